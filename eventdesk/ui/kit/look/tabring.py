"""Holds all of a window, and lets the Tab key reach everything in it.

Qt goes forward from a widget that hands the keyboard on (``setFocusProxy``) straight to where that goes: what
stands before the search field of a screen, as the buttons of its heading, was never reached.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabRing(QWidget):
    """Tab goes to the next widget that takes it, in the order in which Qt keeps them."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802 - Qt calls it so
        start = self.window().focusWidget()
        after = _next_of(start) if next and start is not None else None
        if after is None:
            return super().focusNextPrevChild(next)
        after.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _next_of(start: QWidget) -> QWidget | None:
    return next((widget for widget in _ring(start) if _takes_tab(widget)), None)


def _ring(start: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that come after one of them, once around."""
    at = start.nextInFocusChain()
    while at is not None and at is not start:
        yield at
        at = at.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
    )
