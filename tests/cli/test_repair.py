"""Repairs on the command line: what is said of them, how they are typed, done and taken back."""

from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.clock import SystemClock
from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import R
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from tests.cli.conftest import Run

AT = "--at", "9:00"


def all_of(event: Path, cls: type[R]) -> tuple[R, ...]:
    with EventFile.open(event, "Desk 1") as file, Desk(file, SystemClock(), "Desk 1").reading() as reading:
        return reading.all(cls)


def a_meeting(event: Path) -> tuple[Meeting, Person, str]:
    """The last one of the day, one of its people and its table's number."""
    starts = {slot.id: str(slot.starts) for slot in all_of(event, Slot)}
    meeting = max(all_of(event, Meeting), key=lambda one: starts[one.slot or ""])
    person = next(one for one in all_of(event, Person) if one.id == meeting.people[0])
    table = next((one.number for one in all_of(event, Table) if one.id == meeting.table), "")
    return meeting, person, table


def test_a_proposal_is_told_and_nothing_done(event: Path, run: Run) -> None:
    meeting, person, table = a_meeting(event)
    before = all_of(event, Meeting)
    said = run("repair", event, *AT, f"table-lost:{table}")
    assert said.exit == 0
    assert f"because Table {table} is out of service" in said.out
    assert "(proven)" in said.out
    assert f"table {table} " in said.out
    assert all_of(event, Meeting) == before
    data = run("repair", event, *AT, f"no-show:{person.id}", "--json").data["proposals"][0]
    assert data["proven"]
    assert data["costs"]["lost"]["value"] == data["costs"]["lost"]["bound"] > 0
    assert meeting.id in {line["meeting"] for line in data["lines"] if line["after"] is None}
    assert person.name in {one["name"] for one in data["people"]}


def test_a_repair_is_done_and_taken_back(event: Path, run: Run) -> None:
    _, person, table = a_meeting(event)
    before = all_of(event, Meeting), all_of(event, Person), all_of(event, Table)
    said = run("repair", event, *AT, f"leaves:{person.name}:9:30", f"table-lost:{table}", "--apply", "--json")
    assert said.exit == 0
    assert {one["name"] for one in said.data["people"]} >= {person.name}
    assert (all_of(event, Meeting), all_of(event, Person), all_of(event, Table)) != before
    assert run("undo", event, "--action", said.data["applied"]).exit == 0
    assert (all_of(event, Meeting), all_of(event, Person), all_of(event, Table)) == before


def test_the_same_action_is_done_once(event: Path, run: Run) -> None:
    _, person, _ = a_meeting(event)
    words = "repair", event, *AT, f"no-show:{person.id}", "--apply", "--action", "once"
    assert "undo it with" in run(*words).out
    first = all_of(event, Meeting)
    assert run(*words).exit == 0
    assert all_of(event, Meeting) == first


def test_each_trouble_can_be_typed(event: Path, run: Run) -> None:
    meeting, person, table = a_meeting(event)
    other = next(one for one in all_of(event, Person) if one.id not in meeting.people)
    slot, session = all_of(event, Slot)[-1], all_of(event, Session)[-1]
    room = all_of(event, Room)[0]
    assert session.ends is not None
    ends = (session.ends + timedelta(minutes=5)).isoformat()
    typed = {
        f"late:{person.name}:9:40": f"{person.name} comes at 09:40",
        f"back:{person.name}": f"{person.name} is back",
        f"wish:{person.id}:{other.id}": f"{person.name} wishes to meet {other.name}",
        f"walk-in:Jo Lee:{other.name}": f"Jo Lee wishes to meet {other.name}",
        "walk-in:Jo Lee": "because Jo Lee is new",
        f"leaves:{person.name}": f"{person.name} leaves at once",
        f"substitute:{person.id}:Jo Lee": f"Jo Lee comes in place of {person.name}",
        f"table-back:{table}": f"Table {table} is back",
        f"room-lost:{room.name}": f"{room.name} is out of service",
        f"room-back:{room.id}": f"{room.name} is back",
        f"slot-shortened:{slot.name}:5": "is 5 minutes shorter",
        "postponed:10": "all is 10 minutes later",
        f"postponed:{slot.id}:10": "all is 10 minutes later",
        f"overruns:{session.title}:{ends}": f"{session.title} lasts until",
        f"lock:{meeting.id}": f"because the meeting of {person.name} and ",
        "clashes": "meetings clash",
    }
    for trouble, words in typed.items():
        said = run("repair", event, *AT, trouble)
        assert (said.exit, words in said.out) == (0, True), (trouble, said.out, said.err)


