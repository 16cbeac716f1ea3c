"""What a desk may want to know of somebody beyond the verdict: the day, the papers, colleagues, who waits."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.agenda import AgendaLine
from eventdesk.domain.ids import PersonId
from eventdesk.domain.sheet import SheetState


@dataclass(frozen=True, slots=True)
class Papers:
    """One kind of paper of somebody: how it stands, and when it was last printed."""

    state: SheetState = SheetState.NOT_PRINTED
    printed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the same organisation."""

    id: PersonId
    name: str
    inside: bool = False


class Company(StrEnum):
    """As what somebody waits for a guest."""

    HOST = "host"
    """Of the table at which the guest meets first."""

    AMBASSADOR = "ambassador"
    """Of the guest's country."""

    INTERPRETER = "interpreter"
    """In a meeting of the guest."""


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody in the house who waits for a guest."""

    id: PersonId
    name: str
    company: Company


@dataclass(frozen=True, slots=True)
class Details:
    """All of it. `waiting` are the names of those in the house whose meeting with this person runs, at
    `waiting_table`; `company` is who waits for this person to come; `colleagues` are all of the organisation,
    this person among them."""

    person: PersonId
    day: tuple[AgendaLine, ...] = ()
    badge: Papers = Papers()
    agenda: Papers = Papers()
    waiting: tuple[str, ...] = ()
    waiting_table: str = ""
    company: tuple[Companion, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
