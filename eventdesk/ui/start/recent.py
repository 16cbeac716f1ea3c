"""One event of late on the start page: opened, rehearsed or, where its file is gone, taken off the list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone

OVERHANG = 10
"""Pixels of air in a quiet button before its icon and behind its words: so far a line stands out to both
sides, that what is seen of it begins and ends where all else does."""

MOST_WIDTH = 360
"""Pixels that the name of an event may take; the tooltip tells it whole."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the page leads to; a path is a file, or the folder of the sample."""

    open: Callable[[Path], None]
    new: Callable[[Path], None]
    sample: Callable[[Path], None]
    rehearse: Callable[[Path], None]
    forget: Callable[[Path], None]


class RecentEvent(QWidget):
    """A line of the page. Delete takes it off the list, whether its file is there or not."""

    forgotten = Signal(object)
    """payload: Path."""

    def __init__(self, path: Path, ways: Ways) -> None:
        super().__init__()
        self.path = path
        self._opening = Button("", "calendar", Kind.QUIET)
        middle, measure = Qt.TextElideMode.ElideMiddle, self._opening.fontMetrics()
        self._opening.setText(measure.elidedText(path.stem, middle, MOST_WIDTH))
        self._opening.setToolTip(str(path))
        self._opening.setAccessibleName(self.tr("Open {name}").format(name=path.stem))
        self._opening.clicked.connect(lambda: ways.open(path))
        self._gone = (Glyph("triangle-alert", 16, "warn_text"), Label(self.tr("No longer there")))
        self._gone[1].set_tone(Tone.WARN)
        self._rehearsing = Button(self.tr("Rehearse"), "flask-conical", Kind.QUIET)
        self._rehearsing.setAccessibleName(self.tr("Rehearse {name}").format(name=path.stem))
        self._rehearsing.clicked.connect(lambda: ways.rehearse(path))
        self._removing = Button(self.tr("Remove"), "x", Kind.QUIET)
        self._removing.setAccessibleName(self.tr("Take {name} off the list").format(name=path.stem))
        self._removing.clicked.connect(self._forget)
        for button in (self._opening, self._rehearsing, self._removing):
            button.setProperty("align", "left")
        line = row(spacing=Space.M)
        line.addWidget(self._opening)
        line.addWidget(ElidedLabel(str(path.parent), Type.CAPTION, Qt.TextElideMode.ElideMiddle), 1)
        for widget in (*self._gone, self._rehearsing, self._removing):
            line.addWidget(widget)
        for widget in (*self._gone, self._removing):
            widget.hide()
        self.setLayout(line)
        self._ways = ways

    def tell_gone(self) -> None:
        """Say that the file is not there; a drive may be plugged in again, so the line stays."""
        for widget in (*self._gone, self._removing):
            widget.show()
        self._rehearsing.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._forget()
            return
        super().keyPressEvent(event)

    def _forget(self) -> None:
        self._ways.forget(self.path)
        self.forgotten.emit(self.path)

    @property
    def columns(self) -> tuple[Button, ...]:
        """What stands under its like of the other lines: what opens, and what can be done besides."""
        return self._opening, self._rehearsing, self._removing


def align(lines: Sequence[RecentEvent]) -> None:
    """Have what is alike in all lines begin at one place."""
    for line in lines:
        for button in line.columns:
            button.ensurePolished()  # else it is measured without its stylesheet
    opening = max((line.columns[0].sizeHint().width() for line in lines), default=0)
    besides = max((one.sizeHint().width() for line in lines for one in line.columns[1:]), default=0)
    for line in lines:
        for button, width in zip(line.columns, (opening, besides, besides), strict=True):
            button.setMinimumWidth(width)
