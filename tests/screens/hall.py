"""The set-up of an event for the pictures: every list with the form of one row, many at once, rooms found."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.form.sheet import SideSheet

PATIENCE_MS = 30_000
Keep = Callable[[str], None]


def draw_setup(screen: Any, keep: Keep, scroll_down: Callable[[SideSheet], None]) -> None:
    """Each list in its turn, then what is made in a row, and sessions put into rooms."""
    for noun, part in screen.parts.items():
        screen.show_part(noun)
        keep(f"setup-{noun}")
        part.table.view.selectRow(1)
        part.open(part.table.current())
        keep(f"setup-{noun}-edit")
        scroll_down(part.sheet)
        keep(f"setup-{noun}-edit-end")
        part.sheet.close_sheet()
    for noun in (Noun.TABLE, Noun.SLOT):
        screen.show_part(noun)
        screen.parts[noun].model.prepare_several()
        keep(f"setup-{noun}-several")
        screen.parts[noun].sheet.close_sheet()
    screen.show_part(Noun.SESSION)
    _find_rooms(screen.sessions)
    keep("setup-session-rooms")
    screen.sessions.sheet.close_sheet()
    screen.show_part(next(iter(screen.parts)))


def _find_rooms(part: Any) -> None:
    """Have rooms looked for, which takes a process of its own."""
    loop = QEventLoop()
    part.model.rooms_found.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    part.seek.click()
    loop.exec()
    part.model.rooms_found.disconnect(loop.quit)
