"""Buttons are pressed by Enter as by Space, wherever they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.button import Button, IconButton, Segments


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: Button("Build"), lambda: IconButton("x", "Close")])
def test_every_key_that_means_yes_presses(qtbot: QtBot, make: type[QAbstractButton], key: Qt.Key) -> None:
    button, pressed = make(), list[str]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(key.name))
    QTest.keyClick(button, key)
    assert len(pressed) == 1


def test_the_keyboard_is_on_the_choice_in_force_and_arrows_make_another(qtbot: QtBot) -> None:
    choice, taken = Segments([("fill", "Fill up"), ("anew", "Anew")], "How", "fill"), list[object]()
    qtbot.addWidget(choice)
    choice.chosen.connect(taken.append)
    choice.show()
    first, second = choice.findChildren(QAbstractButton)
    assert reached(choice) == [first]
    first.setFocus()
    choice.activateWindow()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert taken == [choice.value] == ["anew"]
    assert reached(choice) == [second] == [choice.focusWidget()]
    choice.choose("fill")
    assert reached(choice) == [first]


def test_enter_on_a_choice_is_for_the_form_around_it(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    QTest.keyClick(form.choice.findChildren(QAbstractButton)[0], Qt.Key.Key_Return)
    assert form.accepted


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.accepted = False
        self.choice = Segments([("fill", "Fill up"), ("anew", "Anew")], "How")
        self.choice.setParent(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.accepted = event.key() == Qt.Key.Key_Return


def reached(choice: Segments) -> list[QAbstractButton]:
    """What Tab reaches."""
    buttons = choice.findChildren(QAbstractButton)
    return [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
