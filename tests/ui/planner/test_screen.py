"""The planner on a small event: what one does by keys and by mouse, and what is said of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.planner import Bond
from eventdesk.domain.rights import Right
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.planner import create
from eventdesk.ui.planner.frame import Side
from eventdesk.ui.planner.layout import Zoom
from eventdesk.ui.planner.screen import PlannerScreen
from tests.records import put
from tests.ui.accessibility import unnamed, without_key
from tests.ui.conftest import Stage

FIRST = MeetingId("m1")
ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def opened(stage: Stage, qtbot: QtBot) -> PlannerScreen:
    """The screen as it is at first, following what is committed."""
    screen: QWidget = create(stage.context)
    assert isinstance(screen, PlannerScreen)
    qtbot.addWidget(screen)
    stage.file.on_commit.append(lambda changes: stage.context.worker.pool(lambda: changes, screen.refresh))
    screen.resize(1060, 640)
    screen.show()
    screen.grid.setFocus()
    qtbot.waitUntil(lambda: FIRST in screen.hand.planner.cards)
    return screen


def press(screen: PlannerScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.grid, key)


def place_of(screen: PlannerScreen, meeting: MeetingId = FIRST) -> tuple[int | None, int | None]:
    card = screen.model.plan.cards[meeting]
    return card.slot, card.table


def way_out(stage: Stage, words: str) -> None:
    """Do what the last notice offers."""
    action = stage.notices[-1].action
    assert action is not None
    assert action[0] == words
    action[1]()


def said(stage: Stage, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in notice.text for notice in stage.notices))
    stage.notices.clear()


def test_everything_has_a_name_and_is_reached_by_tab(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    for side in Side:
        screen.show_side(side)
        assert unnamed(screen) == []
        assert without_key(screen) == []
    assert "11:00–11:20 · Table 1 · Hall" in screen.grid.accessibleDescription()
    assert "Åda Sørensen (Nørd A/S)" in screen.grid.accessibleDescription()


def test_a_meeting_is_moved_by_keys_undone_and_done_again(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert "Costs nothing" in screen.grid.told()
    press(screen, Qt.Key.Key_Escape)
    assert screen.hand.carrying is None
    screen.hand.go((0, 0))
    press(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place_of(screen) == (1, 1))
    said(stage, qtbot, "11:25, table 2")
    screen.undo_button.click()
    qtbot.waitUntil(lambda: place_of(screen) == (0, 0))
    screen.redo_button.click()
    qtbot.waitUntil(lambda: place_of(screen) == (1, 1))


def mouse(screen: PlannerScreen, kind: QMouseEvent.Type, at: QPointF) -> None:
    view, left = screen.grid.viewport(), Qt.MouseButton.LeftButton
    whole = QPointF(view.mapToGlobal(at.toPoint()))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, at, whole, left, left, none))


def drag(screen: PlannerScreen, start: tuple[int, int], end: tuple[int, int]) -> None:
    one, two = screen.grid.cell_rect(start).center(), screen.grid.cell_rect(end).center()
    mouse(screen, QMouseEvent.Type.MouseButtonPress, one)
    mouse(screen, QMouseEvent.Type.MouseMove, (one + two) / 2)
    mouse(screen, QMouseEvent.Type.MouseMove, two)
    screen.grid.viewport().repaint()
    mouse(screen, QMouseEvent.Type.MouseButtonRelease, two)


def test_a_meeting_is_dragged(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    drag(screen, (0, 0), (1, 0))
    qtbot.waitUntil(lambda: place_of(screen) == (1, 0))
    assert screen.hand.carrying is None


def test_what_clashes_is_told_and_can_be_swapped(stage: Stage, qtbot: QtBot) -> None:
    put(stage.context.desk, Meeting("m2", people=(CY, BO), slot=SlotId("s2"), table=TableId("t2")))
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: len(screen.hand.planner.cards) == 2)
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert "Bo Müller meets Cy Young then." in screen.grid.told()
    press(screen, Qt.Key.Key_Return)
    assert place_of(screen) == (0, 0)
    way_out(stage, "Swap them")
    qtbot.waitUntil(lambda: place_of(screen) == (1, 1))
    assert place_of(screen, MeetingId("m2")) == (0, 0)
    said(stage, qtbot, "changed places")


def test_others_can_be_asked_to_give_way(stage: Stage, qtbot: QtBot) -> None:
    asked: list[object] = []
    stage.context = replace(stage.context, tell_trouble=asked.append)
    put(stage.context.desk, Meeting("m2", people=(CY, BO), slot=SlotId("s2"), table=TableId("t2")))
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: len(screen.hand.planner.cards) == 2)
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    way_out(stage, "Let others give way")
    trouble = Trouble(TroubleKind.LOCK, meeting=FIRST, slot=SlotId("s2"), table=TableId("t1"))
    assert asked == [trouble]
    assert screen.hand.carrying is None


def test_the_plan_is_published_as_it_stands(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.publish_button.click()
    said(stage, qtbot, "published as version 1")
    qtbot.waitUntil(lambda: screen.model.plan.version == 1)


def test_a_locked_meeting_stays(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    press(screen, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: screen.model.plan.cards[FIRST].locked)
    press(screen, Qt.Key.Key_Return)
    assert screen.hand.carrying is None
    said(stage, qtbot, "L lets it go")
    press(screen, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not screen.model.plan.cards[FIRST].locked)


def test_days_are_lit_up_and_put_out(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.hand.go((1, 1))
    screen.show_subject(Subject(Noun.ORGANISATION, "north"))
    assert screen.grid.lit == {ADA}
    assert screen.finder.text() == "Nørd A/S"
    press(screen, Qt.Key.Key_P)
    assert screen.hand.cell == (0, 0)
    press(screen, Qt.Key.Key_Escape)
    assert not screen.grid.lit
    screen.finder.picked.emit(Choice("bo", ""))
    assert screen.grid.lit == {BO}
    screen.show_subject(Subject(Noun.MEETING, "m1"))
    assert screen.hand.cell == (0, 0)


def test_zooming_and_colours(stage: Stage, qtbot: QtBot) -> None:
    put(stage.context.desk, Request("r", asker=ADA, asked=BO))
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.hand.planner.cards[FIRST].bond is Bond.ONE_SIDED)
    press(screen, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert screen.zooms.value == Zoom.HOUR.value
    press(screen, Qt.Key.Key_Minus, Qt.Key.Key_0)
    assert screen.grid.zoom is Zoom.DAY
    assert [screen.shade_words(shade) for shade in screen.legend.shades] == ["One-sided wish"]
    legends = []
    for place in range(screen.colours.count()):
        screen.colours.setCurrentIndex(place)
        screen.grid.viewport().repaint()
        legends.append([screen.shade_words(shade) for shade in screen.legend.shades])
    assert legends[1:4] == [["Buyer", "Others"], ["Germany", "Denmark"], ["Nørd A/S", "Südwind GmbH"]]
    QTest.keyClick(screen.legend, Qt.Key.Key_Space)
    assert screen.legend.chosen == screen.legend.shades[0].key
    QTest.keyClick(screen.legend, Qt.Key.Key_Escape)
    assert screen.legend.chosen is None


def test_other_screens_are_asked(stage: Stage, qtbot: QtBot) -> None:
    asked: list[object] = []
    tell: Callable[[object], None] = asked.append
    stage.context = replace(stage.context, show=tell, seek_partner=tell, tell_trouble=tell)
    screen = opened(stage, qtbot)
    press(screen, Qt.Key.Key_M, Qt.Key.Key_R, Qt.Key.Key_T)
    assert asked == [Subject(Noun.MEETING, "m1"), ADA, Trouble(TroubleKind.NEVER_CAME, person=ADA)]
    screen.grid.menu_wanted.emit(QPoint(5, 5))
    assert screen.cards.menu is not None
    words = [action.text() for action in screen.cards.menu.actions() if action.text()]
    assert words[0] == "Lock\tL"
    screen.cards.menu.actions()[-1].trigger()
    assert screen.grid.lit == {BO}
    screen.cards.menu.close()
    screen.hand.go((1, 1))
    press(screen, Qt.Key.Key_T, Qt.Key.Key_M)
    screen.grid.menu_wanted.emit(QPoint(5, 5))
    screen.cards.menu.actions()[0].trigger()
    assert asked[3:] == 2 * [Trouble(TroubleKind.TABLE_LOST, table=TableId("t2"))]
    screen.cards.menu.close()


def test_who_may_not_edit_looks_on(stage: Stage, qtbot: QtBot) -> None:
    stage.context = replace(stage.context, may=lambda right: right is not Right.EDIT)
    screen = opened(stage, qtbot)
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_L)
    assert screen.hand.carrying is None
    assert not screen.build_button.isEnabled()
    said(stage, qtbot, "This desk may not do that")
    assert not screen.model.plan.cards[FIRST].locked
