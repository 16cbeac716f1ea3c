"""The plan painted into a picture: times, rooms, tables, free cells, cards, and what keeps people away."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.planner import Card, Planner
from eventdesk.ui.kit.charts.axis import labels_that_fit
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Size, Tokens
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.cards import BOTH, LEFT, CardPen, Face
from eventdesk.ui.planner.layout import HEAD, Layout
from eventdesk.ui.planner.palette import Palette
from eventdesk.ui.planner.words import initials, name_of, short_name


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the picture shows; `lit` are people whose day is, `shade` the entry of the legend that is,
    `wrong` are meetings that clash."""

    planner: Planner
    layout: Layout
    palette: Palette
    moments: Moments
    lit: Collection[PersonId] = ()
    shade: str | None = None
    wrong: Collection[MeetingId] = ()
    now: datetime | None = None
    faces: dict[str, Face] = field(default_factory=dict)

    def face(self, card: Card, *, dark: bool, names: bool = True) -> Face:
        """What is painted of a card, with names where there is room; kept for the next picture."""
        known = self.faces.get(card.id)
        if known is None:
            known = self.faces[card.id] = self._face(card, dark=dark, names=names)
        return known

    def _face(self, card: Card, *, dark: bool, names: bool) -> Face:
        planner = self.planner
        order: Sequence[PersonId] = card.people
        lit = bool(self.lit) and not set(self.lit).isdisjoint(card.people)
        if lit:
            order = sorted(card.people, key=lambda person: person in self.lit)
        people = planner.people
        told = [name_of(planner, person) for person in order] if names else []
        shaded = self.shade is not None and self.palette.belongs(card, self.shade)
        return Face(
            grounds=self.palette.grounds(card, dark=dark),
            people=[
                (name, people[person].organisation if person in people else "")
                for name, person in zip(told, order, strict=False)
            ],
            short=[
                short_name(name, people[person].family if person in people else "")
                for name, person in zip(told, order, strict=False)
            ],
            initials=[initials(name) for name in told],
            locked=card.locked,
            over=card.over,
            dim=(bool(self.lit) and not lit) or (self.shade is not None and not shaded),
            lit=lit,
            wrong=card.id in self.wrong,
        )


