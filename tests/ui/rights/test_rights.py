"""Who has the desk, for the window: risen, warned, locked by time and by idling; PINs set on the sheet."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.ui.rights.idle import IdleWatch
from eventdesk.ui.rights.model import RightsModel
from eventdesk.ui.rights.pane import RightsPane
from eventdesk.ui.rights.pin_field import PinField
from eventdesk.ui.rights.pin_form import PinForm
from eventdesk.ui.rights.words import right_words, role_words, who_words
from eventdesk.usecases.access import PINNED, set_pin, standing
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post
from tests.ui.accessibility import unnamed, without_key
from tests.ui.conftest import Stage

ENOUGH = 10_000


@pytest.fixture
def model(stage: Stage) -> Iterator[RightsModel]:
    """The rights of a helper's desk; whoever watches may set PINs first."""
    owner = QWidget()
    made = RightsModel(
        stage.context.worker, stage.context.settings, Post(DeskRole.HELPER, stage.clock), owner
    )
    yield made
    made.stop()
    owner.deleteLater()


def watched(model: RightsModel, stage: Stage, *pins: DeskRole) -> Desk:
    for number, role in enumerate(pins):
        set_pin(stage.context.desk, role, f"246{number}")
    desk = Desk(stage.file, stage.clock, "Desk 1", post=model.post)
    model.watch(desk, standing(desk))
    return desk


def test_a_helper_rises_is_warned_and_falls_back(model: RightsModel, stage: Stage, qtbot: QtBot) -> None:
    watched(model, stage, DeskRole.ORGANISER, DeskRole.SUPERVISOR)
    assert not model.may(Right.EDIT)
    with qtbot.waitSignals([model.risen, model.changed], timeout=ENOUGH):
        model.rise("2461", "Eva")
    assert model.may(Right.EDIT)
    assert model.standing is not None
    assert who_words(model.standing) == "Supervisor, Eva"
    stage.clock.forward(14)
    with qtbot.waitSignal(model.ending, timeout=ENOUGH):
        model.tick()
    stage.clock.forward(1)
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        model.tick()
    assert not model.may(Right.EDIT)


def test_a_wrong_pin_is_told(model: RightsModel, stage: Stage, qtbot: QtBot) -> None:
    watched(model, stage, DeskRole.ORGANISER)
    form = PinForm()
    qtbot.addWidget(form)
    form.given.connect(model.rise)
    model.refused.connect(form.refuse)
    for word in ("This PIN fits no role.", "This PIN fits no role.", "This PIN fits no role.", "in 5 s."):
        form.pin.setText("9999")
        with qtbot.waitSignal(model.refused, timeout=ENOUGH):
            form.unlock.click()
        assert word in form.pin.accessibleDescription()
        assert form.pin.text() == ""


def test_another_desk_sets_pins_and_this_one_hears_of_it(
    model: RightsModel, stage: Stage, qtbot: QtBot
) -> None:
    watched(model, stage)
    assert model.may(Right.SETTINGS)
    assert model.standing is not None
    assert who_words(model.standing) == ""
    set_pin(stage.context.desk, DeskRole.ORGANISER, "2468")
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        model.committed(Changes(frozenset({Noun.ACCESS}), frozenset(), 99))
    assert not model.may(Right.SETTINGS)


def test_a_desk_that_nobody_touches_tells_so_once(qtbot: QtBot) -> None:
    field = PinField("PIN")
    watch = IdleWatch(field)
    qtbot.addWidget(field)
    field.show()
    watch.start(0.2)
    with qtbot.assertNotEmitted(watch.idled, wait=100):
        QTest.keyClicks(field, "1")
    QTest.keyClicks(field, "1")
    with qtbot.waitSignal(watch.idled, timeout=ENOUGH):
        pass
    watch.stop()
    assert not watch.is_on


def test_idling_locks_the_desk(model: RightsModel, stage: Stage, qtbot: QtBot) -> None:
    watched(model, stage, DeskRole.ORGANISER)
    with qtbot.waitSignals([model.risen, model.changed], timeout=ENOUGH):
        model.rise("2460")
    idle = model.findChild(IdleWatch)
    assert isinstance(idle, IdleWatch)
    assert idle.is_on
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        idle.start(0.01)
    assert not model.may(Right.EDIT)
    assert not idle.is_on


def test_the_organiser_sets_pins_and_says_what_helpers_see(
    model: RightsModel, stage: Stage, qtbot: QtBot
) -> None:
    desk = watched(model, stage)
    pane = RightsPane(model, stage.context.settings)
    qtbot.addWidget(pane)
    assert not pane.pins[DeskRole.SUPERVISOR].field.isEnabled()
    for role, pin in ((DeskRole.ORGANISER, "2468"), (DeskRole.SUPERVISOR, "1357")):
        pane.pins[role].field.setText(pin)
        with qtbot.waitSignal(model.changed, timeout=ENOUGH):
            pane.pins[role].set_button.click()
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        pane.contact.click()
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        pane.minutes.chosen.emit("30")
    now = standing(desk)
    assert {now.permits.access(role).minutes for role in PINNED} == {30}
    assert now.pins == {DeskRole.ORGANISER, DeskRole.SUPERVISOR}
    assert (now.role, now.permits.access(DeskRole.HELPER).sees_contact) == (DeskRole.ORGANISER, True)
    with qtbot.waitSignal(model.refused, timeout=ENOUGH):
        pane.pins[DeskRole.ORGANISER].remove_button.click()
    assert "comes first" in pane.pins[DeskRole.ORGANISER].accessibleDescription()
    pane.pins[DeskRole.HELPER].field.setText("12")
    with qtbot.waitSignal(model.refused, timeout=ENOUGH):
        QTest.keyClick(pane.pins[DeskRole.HELPER].field, Qt.Key.Key_Return)
    assert (unnamed(pane), without_key(pane)) == ([], [])
    told = {line.what: line.least for line in pane.table.rows.shown_rows()}
    assert told["See e-mail and phone"] is DeskRole.HELPER
    assert told["Edit people and meetings"] is told["Exception: Not paid"] is DeskRole.SUPERVISOR


def test_this_desk_rests_and_locks_as_chosen(model: RightsModel, stage: Stage, qtbot: QtBot) -> None:
    watched(model, stage, DeskRole.ORGANISER)
    settings = stage.context.settings
    pane = RightsPane(model, settings)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(model.changed, timeout=ENOUGH):
        pane.resting.chosen.emit(DeskRole.SUPERVISOR.value)
    pane.idle.chosen.emit("15")
    pane.by_email.click()
    assert (settings.role, settings.idle_minutes, settings.kiosk_by_email) == (DeskRole.SUPERVISOR, 15, True)
    assert model.may(Right.EDIT)


def test_each_role_and_right_has_words() -> None:
    assert role_words.codes == set(DeskRole)
    assert right_words.codes == set(Right)
