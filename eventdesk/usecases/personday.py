"""Somebody's day with what could go in its holes, and a hole filled by a meeting at a free table."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, Request, TwoOf, twos_met
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.personday import Hope, PersonDay, Piece, PieceKind, busy_spans, is_free, person_pieces
from eventdesk.domain.place import Room, Session, Slot, Table, number_order
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import Pair
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import made_before, present
from eventdesk.usecases.meanwhile import meetings_during
from eventdesk.usecases.meetings import book
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.requests import joining
from eventdesk.usecases.rights import needs

HOLES = (PieceKind.WAIT, PieceKind.FREE)


def person_day(desk: Desk, person: PersonId) -> PersonDay | None:
    """The day of somebody on the list, None for others. Hopes are told of holes to come, where lists
    may be browsed."""
    browses = desk.may(Right.BROWSE)
    with desk.reading() as reading:
        known = present(reading, Person, person)
        if known is None:
            return None
        days = _Days(reading)
        rows = days.meetings.rows(person)
        rooms = {room.id: room.name for room in reading.all(Room)}
        sessions = [(session, rooms.get(session.room or "", "")) for session in days.sessions_of(person)]
        house = (known.present_from, known.present_until)
        pieces = person_pieces(tuple(days.slots.values()), rows, sessions, house, person)
        wanted = tuple(days.wanted(person)) if browses else ()
    free = [pair for row in rows if row.starts is None for pair in zip(row.people, row.names, strict=True)]
    others = tuple(name for one, name in free if one != person)
    now = desk.now()
    told = (piece if piece.starts <= now else _with_hopes(piece, wanted) for piece in pieces)
    return PersonDay(person, tuple(told), others)


@needs(Right.EDIT)
def fill_hole(
    desk: Desk, person: PersonId, other: PersonId, slot: SlotId, *, action: str | None = None
) -> Meeting | Refused:
    """Have two meet in a slot, and who joins them: at the table of a host among the two, else at the first
    that is free."""
    with desk.writing(action) as writing:
        if known := made_before(writing, Meeting):
            return known
        people = (person, other, *joining(writing, person, other))
        tables = writing.all(Table)
        taken = {meeting.table for meeting in meetings_during(writing, slot) if meeting.stands}
        hosted = [table for table in tables if {person, other}.intersection(table.hosts)]
        fitting = [
            table
            for table in hosted or [table for table in tables if not table.hosts]
            if table.id not in taken and not table.out_of_service and not 0 < table.capacity < len(people)
        ]
        if not fitting:
            return Refused(Reason.NO_FREE_TABLE, (slot,))
        table = min(fitting, key=lambda table: number_order(table.number))
        return book(writing, people, slot, TableId(table.id))


class _Days:
    """What tells when people are free, each asked for once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.meetings = reading.meetings
        slots = sorted(reading.all(Slot), key=lambda slot: str(slot.starts))
        self.slots = {SlotId(slot.id): slot for slot in slots}
        self.groups: dict[str, Group] = {group.id: group for group in reading.all(Group)}
        self.sessions = reading.all(Session)

    def sessions_of(self, person: PersonId) -> list[Session]:
        """Where somebody is expected; a session without a title is called by its group."""
        return [
            session if session.title else replace(session, title=self.groups[session.group or ""].name)
            for session in self.sessions
            if person in expected_in(session, self.groups) and (session.title or session.group)
        ]

    def wanted(self, person: PersonId) -> Iterator[tuple[Hope, frozenset[SlotId]]]:
        """Whom somebody could meet, mutual wishes first, with the slots in which these are free."""
        mine = {one.asked: one for one in self.reading.where(Request, asker=person) if one.asked}
        theirs = {one.asker: one for one in self.reading.where(Request, asked=person) if one.asker}
        met = self._met(person, (*mine.values(), *theirs.values()))
        hopes = []
        for other in dict.fromkeys([*mine, *theirs]):
            told = [one for one in (mine.get(other), theirs.get(other)) if one]
            record = present(self.reading, Person, other)
            if other in met or record is None or record.cancelled or self._apart(person, record):
                continue
            if any(one.answer is Answer.NO for one in told):
                continue
            mutual = len(told) > 1 or any(one.answer is Answer.YES for one in told)
            hope = Hope(other, record.name, self._home(record), mutual, sum(one.weight for one in told))
            joined = filter(
                None, (present(self.reading, Person, one) for one in joining(self.reading, person, other))
            )
            hopes.append((hope, self._free(record).intersection(*map(self._free, joined))))
        yield from sorted(hopes, key=lambda one: (not one[0].mutual, -one[0].weight, one[0].name))

    def _met(self, person: PersonId, told: Iterable[Request]) -> frozenset[PersonId]:
        """Whom somebody meets; who only joins is met by nobody."""
        along: dict[TwoOf, set[PersonId]] = defaultdict(set)
        for one in told:
            along[frozenset(filter(None, (one.asker, one.asked)))].update(one.along)
        twos = (two for row in self.meetings.rows(person) for two in twos_met(row.people, along))
        return frozenset(one for two in twos if person in two for one in two)

    def _apart(self, person: PersonId, other: Person) -> bool:
        """Whether the organiser keeps both, or their organisations, apart."""
        mine = self.reading.get(Person, person)
        ours = {person, mine.organisation if mine else None}
        theirs = {other.id, other.organisation}
        pairs = [(pair.one, pair.two) for pair in self.reading.all(Pair)]
        return any((one in ours and two in theirs) or (two in ours and one in theirs) for one, two in pairs)

    def _home(self, record: Person) -> str:
        home = self.reading.get(Organisation, record.organisation) if record.organisation else None
        return home.name if home else ""

    def _free(self, record: Person) -> frozenset[SlotId]:
        other = PersonId(record.id)
        busy = busy_spans(self.slots, self.meetings.rows(other), self.sessions_of(other))
        house = (record.present_from, record.present_until)
        return frozenset(id_ for id_, slot in self.slots.items() if is_free(slot, busy, house))


def _with_hopes(piece: Piece, wanted: tuple[tuple[Hope, frozenset[SlotId]], ...]) -> Piece:
    if piece.kind not in HOLES:
        return piece
    return replace(piece, hopes=tuple(hope for hope, free in wanted if piece.slot in free))
