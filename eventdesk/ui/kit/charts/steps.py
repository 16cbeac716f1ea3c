"""Walking through what stands in a row by the arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def step_of(event: QKeyEvent, at: int | None, count: int) -> int | None:
    """Where Left, Right, Home or End lead from one place of `count`; None for other keys or no places."""
    last, here = count - 1, -1 if at is None else at
    steps = {
        Qt.Key.Key_Right: min(last, here + 1),
        Qt.Key.Key_Left: max(0, here - 1),
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
    }
    return steps.get(Qt.Key(event.key())) if count else None
