"""Repairs: as little is lost and moved as can be, by trying everything on small days; fixed ones stay."""

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.repair import Aim, Proposal, Standing, Task
from eventdesk.domain.schedule import Wish
from eventdesk.scheduling.repair import proposals
from tests.scheduling.mended import faults, least

PEOPLE = [PersonId(one) for one in "abcdef"]
SLOTS = tuple(SlotId(f"s{n}") for n in range(4))


def pair(one: str, two: str) -> tuple[PersonId, PersonId]:
    return PersonId(one), PersonId(two)


def standing(n: int, people: str, slot: int, table: int | None = 0, **marks: object) -> Standing:
    at = None if table is None else TableId(f"t{table}")
    return Standing(MeetingId(f"m{n}"), tuple(map(PersonId, people)), SLOTS[slot], at, **marks)  # type: ignore[arg-type]


def tables(*capacities: int) -> tuple[Table, ...]:
    return tuple(Table(f"t{n}", number=str(n), capacity=seats) for n, seats in enumerate(capacities))


def last(task: Task) -> tuple[Proposal, ...]:
    """What one sees in the end."""
    seen = list(proposals(task, seconds=10, patience=20))
    for told in seen:
        for proposal in told:
            assert faults(task, proposal) == []
    return seen[-1]


def best(task: Task) -> dict[Aim, int]:
    proposal = last(task)[0]
    assert proposal.proven
    return {cost.aim: cost.value for cost in proposal.costs}


@st.composite
def days(draw: st.DrawFn) -> Task:
    """A small day with anything wrong with it."""
    seats = draw(st.lists(st.sampled_from((0, 2, 3)), min_size=1, max_size=3))
    hosts = draw(st.sampled_from([(), (), (PEOPLE[0],)]))
    there = list(tables(*seats))
    there[0] = Table(there[0].id, number="0", capacity=seats[0], hosts=hosts)
    people = st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=3, unique=True).map(tuple)
    open_from = draw(st.integers(0, 2))
    meetings = []
    for n in range(draw(st.integers(0, 5))):
        slot = draw(st.integers(0, 3))
        meetings.append(
            Standing(
                MeetingId(f"m{n}"),
                draw(people),
                SLOTS[slot],
                TableId(f"t{draw(st.integers(0, 3))}"),
                weight=draw(st.integers(1, 3)),
                fixed=slot < open_from or draw(st.integers(0, 5)) == 0,
            )
        )
    away = draw(
        st.dictionaries(
            st.sampled_from(PEOPLE), st.frozensets(st.sampled_from(SLOTS), max_size=2), max_size=2
        )
    )
    wanted = draw(
        st.lists(
            st.builds(Wish, people, st.integers(1, 3)), max_size=2, unique_by=lambda w: frozenset(w.people)
        )
    )
    return Task(
        slots=SLOTS,
        open_slots=frozenset(SLOTS[open_from:]),
        tables=tuple(there),
        standing=tuple(meetings),
        wanted=tuple(wanted),
        away=away,
        limit=draw(st.dictionaries(st.sampled_from(PEOPLE), st.integers(2, 4), max_size=1)),
        in_row=draw(st.sampled_from((0, 0, 2))),
    )


@settings(max_examples=60, deadline=None)
@given(days())
def test_no_repair_of_a_small_day_is_better(task: Task) -> None:
    told = best(task)
    assert (told[Aim.LOST], told[Aim.UNMET], told[Aim.MOVED]) == least(task)
