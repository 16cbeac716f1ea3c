"""A box of choices shows that it cuts what is too long, and tells it whole."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.form.choicebox import ChoiceBox


def test_what_is_too_long_ends_in_dots_and_is_told_whole(qtbot: QtBot) -> None:
    box = ChoiceBox([("Short", 1), ("By the wishes that found no place so far", 2)])
    qtbot.addWidget(box)
    box.resize(160, 40)
    box.show()
    assert (box.shown_words(), box.currentData()) == ("Short", 1)
    box.setCurrentIndex(box.findData(2))
    assert box.shown_words().startswith("By the")
    assert box.shown_words().endswith("…")
    asking = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(box, asking)
    assert QToolTip.text() == "By the wishes that found no place so far"
    QToolTip.hideText()
    assert not box.grab().isNull()
