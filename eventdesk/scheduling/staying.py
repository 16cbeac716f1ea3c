"""Staying: meetings that run, or are about to, at a table that is lost, and no other table does.

Such a meeting cannot move any more, and who sits together is not sent away: it stays, and people are told.
Nothing else comes to its slot, so that which of them find a table is known before anything is searched for:
the heaviest first, as long as all chosen so far can still be seated at once. Who is wanted twice stays, too.
Where slots overlap, straight or by others, no table is given twice in any of them.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.repair import PlannedMeeting, Task
from eventdesk.scheduling.seating import seats


def staying(
    task: Task, away: Mapping[PersonId, frozenset[SlotId]], knots: Sequence[Collection[SlotId]]
) -> frozenset[MeetingId]:
    """The meetings that keep their time and find no table, or cannot be held for another reason."""
    if not any(one.keeps_time for one in task.standing):
        return frozenset()
    begun = Counter(
        (person, slot)
        for one in task.standing
        if one.fixed or one.keeps_time
        for slot in (one.slot, *task.beside.get(one.slot, ()))
        for person in one.people
    )
    hindered = {
        one.meeting
        for one in task.standing
        if any(one.slot in away.get(person, ()) or begun[person, one.slot] > 1 for person in one.people)
    }
    knot_of = {slot: number for number, knot in enumerate(knots) for slot in knot}
    halls = [_Hall(task) for _ in knots]
    for one in task.standing:
        if one.fixed:
            halls[knot_of[one.slot]].take(one.table)
    keeping = sorted((one for one in task.standing if one.keeps_time), key=lambda one: -one.weight)
    return frozenset(
        one.meeting for one in keeping if one.meeting in hindered or not halls[knot_of[one.slot]].seat(one)
    )


class _Hall:
    """The tables of a slot, or of slots that overlap, and who gets which of them."""

    def __init__(self, task: Task) -> None:
        self._tables = {table.id: table for table in task.tables}
        self._hosts = {person for table in task.tables for person in table.hosts}
        self._seated: dict[TableId, PlannedMeeting] = {}
        self._full: set[frozenset[TableId]] = set()

    def take(self, table: TableId | None) -> None:
        """Somebody sits at a table for good."""
        self._tables.pop(table or "", None)

    def seat(self, one: PlannedMeeting) -> bool:
        """Give a meeting a table, though others change theirs; what was full once is full for good."""
        options = frozenset(self._options(one))
        if options in self._full or not self._augment(one, set()):
            self._full.add(options)
            return False
        return True

    def _options(self, one: PlannedMeeting) -> list[TableId]:
        """The tables at which its people may sit: those of their own, else those of nobody."""
        people = set(one.people)
        hosting = not people.isdisjoint(self._hosts)
        return [
            TableId(table.id)
            for table in self._tables.values()
            if seats(table, len(people)) and (bool(people & set(table.hosts)) if hosting else not table.hosts)
        ]

    def _augment(self, one: PlannedMeeting, asked: set[TableId]) -> bool:
        options = [table for table in self._options(one) if table not in asked]
        asked.update(options)
        for table in sorted(options, key=self._seated.__contains__):
            if table not in self._seated or self._augment(self._seated[table], asked):
                self._seated[table] = one
                return True
        return False
