"""Buttons are pressed by Enter as by Space, wherever they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
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


def test_enter_takes_the_choice_that_the_keyboard_is_on(qtbot: QtBot) -> None:
    choice, taken = Segments([("fill", "Fill up"), ("anew", "Anew")], "How"), list[object]()
    qtbot.addWidget(choice)
    choice.chosen.connect(taken.append)
    QTest.keyClick(choice.findChildren(QAbstractButton)[1], Qt.Key.Key_Return)
    assert taken == ["anew"]
    assert choice.value == "anew"
