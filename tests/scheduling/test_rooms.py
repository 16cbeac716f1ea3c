"""Sessions in rooms: by size, equipment and time, and moved where a room is lost, as little as can be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.place import Room, Table
from eventdesk.domain.repair import Aim, Assembly, PlannedMeeting, Task
from eventdesk.domain.repairable import away_with
from eventdesk.domain.span import Span
from eventdesk.scheduling.repair import proposals
from eventdesk.scheduling.rooms import mended_rooms, rooms_for

START = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
STEP = timedelta(minutes=20)
SLOTS = {SlotId(f"s{n}"): Span(START + n * STEP, START + (n + 1) * STEP) for n in range(4)}
PEOPLE = tuple(map(PersonId, "abcdef"))


def talk(name: str, slot: int, people: str, room: str | None, *needs: str, fixed: bool = False) -> Assembly:
    span = Span(START + slot * STEP, START + (slot + 1) * STEP)
    at = RoomId(room) if room else None
    return Assembly(SessionId(name), tuple(map(PersonId, people)), span, at, needs, fixed)


def day(*assemblies: Assembly, rooms: tuple[Room, ...], **more: object) -> Task:
    return Task(
        slots=tuple(SLOTS),
        open_slots=frozenset(SLOTS),
        tables=(Table("t", number="1", room=RoomId("hall")),),
        standing=(),
        assemblies=assemblies,
        rooms=rooms,
        spans=SLOTS,
        **more,  # type: ignore[arg-type]
    )


SMALL, LARGE = Room("small", capacity=2), Room("large", capacity=20, equipment=("beamer",))
HALL = Room("hall")


def test_sessions_get_rooms_that_hold_them_and_have_what_they_need() -> None:
    task = day(
        talk("one", 0, "ab", None),
        talk("two", 0, "cde", None),
        talk("three", 1, "ab", None, "beamer"),
        talk("four", 1, "cdef", None),
        rooms=(HALL, LARGE, SMALL),
    )
    held = {move.session: move.after.room if move.after else None for move in rooms_for(task)}
    assert (held[SessionId("one")], held[SessionId("two")]) == ("small", "large")
    assert sorted(map(str, (held[SessionId("three")], held[SessionId("four")]))) == ["None", "large"]


def test_a_session_in_a_room_that_does_stays_there() -> None:
    task = day(
        talk("one", 0, "ab", "large"),
        talk("two", 0, "cde", None),
        talk("three", 1, "cde", "small"),
        talk("four", 2, "cde", "gone", fixed=True),
        rooms=(LARGE, SMALL),
    )
    held = {move.session: move.after and move.after.room for move in rooms_for(task)}
    assert held == {"one": "small", "two": "large", "three": "large"}
    assert rooms_for(day(talk("one", 0, "ab", "large"), rooms=(LARGE, SMALL))) == ()


def test_only_what_lost_its_room_moves() -> None:
    task = day(talk("one", 0, "ab", "gone"), talk("two", 0, "cd", "large"), rooms=(SMALL, LARGE))
    (move,) = mended_rooms(task)
    assert move.session == "one"
    assert move.after is not None
    assert (move.after.room, move.after.span) == ("small", task.assemblies[0].span)
    assert mended_rooms(day(talk("two", 0, "cd", "large"), rooms=(LARGE,))) == ()


def test_without_a_free_room_it_moves_to_when_its_people_are_free() -> None:
    held = PlannedMeeting(MeetingId("m"), PEOPLE[:2], SlotId("s1"), TableId("t"))
    task = day(
        talk("one", 0, "ab", "large"), talk("two", 0, "cd", "large"), talk("three", 2, "cd", "large"),
        rooms=(HALL, LARGE),
    )  # fmt: skip
    (move,) = mended_rooms(task)
    assert move.session == "two"
    assert move.after is not None
    assert move.after.span.starts in (START + STEP, START + 3 * STEP)
    busy = replace(task, standing=(held,))
    (move,) = mended_rooms(busy)
    assert move.after is not None
    assert move.session == "two"


def test_the_second_of_two_at_once_moves_and_never_a_fixed_one() -> None:
    task = day(talk("one", 0, "ab", "large"), talk("two", 0, "cd", "large", fixed=True), rooms=(SMALL, LARGE))
    (move,) = mended_rooms(task)
    assert (move.session, move.after and move.after.room) == ("one", "small")
    assert mended_rooms(day(talk("one", 0, "ab", "gone", fixed=True), rooms=(SMALL,))) == ()


def test_what_runs_in_a_room_that_is_taken_twice_or_lost_is_never_moved() -> None:
    overrun = replace(talk("one", 0, "ab", "red", fixed=True), span=Span(START, START + 1.5 * STEP))
    then, later = talk("two", 1, "cd", "red", fixed=True), talk("three", 1, "ef", "red")
    (move,) = mended_rooms(day(overrun, then, later, rooms=(Room("red"), Room("blue"))))
    assert (move.session, move.after and move.after.room) == ("three", "blue")
    (move,) = mended_rooms(day(overrun, then, later, rooms=(Room("blue"),)))
    assert move.session == "three"


def test_without_any_room_it_is_lost_and_its_people_can_meet() -> None:
    task = day(talk("one", 0, "ab", "gone", "organ"), rooms=(SMALL, LARGE))
    (move,) = mended_rooms(task)
    assert move.after is None
    assert away_with(task, ()) == {PersonId("a"): {"s0"}, PersonId("b"): {"s0"}}
    assert away_with(task, (move,)) == {}


def test_a_walk_between_session_and_meeting_takes_its_time() -> None:
    task = day(talk("one", 1, "ab", "large"), rooms=(LARGE,), walk=5)
    assert away_with(task, ())[PersonId("a")] == {"s0", "s1", "s2"}


def test_meetings_in_the_way_of_a_session_that_moves_move_too() -> None:
    held = PlannedMeeting(MeetingId("m"), PEOPLE[:2], SlotId("s1"), TableId("t"))
    sessions = (talk("one", 0, "ab", "gone", "beamer"), *(talk(f"x{n}", n, "cd", "large") for n in (0, 2, 3)))
    task = day(*sessions, rooms=(LARGE,))
    task = replace(task, standing=(held,))
    best = list(proposals(task, patience=5))[-1][0]
    assert [(move.session, move.after and move.after.span.starts) for move in best.sessions] == [
        ("one", START + STEP)
    ]
    assert [move.after and move.after.slot for move in best.moves] != ["s1"]
    told = {cost.aim: (cost.value, cost.bound) for cost in best.costs}
    assert (told[Aim.LOST], told[Aim.TOUCHED]) == ((0, 0), (2, 2))
    assert best.people >= set(PEOPLE[:2])


def test_beside_meetings_only_where_there_are_chairs_and_no_other_room() -> None:
    held = PlannedMeeting(MeetingId("m"), PEOPLE[:2], SlotId("s0"), TableId("t"))
    one, two = talk("one", 0, "cd", "gone"), talk("two", 0, "ef", "small")
    hall = Room("hall", capacity=4)
    (move,) = mended_rooms(replace(day(one, two, rooms=(hall, SMALL)), standing=(held,)))
    assert (move.after and move.after.room, move.after and move.after.span) == ("hall", one.span)
    (move,) = mended_rooms(replace(day(one, two, rooms=(hall, LARGE, SMALL)), standing=(held,)))
    assert move.after
    assert move.after.room == "large"
    narrow = Room("hall", capacity=3)
    (move,) = mended_rooms(replace(day(one, two, rooms=(narrow, SMALL)), standing=(held,)))
    assert move.after
    assert (move.after.room, move.after.span.starts) == ("small", START + STEP)
