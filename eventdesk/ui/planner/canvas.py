"""The plan as it is painted: one picture, the answers for what is carried over it, and the hand on top."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from eventdesk.domain.carrying import Carrying
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.obstacles import Block, absence_of, standing_wrong
from eventdesk.domain.planner import Planner
from eventdesk.ui.kit.look.theme import tokens_of
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.cards import CardPen
from eventdesk.ui.planner.feedback import AnswerPen, Bubble, tone_of
from eventdesk.ui.planner.hand import Cell, Hand
from eventdesk.ui.planner.layout import HEAD, Zoom, lay_out
from eventdesk.ui.planner.painting import PlanPen, Scene
from eventdesk.ui.planner.palette import ColourBy, Palette
from eventdesk.ui.planner.words import (
    block_words,
    card_words,
    effect_words,
    in_one_line,
    names_of,
    place_words,
)

MOST_ABSENCES = 3


class PlanCanvas(QAbstractScrollArea):
    """Paints a plan and what a hand does over it; everything is painted once and kept until it changes."""

    zoomed = Signal(object)
    """payload: Zoom."""

    def __init__(self, hand: Hand, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = hand
        self.zoom = Zoom.DAY
        self.lit: Collection[PersonId] = ()
        self.pointer: QPointF | None = None
        """Where what is carried hangs under the mouse."""
        self._moments = moments
        self._by = ColourBy.BOND
        self._shade: str | None = None
        self._scene: Scene | None = None
        self._wrong: Mapping[MeetingId, tuple[Block, ...]] = {}
        self._running: tuple[bool, ...] = ()
        self._picture: QPixmap | None = None
        self._answers: QPixmap | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalScrollBar().valueChanged.connect(self._forget)
        self.verticalScrollBar().valueChanged.connect(self._forget)
        hand.moved.connect(self._follow)
        hand.changed.connect(self._answer)

    def show_plan(self, planner: Planner) -> None:
        """Show another moment of the plan."""
        self._scene = None
        self._wrong = standing_wrong(planner)
        self.hand.show(planner)
        self._renew()

    def colour_by(self, by: ColourBy) -> Palette:
        """Colour the cards by something else; the colours that come of it."""
        self._by, self._shade = by, None
        self._renew()
        return self.palette_of_cards

    def light(self, people: Collection[PersonId]) -> None:
        """Light up the day of these people; of nobody shows all alike."""
        self.lit = people
        self._renew()

    def light_shade(self, shade: str | None) -> None:
        """Show the cards of one entry of the legend alone."""
        self._shade = shade
        self._renew()

    def zoom_to(self, zoom: Zoom) -> None:
        """Show more or less of the day; the cell under the hand stays in sight."""
        if zoom is not self.zoom:
            self.zoom = zoom
            self._fit()
            self.zoomed.emit(zoom)

    @property
    def palette_of_cards(self) -> Palette:
        """The colours in force."""
        return self.scene.palette

    @property
    def scene(self) -> Scene:
        """What is painted, made anew where something about it has changed."""
        if self._scene is None:
            planner = self.hand.planner
            view = QSizeF(self.viewport().size())
            self._scene = Scene(
                planner,
                lay_out(planner.slots, planner.tables, self.zoom, view),
                Palette(planner, self._by),
                self._moments,
                self.lit,
                self._shade,
                self._wrong,
                self.hand.now(),
            )
        return self._scene

    @property
    def wrong(self) -> int:
        """How many meetings clash where they stand."""
        return len(self._wrong)

    def let_time_pass(self) -> None:
        """Paint anew once another slot has begun or ended."""
        now = self.hand.now()
        running = tuple(slot.starts <= now < slot.ends for slot in self.hand.planner.slots)
        if running != self._running:
            self._running = running
            self._renew()

    def cell_rect(self, cell: Cell) -> QRectF:
        """Where a cell is in the view."""
        return self.scene.layout.rect(*cell).translated(-self.origin())

    # What Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._renew()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.scene.layout.at(QPointF(event.pos()) + self.origin())
            if cell is not None and self.hand.carrying is None:
                QToolTip.showText(event.globalPos(), "\n".join(self.told_of(cell)), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._picture is None:
            self._picture = self._painted(self._paint_plan)
        painter.drawPixmap(0, 0, self._picture)
        carrying = self.hand.carrying
        if carrying is not None:
            if self._answers is None:
                self._answers = self._painted(self._paint_answers)
            painter.drawPixmap(0, 0, self._answers)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._has_cells():
            self._paint_hand(painter, carrying)
        painter.end()

    # How it is done

    def origin(self) -> QPointF:
        """What of the plan is in the upper left corner of the view."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _fit(self) -> None:
        """Fill the view: a whole column first, and the cell under the hand in sight."""
        self._renew()
        if self._has_cells():
            bar, width = self.horizontalScrollBar(), self.scene.layout.cell.width()
            bar.setValue(round(round(bar.value() / width) * width))
            self._reveal(self.hand.cell)

    def _renew(self) -> None:
        """Lay out and paint everything anew."""
        self._scene = None
        size, view = self.scene.layout.size, self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setRange(0, max(0, round(whole - part)))
            bar.setPageStep(part)
            bar.setSingleStep(round(self.scene.layout.cell.height()))
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self._picture = self._answers = None
        self.viewport().update()

    @Slot(object)
    def _follow(self, cell: Cell) -> None:
        if self._has_cells():
            if self.pointer is None:
                self._reveal(cell)
            self.setAccessibleDescription(in_one_line(self.told()))
        self.viewport().update()

    @Slot(object)
    def _answer(self, carrying: Carrying | None) -> None:
        self._answers = None
        if carrying is None:
            self.pointer = None
        self._follow(self.hand.cell)

    def told(self) -> tuple[str, ...]:
        """What is said of the cell under the hand: where it is, what is there, what would come of a drop."""
        effect = self.hand.effect
        if effect is None:
            return self.told_of(self.hand.cell)
        place = place_words(self.hand.planner, *self.hand.cell, self._moments)
        return (place, *effect_words(self.hand.planner, effect))

    def told_of(self, cell: Cell) -> tuple[str, ...]:
        """What is said of a cell while nothing is carried."""
        planner = self.hand.planner
        place, cards = place_words(planner, *cell, self._moments), planner.cells.get(cell, ())
        if cards:
            wrong = (block for card in cards for block in self._wrong.get(card.id, ()))
            told = dict.fromkeys(block_words(planner, block) for block in wrong)
            return (place, *(card_words(planner, card) for card in cards), *told)
        lost = planner.tables[cell[1]].out_of_service
        return (place, self.tr("Out of service") if lost else self.tr("Free"), *self._absences(cell[0]))

    def _absences(self, slot: int) -> tuple[str, ...]:
        """What keeps those who are lit up from a slot, where they are few enough to be told."""
        planner = self.hand.planner
        told = [
            block_words(planner, absence)
            for person in sorted(self.lit)
            if (known := planner.people.get(person)) and (absence := absence_of(known, slot))
        ]
        return tuple(told[:MOST_ABSENCES])

    def _has_cells(self) -> bool:
        return bool(self.hand.planner.slots and self.hand.planner.tables)

    def _reveal(self, cell: Cell) -> None:
        layout = self.scene.layout
        rect = layout.rect(*cell)
        for bar, low, high, size, head in (
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width(), layout.label),
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height(), HEAD),
        ):
            if low - bar.value() < head:
                bar.setValue(int(low - head))
            elif high - bar.value() > size:
                bar.setValue(int(high - size) + 1)

    def _painted(self, paint: Callable[[QPainter], None]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        return picture

    def _paint_plan(self, painter: QPainter) -> None:
        PlanPen(painter, tokens_of(self), self.scene, self.origin(), QRectF(self.viewport().rect())).paint()

    def _paint_answers(self, painter: QPainter) -> None:
        layout = self.scene.layout
        view = QRectF(self.viewport().rect())
        if self.zoom is not Zoom.DAY:
            painter.setClipRect(view.adjusted(layout.label, HEAD, 0, 0))
        if self.hand.carrying is not None:
            AnswerPen(painter, tokens_of(self), layout).paint(self.hand.carrying, self.origin(), view)

    def _paint_hand(self, painter: QPainter, carrying: Carrying | None) -> None:
        """The frame of the cell under the hand; what is carried, and what comes of dropping it there."""
        tokens, cell, scene = tokens_of(self), self.cell_rect(self.hand.cell), self.scene
        colour = QColor(tokens.accent if self.hasFocus() or carrying else tokens.muted)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if carrying is not None and carrying.carried.card is not None and self.pointer is not None:
            at = QRectF(QPointF(), cell.size())
            at.moveCenter(self.pointer)
            painter.setOpacity(0.8)
            face = scene.face(carrying.carried.card, dark=tokens.dark)
            CardPen(painter, tokens, cell.width(), cell.height()).paint(at, face)
            painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.5))
        painter.drawRoundedRect(cell, 3, 3)
        effect = self.hand.effect
        if carrying is not None and effect is not None:
            place, *lines = self.told()
            who = names_of(self.hand.planner, carrying.carried.people)
            bubble = Bubble(place, (who, *lines), tone_of(effect))
            bubble.paint(painter, tokens, bubble.rect(cell, QRectF(self.viewport().rect())))
