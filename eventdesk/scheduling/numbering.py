"""Numbering: a task by numbers, with what each meeting may do and what those that stay take."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.repair import PlannedMeeting, Task
from eventdesk.scheduling.reach import Item, Reach
from eventdesk.scheduling.roots import find_roots
from eventdesk.scheduling.staying import staying


def reach_of(task: Task, away: Mapping[PersonId, frozenset[SlotId]]) -> Reach:
    """The task by numbers; `away` with the sessions."""
    tables = {TableId(table.id): table for table in task.tables}
    number = {slot: n for n, slot in enumerate(task.slots)}
    beside = [(n, *sorted(number[one] for one in task.beside.get(slot, ()))) for slot, n in number.items()]
    held = defaultdict[int, Counter[TableId]](Counter)
    tied = knots(beside)
    left = staying(task, away, [[task.slots[slot] for slot in knot] for knot in tied])
    stays = [one for one in task.standing if (one.fixed or one.meeting in left) and one.slot in number]
    for one in stays:
        for slot in beside[number[one.slot]]:
            held[slot].update([one.table] if one.table else [])
    fixed = [(one.people, number[one.slot]) for one in stays]
    busy = {(person, there) for people, slot in fixed for there in beside[slot] for person in people}
    gone = {person: {number[slot] for slot in slots if slot in number} for person, slots in away.items()}
    movable = [one for one in task.standing if not one.fixed and one.meeting not in left]
    items = _items(task, movable, number, busy, gone)
    reach = Reach(task, items, fixed, busy, held, tables, gone, beside, tied)
    for n, item in enumerate(reach.items):
        for person in item.people:
            reach.of_person[person].append(n)
        if item.slot is not None:
            reach.in_slot[item.slot].append(n)
            for person in item.people:
                reach.at[person, item.slot].append(n)
    reach.ordered = frozenset(person for person, _, _ in task.orders)
    find_roots(reach)
    return reach


def knots(beside: Sequence[Collection[int]]) -> tuple[tuple[int, ...], ...]:
    """The slots together that overlap, straight or by others, out of those that run during each."""
    found: dict[int, set[int]] = {}
    for slot, own in enumerate(beside):
        knot = {slot}.union(*(found.get(one, {one}) for one in own))
        found.update(dict.fromkeys(knot, knot))
    return tuple(dict.fromkeys(tuple(sorted(knot)) for knot in found.values()))


def _items(
    task: Task,
    movable: Iterable[PlannedMeeting],
    number: Mapping[SlotId, int],
    busy: set[tuple[PersonId, int]],
    gone: Mapping[PersonId, set[int]],
) -> list[Item]:
    """What may move, then what is wanted."""
    hosts = defaultdict[PersonId, list[TableId]](list)
    for table in task.tables:
        for person in table.hosts:
            hosts[person].append(TableId(table.id))
    open_slots = {number[slot] for slot in task.open_slots if slot in number}

    taken: dict[PersonId, set[int]] = defaultdict(set, {one: set(slots) for one, slots in gone.items()})
    for person, slot in busy:
        taken[person].add(slot)

    def free(people: Iterable[PersonId], slots: set[int]) -> frozenset[int]:
        return frozenset(slots).difference(*(taken[person] for person in people if person in taken))

    def own(people: Iterable[PersonId]) -> tuple[TableId, ...]:
        return tuple(dict.fromkeys(table for person in people for table in hosts.get(person, ())))

    items = []
    heaviest = sum(one.weight for one in task.standing) + 1  # what runs is given up for nothing
    for one in movable:
        if one.slot in number:
            was = number[one.slot]
            slots = free(one.people, {was} if one.keeps_time else {was, *open_slots})
            here = was if was in slots else None
            hosts_of = own(one.people)
            weight = heaviest if one.keeps_time else one.weight
            items.append(Item(one.people, weight, slots, was, one.table, one.meeting, hosts_of, here))
    for wish in task.wanted:
        items.append(Item(wish.people, wish.weight, free(wish.people, open_slots), hosts=own(wish.people)))
    return items
