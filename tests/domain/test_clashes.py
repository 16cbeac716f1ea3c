"""Clashes: each kind found where it is, and nothing else."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.clashes import (
    Claim,
    Claims,
    Clash,
    ClashKind,
    ClashRow,
    Gathering,
    Load,
    about,
    find_clashes,
)
from eventdesk.domain.fact import Noun, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId, MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.span import Span
from eventdesk.domain.visit import Direction, Passage

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
ADA, BO, CY, DI = (PersonId(name) for name in ("ada", "bo", "cy", "di"))


def at(minutes: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minutes)


def span(starts: float, ends: float) -> Span:
    """From so many minutes after nine to so many."""
    return Span(at(starts), at(ends))


SLOTS = {SlotId("s1"): span(0, 20), SlotId("s2"): span(25, 45)}
LONG = {**SLOTS, SlotId("long"): span(10, 30)}


def claim(id: str, slot: str, *people: PersonId, table: str | None = None) -> Claim:
    """A meeting."""
    return Claim(MeetingId(id), SlotId(slot), TableId(table) if table else None, people)


def kinds(found: tuple[Clash, ...]) -> list[ClashKind]:
    """What sort of clashes there are."""
    return [clash.kind for clash in found]


def test_nothing_clashes_in_a_good_day() -> None:
    claims = Claims(
        SLOTS,
        (claim("m1", "s1", ADA, BO, table="t1"), claim("m2", "s2", ADA, BO, table="t1")),
        (Gathering(SessionId("x"), span(20, 25), RoomId("r"), (ADA,)),),
        (Load(SlotId("s1"), RoomId("r"), 2),),
        {TableId("t1"): 2},
        {RoomId("r"): 2},
    )
    assert find_clashes(claims, at(10)) == ()
    assert find_clashes(Claims({}), at(10)) == ()


def test_a_person_and_a_table_twice_in_one_slot() -> None:
    meetings = (claim("m1", "s1", ADA, BO, table="t1"), claim("m2", "s1", ADA, CY, table="t1"))
    person, table = find_clashes(Claims(SLOTS, meetings), at(0))
    assert person == Clash(ClashKind.PERSON_TWICE, at(0), (ADA,), (MeetingId("m1"), MeetingId("m2")))
    assert (table.kind, table.people, table.table) == (ClashKind.TABLE_TWICE, (ADA, BO, CY), "t1")


def test_slots_that_overlap_clash_where_they_do() -> None:
    meetings = (claim("m1", "s1", ADA, BO), claim("m2", "long", ADA, CY), claim("m3", "s2", ADA, DI))
    found = find_clashes(Claims(LONG, meetings), at(0))
    assert [(clash.meetings, clash.starts) for clash in found] == [
        (("m1", "m2"), at(10)),
        (("m2", "m3"), at(25)),
    ]


def test_a_meeting_over_a_session() -> None:
    gathering = Gathering(SessionId("x"), span(10, 30), RoomId("r"), (ADA, DI))
    meetings = (claim("m1", "s1", ADA, BO, table="t1"), claim("m2", "s2", BO, CY))
    (clash,) = find_clashes(Claims(SLOTS, meetings, (gathering,)), at(0))
    assert clash == Clash(
        ClashKind.MEETING_OVER_SESSION,
        at(10),
        (ADA,),
        (MeetingId("m1"),),
        TableId("t1"),
        RoomId("r"),
        (SessionId("x"),),
    )


def test_a_room_holds_its_tables_and_its_session_together() -> None:
    gathering = Gathering(SessionId("x"), span(10, 30), RoomId("r"), (CY, DI))
    claims = Claims(
        SLOTS,
        gatherings=(gathering,),
        loads=(Load(SlotId("s1"), RoomId("r"), 2), Load(SlotId("s2"), RoomId("other"), 9)),
        room_capacity={RoomId("r"): 3},
    )
    (clash,) = find_clashes(claims, at(0))
    assert (clash.kind, clash.starts, clash.room) == (ClashKind.ROOM_TOO_SMALL, at(10), "r")
    assert (clash.count, clash.capacity, clash.sessions) == (4, 3, ("x",))


def test_a_table_with_more_people_than_seats() -> None:
    claims = Claims(SLOTS, (claim("m1", "s1", ADA, BO, CY, table="t1"),), table_capacity={TableId("t1"): 2})
    (clash,) = find_clashes(claims, at(0))
    assert (clash.kind, clash.count, clash.capacity) == (ClashKind.TABLE_TOO_SMALL, 3, 2)


def test_somebody_who_left_while_a_meeting_runs() -> None:
    claims = Claims(SLOTS, (claim("m1", "s1", ADA, BO), claim("m2", "s2", ADA, BO)), left={BO})
    (clash,) = find_clashes(claims, at(30))
    assert (clash.kind, clash.people, clash.meetings) == (ClashKind.PERSON_AWAY, (BO,), ("m2",))
    assert find_clashes(claims, at(22)) == ()


def test_somebody_who_does_not_come_any_more_but_is_still_planned() -> None:
    noted = Claim(MeetingId("m2"), SlotId("s2"), None, (ADA, BO), planned=False)
    claims = Claims(SLOTS, (claim("m1", "s1", ADA, BO, table="t1"), noted), left={ADA}, gone={BO, DI})
    (clash,) = find_clashes(claims, at(30))
    assert clash == Clash(ClashKind.PERSON_CANCELLED, at(0), (BO,), (MeetingId("m1"),), TableId("t1"))


def passage(person: PersonId, minute: float, desk: str, direction: Direction = Direction.IN) -> Passage:
    """Somebody goes through the door."""
    return Passage(person, at(minute), direction, DeskId(desk), 1, Stamp(int(minute)), GestureId("g"))


def test_one_badge_let_in_by_two_desks() -> None:
    passages = {
        ADA: [passage(ADA, 1, "d1"), passage(ADA, 2, "d2")],
        BO: [passage(BO, 1, "d1"), passage(BO, 2, "d1")],
        CY: [passage(CY, 1, "d1"), passage(CY, 2, "d1", Direction.OUT), passage(CY, 3, "d2")],
    }
    (clash,) = find_clashes(Claims(SLOTS, passages=passages), at(0))
    assert clash == Clash(ClashKind.DOUBLE_ENTRY, at(2), (ADA,), desks=(DeskId("d1"), DeskId("d2")))


def test_whom_the_clock_has_let_out_may_come_in_at_another_desk() -> None:
    passages = {ADA: [passage(ADA, 1, "d1"), passage(ADA, 24 * 60, "d2")]}
    assert find_clashes(Claims(SLOTS, passages=passages), at(0))
    assert find_clashes(Claims(SLOTS, passages=passages, checkout_at="20:00"), at(0)) == ()


def test_a_clash_is_mended_at_its_later_meeting_or_its_person() -> None:
    twice = Clash(ClashKind.PERSON_TWICE, at(0), (ADA,), (MeetingId("m1"), MeetingId("m2")))
    entry = Clash(ClashKind.DOUBLE_ENTRY, at(0), (ADA,))
    room = Clash(ClashKind.ROOM_TOO_SMALL, at(0), room=RoomId("r"))
    assert [ClashRow(clash).cause for clash in (twice, entry, room)] == [
        Subject(Noun.MEETING, "m2"),
        Subject(Noun.PERSON, "ada"),
        None,
    ]


def test_the_clashes_of_one_thing() -> None:
    room = Clash(ClashKind.ROOM_TOO_SMALL, at(0), room=RoomId("r"), sessions=(SessionId("x"),))
    twice = Clash(ClashKind.PERSON_TWICE, at(0), (ADA,), (MeetingId("m1"), MeetingId("m2")))
    assert about((room, twice), {"m2"}) == (twice,)
    assert about((room, twice), {"x"}) == about((room, twice), {"r"}) == (room,)
    assert about((room, twice), {"bo"}) == ()


people = st.lists(st.sampled_from([ADA, BO, CY, DI]), min_size=2, max_size=3, unique=True)


@given(st.lists(st.tuples(st.sampled_from(sorted(LONG)), people), max_size=8))
def test_a_day_is_free_of_clashes_just_where_nobody_is_needed_twice(
    told: list[tuple[SlotId, list[PersonId]]],
) -> None:
    meetings = tuple(claim(f"m{n}", slot, *who) for n, (slot, who) in enumerate(told))
    pairs = {
        (person, one.meeting, two.meeting)
        for n, one in enumerate(meetings)
        for two in meetings[n + 1 :]
        for person in one.people
        if person in two.people and LONG[one.slot].overlaps(LONG[two.slot])
    }
    found = find_clashes(Claims(LONG, meetings), at(0))
    assert {(clash.people[0], *clash.meetings) for clash in found} == pairs
    assert len(found) == len(pairs)
