"""Rooms: sessions find rooms by size, equipment and time; of those that lose theirs as few as can be move.

Fewest sessions are lost, then fewest held at another time, and then when fewest meetings of their people are
in the way; then fewest change rooms, and no room is larger than it must be. A room with tables is for
meetings while slots run: it takes a session beside them only where no other is free, and it has the chairs.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations

from ortools.sat.python import cp_model

from eventdesk.domain.ids import RoomId, SlotId
from eventdesk.domain.place import Room, unfit
from eventdesk.domain.repair import Assembly, SessionMove, Task
from eventdesk.domain.span import Span
from eventdesk.scheduling.gatherings import in_trouble

PATIENCE = 2.0
"""Seconds; the sessions of a day are few."""

LOST, LATER, HIT, BESIDE, OTHER_ROOM = 10**13, 10**10, 10**7, 10**6, 10**4
"""What it costs to lose a session, to move it, each meeting in its way, a room with meetings in it, and
another room: each outweighs what comes after it, as far as the numbers of a day go."""


@dataclass(frozen=True, slots=True)
class _Option:
    """A session in a room from a time to a time, and what that costs."""

    session: int
    held: Assembly
    cost: int


def mended_rooms(task: Task) -> tuple[SessionMove, ...]:
    """The sessions that get another room or time, or are lost; the others stay."""
    troubled = in_trouble(task)
    if not troubled:
        return ()
    held = _held(task, [list(_options(task, n, troubled=n in troubled)) for n in range(len(task.assemblies))])
    return tuple(
        SessionMove(before.session, before.people, before, after)
        for before, after in zip(task.assemblies, held, strict=True)
        if before != after
    )


def rooms_for(task: Task) -> tuple[SessionMove, ...]:
    """Rooms for the sessions that have none, or one that does not do, at their times.

    The others stay, but where one more finds a room so. `after` is None where no room does.
    """
    known = {room.id: room for room in task.rooms}
    homeless = []
    for one in task.assemblies:
        room = known.get(one.room or "")
        does = one.fixed or (room is not None and _fits(room, one))
        homeless.append(one if does else replace(one, room=None))
    free = replace(task, assemblies=tuple(homeless))
    held = _held(free, [list(_at_own_time(free, n)) for n in range(len(homeless))])
    return tuple(
        SessionMove(before.session, before.people, before, after)
        for before, after in zip(task.assemblies, held, strict=True)
        if before != after and not before.fixed
    )


def _options(task: Task, number: int, *, troubled: bool) -> Iterator[_Option]:
    one = task.assemblies[number]
    if one.fixed or (not troubled and one.room is None):
        yield _Option(number, one, 0)
        return
    yield from _at_own_time(task, number)
    if troubled:
        busy = Counter((person, one.slot) for one in task.standing for person in one.people)
        for starts in _starts(task):
            span = Span(starts, starts + (one.span.ends - one.span.starts))
            if span != one.span and span.ends <= max(span.ends for span in task.spans.values()):
                hit = sum(
                    busy[p, slot] for slot, at in task.spans.items() if at.overlaps(span) for p in one.people
                )
                hit += sum(
                    len(set(one.people) & set(o.people))
                    for o in _others(task, number)
                    if o.span.overlaps(span)
                )
                yield from _in_rooms(task, number, span, LATER + hit * HIT)


def _others(task: Task, number: int) -> list[Assembly]:
    return [one for n, one in enumerate(task.assemblies) if n != number]


def _starts(task: Task) -> list[datetime]:
    return [span.starts for slot, span in task.spans.items() if slot in task.open_slots]


def _at_own_time(task: Task, number: int) -> Iterator[_Option]:
    one = task.assemblies[number]
    return iter([_Option(number, one, 0)]) if one.fixed else _in_rooms(task, number, one.span, 0)


def _in_rooms(task: Task, number: int, span: Span, cost: int) -> Iterator[_Option]:
    one = task.assemblies[number]
    with_tables = {table.room for table in task.tables}
    runs = any(slot.overlaps(span) for slot in task.spans.values())
    for room in task.rooms:
        own = room.id == one.room
        beside = runs and room.id in with_tables
        chairs = _seated(task, room, span) + len(one.people) if beside else 0
        if own or (_fits(room, one) and chairs <= room.capacity):
            spare = max(0, (room.capacity or OTHER_ROOM // 2) - len(one.people))
            dearer = 0 if own else OTHER_ROOM + spare + (BESIDE if beside else 0)
            yield _Option(number, replace(one, room=RoomId(room.id), span=span), cost + dearer)


def _seated(task: Task, room: Room, span: Span) -> int:
    """How many people sit at the tables of a room at most while a session lasts."""
    tables = {table.id for table in task.tables if table.room == room.id}
    seated: Counter[SlotId] = Counter()
    for meeting in task.standing:
        if meeting.table in tables and task.spans[meeting.slot].overlaps(span):
            seated[meeting.slot] += len(meeting.people)
    return max(seated.values(), default=0)


def _fits(room: Room, one: Assembly) -> bool:
    return unfit(room, len(one.people), one.needs) is None


def _held(task: Task, options: Sequence[list[_Option]]) -> list[Assembly | None]:
    """Each session by one of its options, or None, no two at once in a room; what is fixed stays whatever."""
    model = cp_model.CpModel()
    takes = [[model.new_bool_var("") for _ in one] for one in options]
    for before, own in zip(task.assemblies, takes, strict=True):
        model.add_at_most_one(own)
        if before.fixed:
            model.add_bool_or(own)
    flat = [
        (option, take)
        for one, own in zip(options, takes, strict=True)
        for option, take in zip(one, own, strict=True)
    ]
    for (one, first), (two, second) in combinations(flat, 2):
        both_fixed = one.held.fixed and two.held.fixed
        if one.session != two.session and not both_fixed and _collide(one.held, two.held):
            model.add_at_most_one([first, second])
    model.minimize(sum((option.cost - LOST) * take for option, take in flat))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_time_in_seconds = PATIENCE
    if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return list(task.assemblies)
    return [
        next((option.held for option, take in zip(one, own, strict=True) if solver.value(take)), None)
        for one, own in zip(options, takes, strict=True)
    ]


def _collide(one: Assembly, two: Assembly) -> bool:
    return one.room is not None and one.room == two.room and one.span.overlaps(two.span)
