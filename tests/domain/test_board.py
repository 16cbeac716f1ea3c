"""The board's rules: what runs, what comes next, how full a room is, whom to call."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.board import (
    Board,
    BoardMeeting,
    BoardPerson,
    BoardRoom,
    BoardSession,
    BoardTable,
    Countdown,
    Whereabouts,
)
from eventdesk.domain.hall import board_rooms, board_tables, call_list, moment, sits_from
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.place import Room, Session, Slot, Table

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minutes)


def slot(id: str, starts: float, minutes: float = 20) -> Slot:
    """A slot that starts so many minutes after nine."""
    return Slot(id=id, name=id, starts=at(starts), ends=at(starts + minutes))


SLOTS = (slot("s2", 25), slot("s1", 0), slot("s3", 50), Slot(id="untimed"))
ADA = BoardPerson(PersonId("ada"), "Ada", whereabouts=Whereabouts.HERE)
BO = BoardPerson(PersonId("bo"), "Bo")
CY = BoardPerson(PersonId("cy"), "Cy", whereabouts=Whereabouts.LEFT)
PEOPLE = {person.id: person for person in (ADA, BO, CY)}
HALL = Room(id="hall", name="Hall", capacity=4)


def test_the_moment_within_a_slot() -> None:
    now = moment(at(10), SLOTS, ())
    assert [s.id for s in now.running] == ["s1"]
    assert [s.id for s in now.coming] == ["s2"]
    assert now.until == at(20)


def test_in_a_pause_only_the_next_slot_is_known() -> None:
    now = moment(at(20), SLOTS, ())
    assert now.running == ()
    assert now.slots == ("s2",)
    assert now.until == at(25)


def test_after_the_last_slot_nothing_comes() -> None:
    now = moment(at(100), SLOTS, ())
    assert (now.running, now.coming, now.until) == ((), (), None)


def test_a_session_that_begins_changes_the_moment_too() -> None:
    sessions = (Session(id="x", starts=at(12), ends=at(14)), Session(id="y"))
    assert moment(at(10), SLOTS, sessions).until == at(12)


def test_slots_that_start_together_come_together() -> None:
    now = moment(at(-5), (slot("short", 0, 10), slot("long", 0, 30)), ())
    assert now.slots == ("short", "long")


def test_tables_show_the_meetings_that_stand() -> None:
    tables = (
        Table(id="t10", number="10", room=RoomId("hall")),
        Table(id="t9", number="9", room=RoomId("lost")),
        Table(id="t1", number="1"),
    )
    people = (PersonId("ada"), PersonId("bo"))
    meetings = (
        Meeting(id="m1", people=people, slot=SlotId("s1"), table=TableId("t10")),
        Meeting(id="m2", people=(*people, PersonId("gone")), slot=SlotId("s2"), table=TableId("t10")),
        Meeting(
            id="m3",
            people=people,
            slot=SlotId("s1"),
            table=TableId("t9"),
            status=MeetingStatus.CANCELLED,
        ),
        Meeting(id="m4", people=people, slot=SlotId("s1")),
        Meeting(id="m5", people=people, table=TableId("t9")),
        Meeting(id="m6", people=people, slot=SlotId("s1"), table=TableId("t10")),
    )
    shown = board_tables(moment(at(3), SLOTS, ()), tables, {"hall": HALL}, meetings, PEOPLE)
    assert [table.number for table in shown] == ["1", "9", "10"]
    assert [table.room for table in shown] == ["", "", "Hall"]
    assert shown[0].meetings == shown[1].meetings == ()
    assert [meeting.id for meeting in shown[2].meetings] == ["m1", "m2"]
    assert shown[2].now is not None
    assert shown[2].now.missing == (BO,)
    assert shown[2].next is not None
    assert shown[2].next.missing == (BO, BoardPerson(PersonId("gone")))


def table(number: str, *meetings: BoardMeeting, room: str = "hall") -> BoardTable:
    """A table with a meeting now and perhaps one next."""
    now, next_ = (*meetings, None, None)[:2]
    return BoardTable(
        TableId(number), number, RoomId(room), "Hall", 4, out_of_service=False, now=now, next=next_
    )


def meeting(
    id: str, starts: float, *people: BoardPerson, status: MeetingStatus = MeetingStatus.PLANNED
) -> BoardMeeting:
    """A meeting of twenty minutes."""
    return BoardMeeting(MeetingId(id), at(starts), at(starts + 20), status, people)


def test_who_keeps_somebody_waiting_longest_is_called_first() -> None:
    dee = BoardPerson(PersonId("dee"), "Dee", whereabouts=Whereabouts.HERE)
    tables = (
        table("1", meeting("m1", 0, BO, CY), meeting("m2", 25, ADA, BO)),
        table("2", meeting("m3", 0, ADA, CY)),
        table("3", meeting("m4", 0, ADA, CY, status=MeetingStatus.HELD)),
        table("4", meeting("m5", 0, ADA, dee, CY)),
        table("5", meeting("m6", -5, ADA, BO)),
    )
    calls = call_list(at(6), tables)
    assert [(call.person.id, call.table, call.kept_waiting) for call in calls] == [
        ("bo", "5", True),
        ("cy", "4", True),
        ("cy", "2", True),
        ("bo", "1", False),
        ("cy", "1", False),
        ("bo", "1", False),
    ]
    assert [call.waited(at(6.5)) for call in calls] == [11, 6, 6, 0, 0, 0]
    assert calls[2].waiting == (ADA,)
    assert calls[3].waiting == ()


def test_who_sits_is_not_missing_and_of_a_meeting_that_runs_nobody_is() -> None:
    both = meeting("m1", 0, ADA, BO)
    assert (both.missing, both.waiting, both.may_start) == ((BO,), (ADA,), True)
    sits = replace(both, sitting=(BO.id,))
    assert (sits.missing, sits.waiting) == ((), ())
    runs = replace(both, started=at(1))
    assert (runs.missing, runs.waiting, runs.may_start) == ((), (), False)
    assert not replace(both, status=MeetingStatus.MISSED).may_start


def test_one_may_sit_from_ten_minutes_before_unless_the_slot_before_still_runs() -> None:
    assert sits_from(slot("s1", 0), SLOTS) == at(-10)
    assert sits_from(slot("s2", 25), SLOTS) == at(20)
    assert sits_from(Slot(id="untimed"), SLOTS) is None


def session(id: str, starts: float, minutes: float, *here: PersonId) -> BoardSession:
    """A session in which Ada and Bo are expected."""
    expected = (ADA.id, BO.id)
    return BoardSession(SessionId(id), id, at(starts), at(starts + minutes), expected, here)


def test_a_room_is_as_full_as_its_session_and_tables_make_it() -> None:
    sessions = (session("later", 60, 30), session("next", 30, 20), session("now", 0, 20, ADA.id))
    rooms_of = {SessionId(s.id): "hall" for s in sessions}
    rooms = (HALL, Room(id="den", name="Den"))
    den, hall = board_rooms(
        at(5), rooms, sessions, rooms_of, (table("1", meeting("m", 0, ADA, CY)), table("2"))
    )
    assert den == BoardRoom(RoomId("den"), "Den", 0, None, None, 0, 0)
    assert den.share is None
    assert hall.now is not None
    assert hall.next is not None
    assert (hall.now.id, hall.next.id) == ("now", "next")
    assert (hall.people, hall.expected, hall.share) == (1, 3, 0.25)


def test_minutes_are_counted_as_begun_and_the_board_knows_how_long_it_holds() -> None:
    now = moment(at(5.5), SLOTS, ())
    board = Board(at(5.5), 0, now.running[0], now.coming[0], now.until, (), (), ())
    assert board.minutes_left == 15
    assert board.shows(at(19))
    assert not board.shows(at(20))
    assert not board.shows(at(5))
    after = Board(at(100), 0, None, None, None, (), (), ())
    assert after.minutes_left is None
    assert after.shows(at(1000))


def test_the_wall_counts_down_to_the_end_of_the_slot_then_to_the_next_one() -> None:
    now = moment(at(5), SLOTS, ())
    board = Board(at(5), 0, now.running[0], now.coming[0], now.until, (), (), ())
    assert board.countdown(at(5)) == Countdown(timedelta(minutes=15), running=True, share=0.25)
    assert board.countdown(at(21)) == Countdown(timedelta(minutes=4), running=False)
    assert board.countdown(at(26)) == Countdown(timedelta(), running=False)
    assert Board(at(100), 0, None, None, None, (), (), ()).countdown(at(100)) is None


def test_the_board_knows_whom_it_shows() -> None:
    tables = (table("1", meeting("m1", 0, ADA, BO)), table("2", meeting("m2", 0, CY)))
    room = BoardRoom(RoomId("hall"), "Hall", 0, session("x", 0, 20), None, 0, 0)
    board = Board(at(0), 0, None, None, None, tables, (room,), ())
    assert board.tables_with({"ada"}, ()) == {"1"}
    assert board.tables_with((), {"m2"}) == {"2"}
    assert board.tables_with({"else"}, ()) == frozenset()
    assert board.expects({"bo"})
    assert not board.expects({"cy"})
