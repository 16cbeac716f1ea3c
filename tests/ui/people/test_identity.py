"""Two records made one, and one made two, through the list of people."""

from typing import cast

from pytestqt.qtbot import QtBot

from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Person
from eventdesk.ui.people.identity import MergeForm, SplitForm
from tests.ui.conftest import Stage
from tests.ui.people.test_screen import form_of, opened, press, undo


def people(stage: Stage) -> set[str]:
    with stage.context.desk.reading() as reading:
        return {one.name for one in reading.all(Person)}


def test_two_records_of_one_person_are_made_one_and_undone(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    form_of(screen, qtbot, "ada")
    press(screen, "The same person as another record")
    form = cast("MergeForm", screen.sheet.content)
    press(screen, "Make one of both")
    assert form.other.key == ""
    form.other.choose("cy")
    press(screen, "Make one of both")
    qtbot.waitUntil(lambda: people(stage) == {"Åda Sørensen", "Bo Müller"})
    qtbot.waitUntil(lambda: screen.rows.total == 2)
    undo(stage)
    qtbot.waitUntil(lambda: screen.rows.total == 3)


def test_one_record_of_two_people_is_taken_apart(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    form_of(screen, qtbot, "bo")
    press(screen, "Two people in this record")
    qtbot.waitUntil(lambda: isinstance(screen.sheet.content, SplitForm))
    form = cast("SplitForm", screen.sheet.content)
    press(screen, "Make two of it")
    assert people(stage) == {"Åda Sørensen", "Bo Müller", "Cy Young"}
    form.given.setText("Di")
    form.meetings.field.show_all()
    form.meetings.field.picked.emit(form.choices[0])
    press(screen, "Make two of it")
    qtbot.waitUntil(lambda: "Di" in people(stage))
    with stage.context.desk.reading() as reading:
        (meeting,) = reading.all(Meeting)
    assert "bo" not in meeting.people
