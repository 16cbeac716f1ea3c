"""An organiser sets up the lunch through the window; a helper's desk then asks, and says when it is full."""

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge
from eventdesk.domain.person import Payment, Person, Role, Status
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.asking import AnswerForm
from eventdesk.ui.checkin.options import OptionsForm
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.setup.checkpoint_form import CheckpointForm
from eventdesk.ui.setup.question_form import QuestionForm
from eventdesk.ui.setup.screen import SetupScreen
from eventdesk.usecases.checkpoints import checkpoints
from tests.journeys.conftest import BY_HAND_MS, PATIENCE, desk_of, shown
from tests.journeys.test_day import scanned


def codes(program: Program, role: Role) -> tuple[list[str], list[str]]:
    """The codes of those who have a role, and of the others; of people whose registration is in order."""
    with desk_of(program).reading() as reading:
        people = {one.id: one for one in reading.all(Person)}
        found = [(people[badge.person], badge.code) for badge in reading.all(Badge) if badge.person]
    fine = [(one, code) for one, code in found if _is_fine(one)]
    return [c for one, c in fine if role in one.roles], [c for one, c in fine if role not in one.roles]


def _is_fine(person: Person) -> bool:
    return (person.status, person.payment, person.cancelled) == (Status.REGISTERED, Payment.PAID, False)


def test_a_lunch_for_some_asks_and_fills(program: Program, qtbot: QtBot) -> None:
    buyers, others = codes(program, Role.BUYER)
    _set_up_lunch(program, qtbot)
    _set_up_question(program, qtbot)
    screen = shown(program, qtbot, "checkin", CheckinScreen)
    _stand_at_lunch(program, screen, qtbot)
    scanned(screen, qtbot, others[0], "Not admitted here")
    _asked(screen, qtbot, buyers[0], "Welcome")
    _asked(screen, qtbot, buyers[1], "Welcome")
    _asked(screen, qtbot, buyers[2], "Full")
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 2", timeout=PATIENCE)
    setup = shown(program, qtbot, "setup", SetupScreen)
    setup.show_part("checkpoint")
    qtbot.waitUntil(
        lambda: [row.inside for row in setup.checkpoints.rows.shown_rows()] == [0, 2], timeout=PATIENCE
    )


def _set_up_lunch(program: Program, qtbot: QtBot) -> None:
    shown(program, qtbot, "checkin", CheckinScreen)
    QTest.keyClick(program.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    screen = cast("SetupScreen", program.window.visited("setup"))
    _add(screen.checkpoints, CheckpointForm, qtbot)
    form = cast("CheckpointForm", screen.checkpoints.sheet.content)
    _type(form.name, "Lunch")
    _type(form.roles.field, "buyer")
    QTest.keyClick(form.roles.field, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, BY_HAND_MS)
    form.capacity.setValue(2)
    _save(screen.checkpoints, 2, qtbot)


def _set_up_question(program: Program, qtbot: QtBot) -> None:
    screen = cast("SetupScreen", program.window.visited("setup"))
    screen.show_part("question")
    _add(screen.questions, QuestionForm, qtbot)
    form = cast("QuestionForm", screen.questions.sheet.content)
    form.text.setText("Which meal?")
    form.key.setText("meal")
    next(b for b in form.kind.findChildren(QPushButton) if b.text() == "Choice").click()
    form.choices.setPlainText("Fish\nVegan")
    _type(form.checkpoints.field, "lunch")
    QTest.keyClick(form.checkpoints.field, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, BY_HAND_MS)
    _save(screen.questions, 1, qtbot)


def _type(field: QWidget, words: str) -> None:
    """Slower than a scanner."""
    field.setFocus()
    QTest.keyClicks(field, words, Qt.KeyboardModifier.NoModifier, BY_HAND_MS)


def _add(part: ListScreen[Any], kind: type, qtbot: QtBot) -> None:
    part.add()
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, kind), timeout=PATIENCE)


def _save(part: ListScreen[Any], total: int, qtbot: QtBot) -> None:
    next(b for b in part.sheet.findChildren(QPushButton) if b.accessibleName() == "Save").click()
    qtbot.waitUntil(lambda: part.rows.total == total, timeout=PATIENCE)
    assert part.sheet.isHidden()


def _stand_at_lunch(program: Program, screen: CheckinScreen, qtbot: QtBot) -> None:
    lunch = next(one for one in checkpoints(desk_of(program)) if one.name == "Lunch")
    screen.options.click()
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, OptionsForm), timeout=PATIENCE)
    cast("OptionsForm", screen.panel.content).checkpoint.choose(lunch.id)
    screen.panel.accept.click()
    qtbot.waitUntil(lambda: screen.model.checkpoint.name == "Lunch", timeout=PATIENCE)


def _asked(screen: CheckinScreen, qtbot: QtBot, code: str, word: str) -> None:
    """Asked which meal, answered, and let in or not."""
    before = screen.panel.content
    QTest.keyClicks(screen.field, code)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: screen.panel.content is not before and isinstance(screen.panel.content, AnswerForm),
        timeout=PATIENCE,
    )
    field = cast("Segments", cast("AnswerForm", screen.panel.content).fields["meal"])
    field.choose("Vegan")
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        screen.panel.accept.click()
    assert screen.verdict.word.text() == word
