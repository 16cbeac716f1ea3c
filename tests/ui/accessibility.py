"""Finds what a keyboard reaches but a screen reader cannot name, or a mouse alone; asked of every screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)


def unnamed(root: QWidget) -> list[str]:
    """Return the focusable widgets under a root that have no accessible name, as readable paths.

    A widget is focusable when Tab or a click reaches it. Inner parts of Qt's own widgets (the line edit of a
    combo box, the tab bar of tabs) speak through their owner.
    """
    return [_path(widget, root) for widget in focusable(root) if not widget.accessibleName().strip()]


def focusable(root: QWidget) -> list[QWidget]:
    """Return the widgets under a root, and the root, that can have the focus, visible or not."""
    found = [root, *root.findChildren(QWidget)]
    return [widget for widget in found if _takes_focus(widget) and not _inner(widget)]


def without_key(root: QWidget) -> list[str]:
    """Return the focusable widgets that Tab does not reach, so that only a mouse does."""
    return [
        _path(widget, root)
        for widget in focusable(root)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, QScrollArea):
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _inner(widget: QWidget) -> bool:
    owner = widget.parentWidget()
    if owner is None:
        return False
    if isinstance(widget, QLineEdit) and isinstance(owner, QAbstractSpinBox):
        return True
    if isinstance(widget, QTabBar):
        return bool(owner.accessibleName())
    names = ("QComboBoxPrivateContainer", "QComboBoxListView", "QTableCornerButton", "QHeaderView")
    if widget.metaObject().className() in names or owner.metaObject().className() in names:
        return True
    if isinstance(owner, QComboBox):
        return True
    return isinstance(owner, QAbstractScrollArea) and widget is owner.viewport()


def _path(widget: QWidget, root: QWidget) -> str:
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None:
        name = at.objectName()
        parts.append(f"{type(at).__name__}({name})" if name else type(at).__name__)
        at = None if at is root else at.parentWidget()
    return " > ".join(reversed(parts))
