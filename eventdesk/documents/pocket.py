"""The agenda for the pocket: a day in boxes of a quarter page or less, inside or behind a badge."""

from collections.abc import Iterator

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.fit import fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, INK, SOFT, TINT, Pen
from eventdesk.documents.pocket_rows import DETAIL, NAME, PAD, Measure, Row, row
from eventdesk.documents.words import Words, date_words, origin_words, time_words
from eventdesk.domain.agenda import AgendaSheet, LineKind

HEAD = 30.0
"""Points that the head of each box takes, at full scale."""

FOOT = 11.0
"""Points above the lower margin that are left to the line at the foot, at full scale."""

LARGE, SMALL = (1.0, 0.9), (0.8, 0.72)
"""Scales that read well, tried with as few boxes as do; and those for days that need all boxes."""

TIME = 9.5


class Pocket:
    """Somebody's day, split over boxes of one size: as large as it goes, told briefly where it is long."""

    def __init__(self, sheet: AgendaSheet, size: tuple[float, float], boxes: int, words: Words) -> None:
        self._sheet = sheet
        self._words = words
        self._height = size[1]
        self._boxes = boxes
        for most, self._measure in _measures(size[0], boxes):
            self.pages = self._split()
            if len(self.pages) <= most:
                break

    def draw(self, pen: Pen, number: int) -> None:
        """Draw the part of the day that falls into the box of this number, from 0, into its panel."""
        measure, words = self._measure, self._words
        self._head(pen)
        y = self._top
        if not self._sheet.lines:
            hint = fit(words.empty_hint, fonts.REGULAR, NAME, measure.inner, rows=3)
            pen.fitted(measure.margin, y + PAD, hint, fonts.REGULAR, SOFT)
        after_box = True
        for one in self.pages[number]:
            self._row(pen, one, y, ruled=not after_box)
            y += one.height
            after_box = one.line.kind is LineKind.SESSION
        self._foot(pen, sum(map(len, self.pages[self._boxes :])) if number == self._boxes - 1 else 0)

    @property
    def _top(self) -> float:
        return self._measure.margin + HEAD * self._measure.scale

    def _split(self) -> tuple[tuple[Row, ...], ...]:
        measure = self._measure
        room = self._height - self._top - measure.margin - FOOT * measure.scale
        split: list[list[Row]] = [[]]
        left = room
        for line in self._sheet.lines:
            if measure.brief and line.kind is LineKind.FREE:
                continue
            one = row(line, measure, self._words)
            if one.height > left and split[-1]:
                split.append([])
                left = room
            split[-1].append(one)
            left -= one.height
        return tuple(map(tuple, split))

    def _head(self, pen: Pen) -> None:
        measure, sheet = self._measure, self._sheet
        scale, margin, words = measure.scale, measure.margin, self._words
        day = next((line.starts for line in sheet.lines if line.starts), None)
        shown = date_words(day.astimezone(sheet.tz).date(), words.locale) if day else words.agenda
        date = fit(shown, fonts.SEMIBOLD, 8.5 * scale, measure.inner / 2)
        wide = max(fonts.width(line, fonts.SEMIBOLD, date.size) for line in date.lines)
        box = measure.inner - wide - 8 * scale
        name = boxed(sheet.name, fonts.BOLD, Space(box, 20 * scale, 10.5 * scale, 7 * scale, 2))
        rule = self._top - 8 * scale
        pen.fitted(margin, rule - 5 * scale - name.height, name, fonts.BOLD)
        pen.fitted(measure.edge, rule - 5 * scale - date.height, date, fonts.SEMIBOLD, ACCENT, align=1)
        pen.rule(margin, rule, measure.inner, INK, 0.8)

    def _foot(self, pen: Pen, more: int) -> None:
        """How much of the day is left out, and on boxes that have room for it, of which plan this is."""
        measure, sheet, words = self._measure, self._sheet, self._words
        size, y = DETAIL * measure.scale, self._height - measure.margin
        rest = words.more.format(n=more) if more else ""
        pen.right(measure.edge, y, rest, fonts.SEMIBOLD, size)
        if measure.wide:
            origin = origin_words(words, sheet.tz, sheet.printed_at, sheet.version, sheet.revision)
            pen.text(measure.margin, y, dotted(*origin), fonts.REGULAR, 5.5, SOFT)

    def _row(self, pen: Pen, one: Row, y: float, *, ruled: bool) -> None:
        measure = self._measure
        if one.line.kind is LineKind.SESSION:
            pen.box(measure.margin - 3, y + 1, measure.inner + 6, one.height - 2, TINT, 3)
        elif ruled:
            pen.rule(measure.margin, y, measure.inner)
        free = one.line.kind is LineKind.FREE
        middle = y + one.height / 2
        self._when(pen, one, middle, free=free)
        x = measure.main_x if one.line.kind is LineKind.MEETING else measure.where_x
        top = middle - (one.main.height + one.detail.height) / 2
        top = pen.fitted(x, top, one.main, fonts.REGULAR if free else fonts.SEMIBOLD, SOFT if free else INK)
        pen.fitted(x, top, one.detail, fonts.REGULAR, SOFT)
        pen.fitted(measure.where_x, middle - one.table.height / 2, one.table, fonts.BOLD, ACCENT)

    def _when(self, pen: Pen, one: Row, middle: float, *, free: bool) -> None:
        scale = self._measure.scale
        font, size = (fonts.REGULAR, DETAIL * scale) if free else (fonts.BOLD, TIME * scale)
        starts = one.line.starts
        shown = time_words(starts, self._sheet.tz, self._words.locale) if starts else "–"
        base = middle + size * fonts.CAP_HEIGHT / 2
        pen.text(self._measure.margin, base, shown, font, size, SOFT if free else INK)


def _measures(width: float, boxes: int) -> Iterator[tuple[int, Measure]]:
    """How a day may be told, the best way first, with the number of boxes that it may take so."""
    for most in range(1, boxes + 1):
        for scale in LARGE:
            yield most, Measure(width, scale)
    for brief in (False, True):
        for scale in SMALL:
            yield boxes, Measure(width, scale, brief)
