"""Who is free in a slot, who sits there alone, and which table they could have."""

from datetime import UTC, datetime, timedelta

import pytest

from eventdesk.domain.holes import Booked, Bookings, FreeTables, Taken, is_there, taken
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.suggestion import Profile, Told

STARTS = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
SLOT = Slot("s1", starts=STARTS, ends=STARTS + timedelta(minutes=20))
A, B, C, D = map(PersonId, "abcd")


def meeting(*people: PersonId, id_: str = "m1", table: str = "t1", slot: str = "s1") -> Booked:
    return Booked(MeetingId(id_), people, SlotId(slot), TableId(table))


def minutes(after: int) -> datetime:
    return STARTS + timedelta(minutes=after)


def test_a_meeting_takes_its_people_and_its_table() -> None:
    found = taken([meeting(A, B)], {C}, SLOT, {A, B}, minutes(10))
    assert found == Taken(frozenset({A, B, C}), frozenset({TableId("t1")}))


@pytest.mark.parametrize(
    ("inside", "after", "asked", "free"),
    [
        ({A}, -1, (A,), set()),
        ({A}, 1, (A,), {A}),
        ({A}, 1, (C,), set()),
        ({A}, 5, (), {A}),
        (set(), 5, (), set()),
        ({A, B}, 5, (A,), set()),
    ],
)
def test_who_waits_in_vain_is_free(
    inside: set[PersonId], after: int, asked: tuple[PersonId, ...], free: set[PersonId]
) -> None:
    found = taken([meeting(A, B)], set(), SLOT, inside, minutes(after), asked)
    assert {A, B} - found.people == free
    if free:
        assert found.tables == frozenset()
        assert found.left_alone((A,)) == (meeting(A, B),)
    assert found.left_alone((C,)) == ()


def test_a_meeting_that_has_begun_is_not_lost() -> None:
    begun = Booked(MeetingId("m1"), (A, B), SlotId("s1"), None, open=False)
    assert taken([begun], set(), SLOT, {A}, minutes(9)).people == {A, B}
    assert taken([meeting(A, B)], set(), Slot("s1"), {A}, minutes(9)).people == {A, B}


def test_bookings_are_kept_up() -> None:
    bookings = Bookings()
    bookings.put([meeting(A, B), meeting(A, C, id_="m2", slot="s2")])
    assert bookings.in_slot(SlotId("s1")) == (meeting(A, B),)
    assert bookings.partners(A) == {B, C}
    assert bookings.counts() == {A: 2, B: 1, C: 1}
    bookings.drop([MeetingId("m1"), MeetingId("unknown")])
    assert (bookings.in_slot(SlotId("s1")), bookings.in_slot(SlotId("s3"))) == ((), ())
    assert {person: count for person, count in bookings.counts().items() if count} == {A: 1, C: 1}
    assert bookings.of(D) == ()


@pytest.mark.parametrize(
    ("fields", "inside", "left", "at", "there"),
    [
        ({}, {A}, set(), 0, True),
        ({}, set(), set(), 0, False),
        ({}, set(), set(), -90, True),
        ({}, set(), {A}, -90, False),
        ({"cancelled": True}, {A}, set(), 0, False),
        ({"present_from": minutes(5)}, {A}, set(), 0, False),
        ({"present_until": minutes(5)}, {A}, set(), 0, False),
        ({"present_from": minutes(0), "present_until": minutes(20)}, {A}, set(), 0, True),
    ],
)
def test_who_can_be_counted_on(
    fields: dict[str, object], inside: set[PersonId], left: set[PersonId], at: int, there: bool
) -> None:
    one = Profile(Told(A), **fields)  # type: ignore[arg-type]
    assert is_there(one, SLOT, inside, left, minutes(at)) is there
    assert not is_there(one, Slot("s"), inside, left, minutes(at))


def first(people: tuple[PersonId, ...], *tables: Table, liked: tuple[str, ...] = ()) -> str | None:
    gone = Taken(frozenset(), frozenset({TableId("t2")}))
    found = FreeTables(tables, gone, tuple(map(TableId, liked))).first(people)
    return found.id if found else None


def test_the_first_free_table_or_a_liked_one() -> None:
    tables = (Table("t10", number="10"), Table("t2", number="2"), Table("t3", number="3"))
    assert first((A, B), *tables) == "t3"
    assert first((A, B), *tables, liked=("t2", "t10")) == "t10"
    assert first((A, B), Table("t", capacity=1), Table("o", out_of_service=True)) is None
    assert first((A, B), Table("t", capacity=0)) == "t"


def test_hosts_stay_at_their_tables_and_nobody_else_sits_there() -> None:
    tables = (Table("own", number="9", hosts=(A,)), Table("t3", number="30"))
    assert first((A, B), *tables) == first((B, A), *tables) == "own"
    assert first((B, C), *tables) == "t3"
    assert first((A, B), Table("t2", number="2", hosts=(A,)), Table("t3")) is None
