"""The Tab key goes all around a window, past a screen that hands the keyboard on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.tabring import TabRing


def test_tab_reaches_what_stands_before_the_field_of_a_screen(qtbot: QtBot) -> None:
    ring, screen = TabRing(), QWidget()
    side, add, hidden, search = QPushButton("side"), QPushButton("add"), QPushButton("no"), QLineEdit()
    whole, body = column(), column()
    for widget in (add, hidden, search):
        body.addWidget(widget)
    screen.setLayout(body)
    screen.setFocusProxy(search)
    whole.addWidget(side)
    whole.addWidget(screen)
    ring.setLayout(whole)
    qtbot.addWidget(ring)
    ring.show()
    hidden.hide()
    ring.activateWindow()
    screen.setFocus()
    qtbot.waitUntil(search.hasFocus)
    for expected in (side, add, search):
        QTest.keyClick(ring.focusWidget(), Qt.Key.Key_Tab)
        assert ring.focusWidget() is expected
    QTest.keyClick(search, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert ring.focusWidget() is add
