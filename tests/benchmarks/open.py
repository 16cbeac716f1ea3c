"""The program started on a large event: a process begins, the check-in field has taken its first scan."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure, median
from tests.benchmarks.large_event import make

PEOPLE = 10_000
STARTS = 5

PROGRAM = """
import sys
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from eventdesk.main import main

event, code, settings = sys.argv[1:]
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
app = QApplication(sys.argv[:1])

def look():
    for window in app.topLevelWidgets():
        screen = window.visited("checkin") if hasattr(window, "visited") else None
        if screen is not None and screen.isVisible():
            beat.stop()
            screen.model.answered.connect(told)
            QTest.keyClicks(screen.field, code)
            QTest.keyClick(screen.field, Qt.Key.Key_Return)

def told(answer):
    print(answer.verdict.value, flush=True)

beat = QTimer(interval=5)
beat.timeout.connect(look)
beat.start()
sys.exit(main(["open", event]))
"""

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.show()
QTimer.singleShot(0, lambda: print("ok", flush=True))
app.exec()
"""


def run(people: int | None) -> Iterator[Figure]:
    """Start after start; the floor is an empty window in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        event = make(Path(name) / "open.eventdesk", people or PEOPLE)
        event.file.close()
        times = [until_told(PROGRAM, str(event.file.path), code, name) for code in event.codes[:STARTS]]
    floors = [until_told(BARE) for _ in range(STARTS)]
    yield Figure("open", "first-scan", len(times), times, floor=median(floors))


def until_told(script: str, *arguments: str) -> float:
    """Milliseconds from the start of a process until it says that all is well."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (time.perf_counter() - started) * 1000
        process.kill()
    if line.strip() != b"ok":
        raise RuntimeError(f"the process said {line!r}")
    return took
