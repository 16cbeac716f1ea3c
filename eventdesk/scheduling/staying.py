"""Staying: meetings that run, or are about to, at a table that is lost, and no other table does.

Such a meeting cannot move any more, and who sits together is not sent away: it stays, and people are told.
Nothing else comes to its slot, so that which of them find a table is known before anything is searched for:
the heaviest first, as long as all chosen so far can still be seated at once. Who is wanted twice stays, too.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.repair import Standing, Task
from eventdesk.scheduling.seating import seats


def staying(task: Task, away: Mapping[PersonId, frozenset[SlotId]]) -> frozenset[MeetingId]:
    """The meetings that keep their time and find no table, or cannot be held for another reason."""
    if not any(one.keeps_time for one in task.standing):
        return frozenset()
    in_slot: dict[SlotId, list[Standing]] = defaultdict(list)
    for one in task.standing:
        in_slot[one.slot].append(one)
    found: list[Standing] = []
    for slot, own in in_slot.items():
        absent = {person for one in own for person in one.people if slot in away.get(person, ())}
        found += _left_over(task, own, absent)
    return frozenset(one.meeting for one in found)


def _left_over(task: Task, own: list[Standing], absent: set[PersonId]) -> list[Standing]:
    there = Counter(person for one in own if one.fixed or one.keeps_time for person in one.people)
    hindered = absent | {person for person, count in there.items() if count > 1}
    hall = _Hall(task, {one.table for one in own if one.fixed})
    return [
        one
        for one in sorted((one for one in own if one.keeps_time), key=lambda one: -one.weight)
        if not hindered.isdisjoint(one.people) or not hall.seat(one)
    ]


class _Hall:
    """The tables of a slot, and who gets which of them."""

    def __init__(self, task: Task, taken: Collection[TableId | None]) -> None:
        self._tables = [table for table in task.tables if table.id not in taken]
        self._hosts = {person for table in task.tables for person in table.hosts}
        self._seated: dict[TableId, Standing] = {}
        self._full: set[frozenset[TableId]] = set()

    def seat(self, one: Standing) -> bool:
        """Give a meeting a table, though others change theirs; what was full once is full for good."""
        options = frozenset(self._options(one))
        if options in self._full or not self._augment(one, set()):
            self._full.add(options)
            return False
        return True

    def _options(self, one: Standing) -> list[TableId]:
        """The tables at which its people may sit: those of their own, else those of nobody."""
        people = set(one.people)
        hosting = not people.isdisjoint(self._hosts)
        return [
            TableId(table.id)
            for table in self._tables
            if seats(table, len(people)) and (bool(people & set(table.hosts)) if hosting else not table.hosts)
        ]

    def _augment(self, one: Standing, asked: set[TableId]) -> bool:
        options = [table for table in self._options(one) if table not in asked]
        asked.update(options)
        for table in sorted(options, key=self._seated.__contains__):
            if table not in self._seated or self._augment(self._seated[table], asked):
                self._seated[table] = one
                return True
        return False
