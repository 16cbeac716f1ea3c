"""The pictures of a guarded event: who may what, the PIN, a helper's list of people, the kiosk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QWidget

from eventdesk.domain.rights import DeskRole
from eventdesk.ui.app import Program
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo_last
from tests.screens.still import settle_until

Keep = Callable[[QWidget, str], None]
PINS = {DeskRole.ORGANISER: "2468", DeskRole.SUPERVISOR: "1357"}


def draw_guarded(program: Program, code: str, keep: Keep) -> None:
    """Everything that is only there once the organiser has a PIN, which is taken away again."""
    window, guard = program.window, program.guard
    with _guarded(program):
        settle_until(window.status.clashes.isVisible)
        keep(window, "rights")
        pane: Any = window.sheet.content
        _scroll(pane)
        keep(window, "rights-end")
        guard.rights.lock()
        window.show_screen("people")
        keep(window, "people-helper")
        guard.lock_or_unlock()
        form: Any = window.sheet.content
        form.pin.setText("9999")
        form.unlock.click()
        keep(window, "unlock")
        guard.rights.rise(PINS[DeskRole.ORGANISER])
        keep(window, "people-organiser")
        _draw_kiosk(program, code, keep)


def _draw_kiosk(program: Program, code: str, keep: Keep) -> None:
    guard, size = program.guard, program.window.size()
    for by_email in (False, True):
        program.settings.kiosk_by_email = by_email
        guard.start_kiosk()
        kiosk: Any = guard.kiosk
        kiosk.showNormal()
        kiosk.resize(size)
        keep(kiosk, "kiosk-email" if by_email else "kiosk")
        if by_email:
            kiosk.model.submit(code)
            keep(kiosk, "kiosk-greeting")
            kiosk.model.submit("XYZZY-17")
            keep(kiosk, "kiosk-away")
        kiosk.ask_for_pin()
        keep(kiosk, "kiosk-pin")
        guard.rights.rise(PINS[DeskRole.ORGANISER])
        keep(program.window, "checkin-after-kiosk")


@contextmanager
def _guarded(program: Program) -> Iterator[None]:
    """PINs set as the organiser does it, on the sheet; taken away at the end."""
    program.guard.show_rights()
    assert program.opened_event is not None
    desk = program.opened_event.desk
    for role, pin in PINS.items():
        set_pin(desk, role, pin)
    yield
    office = Desk(desk.store, desk.clock, "Office")
    undo_last(office, scans_only=True)
    for role in reversed(PINS):
        set_pin(office, role, "")


def _scroll(pane: QWidget) -> None:
    viewport = pane.parentWidget()
    scroll: Any = viewport.parentWidget() if viewport else None
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
