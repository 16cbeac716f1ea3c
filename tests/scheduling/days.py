"""Small random days with every rule there is, and all their schedules, found one by one."""

from collections.abc import Iterator
from itertools import combinations

from hypothesis import strategies as st

from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Day, Hindrance, Placement, Plan, Unplaced, Wish
from tests.scheduling.checker import faults


def _tables(draw: st.DrawFn, people: list[PersonId], most: int) -> tuple[Table, ...]:
    hosts = draw(st.lists(st.sampled_from(people), unique=True, max_size=2))
    shared = draw(st.integers(0, most))
    tables = [
        Table(
            f"t{i}", room=RoomId(f"r{draw(st.integers(0, 1))}"), capacity=draw(st.sampled_from([0, 2, 3, 4]))
        )
        for i in range(shared)
    ]
    own = draw(st.booleans())
    if hosts and own:
        tables.append(
            Table("own", room=RoomId("r1"), capacity=draw(st.sampled_from([2, 4])), hosts=tuple(hosts))
        )
    return tuple(tables)


@st.composite
def days(
    draw: st.DrawFn, people: int = 5, slots: int = 4, tables: int = 2, wishes: int = 5, kept: int = 1
) -> Day:
    """A day of at most so many of everything; what it keeps clashes with nothing."""
    names = [PersonId(f"p{i}") for i in range(draw(st.integers(2, people)))]
    day_slots = tuple(SlotId(f"s{i}") for i in range(draw(st.integers(1, slots))))
    day_tables = _tables(draw, names, tables)
    groups = [pair for size in (2, 2, 2, 3) for pair in combinations(names, size)]
    wanted = draw(st.lists(st.sampled_from(groups), max_size=wishes))
    pair = st.tuples(st.sampled_from(names), st.sampled_from(names)).filter(lambda two: two[0] != two[1])
    triple = st.lists(st.sampled_from(names), min_size=3, max_size=3, unique=True) if len(names) > 2 else None
    keeping = draw(st.integers(0, kept)) if day_tables else 0
    return Day(
        day_slots,
        day_tables,
        tuple(Wish(who, draw(st.integers(1, 5))) for who in wanted),
        away=draw(
            st.dictionaries(st.sampled_from(names), st.frozensets(st.sampled_from(day_slots), max_size=2))
        ),
        kept=tuple(
            Placement(
                draw(pair), day_slots[i % len(day_slots)], TableId(draw(st.sampled_from(day_tables)).id)
            )
            for i in range(min(keeping, len(day_slots)))
        ),
        limit=draw(st.none() | st.integers(0, 3)),
        limits=draw(st.dictionaries(st.sampled_from(names), st.integers(0, 3), max_size=1)),
        in_row=draw(st.integers(0, 2)),
        in_rows=draw(st.dictionaries(st.sampled_from(names), st.integers(1, 3), max_size=1)),
        guaranteed=draw(st.dictionaries(st.sampled_from(names), st.integers(1, 2), max_size=1)),
        never=frozenset(draw(st.lists(pair.map(frozenset), max_size=1))),
        orders=tuple(
            draw(st.lists(triple.map(lambda three: (three[0], three[1], three[2])), max_size=2))
            if triple is not None
            else ()
        ),
    )


def schedules(day: Day) -> Iterator[tuple[Placement, ...]]:
    """All legal schedules of a day, also those that leave wishes out."""
    yield from _extended(day, 0, ())


def _extended(day: Day, wish: int, placed: tuple[Placement, ...]) -> Iterator[tuple[Placement, ...]]:
    if wish == len(day.wishes):
        yield placed
        return
    yield from _extended(day, wish + 1, placed)
    people = day.wishes[wish].people
    if any(frozenset(other.people) == frozenset(people) for other in day.wishes[:wish]):
        return
    for slot in day.slots:
        for table in day.tables:
            more = (*placed, Placement(people, slot, TableId(table.id)))
            if legal(day, more):
                yield from _extended(day, wish + 1, more)


def legal(day: Day, placed: tuple[Placement, ...]) -> bool:
    """Whether nothing is wrong with these meetings, whatever else is left out."""
    out = [wish for wish in day.wishes if wish.people not in {one.people for one in placed}]
    twice = [wish for n, wish in enumerate(day.wishes) if wish.people in {w.people for w in day.wishes[:n]}]
    left = [*out, *(wish for wish in twice if wish not in out)]
    plan = Plan(placed, tuple(Unplaced(wish, Hindrance.CROWDED) for wish in left))
    return [fault for fault in faults(day, plan) if fault != "wishes and answers differ"] == []
