"""Repairs: as little is lost and moved as can be, by trying everything on small days; fixed ones stay."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.repair import Aim, Leaning, PlannedMeeting, Proposal, Task
from eventdesk.domain.schedule import Wish
from eventdesk.domain.span import Span, overlapping
from eventdesk.scheduling.repair import proposals
from tests.scheduling.mended import faults, least

PEOPLE = [PersonId(one) for one in "abcdef"]
SLOTS = tuple(SlotId(f"s{n}") for n in range(4))

LOST = TableId("lost")
START = datetime(2030, 5, 14, 10, 0, tzinfo=UTC)

GROUPS = st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=3, unique=True).map(tuple)


def together(wish: Wish) -> frozenset[PersonId]:
    return frozenset(wish.people)


def pair(one: str, two: str) -> tuple[PersonId, PersonId]:
    return PersonId(one), PersonId(two)


def standing(n: int, people: str, slot: int, table: int | None = 0, **marks: object) -> PlannedMeeting:
    at = None if table is None else TableId(f"t{table}")
    return PlannedMeeting(MeetingId(f"m{n}"), tuple(map(PersonId, people)), SLOTS[slot], at, **marks)  # type: ignore[arg-type]


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


def spans(*minutes: tuple[int, int]) -> dict[SlotId, Span]:
    """The slots from and to these minutes of the hour."""
    return {
        slot: Span(START + timedelta(minutes=begins), START + timedelta(minutes=ends))
        for slot, (begins, ends) in zip(SLOTS, minutes, strict=False)
    }


@st.composite
def times(draw: st.DrawFn) -> dict[SlotId, Span]:
    """When the slots are; often two of them at once, or one during several others."""
    begins = sorted(draw(st.lists(st.integers(0, 7), min_size=len(SLOTS), max_size=len(SLOTS))))
    return spans(*((one * 10, (one + draw(st.integers(1, 3))) * 10) for one in begins))


@st.composite
def plans(draw: st.DrawFn, open_from: int) -> tuple[PlannedMeeting, ...]:
    """A few meetings, some of them fixed, wherever they are."""
    meetings = []
    for n in range(draw(st.integers(0, 5))):
        slot = draw(st.integers(0, 3))
        fixed = slot < open_from or draw(st.integers(0, 5)) == 0
        people, table = draw(GROUPS), TableId(f"t{draw(st.integers(0, 3))}")
        weight, keeps = draw(st.integers(1, 3)), slot < open_from and draw(st.booleans())
        one = PlannedMeeting(MeetingId(f"m{n}"), people, SLOTS[slot], table, weight=weight, fixed=fixed)
        meetings.append(replace(one, table=LOST, fixed=False, keeps_time=True) if keeps else one)
    return tuple(meetings)


@st.composite
def days(draw: st.DrawFn) -> Task:
    """A small day with anything wrong with it."""
    seats = draw(st.lists(st.sampled_from((0, 2, 3)), min_size=1, max_size=3))
    hosts = draw(st.sampled_from([(), (), (PEOPLE[0],)]))
    there = list(tables(*seats))
    there[0] = Table(there[0].id, number="0", capacity=seats[0], hosts=hosts)
    open_from = draw(st.integers(0, 2))
    some_slots = st.frozensets(st.sampled_from(SLOTS), max_size=2)
    wishes = st.lists(st.builds(Wish, GROUPS, st.integers(1, 3)), max_size=2, unique_by=together)
    return Task(
        slots=SLOTS,
        open_slots=frozenset(SLOTS[open_from:]),
        tables=tuple(there),
        standing=draw(plans(open_from)),
        wanted=tuple(draw(wishes)),
        away=draw(st.dictionaries(st.sampled_from(PEOPLE), some_slots, max_size=2)),
        limit=draw(st.dictionaries(st.sampled_from(PEOPLE), st.integers(2, 4), max_size=1)),
        in_row=draw(st.sampled_from((0, 0, 2))),
        in_rows=draw(st.dictionaries(st.sampled_from(PEOPLE), st.integers(1, 3), max_size=1)),
    )


@settings(max_examples=150, deadline=None)
@given(days(), times())
def test_where_slots_overlap_nobody_meets_and_no_table_is_used_in_two_at_once(
    task: Task, spans: dict[SlotId, Span]
) -> None:
    day = replace(task, spans=spans, beside=overlapping(spans))
    told = best(day)
    assert (told[Aim.LOST], told[Aim.UNMET], told[Aim.MOVED]) == least(day)


@settings(max_examples=60, deadline=None)
@given(days())
def test_no_repair_of_a_small_day_is_better(task: Task) -> None:
    told = best(task)
    assert (told[Aim.LOST], told[Aim.UNMET], told[Aim.MOVED]) == least(task)


def test_what_runs_at_a_lost_table_gets_another_one_or_stays() -> None:
    runs = (
        standing(0, "ab", 0, 7, keeps_time=True, weight=2),
        standing(1, "cd", 0, 7, keeps_time=True),
        standing(2, "ef", 0, 1, fixed=True),
    )
    (proposal,) = last(Task(SLOTS, frozenset(SLOTS[1:]), tables(2, 2), runs))
    assert [(move.meeting, move.after and move.after.table) for move in proposal.moves] == [("m0", "t0")]
    assert last(Task(SLOTS, frozenset(SLOTS[1:]), (), runs[:2]))[0].moves == ()


def test_who_is_to_go_to_the_only_large_table_leaves_it_to_those_who_need_it() -> None:
    runs = (
        standing(0, "ab", 0, 7, keeps_time=True, weight=2),
        standing(1, "cde", 0, 7, keeps_time=True),
    )
    (proposal,) = last(Task(SLOTS, frozenset(SLOTS[1:]), tables(3, 2), runs))
    assert {move.meeting: move.after and move.after.table for move in proposal.moves} == {
        "m0": "t1",
        "m1": "t0",
    }


def test_a_meeting_in_the_way_moves_on() -> None:
    crowd = (standing(0, "ab", 0), standing(1, "bc", 1), standing(2, "ad", 2), standing(3, "ae", 3))
    task = Task(SLOTS, frozenset(SLOTS), tables(2, 2), crowd, away={PEOPLE[0]: frozenset(SLOTS[:1])})
    first, *others = last(task)
    told = {cost.aim: cost.value for cost in first.costs}
    assert (told[Aim.LOST], told[Aim.MOVED]) == (0, 2)
    assert [len(other.moves) for other in others] == [1]
    roomier = Task(SLOTS, frozenset(SLOTS), tables(2, 2), crowd[:3], away=task.away)
    assert best(roomier)[Aim.MOVED] == 1


def test_what_trades_off_is_told_too() -> None:
    crowd = (standing(0, "ab", 0), standing(1, "bc", 1), standing(2, "ad", 2), standing(3, "bd", 3))
    away = {PEOPLE[0]: frozenset({SLOTS[0], SLOTS[3]})}
    first, other = last(Task(SLOTS, frozenset(SLOTS), tables(2, 2), crowd, away=away))
    told = {cost.aim: cost.value for cost in first.costs}
    assert (told[Aim.LOST], told[Aim.MOVED]) == (0, 2)
    assert other.leaning is Leaning.KEEP_TIMES
    assert [move.after for move in other.moves] == [None]


def test_the_same_task_has_the_same_repair() -> None:
    crowd = (standing(0, "ab", 0), standing(1, "cd", 0, 1), standing(2, "ac", 1), standing(3, "bd", 1, 1))
    task = Task(SLOTS, frozenset(SLOTS), tables(2), crowd)
    assert last(task) == last(task)


def test_a_day_without_tables_needs_none() -> None:
    task = Task(SLOTS, frozenset(SLOTS), (), (standing(0, "ab", 0, None), standing(1, "ac", 0, None)))
    assert best(task)[Aim.MOVED] == 1


def test_meetings_of_a_host_are_at_the_hosts_table() -> None:
    hosted = (Table("t0", number="0", hosts=(PEOPLE[0],)), Table("t1", number="1"))
    meetings = (standing(0, "ab", 0), standing(1, "cd", 1, 1), standing(2, "ac", 2))
    wish = Wish(pair("a", "d"))
    away = {PEOPLE[2]: frozenset({SLOTS[2]})}
    (proposal, *_) = last(Task(SLOTS, frozenset(SLOTS), hosted, meetings, (wish,), away))
    assert {move.after.table for move in proposal.moves if move.after} == {"t0"}


def test_whom_one_meets_first_one_meets_first() -> None:
    meetings = (standing(0, "ab", 0), standing(1, "ac", 1), standing(2, "ad", 3, 1))
    order = (PEOPLE[0], PEOPLE[1], PEOPLE[2])
    away = {PEOPLE[1]: frozenset(SLOTS[:1])}
    task = Task(SLOTS, frozenset(SLOTS), tables(2, 2), meetings, away=away, orders=(order,))
    (proposal, *_) = last(task)
    slot = {move.meeting: move.after.slot for move in proposal.moves if move.after}
    assert slot == {"m0": "s1", "m1": "s2"}


def test_a_fixed_meeting_comes_first_too() -> None:
    meetings = (standing(0, "ab", 2, fixed=True), standing(1, "ac", 3), standing(2, "cd", 0))
    order = (PEOPLE[0], PEOPLE[1], PEOPLE[2])
    away = {PEOPLE[2]: frozenset(SLOTS[3:])}
    task = Task(SLOTS, frozenset(SLOTS), tables(2, 2), meetings, away=away, orders=(order,))
    assert best(task)[Aim.LOST] == 1


def test_in_no_time_at_all_the_best_so_far_comes_first() -> None:
    crowd = tuple(
        standing(n, pair, n % 4, n // 4) for n, pair in enumerate(("ab", "bc", "cd", "da", "cd", "ef"))
    )
    task = Task(SLOTS, frozenset(SLOTS), tables(2), crowd, away={PEOPLE[0]: frozenset(SLOTS[:2])})
    seen = list(proposals(task, seconds=0, patience=10))
    assert all(faults(task, proposal) == [] for told in seen for proposal in told)
    assert seen[-1][0].proven
    assert list(proposals(task, seconds=0, patience=0)) in ([], seen[:1])


def test_a_small_meeting_gives_the_last_table_to_a_heavy_large_one() -> None:
    meetings = (
        standing(0, "bde", 3, weight=2), standing(1, "ac", 2, 1), standing(2, "ab", 3, fixed=True),
    )  # fmt: skip
    task = Task(SLOTS, frozenset(SLOTS[2:]), tables(0), meetings)
    assert best(task)[Aim.LOST] == 1


def round_robin(people: list[PersonId], rounds: int) -> Iterator[list[tuple[PersonId, PersonId]]]:
    """So many rounds in which everybody meets somebody else."""
    half = len(people) // 2
    for n in range(rounds):
        turned = [people[0], *people[n + 1 :], *people[1 : n + 1]]
        yield list(zip(turned[:half], reversed(turned[half:]), strict=True))


def test_where_much_is_in_the_way_others_make_room_soon() -> None:
    slots = tuple(SlotId(f"s{n}") for n in range(16))
    crowd = [PersonId(f"p{n}") for n in range(80)]
    meetings = tuple(
        PlannedMeeting(MeetingId(f"m{slot}-{n}"), two, slots[slot], TableId(f"t{n}"), 1 + (7 * slot + n) % 9)
        for slot, pairs in enumerate(round_robin(crowd, 13))
        for n, two in enumerate(pairs)
    )
    away = {one: {slots[13 + n % 3], slots[13 + n // 3 % 3]} for n, one in enumerate(crowd)}
    for one in crowd[::3]:
        away[one] |= {slots[2], slots[3]}
    gone = {one: frozenset(own) for one, own in away.items()}
    task = Task(slots, frozenset(slots[2:]), tables(*([2] * 44)), meetings, away=gone)
    *_, (proposal, *_) = proposals(task, seconds=5, patience=5)
    assert faults(task, proposal) == []
    assert {cost.aim: cost.value for cost in proposal.costs}[Aim.LOST] < 40
