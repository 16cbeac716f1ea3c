"""The plan under mouse and keyboard: pointed at, picked up, carried, dropped and zoomed by either alike."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.domain.planner import Card
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.canvas import PlanCanvas
from eventdesk.ui.planner.hand import Cell, Hand
from eventdesk.ui.planner.layout import HEAD, Zoom


class Act(StrEnum):
    """What is asked for of a card; most of it other screens do."""

    LOCK = "lock"
    MEETING = "meeting"
    PARTNER = "partner"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class CardWish:
    """What is asked for, of which card; without one it is a TROUBLE of the table under the hand."""

    act: Act
    card: Card | None


LETTERS = {
    Qt.Key.Key_L: Act.LOCK,
    Qt.Key.Key_M: Act.MEETING,
    Qt.Key.Key_R: Act.PARTNER,
    Qt.Key.Key_T: Act.TROUBLE,
}
"""What is asked for of the card under the hand, by key."""

ZOOMS = tuple(Zoom)
EDGE, CREEP, CREEP_MS = 20, 24, 40
"""What is held so near to the edge scrolls the plan by so much so often, in pixels and milliseconds."""

PAGE = 10
"""Tables that Page Up and Page Down go over."""


class PlanGrid(PlanCanvas):
    """Shows a plan with a hand over it; what is asked for of a card is told, never done here."""

    asked = Signal(object)
    """payload: CardWish"""

    menu_wanted = Signal(object)
    """payload: QPoint on the screen."""

    escaped = Signal()
    """Escape with nothing in the hand."""

    def __init__(self, hand: Hand, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(hand, moments, parent)
        self._pressed: QPointF | None = None
        self._creeping = QTimer(self)
        self._creeping.setInterval(CREEP_MS)
        self._creeping.timeout.connect(self._creep)
        self.setAccessibleName(self.tr("Plan of the day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # What Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        acts = self._keys().get(Qt.Key(event.key()))
        card = self.hand.card
        if acts is not None:
            acts()
        elif (act := LETTERS.get(Qt.Key(event.key()))) and (card is not None or act is Act.TROUBLE):
            self.asked.emit(CardWish(act, card))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.hand.go(cell)
        if self.hand.carrying is not None:
            self.hand.drop()
        else:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.hand.carrying is None:
            far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self.hand.pick_up()
                if self.hand.carrying is None:
                    self._pressed = None
        self.carry_over(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.hand.carrying is not None:
            self.hand.drop()
            self.hand.put_back()
        self._pressed = self.pointer = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self.hand.card is not None and self.hand.carrying is None:
            self.asked.emit(CardWish(Act.MEETING, self.hand.card))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def carry_over(self, point: QPointF) -> None:
        """Let the hand follow the pointer, if it carries something."""
        if self.hand.carrying is None:
            return
        self.pointer = point
        self._creeping.start()
        cell = self._at(point)
        if cell is not None and cell != self.hand.cell:
            self.hand.go(cell)
        else:
            self.viewport().update()

    # How it is done

    @Slot()
    def _creep(self) -> None:
        """Scroll on while something is held near the edge of the view."""
        if self.pointer is None or self.hand.carrying is None:
            self._creeping.stop()
            return
        layout = self.scene.layout
        for bar, at, head, size in (
            (self.horizontalScrollBar(), self.pointer.x(), layout.label, self.viewport().width()),
            (self.verticalScrollBar(), self.pointer.y(), HEAD, self.viewport().height()),
        ):
            step = -CREEP if at < head + EDGE else CREEP if at > size - EDGE else 0
            bar.setValue(bar.value() + step)

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        hand, key = self.hand, Qt.Key
        return {
            key.Key_Left: lambda: hand.step(-1, 0),
            key.Key_Right: lambda: hand.step(1, 0),
            key.Key_Up: lambda: hand.step(0, -1),
            key.Key_Down: lambda: hand.step(0, 1),
            key.Key_PageUp: lambda: hand.step(0, -PAGE),
            key.Key_PageDown: lambda: hand.step(0, PAGE),
            key.Key_Home: lambda: hand.go((0, hand.cell[1])),
            key.Key_End: lambda: hand.go((len(hand.planner.slots), hand.cell[1])),
            key.Key_Return: self._take_or_drop,
            key.Key_Enter: self._take_or_drop,
            key.Key_Space: self._take_or_drop,
            key.Key_Escape: self._escape,
            key.Key_B: hand.go_to_best,
            key.Key_N: lambda: hand.next_of(self.lit, 1),
            key.Key_P: lambda: hand.next_of(self.lit, -1),
            key.Key_Plus: lambda: self._zoom_by(1),
            key.Key_Minus: lambda: self._zoom_by(-1),
            key.Key_0: lambda: self.zoom_to(Zoom.DAY),
        }

    def _take_or_drop(self) -> None:
        if self.hand.carrying is None:
            self.hand.pick_up()
        else:
            self.hand.drop()

    def _escape(self) -> None:
        if self.hand.carrying is None:
            self.escaped.emit()
        self._pressed = None
        self.hand.put_back()

    def _zoom_by(self, steps: int) -> None:
        place = ZOOMS.index(self.zoom) + steps
        self.zoom_to(ZOOMS[max(0, min(len(ZOOMS) - 1, place))])

    def _at(self, point: QPointF) -> Cell | None:
        layout = self.scene.layout
        under_labels = self.zoom is not Zoom.DAY and (point.y() < HEAD or point.x() < layout.label)
        return None if under_labels else layout.at(point + self.origin())
