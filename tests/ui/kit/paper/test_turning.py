"""Pages of a preview turned by buttons, keys and wheel."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.paper.pages import Pages, picture
from eventdesk.ui.kit.paper.printpane import PrintPane
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PATIENCE = 20_000


def leaves(target: Any, sheets: tuple[int, ...], **_: object) -> int:
    """As many pages as each sheet says, one higher than the other."""
    canvas = Canvas(target)
    pages = sum(sheets)
    for number in range(pages):
        canvas.setPageSize((100, 100 + 10 * number))
        canvas.showPage()
    canvas.save()
    return pages


def pane_of(stage: Stage, qtbot: QtBot, *sheets: int) -> tuple[PrintPane, RowTable[int]]:
    model: RowTableModel[int] = RowTableModel((Column(title="Leaves", text=str),), lambda row: row)
    table = RowTable(model, "Leaves", empty=EmptyState("printer", "Nothing"))
    pane = PrintPane(stage.context)
    qtbot.addWidget(pane)
    qtbot.addWidget(table)
    pane.resize(400, 600)
    pane.show()
    pane.add_table(table)
    pane.show_table(table, lambda rows: Pages(leaves, tuple(rows), "leaves", "leaves.pdf"), "leaves")
    model.set_rows(sheets)
    return pane, table


def choose(pane: PrintPane, table: RowTable[int], row: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.printing.drawn, timeout=PATIENCE):
        table.select(row)


def turned(pane: PrintPane, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: pane.turner.words.text() == words, timeout=PATIENCE)


def test_one_page_is_not_turned(stage: Stage, qtbot: QtBot) -> None:
    pane, table = pane_of(stage, qtbot, 1)
    choose(pane, table, 1, qtbot)
    qtbot.waitUntil(lambda: pane.turner.words.text() == "Page 1 of 1", timeout=PATIENCE)
    assert pane.turner.isHidden()
    assert pane.preview.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_buttons_keys_and_wheel_turn_and_stop_at_the_ends(stage: Stage, qtbot: QtBot) -> None:
    pane, table = pane_of(stage, qtbot, 3, 2)
    choose(pane, table, 3, qtbot)
    turned(pane, qtbot, "Page 1 of 3")
    assert unnamed(pane) == []
    assert (pane.turner.back.isEnabled(), pane.turner.on.isEnabled()) == (False, True)
    pane.turner.on.click()
    turned(pane, qtbot, "Page 2 of 3")
    pane.preview.setFocus()
    QTest.keyClick(pane.preview, Qt.Key.Key_PageDown)
    turned(pane, qtbot, "Page 3 of 3")
    QTest.keyClick(pane.preview, Qt.Key.Key_PageDown)
    assert (pane.turner.number, pane.turner.on.isEnabled()) == (2, False)
    QTest.keyClick(pane.preview, Qt.Key.Key_PageUp)
    turned(pane, qtbot, "Page 2 of 3")
    wheel(pane, up=True)
    turned(pane, qtbot, "Page 1 of 3")
    wheel(pane, up=False)
    turned(pane, qtbot, "Page 2 of 3")
    choose(pane, table, 2, qtbot)
    turned(pane, qtbot, "Page 1 of 2")


def wheel(pane: PrintPane, *, up: bool) -> None:
    at, turn, none = QPointF(20, 20), QPoint(0, 120 if up else -120), Qt.MouseButton.NoButton
    keys, phase, inverted = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    event = QWheelEvent(at, at, QPoint(), turn, none, keys, phase, inverted)
    QApplication.sendEvent(pane.preview, event)


@pytest.mark.parametrize(("asked", "shown"), [(0, 0), (1, 1), (7, 1), (-1, 0)])
def test_a_page_that_is_not_there_is_the_nearest_one(asked: int, shown: int) -> None:
    drawn = partial(picture, leaves, (2,), (1000, 1000))
    page = drawn(asked)
    assert (page.number, page.count) == (shown, 2)
    assert page.width == (1000 if shown == 0 else pytest.approx(909, abs=1))