def test_newcomers_are_no_ids_and_wishes_are_told_once(event: Path, run: Run) -> None:
    meeting, person, _ = a_meeting(event)
    other = next(one for one in all_of(event, Person) if one.id not in meeting.people)
    for trouble in (f"substitute:{person.id}:{other.id}", f"walk-in:{other.id}"):
        said = run("repair", event, *AT, trouble)
        assert (said.exit, f"the name is taken: {other.id}" in said.out) == (1, True)
    said = run("repair", event, *AT, f"wish:{person.id}:{other.id},{other.name}")
    assert f"wishes to meet {other.name}." in said.out


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("late:Nobody:10:40", "there is no such person: Nobody."),
        ("table-lost:999", "there is no such table"),
        ("room-lost:Cellar", "there is no such room"),
        ("overruns:Nothing:10:40", "there is no such session"),
        ("slot-shortened:23:59:5", "there is no such slot"),
        ("lock:x", "there is no such meeting"),
    ],
)
def test_what_is_not_there_is_refused_in_words(event: Path, run: Run, trouble: str, words: str) -> None:
    said = run("repair", event, *AT, trouble)
    assert said.exit == 1
    assert words in said.out


@pytest.mark.parametrize(
    "trouble",
    [
        "late:Jo Lee",
        "late:Jo Lee:25:99",
        "leaves:Jo Lee:24:10",
        "nonsense",
        "clashes:all",
        "table-lost",
        "postponed:later",
        "postponed:0",
        "postponed:99999999999",
        "postponed:٣",
        "overruns:Talk",
        "overruns:Talk:10:75",
        "wish:Jo Lee",
        "no-show: ",
        "late::10:40",
        "overruns::10:40",
        "slot-shortened::5",
        "walk-in:",
    ],
)
def test_what_makes_no_sense_is_a_matter_of_usage(event: Path, run: Run, trouble: str) -> None:
    assert run("repair", event, *AT, trouble).exit == 2


def test_a_name_of_several_is_asked_back(event: Path, run: Run) -> None:
    home = all_of(event, Organisation)[0]
    twins = [
        Person("one", given="Jo", family="Lee", organisation=OrganisationId(home.id)),
        Person("two", given="Jo", family="Lee"),
    ]
    with EventFile.open(event, "Desk 1") as file, Desk(file, SystemClock(), "Desk 1").writing() as writing:
        writing.record([twin.created() for twin in twins])
    said = run("repair", event, *AT, "no-show:Jo Lee")
    assert said.exit == 1
    assert said.out.strip() == f"Not done: Jo Lee may be one ({home.name}) or two; give one of these ids."
    told = run("repair", event, *AT, "no-show:Jo Lee", "--json").data
    assert told == {"refused": "no such person", "name": "Jo Lee", "choices": ["one", "two"]}
    assert run("repair", event, *AT, "no-show:two").exit == 0


def test_numbers_of_things_are_told_as_one_speaks(event: Path, run: Run) -> None:
    _, person, table = a_meeting(event)
    said = run("repair", event, *AT, "postponed:1")
    assert "all is 1 minute later" in said.out
    assert "nothing has to move, " in said.out
    assert "0 meetings with another time (no less is possible)" in said.out
    back = run("repair", event, *AT, f"table-back:{table}").out
    assert f"nothing has to move: because Table {table} is back" in back
    lost = run("repair", event, *AT, f"no-show:{person.id}").out
    assert " meetings are lost: because " in lost or " meeting is lost: because " in lost
    assert "0 meetings move" not in lost


def test_what_is_told_twice_happened_once(event: Path, run: Run) -> None:
    said = run("repair", event, *AT, "postponed:10", "postponed:10", "walk-in:Jo Lee", "walk-in:Jo Lee")
    assert said.out.count("all is 10 minutes later") == 1
    assert said.out.count("Jo Lee is new") == 1


def test_what_changes_nothing_is_refused_and_leaves_nothing_to_undo(event: Path, run: Run) -> None:
    _, _, table = a_meeting(event)
    assert run("repair", event, *AT, f"table-lost:{table}", "--apply").exit == 0
    said = run("repair", event, *AT, f"table-lost:{table}", "--apply")
    assert (said.exit, said.out.strip()) == (1, "Not done: nothing would change.")


def test_only_a_proposal_that_is_there_can_be_chosen(event: Path, run: Run) -> None:
    _, _, table = a_meeting(event)
    before = all_of(event, Table)
    said = run("repair", event, *AT, f"table-back:{table}", "--apply", "--choose", "3")
    assert (said.exit, said.out.strip()) == (1, "Not done: there is only 1 proposal.")
    assert all_of(event, Table) == before


