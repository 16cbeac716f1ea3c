"""The list of clashes on the command line."""

from pathlib import Path

from eventdesk.cli.clashes import clash_words
from eventdesk.domain.clashes import ClashKind
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import edit_person
from tests.cli.conftest import Run


def test_a_good_day_has_no_clashes(event: Path, run: Run) -> None:
    said = run("clashes", event)
    assert (said.exit, said.out) == (0, "No clashes.\n")
    assert run("clashes", event, "--json").data == {"clashes": []}


def test_meetings_of_somebody_who_cancelled_are_told(event: Path, run: Run) -> None:
    with EventFile.open(event, "Desk 1") as file:
        desk = Desk(file, SystemClock(), "Desk 1")
        with desk.reading() as reading:
            meeting = reading.all(Meeting)[0]
        person = edit_person(desk, PersonId(meeting.people[0]), cancelled=True)
    told = run("clashes", event, "--json", "--at", "8:00").data["clashes"]
    assert {clash["kind"] for clash in told} == {"person cancelled"}
    assert meeting.id in {own for clash in told for own in clash["meetings"]}
    line = run("clashes", event).out.splitlines()[0]
    assert "not coming any more" in line
    assert getattr(person, "name", "") in line


def test_every_kind_has_words() -> None:
    assert len({clash_words(kind) for kind in ClashKind}) == len(ClashKind)