class PlanPen:
    """Paints a scene as seen from a corner of it, `origin`, into a view of a size."""

    def __init__(
        self, painter: QPainter, tokens: Tokens, scene: Scene, origin: QPointF, view: QRectF
    ) -> None:
        self._painter = painter
        self._tokens = tokens
        self._scene = scene
        self._origin = origin
        self._view = view

    def paint(self) -> None:
        """All of it: labels and times last, since they stay where the rest is scrolled."""
        self._painter.fillRect(self._view, QColor(self._tokens.surface))
        self._cells()
        self._tables()
        self._times()

    def _shown(self, rect: QRectF) -> QRectF:
        return rect.translated(-self._origin)

    def _cells(self) -> None:
        scene, layout, painter = self._scene, self._scene.layout, self._painter
        pen = CardPen(painter, self._tokens, layout.cell.width(), layout.cell.height())
        air = 0.5 if layout.cell.height() < 16 else 1.0
        radius = 1.5 if layout.cell.height() < 16 else 4.0
        away = self._away()
        free = QColor(self._tokens.sunken)
        hatch = QBrush(QColor(self._tokens.line_strong), Qt.BrushStyle.BDiagPattern)
        for table, row in enumerate(scene.planner.tables):
            top = layout.rows[table].y() - self._origin.y()
            if not -layout.cell.height() <= top <= self._view.height():
                continue
            for slot in range(layout.slots):
                cell = self._shown(layout.rect(slot, table))
                if not cell.intersects(self._view):
                    continue
                cards = scene.planner.cells.get((slot, table), ())
                if cards:
                    pen.paint(cell, scene.face(cards[0], dark=self._tokens.dark, names=pen.writes))
                    continue
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(free)
                painter.drawRoundedRect(cell.adjusted(air, air, -air, -air), radius, radius)
                if row.out_of_service or slot in away:
                    painter.fillRect(cell.adjusted(air, air, -air, -air), hatch)

    def _away(self) -> Mapping[int, int]:
        """Slots in which lit people cannot meet, and how many of them."""
        found: dict[int, int] = {}
        for person in self._scene.lit:
            known = self._scene.planner.people.get(person)
            for slot in known.away if known else ():
                found[slot] = found.get(slot, 0) + 1
        return found

    def _times(self) -> None:
        """The times along the top; where not all fit, those of round hours stand."""
        scene, layout, painter = self._scene, self._scene.layout, self._painter
        used = font(Size.CAPTION if layout.cell.width() > 40 else 10, QFont.Weight.Medium)
        painter.setFont(used)
        painter.fillRect(QRectF(0, 0, self._view.width(), HEAD), QColor(self._tokens.surface))
        local = [scene.moments.local(slot.starts) for slot in scene.planner.slots]
        texts = [scene.moments.time(slot.starts) for slot in scene.planner.slots]
        measure = QFontMetricsF(used)
        widths = [measure.horizontalAdvance(text) for text in texts]
        ranks = [2 if at.minute == 0 else 1 if at.minute == 30 else 0 for at in local]
        fitting = labels_that_fit(ranks, widths, layout.cell.width(), 6)
        if not fitting:
            texts = [str(at.hour) for at in local]
            widths = [measure.horizontalAdvance(text) for text in texts]
            fitting = labels_that_fit(ranks, widths, layout.cell.width(), 4)
        self._mark_now()
        for block in layout.blocks:
            for slot in fitting:
                painter.setPen(QColor(self._time_colour(slot)))
                column = self._shown(layout.column_rect(block, slot))
                middle = column.center().x()
                place = QRectF(middle - widths[slot] / 2 - 1, 0, widths[slot] + 2, HEAD - 4)
                painter.drawText(place, BOTH, texts[slot])
        if self._origin.y() > 0 or self._origin.x() > 0:
            painter.fillRect(QRectF(0, 0, layout.label, HEAD), QColor(self._tokens.surface))
            painter.setPen(QPen(QColor(self._tokens.line), 1))
            painter.drawLine(QPointF(0, HEAD - 1), QPointF(self._view.width(), HEAD - 1))

    def _time_colour(self, slot: int) -> str:
        """Slots that are over step back, the one that runs stands out."""
        now, at = self._scene.now, self._scene.planner.slots[slot]
        if now is None or now < at.starts:
            return self._tokens.text
        return self._tokens.accent_text if now < at.ends else self._tokens.muted

    def _mark_now(self) -> None:
        """A bar over the slot that runs."""
        now, layout = self._scene.now, self._scene.layout
        for slot, at in enumerate(self._scene.planner.slots):
            if now is not None and at.starts <= now < at.ends:
                for block in layout.blocks:
                    column = self._shown(layout.column_rect(block, slot))
                    bar = QRectF(column.left() + 1, HEAD - 4, column.width() - 2, 3)
                    self._painter.fillRect(bar, QColor(self._tokens.accent))

    def _tables(self) -> None:
        scene, layout, painter = self._scene, self._scene.layout, self._painter
        high = layout.cell.height()
        used = font(max(8, min(13, int(high * 0.86))), QFont.Weight.DemiBold)
        painter.setFont(used)
        for table, row in enumerate(scene.planner.tables):
            place = layout.label_rect(table).translated(0, -self._origin.y())
            if place.bottom() < HEAD or place.top() > self._view.height():
                continue
            painter.fillRect(place, QColor(self._tokens.surface))
            painter.setPen(QColor(self._tokens.line_strong if row.out_of_service else self._tokens.muted))
            inner = place.adjusted(2, 0, -6, 0)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(inner, flags, row.number)
        rooms = font(max(9, min(12, int(high * 0.9))), QFont.Weight.Bold)
        painter.setFont(rooms)
        painter.setPen(QColor(self._tokens.text))
        for line in layout.rooms:
            place = line.rect.translated(0, -self._origin.y()).adjusted(4, 0, -4, 0)
            if place.bottom() >= HEAD and place.top() <= self._view.height():
                width = min(place.width(), self._view.width() - 8)
                words = QFontMetricsF(rooms).elidedText(line.name, Qt.TextElideMode.ElideRight, width)
                painter.drawText(place, LEFT, words)
