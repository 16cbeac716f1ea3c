"""A repair as it is shown, with names, and what one that was applied came to."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import GestureId, MeetingId, PersonId, SessionId
from eventdesk.domain.repair import Cost, Leaning
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.trouble import TroubleKind


@dataclass(frozen=True, slots=True)
class NamedTrouble:
    """A trouble with the names of what it is about; `people` are those of a meeting."""

    kind: TroubleKind
    person: str = ""
    table: str = ""
    room: str = ""
    session: str = ""
    slot: datetime | None = None
    at: datetime | None = None
    minutes: int = 0
    wishes: tuple[str, ...] = ()
    newcomer: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """When and where something is."""

    starts: datetime | None
    ends: datetime | None = None
    table: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What changes, before and after: `before` is None for what is new, `after` for what is lost.

    It is a meeting of people with these `names`, None where it is new, or a session of this `title`.
    """

    names: tuple[str, ...]
    before: Spot | None
    after: Spot | None
    meeting: MeetingId | None = None
    session: SessionId | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody whose day changes: where a desk saw them last, and whether the sheet in their hand holds.

    Before a repair is applied, `sheet` is how it will be.
    """

    id: PersonId
    name: str
    organisation: str = ""
    phone: str = ""
    seen: str = ""
    seen_at: datetime | None = None
    sheet: SheetState = SheetState.NOT_PRINTED


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A proposal in names. `stuck` are meetings that stay as they are though they cannot be held so.

    `moved`, `tables`, `lost` and `new` count meetings, `unplaced` are the people of wishes without a place.
    """

    leaning: Leaning
    causes: tuple[NamedTrouble, ...]
    lines: tuple[Line, ...]
    unplaced: tuple[tuple[str, ...], ...]
    people: tuple[ToTell, ...]
    costs: tuple[Cost, ...]
    proven: bool
    moved: int = 0
    tables: int = 0
    lost: int = 0
    new: int = 0
    sessions: int = 0
    stuck: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Applied:
    """What a repair that was applied came to: the gesture that takes it back, and whom to tell."""

    gesture: GestureId
    people: tuple[ToTell, ...]
