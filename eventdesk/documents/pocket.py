"""The agenda for the pocket: a day in boxes of a quarter page or less, inside or behind a badge."""

from dataclasses import dataclass

from eventdesk.documents import fonts
from eventdesk.documents.boxed import boxed
from eventdesk.documents.fit import LEADING, Fitted, fit
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, TINT, Pen
from eventdesk.documents.words import Words, date_told, time_told
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind

MARGIN = 6 * MM
HEAD = 30.0
"""Points that the head of each box takes, at full scale."""

SCALES = (1.0, 0.9, 0.8, 0.72)
"""Tried from the largest: the first with which the whole day fits is taken."""

NAME, DETAIL, TIME = 9.0, 7.2, 9.5
PAD = 3.0


@dataclass(frozen=True, slots=True)
class _Row:
    line: AgendaLine
    main: Fitted
    detail: Fitted
    height: float


@dataclass(frozen=True, slots=True)
class _Measure:
    """The columns in a box of this width."""

    width: float
    scale: float

    @property
    def where_x(self) -> float:
        return MARGIN + 36 * self.scale

    @property
    def main_x(self) -> float:
        return self.where_x + 52 * self.scale

    @property
    def edge(self) -> float:
        return self.width - MARGIN


class Pocket:
    """Somebody's day, split over boxes of one size."""

    def __init__(self, sheet: AgendaSheet, size: tuple[float, float], boxes: int, told: Words) -> None:
        self._sheet = sheet
        self._told = told
        self._height = size[1]
        for scale in SCALES:
            self._measure = _Measure(size[0], scale)
            self.pages = self._split()
            if len(self.pages) <= boxes:
                break
        self._boxes = boxes

    def draw(self, pen: Pen, number: int) -> None:
        """Draw the part of the day that falls into the box of this number, from 0, into its panel."""
        scale, told = self._measure.scale, self._told
        self._head(pen)
        y = self._top
        if not self._sheet.lines:
            hint = fit(told.empty_hint, fonts.REGULAR, NAME, self._measure.edge - MARGIN, rows=3)
            pen.fitted(MARGIN, y + PAD, hint, fonts.REGULAR, SOFT)
        rows = self.pages[number] if number < len(self.pages) else ()
        for place, row in enumerate(rows):
            self._row(pen, row, y, first=not place)
            y += row.height
        more = sum(map(len, self.pages[self._boxes :])) if number == self._boxes - 1 else 0
        if more:
            pen.right(
                self._measure.edge, y + NAME * scale, told.more.format(n=more), fonts.MEDIUM, DETAIL * scale
            )

    @property
    def _top(self) -> float:
        return MARGIN + HEAD * self._measure.scale

    def _split(self) -> tuple[tuple[_Row, ...], ...]:
        room = self._height - self._top - MARGIN - DETAIL
        split: list[list[_Row]] = [[]]
        left = room
        for row in map(self._measured, self._sheet.lines):
            if row.height > left and split[-1]:
                split.append([])
                left = room
            split[-1].append(row)
            left -= row.height
        return tuple(map(tuple, split))

    def _measured(self, line: AgendaLine) -> _Row:
        scale, measure = self._measure.scale, self._measure
        x = measure.main_x if line.kind is LineKind.MEETING else measure.where_x
        width = measure.edge - x
        if line.kind is LineKind.FREE:
            free = Fitted((self._told.free,), DETAIL * scale)
            return _Row(line, free, Fitted((), 0), (DETAIL * LEADING + PAD) * scale)
        names = ", ".join(one.name for one in line.partners) or line.title
        homes = [one.organisation for one in line.partners]
        told = (*dict.fromkeys(homes), line.title if line.partners else "", line.room)
        main = boxed(names, fonts.SEMIBOLD, NAME * scale, NAME * scale * 0.85, width, 26 * scale, 2)
        text = " · ".join(filter(None, told))
        detail = boxed(text, fonts.REGULAR, DETAIL * scale, DETAIL * scale * 0.9, width, 21 * scale, 2)
        lines = main.height + (detail.height if text else 0)
        return _Row(line, main, detail if text else Fitted((), 0), lines + 2 * PAD * scale)

    def _head(self, pen: Pen) -> None:
        scale, measure = self._measure.scale, self._measure
        half = (measure.edge - MARGIN) / 2 - 4
        name = fit(self._sheet.name, fonts.BOLD, 10.5 * scale, half)
        pen.fitted(MARGIN, MARGIN, name, fonts.BOLD)
        day = next((line.starts for line in self._sheet.lines if line.starts), None)
        shown = date_told(day.astimezone(self._sheet.tz).date(), self._told.locale) if day else ""
        date = fit(shown or self._told.agenda, fonts.SEMIBOLD, 8.5 * scale, half)
        pen.fitted(measure.edge, MARGIN + 1.5 * scale, date, fonts.SEMIBOLD, ACCENT, align=1)
        pen.rule(MARGIN, self._top - 8 * scale, measure.edge - MARGIN, INK, 0.8)

    def _row(self, pen: Pen, row: _Row, y: float, *, first: bool) -> None:
        scale, measure = self._measure.scale, self._measure
        width = measure.edge - MARGIN
        if row.line.kind is LineKind.SESSION:
            pen.box(MARGIN - 3, y + 1, width + 6, row.height - 2, TINT, 3)
        elif not first:
            pen.rule(MARGIN, y, width)
        free = row.line.kind is LineKind.FREE
        middle = y + row.height / 2
        self._when(pen, row, middle, free=free)
        x = measure.main_x if row.line.kind is LineKind.MEETING else measure.where_x
        top = middle - (row.main.height + row.detail.height) / 2
        top = pen.fitted(x, top, row.main, fonts.REGULAR if free else fonts.SEMIBOLD, SOFT if free else INK)
        pen.fitted(x, top, row.detail, fonts.REGULAR, SOFT)
        if row.line.table and not free:
            table = fit(f"{self._told.table} {row.line.table}", fonts.BOLD, NAME * scale, 49 * scale, rows=2)
            pen.fitted(measure.where_x, middle - table.height / 2, table, fonts.BOLD, ACCENT)

    def _when(self, pen: Pen, row: _Row, middle: float, *, free: bool) -> None:
        scale = self._measure.scale
        font, size = (fonts.REGULAR, DETAIL * scale) if free else (fonts.BOLD, TIME * scale)
        starts = row.line.starts
        shown = time_told(starts, self._sheet.tz, self._told.locale) if starts else "–"
        pen.text(MARGIN, middle + size * fonts.CAP_HEIGHT / 2, shown, font, size, SOFT if free else INK)