def test_times_of_another_day_and_days_that_are_over_are_refused_in_words(event: Path, run: Run) -> None:
    _, person, _ = a_meeting(event)
    said = run("repair", event, *AT, f"late:{person.id}:2031-01-01T10:00")
    assert (said.exit, said.out.strip()) == (1, "Not done: that is not a time of this event's day.")
    said = run("repair", event, "--at", "23:00", f"leaves:{person.id}")
    assert said.exit == 1
    assert "the day is over" in said.out
    said = run("repair", event, "--at", "2026-05-12T23:00", f"leaves:{person.id}", "--json")
    assert said.data == {"refused": "day over"}
    assert said.exit == 1
    late = run("repair", event, *AT, f"late:{person.id}:23:59")
    assert late.exit == 0
    assert f"{person.name} comes at 23:59" in late.out


def test_what_has_begun_is_refused_in_words(event: Path, run: Run) -> None:
    first = min(all_of(event, Slot), key=lambda slot: str(slot.starts))
    said = run("repair", event, "--at", "12:00", f"postponed:{first.id}:10")
    assert (said.exit, said.out.strip()) == (1, "Not done: that has begun already.")


def test_an_event_with_nothing_in_it_is_repaired_without_fuss(tmp_path: Path, run: Run) -> None:
    event = tmp_path / "empty.eventdesk"
    assert run("new", event).exit == 0
    said = run("repair", event, *AT, "clashes")
    assert said.exit == 0
    assert said.out.startswith("Keeps the most meetings (proven): nothing has to move")
    assert "there is no such person: Jo Lee." in run("repair", event, *AT, "no-show:Jo Lee").out
    assert run("repair", event, *AT, "postponed:10", "--apply").exit == 1
    assert run("repair", event, *AT, "walk-in:Jo Lee", "--apply").exit == 0
    assert [one.name for one in all_of(event, Person)] == ["Jo Lee"]
    assert "no session" not in run("rooms", event, *AT).out


def test_an_event_without_tables_is_repaired_by_time_alone(event: Path, run: Run) -> None:
    gone = [draft for one in all_of(event, Table) if (draft := one.changed(removed=True))]
    gone += [draft for one in all_of(event, Meeting) if (draft := one.changed(table=None))]
    with EventFile.open(event, "Desk 1") as file, Desk(file, SystemClock(), "Desk 1").writing() as writing:
        writing.record(gone)
    _, person, _ = a_meeting(event)
    said = run("repair", event, "--at", "8:00", f"leaves:{person.name}:10:00", "--apply")
    assert said.exit == 0
    assert "Applied; undo it with" in said.out


def test_a_meeting_that_is_to_stay_stays_for_this_once(event: Path, run: Run) -> None:
    _, _, table = a_meeting(event)
    first = run("repair", event, *AT, f"table-lost:{table}", "--json").data["proposals"][0]
    moved = [line["meeting"] for line in first["lines"]]
    told = run("repair", event, *AT, f"table-lost:{table}", "--keep", moved[0], "--json").data
    assert all(line["meeting"] != moved[0] for line in told["proposals"][0]["lines"])
    said = run("repair", event, *AT, f"table-lost:{table}", "--keep", "x")
    assert (said.exit, said.out.strip()) == (1, "Not done: there is no such meeting: x.")
    assert not any(meeting.locked for meeting in all_of(event, Meeting))


def test_slips_are_for_just_whose_day_is_another(event: Path, run: Run, tmp_path: Path) -> None:
    _, person, _ = a_meeting(event)
    path = tmp_path / "slips.pdf"
    assert run("repair", event, *AT, f"no-show:{person.id}", "--slips", path).exit == 2
    assert not path.exists()
    said = run("repair", event, *AT, f"no-show:{person.id}", "--apply", "--slips", path)
    assert said.exit == 0
    assert path.read_bytes().startswith(b"%PDF")
    assert f"in {path}." in said.out
    lock = f"lock:{all_of(event, Meeting)[0].id}"
    assert "Nobody needs a slip." in run("repair", event, *AT, lock, "--apply", "--slips", path).out


def test_help_tells_how_troubles_are_typed(run: Run) -> None:
    said = run("repair", "--help")
    assert "late:PERSON:TIME" in said.out
    assert "example: eventdesk repair" in said.out


def test_sessions_are_put_into_rooms(event: Path, run: Run) -> None:
    assert "Every session has a room that does." in run("rooms", event, *AT).out
    session = all_of(event, Session)[-1]
    draft = session.changed(room=None)
    assert draft is not None
    with EventFile.open(event, "Desk 1") as file, Desk(file, SystemClock(), "Desk 1").writing() as writing:
        writing.record([draft])
    told = run("rooms", event, *AT, "--json").data["sessions"]
    assert [(one["title"], one["before"]) for one in told] == [(session.title, None)]
    assert told[0]["after"]
    assert session.title in run("rooms", event, *AT).out
    done = run("rooms", event, *AT, "--apply", "--json").data
    assert next(one for one in all_of(event, Session) if one.id == session.id).room is not None
    assert run("undo", event, "--action", done["applied"]).exit == 0
    assert next(one for one in all_of(event, Session) if one.id == session.id).room is None
