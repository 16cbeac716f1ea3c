"""A burst of wishes is granted at once, then once more."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.work.throttle import Throttle


def test_a_burst_is_granted_at_once_and_once_more(qtbot: QtBot) -> None:
    owner = QObject()
    throttle = Throttle(owner, every_ms=50)
    granted: list[None] = []
    throttle.due.connect(lambda: granted.append(None))
    for _ in range(5):
        throttle.ask()
    assert len(granted) == 1
    qtbot.waitUntil(lambda: len(granted) == 2)
    qtbot.wait(120)
    assert len(granted) == 2
    throttle.ask()
    assert len(granted) == 3
