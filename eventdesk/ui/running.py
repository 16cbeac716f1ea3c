"""Starts Qt and the program with a window, and runs until the window is closed."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from eventdesk.ui.app import Program
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.notices.logbook import keep_logbook


def run(path: Path | None, doors: Doors, *, kiosk: bool = False) -> int:
    """Open the window, on an event, as a kiosk or on the start page; the exit code when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("EventDesk")
    app.setOrganizationName("EventDesk")
    keep_logbook()
    program = Program(app, doors)
    program.troubles.install()
    program.show_start()
    if path is not None:
        program.open_event(path, kiosk=kiosk)
    if path is None or not kiosk:
        program.window.show()
    return app.exec()
