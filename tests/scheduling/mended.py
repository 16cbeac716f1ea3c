"""An independent judge of repairs: what is wrong with one, and the least that any costs, by definition."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product

from ortools.graph.python import max_flow

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.repair import Aim, PlannedMeeting, Proposal, Task
from eventdesk.domain.schedule import Wish

Held = tuple[tuple[PersonId, ...], SlotId, TableId | None]
"""Who meets when and where."""


def settled(task: Task) -> Task:
    """Of the meetings that keep their time the heaviest find tables; the others stay, and any twice there."""
    keeping = sorted((one for one in task.standing if one.keeps_time), key=lambda one: -one.weight)
    chosen: list[PlannedMeeting] = []
    for one in keeping:
        if _held_together(task, [*chosen, one]):
            chosen.append(one)
    left = {one.meeting for one in keeping if one not in chosen}
    return replace(
        task,
        standing=tuple(
            replace(one, fixed=True, keeps_time=False) if one.meeting in left else one
            for one in task.standing
        ),
    )


def _held_together(task: Task, keeping: Sequence[PlannedMeeting]) -> bool:
    """Whether these can all keep their time, as far as what is fixed goes; told for the slot of the last.

    Where slots overlap, straight or by others, none of them gets a table that another has or gets.
    """
    slots = next(group for group in _groups(task) if keeping[-1].slot in group)
    begun = [one for one in task.standing if (one.fixed or one.keeps_time) and one.slot in slots]
    here = [one for one in keeping if one.slot in slots]
    for one in here:
        others = [other for other in begun if other is not one and at_once(task, one.slot, other.slot)]
        busy = {person for other in others for person in other.people}
        if any(p in busy or one.slot in task.away.get(p, ()) for p in one.people):
            return False
    held = {one.table for one in begun if one.fixed}
    flow = max_flow.SimpleMaxFlow()
    free = [table for table in task.tables if table.id not in held]
    source, sink = len(here) + len(free), len(here) + len(free) + 1
    for n, one in enumerate(here):
        flow.add_arc_with_capacity(source, n, 1)
        own = {table.id for table in task.tables if set(table.hosts) & set(one.people)}
        for m, table in enumerate(free):
            right = table.id in own if own else not table.hosts
            if right and (table.capacity or len(one.people)) >= len(one.people):
                flow.add_arc_with_capacity(n, len(here) + m, 1)
    for m in range(len(free)):
        flow.add_arc_with_capacity(len(here) + m, sink, 1)
    return bool(flow.solve(source, sink) == flow.OPTIMAL and flow.optimal_flow() == len(here))


def at_once(task: Task, one: SlotId, two: SlotId) -> bool:
    """Whether two slots are the same, or run at the same time."""
    first, second = task.spans.get(one), task.spans.get(two)
    if one == two or first is None or second is None:
        return one == two
    return max(first.starts, second.starts) < min(first.ends, second.ends)


def _groups(task: Task) -> list[set[SlotId]]:
    """The slots that overlap, straight or by others, together."""
    groups: list[set[SlotId]] = []
    for slot in task.slots:
        near = [group for group in groups if any(at_once(task, slot, other) for other in group)]
        groups = [group for group in groups if group not in near] + [{slot}.union(*near)]
    return groups


def faults(task: Task, proposal: Proposal) -> list[str]:
    """Everything that a repair must not have, in words."""
    task = settled(task)
    found = list(_wrong_moves(task, proposal))
    day = after(task, proposal)
    fixed = [(one.people, one.slot, one.table) for one in task.standing if one.fixed]
    found += day_faults(task, day, fixed)
    wanted = Counter(frozenset(wish.people) for wish in task.wanted)
    made = Counter(frozenset(move.people) for move in proposal.moves if move.meeting is None)
    left = Counter(frozenset(wish.people) for wish in proposal.unplaced) - Counter(
        frozenset(wish.people) for wish in task.apart
    )
    if made + left != wanted:
        found.append("wishes and answers differ")
    told = {cost.aim: cost.value for cost in proposal.costs}
    found += [
        f"{aim} is {value}, told {told[aim]}"
        for aim, value in cost(task, proposal).items()
        if told[aim] != value
    ]
    found += [f"{cost.aim} below its bound" for cost in proposal.costs if cost.value < cost.bound]
    return found


def _wrong_moves(task: Task, proposal: Proposal) -> Iterator[str]:
    standing = {one.meeting: one for one in task.standing}
    for move in proposal.moves:
        before = standing.get(move.meeting) if move.meeting else None
        if move.meeting and before is None:
            yield f"no such meeting: {move.meeting}"
        elif before and (
            move.before is None or (move.before.slot, move.before.table) != (before.slot, before.table)
        ):
            yield f"{move.meeting} was not there"
        if before and before.fixed:
            yield f"{move.meeting} is fixed"
        if before and before.keeps_time and move.after is None:
            yield f"{move.meeting} runs and is called off"
        if before and move.after == move.before:
            yield f"{move.meeting} moves nowhere"
        slot = move.after.slot if move.after else None
        elsewhere = slot is not None and (before is None or slot != before.slot)
        if elsewhere and (slot not in task.open_slots or (before and before.keeps_time)):
            yield f"{move.people} moved into {slot}"


def after(task: Task, proposal: Proposal) -> list[Held]:
    """The meetings that are not fixed, as they are after a repair."""
    moved = {move.meeting: move.after for move in proposal.moves if move.meeting}
    day: list[Held] = []
    for one in task.standing:
        if not one.fixed and one.meeting not in moved:
            day.append((one.people, one.slot, one.table))
    day += [
        (move.people, move.after.slot, move.after.table) for move in proposal.moves if move.after is not None
    ]
    return day


def day_faults(task: Task, day: Sequence[Held], fixed: Sequence[Held]) -> Iterator[str]:
    """What cannot hold in a day."""
    tables = {TableId(table.id): table for table in task.tables}
    hosts = {person: table.id for table in task.tables for person in table.hosts}
    before = [(one.people, one.slot, one.table) for one in task.standing]
    for people, slot, table in day:
        if any(slot in task.away.get(person, ()) for person in people):
            yield f"{people} are away in {slot}"
        if table is not None and (table not in tables or 0 < tables[table].capacity < len(people)):
            yield f"{people} cannot sit at {table}"
        if table is None and tables:
            yield f"{people} have no table in {slot}"
        own = {hosts[person] for person in people if person in hosts}
        right = table in own if own else table not in tables or not tables[table].hosts
        if table in tables and not right and (people, slot, table) not in before:
            yield f"{people} sit at the wrong table {table}"
    everything = [*day, *fixed]
    for one, two in combinations(everything, 2):
        if at_once(task, one[1], two[1]) and not (one in fixed and two in fixed):
            if set(one[0]) & set(two[0]):
                yield f"{one[0]} and {two[0]} at once"
            if one[2] is not None and one[2] == two[2]:
                yield f"{one[0]} and {two[0]} at one table"
    yield from _manners(task, day, everything)


def _manners(task: Task, day: Sequence[Held], everything: Sequence[Held]) -> Iterator[str]:
    before = [(one.people, one.slot, one.table) for one in task.standing]
    number = {slot: n for n, slot in enumerate(task.slots)}
    for person in {person for people, _, _ in day for person in people}:
        now = sorted(number[slot] for people, slot, _ in everything if person in people)
        was = {number[slot] for people, slot, _ in before if person in people}
        limit = task.limit.get(person)
        had = sum(person in people for people, _, _ in before)
        if limit is not None and len(now) > max(limit, had):
            yield f"{person} has {len(now)} meetings"
        most = task.row_of(person)
        for begin in range(len(task.slots) - most) if most else ():
            row = set(range(begin, begin + most + 1))
            if row <= set(now) and not row <= was:
                yield f"{person} has no pause from {begin} on"


def cost(task: Task, proposal: Proposal) -> Mapping[Aim, int]:
    """What a repair costs, of what comes first."""
    standing = {one.meeting: one for one in task.standing}
    lost = [move for move in proposal.moves if move.after is None]
    kept = [m for m in proposal.moves if m.before and m.after]
    apart = {frozenset(wish.people) for wish in task.apart}
    return {
        Aim.LOST: sum(standing[move.meeting].weight for move in lost if move.meeting),
        Aim.UNMET: sum(w.weight for w in proposal.unplaced if frozenset(w.people) not in apart),
        Aim.MOVED: sum(m.before.slot != m.after.slot for m in kept if m.before and m.after),
        Aim.TOUCHED: len({person for move in proposal.moves for person in move.people}),
        Aim.TABLES: sum(m.before.slot == m.after.slot for m in kept if m.before and m.after),
    }


def least(task: Task) -> tuple[int, int, int]:
    """The least weight lost, then unmet, then the fewest meetings with another time, trying everything."""
    task = settled(task)
    free = [one for one in task.standing if not one.fixed]
    choices: list[list[SlotId | None]] = [
        [one.slot] if one.keeps_time else [None, *dict.fromkeys((one.slot, *sorted(task.open_slots)))]
        for one in free
    ]
    choices += [[None, *sorted(task.open_slots)] for _ in task.wanted]
    best: tuple[int, int, int] | None = None
    for slots in product(*choices):
        value = _value(task, free, slots)
        if (best is None or value < best) and _possible(task, [*free, *task.wanted], slots):
            best = value
    assert best is not None
    return best


def _value(
    task: Task, free: Sequence[PlannedMeeting], slots: Sequence[SlotId | None]
) -> tuple[int, int, int]:
    mine, others = slots[: len(free)], slots[len(free) :]
    return (
        sum(one.weight for one, slot in zip(free, mine, strict=True) if slot is None),
        sum(wish.weight for wish, slot in zip(task.wanted, others, strict=True) if slot is None),
        sum(slot is not None and slot != one.slot for one, slot in zip(free, mine, strict=True)),
    )


def _possible(task: Task, items: Sequence[PlannedMeeting | Wish], slots: Sequence[SlotId | None]) -> bool:
    placed: list[Held] = [
        (item.people, slot, item.table if isinstance(item, PlannedMeeting) and item.slot == slot else None)
        for item, slot in zip(items, slots, strict=True)
        if slot is not None
    ]
    fixed = [(one.people, one.slot, one.table) for one in task.standing if one.fixed]
    day: list[Held] = []
    for group in _groups(task):
        seated = _seated(task, [one for one in placed if one[1] in group], fixed)
        if seated is None:
            return False
        day += seated
    return next(day_faults(task, day, fixed), None) is None


def _seated(task: Task, meetings: Sequence[Held], taken: Sequence[Held]) -> list[Held] | None:
    """A table for each, trying all; None where there is no way. Who has the wrong one may keep it."""
    if not meetings or not task.tables:
        return [(people, slot, None) for people, slot, _ in meetings]
    (people, slot, was), *others = meetings
    hosts = {table.id for table in task.tables if set(table.hosts) & set(people)}
    full = {table for _, at, table in taken if at_once(task, at, slot)}
    for table in task.tables:
        right = table.id == was or (table.id in hosts if hosts else not table.hosts)
        if right and table.id not in full and (table.capacity or len(people)) >= len(people):
            held: Held = (people, slot, TableId(table.id))
            rest = _seated(task, others, [*taken, held])
            if rest is not None:
                return [held, *rest]
    return None
