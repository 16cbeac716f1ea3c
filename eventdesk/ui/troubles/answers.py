"""What is answered about something that happened, and the trouble that it makes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId, new_id
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.troubles.what import Ask, What

Id = TypeVar("Id")

FREE = frozenset({Ask.SINCE})
"""What may be left open."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Keys of what was chosen, times, minutes and the newcomer, by what they answer."""

    keys: Mapping[Ask, str] = field(default_factory=dict)
    wishes: tuple[PersonId, ...] = ()
    at: datetime | None = None
    minutes: int = 0
    newcomer: Newcomer | None = None

    def lacks(self, what: What) -> Ask | None:
        """The first thing that is still to be answered."""
        return next((ask for ask in what.asks if ask not in FREE and not self._has(ask)), None)

    def trouble(self, what: What) -> Trouble:
        """What happened, once nothing lacks."""
        keys = self.keys
        person = keys.get(Ask.PERSON, "")
        if self.newcomer is not None and what.kind is TroubleKind.WISHES:
            person = new_id()
        return Trouble(
            what.kind,
            person=PersonId(person) if person else None,
            table=_first(TableId, keys.get(Ask.TABLE), keys.get(Ask.LOST_TABLE)),
            room=_first(RoomId, keys.get(Ask.ROOM), keys.get(Ask.LOST_ROOM)),
            session=_first(SessionId, keys.get(Ask.SESSION)),
            slot=_first(SlotId, keys.get(Ask.SLOT)),
            meeting=_first(MeetingId, keys.get(Ask.MEETING)),
            at=self.at,
            minutes=self.minutes,
            wishes=self.wishes,
            newcomer=self.newcomer,
        )

    def _has(self, ask: Ask) -> bool:
        match ask:
            case Ask.NEWCOMER:
                return self.newcomer is not None
            case Ask.WISHES:
                return bool(self.wishes)
            case Ask.MINUTES:
                return self.minutes > 0
            case Ask.UNTIL:
                return self.at is not None
            case _:
                return bool(self.keys.get(ask))


def _first(kind: Callable[[str], Id], *keys: str | None) -> Id | None:
    return next((kind(key) for key in keys if key), None)


def known_of(trouble: Trouble) -> dict[Ask, str]:
    """What a trouble told by another screen answers already."""
    back = trouble.kind in (TroubleKind.TABLE_BACK, TroubleKind.ROOM_BACK)
    told = {
        Ask.PERSON: trouble.person,
        Ask.LOST_TABLE if back else Ask.TABLE: trouble.table,
        Ask.LOST_ROOM if back else Ask.ROOM: trouble.room,
        Ask.SESSION: trouble.session,
        Ask.SLOT: trouble.slot,
        Ask.MEETING: trouble.meeting,
    }
    return {ask: key for ask, key in told.items() if key}
