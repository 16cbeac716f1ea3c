"""The whole program with a small event open, and what a person does anywhere in it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.cli.sample import make_sample
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.sample.sizes import Sizes
from eventdesk.ui.app import Program
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.settings import Settings
from eventdesk.usecases.desk import Desk

PATIENCE = 20_000
BY_HAND_MS = 60
"""Between two keys: faster ones are a scanner's."""
S = TypeVar("S", bound=QWidget)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with a small sample event open."""
    event, _ = make_sample(
        tmp_path,
        Sizes(people=120, organisations=60, tables=24, slots=6, meetings=90),
        1,
        date(2026, 5, 12),
        "Desk 1",
    )
    program = Program(
        qapp, Doors(existing, new, sample, rehearse), Settings.in_file(tmp_path / "settings.ini")
    )
    program.show_start()
    program.window.show()
    program.open_event(event)
    qtbot.waitUntil(lambda: program.window.visited("checkin") is not None, timeout=PATIENCE)
    yield program
    program.window.close()
    program.window.deleteLater()


def shown(program: Program, qtbot: QtBot, key: str, kind: type[S]) -> S:
    screen = program.window.show_screen(key)
    assert isinstance(screen, kind)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.worker.pending == 0, timeout=PATIENCE)
    return screen


def desk_of(program: Program) -> Desk:
    assert program.opened_event is not None
    return program.opened_event.desk


def in_the_dialog(path: Path) -> None:
    """Type a path into the file dialog that opens next: a key opens it only a moment after it is pressed."""
    watch = QTimer(QApplication.instance())
    watch.setInterval(20)

    def typed() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            watch.stop()
            watch.deleteLater()
            name = dialog.findChild(QLineEdit)
            assert name is not None
            name.setText(str(path))
            QTest.keyClick(name, Qt.Key.Key_Return)

    watch.timeout.connect(typed)
    watch.start()
