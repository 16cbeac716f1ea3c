"""Staying: meetings that run, or are about to, at a table that is lost, and no other table does.

Such a meeting cannot move any more, and who sits together is not sent away: it stays, and people are told.
Nothing else comes to its slot, so that which of them find a table is known before anything is searched for:
the heaviest first, as long as all chosen so far can still be seated at once. Who is wanted twice stays, too.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping

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
    taken = {one.table for one in own if one.fixed}
    seated: dict[TableId, Standing] = {}
    return [
        one
        for one in sorted((one for one in own if one.keeps_time), key=lambda one: -one.weight)
        if not hindered.isdisjoint(one.people) or not _seat(task, one, taken, seated, set())
    ]


def _seat(
    task: Task,
    one: Standing,
    taken: set[TableId | None],
    seated: dict[TableId, Standing],
    asked: set[TableId],
) -> bool:
    """Give a meeting a table; who sits there takes another one where there is one (augmenting paths)."""
    people = set(one.people)
    hosts = any(people.intersection(table.hosts) for table in task.tables)
    for table in task.tables:
        id_ = TableId(table.id)
        own = bool(people.intersection(table.hosts)) if hosts else not table.hosts
        if own and seats(table, len(one.people)) and id_ not in taken and id_ not in asked:
            asked.add(id_)
            if id_ not in seated or _seat(task, seated[id_], taken, seated, asked):
                seated[id_] = one
                return True
    return False
