"""A sheet at the right side of a screen for details and editing, where other programs open a dialog.

The screen stays alive beside it: nothing that is scanned or typed meanwhile is lost in a modal window.
"""

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from eventdesk.ui.kit.look.button import IconButton
from eventdesk.ui.kit.look.card import Rule, clear, column, row
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space

WIDTH = 436
"""Three buttons at the foot are as wide as the form, in the language of the longest words too."""

LABEL_ROOM = 56
"""Pixels above and below the focused field that are scrolled into view with it."""


class SideSheet(QFrame):
    """Put it last into the screen's row; it is hidden until ``open_with``. Escape closes it."""

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held_focus = False
        """Whether the keyboard was in the sheet when it was closed."""
        self.setProperty("role", "sheet")
        self.setFixedWidth(WIDTH)
        body = column(spacing=0)
        self.setLayout(body)
        top = row(spacing=Space.S)
        top.setContentsMargins(Space.XL, Space.L, Space.M, Space.S)
        self._title = Label("", Type.TITLE, wrap=True)
        top.addWidget(self._title, 1)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.close_sheet)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(top)
        self._edge = Rule()
        kept = self._edge.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(kept)
        body.addWidget(self._edge)
        self._air = QMargins()
        self._scroll = self._make_scroll()
        self._mark_edge()
        body.addWidget(self._scroll, 1)
        self._rule = Rule()
        body.addWidget(self._rule)
        self._actions = Flow(spacing=Space.S, right=True)
        body.addLayout(self._actions)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Not at once: what was just opened has no places yet.
        app.focusChanged.connect(self._follow_focus, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def open_with(self, title: str, content: QWidget, *actions: QWidget) -> None:
        """Show content under a title, with buttons at the foot; what was shown before is thrown away."""
        self._clear()
        self._title.setText(title)
        self.setAccessibleName(title)
        content.setObjectName("scrolled")
        inner = content.layout()
        self._air = QMargins() if inner is None else inner.contentsMargins()
        self._scroll.setWidget(content)
        for action in actions:
            self._actions.addWidget(action)
        self._rule.setVisible(bool(actions))
        around = (Space.XL, Space.L, Space.XL, Space.L) if actions else (0, 0, 0, 0)
        self._actions.setContentsMargins(*around)
        self.show()
        self.opened.emit()
        content.setFocus()

    def close_sheet(self) -> None:
        """Hide the sheet and throw away its content."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        self.held_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self._clear()
        self.closed.emit()

    @property
    def content(self) -> QWidget | None:
        """What is shown now."""
        return self._scroll.widget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = scroll.verticalScrollBar()
        bar.valueChanged.connect(self._mark_edge)
        bar.rangeChanged.connect(self._mark_edge)
        bar.rangeChanged.connect(self._make_room)
        return scroll

    @Slot(int, int)
    def _make_room(self, _: int, most: int) -> None:
        """A scroll bar stands in the air at the right of the content, which so stays as wide as it was."""
        content = self._scroll.widget()
        inner = content.layout() if content is not None else None
        if inner is not None:
            taken = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
            air = QMargins(self._air)
            air.setRight(max(0, air.right() - taken))
            inner.setContentsMargins(air)

    @Slot()
    def _follow_focus(self) -> None:
        """Bring the field that the keyboard is in into view, with its label above it."""
        focused, content = QApplication.focusWidget(), self._scroll.widget()
        if content is not None and focused not in (None, content) and content.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, LABEL_ROOM)

    @Slot()
    def _mark_edge(self) -> None:
        """A line under the title where content has gone on behind it; its room is kept, so nothing jumps."""
        bar = self._scroll.verticalScrollBar()
        self._edge.setVisible(bar.value() > bar.minimum())

    def _clear(self) -> None:
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        clear(self._actions)
