"""Somebody's day as a line: meetings, sessions, waits and other holes, and who could be met in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import MeetingId, PersonId, SlotId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.place import Session, Slot, span_of, timed_slots
from eventdesk.domain.span import Span


class PieceKind(StrEnum):
    """What a stretch of somebody's day is."""

    MEETING = "meeting"
    SESSION = "session"
    WAIT = "wait"
    """A free slot between the first and the last meeting."""

    FREE = "free"
    AWAY = "away"
    """A slot in which the person is not in the house."""


@dataclass(frozen=True, slots=True)
class Hope:
    """Somebody who could be met in a hole: a wish of theirs, of this person or of both without a meeting."""

    person: PersonId
    name: str
    organisation: str = ""
    mutual: bool = False
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the day. `title` is that of a session or the names of those who are met."""

    kind: PieceKind
    starts: datetime
    ends: datetime
    title: str = ""
    place: str = ""
    table: str = ""
    slot: SlotId | None = None
    meeting: MeetingId | None = None
    status: MeetingStatus = MeetingStatus.PLANNED
    hopes: tuple[Hope, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonDay:
    """The day of one person in its order; `untimed` are names of those whose meeting has no slot yet."""

    person: PersonId
    pieces: tuple[Piece, ...] = ()
    untimed: tuple[str, ...] = ()

    @property
    def waits(self) -> int:
        """In how many slots this person waits."""
        return sum(piece.kind is PieceKind.WAIT for piece in self.pieces)


def busy_spans(
    slots: Mapping[SlotId, Slot], meetings: Iterable[MeetingRow], sessions: Iterable[Session]
) -> tuple[Span, ...]:
    """When somebody is taken by these meetings that stand and these sessions."""
    held = [slots[row.slot] for row in meetings if _stands(row) and row.slot and row.slot in slots]
    times = [*map(span_of, held), *map(span_of, sessions)]
    return tuple(span for span in times if span is not None)


def is_free(slot: Slot, busy: Iterable[Span], present: tuple[datetime | None, datetime | None]) -> bool:
    """Whether somebody who is in the house from and until `present` could meet in a slot."""
    span = span_of(slot)
    return span is not None and span.within(*present) and not any(map(span.overlaps, busy))


def person_pieces(
    slots: Sequence[Slot],
    meetings: Sequence[MeetingRow],
    sessions: Iterable[tuple[Session, str]],
    present: tuple[datetime | None, datetime | None],
    person: PersonId,
) -> tuple[Piece, ...]:
    """The day of a person: `sessions` with the names of their rooms, `slots` of the day in any order."""
    standing = [row for row in meetings if _stands(row) and row.starts and row.ends]
    held = [_meeting(row, person) for row in standing]
    held += [
        Piece(PieceKind.SESSION, session.starts, session.ends, session.title, room)
        for session, room in sessions
        if session.starts and session.ends
    ]
    busy = [Span(piece.starts, piece.ends) for piece in held]
    met = [piece.starts for piece in held if piece.kind is PieceKind.MEETING]
    for slot in timed_slots(slots):
        if any(map(slot.span.overlaps, busy)):
            continue
        if slot.span.within(*present):
            waits = bool(met) and min(met) < slot.starts < max(met)
            kind = PieceKind.WAIT if waits else PieceKind.FREE
        else:
            kind = PieceKind.AWAY
        held.append(Piece(kind, slot.starts, slot.ends, slot=slot.id))
    return tuple(sorted(held, key=lambda piece: (piece.starts, piece.ends, piece.kind.value)))


def _stands(row: MeetingRow) -> bool:
    return row.status is not MeetingStatus.CANCELLED


def _meeting(row: MeetingRow, person: PersonId) -> Piece:
    assert row.starts is not None
    assert row.ends is not None
    others = [name for one, name in zip(row.people, row.names, strict=True) if one != person]
    return Piece(
        PieceKind.MEETING,
        row.starts,
        row.ends,
        ", ".join(others),
        row.room,
        row.table_number,
        row.slot,
        row.id,
        row.status,
    )
