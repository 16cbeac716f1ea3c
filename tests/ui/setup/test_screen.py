"""Checkpoints and questions as an organiser sets them up."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.checkpoint import Checkpoint, Ways
from eventdesk.domain.fact import Draft, Noun, Subject
from eventdesk.domain.ids import CheckpointId, GroupId, RoomId, SessionId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Unfit
from eventdesk.domain.question import Asking, Question, QuestionKind
from eventdesk.domain.visit import ENTRANCE
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.setup import create
from eventdesk.ui.setup.checkpoint_form import CheckpointForm
from eventdesk.ui.setup.question_form import QuestionForm
from eventdesk.ui.setup.screen import SetupScreen
from eventdesk.ui.setup.words import asking_hints, asking_words, kind_words, unfit_words, ways_words
from eventdesk.usecases.checkpoints_setup import checkpoint_rows
from eventdesk.usecases.questions import question_rows
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING


def opened(stage: Stage, qtbot: QtBot) -> SetupScreen:
    screen = create(stage.context)
    assert isinstance(screen, SetupScreen)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.activateWindow()
    stage.file.on_commit.append(screen.refresh)
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0)
    return screen


def record(stage: Stage, *drafts: Draft) -> None:
    with stage.context.desk.writing() as writing:
        writing.record(drafts)


def press(part: ListScreen[Any], words: str) -> None:
    next(b for b in part.sheet.findChildren(QPushButton) if b.accessibleName() == words).click()


def told(stage: Stage, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: [notice.text for notice in stage.notices[-1:]] == [words])


def checkpoint_form(screen: SetupScreen, qtbot: QtBot) -> CheckpointForm:
    qtbot.waitUntil(lambda: isinstance(screen.checkpoints.sheet.content, CheckpointForm))
    form = screen.checkpoints.sheet.content
    assert isinstance(form, CheckpointForm)
    return form


def question_form(screen: SetupScreen, qtbot: QtBot) -> QuestionForm:
    qtbot.waitUntil(lambda: isinstance(screen.questions.sheet.content, QuestionForm))
    form = screen.questions.sheet.content
    assert isinstance(form, QuestionForm)
    return form


def test_a_checkpoint_is_set_up_with_all_its_terms(stage: Stage, qtbot: QtBot) -> None:
    talk = Session(id="talk", title="Talk", starts=MORNING, ends=MORNING)
    record(stage, talk.created(), Group(id="subsea", name="Subsea").created())
    screen = opened(stage, qtbot)
    part = screen.checkpoints
    part.add()
    fill(checkpoint_form(screen, qtbot))
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 2)
    made = checkpoint_rows(stage.context.desk)[1].checkpoint
    assert made == Checkpoint(
        id=made.id,
        name="Lunch",
        session=SessionId("talk"),
        room=RoomId("hall"),
        roles=("buyer",),
        groups=(GroupId("subsea"),),
        booked=True,
        reentry=False,
        ways=Ways.IN,
        capacity=120,
        admits_pending=True,
        opens=datetime(2030, 5, 14, 10, 0, tzinfo=UTC),
        closes=datetime(2030, 5, 14, 23, 30, tzinfo=UTC),
        checkout_at="09:30",
        external_id="L1",
    )
    told(stage, qtbot, "Lunch is saved.")
    assert part.admitted(part.rows.row_at(1)) == "Buyer, Subsea, those booked"


def fill(form: CheckpointForm) -> None:
    """Something else than usual in each field."""
    form.name.setText("Lunch")
    form.session.choose("talk")
    form.room.choose("hall")
    for picks, words in ((form.roles, "buyer"), (form.groups, "subsea")):
        QTest.keyClicks(picks.field, words)
        QTest.keyClick(picks.field, Qt.Key.Key_Return)
    form.booked.setChecked(True)
    form.ways.choose(Ways.IN)
    form.reentry.setChecked(False)
    form.admits_pending.setChecked(True)
    form.capacity.setValue(120)
    form.opens.setText("12.00")
    form.closes.setText("15.05.2030 1:30")
    form.checkout_at.setText("9h30")
    form.external_id.setText("L1")


def test_what_is_wrong_is_said_at_its_field(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    part = screen.checkpoints
    part.add()
    form = checkpoint_form(screen, qtbot)
    form.booked.setChecked(True)
    press(part, "Save")
    qtbot.waitUntil(lambda: form.name.accessibleDescription() == "A name is needed.")
    form.name.setText("Lunch")
    press(part, "Save")
    needed = "Choose the session for which people have booked."
    qtbot.waitUntil(lambda: form.session.accessibleDescription() == needed)
    form.booked.setChecked(False)
    form.room.setText("Nowhere")
    form.opens.setText("noon")
    form.checkout_at.setText("late")
    press(part, "Save")
    assert form.room.accessibleDescription() == "Choose one that is offered."
    assert form.opens.accessibleDescription() == "This is no time, such as 12:30."
    assert form.checkout_at.accessibleDescription() == "This is no time, such as 12:30."
    form.room.clear()
    form.opens.setText("12:00")
    form.closes.setText("11:00")
    form.checkout_at.clear()
    press(part, "Save")
    qtbot.waitUntil(lambda: form.closes.accessibleDescription() == "It closes before it opens.")
    form.closes.clear()
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 2)


def test_the_entrance_is_changed_and_stays(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    part = screen.checkpoints
    assert unnamed(screen) == []
    screen.show_subject(Subject(Noun.CHECKPOINT, ENTRANCE))
    form = checkpoint_form(screen, qtbot)
    assert unnamed(screen) == []
    buttons = {b.accessibleName() for b in part.sheet.findChildren(QPushButton)}
    assert "Save" in buttons
    assert "Remove from the list" not in buttons
    form.capacity.setValue(400)
    press(part, "Save")
    qtbot.waitUntil(lambda: checkpoint_rows(stage.context.desk)[0].checkpoint.capacity == 400)
    told(stage, qtbot, "Entrance is saved.")
    part.open(part.rows.row_at(0))
    checkpoint_form(screen, qtbot)
    press(part, "Save")
    assert part.sheet.isHidden()


def test_a_checkpoint_is_removed_and_brought_back(stage: Stage, qtbot: QtBot) -> None:
    opens = MORNING.replace(second=30)
    record(stage, Checkpoint(id="lunch", name="Lunch", opens=opens).created())
    screen = opened(stage, qtbot)
    part = screen.checkpoints
    assert part.subtitle(part.rows.shown_rows()).startswith("2 checkpoint")
    screen.show_subject(Subject(Noun.CHECKPOINT, "lunch"))
    form = checkpoint_form(screen, qtbot)
    values = form.values()
    assert values is not None
    assert form.changes(values) == {}
    press(part, "Remove from the list")
    qtbot.waitUntil(lambda: part.rows.total == 1)
    told(stage, qtbot, "Lunch is off the list.")
    part.model.undo()
    qtbot.waitUntil(lambda: part.rows.total == 2)


def test_a_question_says_at_its_fields_what_it_lacks(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert screen.part == Noun.QUESTION
    part = screen.questions
    part.add()
    form = question_form(screen, qtbot)
    assert not form.choices.isVisible()
    press(part, "Save")
    qtbot.waitUntil(lambda: form.text.accessibleDescription() == "Write the question.")
    form.text.setText("Which meal?")
    choose(form.kind, "Choice")
    assert form.choices.isVisible()
    press(part, "Save")
    qtbot.waitUntil(lambda: form.choices.accessibleDescription() == "A choice needs two answers or more.")
    form.checkpoints.field.setText("nowhere")
    press(part, "Save")
    assert form.checkpoints.accessibleDescription() == "Choose one that is offered."


def choose(segments: Segments, words: str) -> None:
    next(b for b in segments.findChildren(QPushButton) if b.text() == words).click()


def test_a_question_is_set_up_for_some_at_some_checkpoints(stage: Stage, qtbot: QtBot) -> None:
    record(stage, Checkpoint(id="lunch", name="Lunch").created())
    screen = opened(stage, qtbot)
    screen.show_part(Noun.QUESTION)
    part = screen.questions
    part.add()
    form = question_form(screen, qtbot)
    form.text.setText("Which meal?")
    choose(form.kind, "Choice")
    choose(form.asking, "To confirm")
    form.choices.setPlainText("Fish\n\nVegan\nFish")
    for picks, words in ((form.checkpoints, "lunch"), (form.roles, "buyer")):
        QTest.keyClicks(picks.field, words)
        QTest.keyClick(picks.field, Qt.Key.Key_Return)
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 1)
    (row,) = question_rows(stage.context.desk)
    assert row.question == Question(
        id=row.question.id,
        key="Which meal?",
        text="Which meal?",
        kind=QuestionKind.CHOICE,
        choices=("Fish", "Vegan"),
        asking=Asking.CONFIRM,
        roles=("buyer",),
        checkpoints=(CheckpointId("lunch"),),
    )
    assert (part.asked_at(row), part.asked_of(row)) == ("Lunch", "Buyer")


def test_a_question_is_edited_and_removed(stage: Stage, qtbot: QtBot) -> None:
    record(stage, Question(id="q", key="Meal?", text="Meal?").created())
    screen = opened(stage, qtbot)
    screen.show_subject(Subject(Noun.QUESTION, "q"))
    form = question_form(screen, qtbot)
    assert unnamed(screen) == []
    form.key.setText("meal")
    press(screen.questions, "Save")
    qtbot.waitUntil(lambda: question_rows(stage.context.desk)[0].question.key == "meal")
    told(stage, qtbot, "The question is saved.")
    screen.questions.open(screen.questions.rows.row_at(0))
    question_form(screen, qtbot)
    press(screen.questions, "Remove from the list")
    qtbot.waitUntil(lambda: screen.questions.rows.total == 0)
    told(stage, qtbot, "The question is asked no more. Its answers stay.")


def test_a_question_of_a_checkpoint_that_is_gone_is_not_asked_everywhere(stage: Stage, qtbot: QtBot) -> None:
    gone = Question(id="q", key="meal", text="Meal?", checkpoints=(CheckpointId("gone"),))
    record(stage, gone.created())
    screen = opened(stage, qtbot)
    screen.show_subject(Subject(Noun.QUESTION, "q"))
    form = question_form(screen, qtbot)
    row = screen.questions.rows.row_at(0)
    assert screen.questions.asked_at(row) == "Nowhere any more"
    assert screen.questions.asked_of(row) == "Everybody"
    values = form.values()
    assert values is not None
    assert form.changes(values) == {}


def test_every_code_has_words() -> None:
    assert ways_words.codes == set(Ways)
    assert kind_words.codes == set(QuestionKind)
    assert asking_words.codes == asking_hints.codes == set(Asking)
    assert unfit_words.codes == set(Unfit)
