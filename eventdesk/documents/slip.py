"""Change slips: a small sheet for one person that says what is another now; on a receipt, A6, 4 on A4."""

from collections.abc import Sequence
from enum import StrEnum

from eventdesk.documents import fonts
from eventdesk.documents.cutting import crop_marks
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.slip_rows import GAP, Row, row
from eventdesk.documents.words import Words, origin_told, words
from eventdesk.domain.design import Box
from eventdesk.domain.slip import ChangeSlip


class SlipPaper(StrEnum):
    """What slips are printed on."""

    RECEIPT = "80 mm"
    A6 = "A6"
    A4 = "A4"


MEDIA = {SlipPaper.RECEIPT: "Custom.80x200mm", SlipPaper.A6: "A6", SlipPaper.A4: "A4"}
"""What a printer calls these papers (PWG 5101.1); a receipt is cut where its text ends."""

RECEIPT_WIDTH, A6_WIDTH, A6_HEIGHT = 80 * MM, 105 * MM, 148 * MM
MARGINS = {SlipPaper.RECEIPT: 4 * MM, SlipPaper.A6: 9 * MM, SlipPaper.A4: 9 * MM}
FOOT = 22.0


def slips_pdf(
    target: Target,
    sheets: Sequence[ChangeSlip],
    *,
    paper: str = SlipPaper.A4,
    language: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the slips into one PDF and return its number of pages; `language` as for agendas.

    A receipt is as long as it needs to be; a slip that is too long for A6 goes on with another.
    """
    kind = SlipPaper(paper)
    told = words(language or (sheets[0].sheet.language if sheets else "en"))
    canvas = canvas_on(target, _page(kind, 0.0), told.change)
    leaves: list[_Leaf] = []
    for sheet in sheets:
        leaves += _leaves(sheet, kind, words(language or sheet.sheet.language))
    count = 0
    places = _places(kind)
    for first in range(0, len(leaves), len(places)):
        here = leaves[first : first + len(places)]
        width, height = _page(kind, here[0].height)
        canvas.setPageSize((width, height))
        pen = Pen(canvas, height)
        for leaf, (x, y) in zip(here, places, strict=False):
            leaf.draw(pen, x, y)
        if kind is SlipPaper.A4:
            crop_marks(pen, (210.0, 297.0), [Box(x / MM, y / MM, 105.0, 148.5) for x, y in places])
        pen.turn_page()
        count += 1
        if progress:
            progress(min(first + len(places), len(leaves)), len(leaves))
    return finish(Pen(canvas, A6_HEIGHT), count)


class _Leaf:
    """One slip, or one part of a long one: it knows how high it is before it is drawn."""

    def __init__(
        self, sheet: ChangeSlip, rows: Sequence[Row], kind: SlipPaper, told: Words, part: tuple[int, int]
    ) -> None:
        self._sheet, self._rows, self._told, self._part = sheet, rows, told, part
        self._margin = MARGINS[kind]
        width = RECEIPT_WIDTH if kind is SlipPaper.RECEIPT else A6_WIDTH
        self._inner = width - 2 * self._margin
        self._head = _head(sheet, told, self._inner)
        used = self._margin + _high(self._head) + GAP + sum(one.height + GAP for one in rows)
        self.height = used + FOOT + self._margin if kind is SlipPaper.RECEIPT else A6_HEIGHT

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with its upper left corner here."""
        x, y = left + self._margin, top + self._margin
        event, title, name, home = self._head
        y = pen.fitted(x, y, event, fonts.SEMIBOLD, ACCENT)
        y = pen.fitted(x, y + 2, title, fonts.BOLD)
        y = pen.fitted(x, y + 5, name, fonts.SEMIBOLD)
        y = pen.fitted(x, y, home, fonts.REGULAR, SOFT) + GAP / 2
        for one in self._rows:
            pen.rule(x, y, self._inner, INK, 0.7)
            one.draw(pen, x, y + GAP / 2, self._inner, self._told)
            y += one.height + GAP
        self._foot(pen, x, top + self.height - self._margin)

    def _foot(self, pen: Pen, x: float, y: float) -> None:
        sheet, told = self._sheet.sheet, self._told
        parts = origin_told(sheet, told)
        if self._part[1] > 1:
            parts.append(f"{self._part[0]} / {self._part[1]}")
        line = fit("  ·  ".join(parts), fonts.REGULAR, 7.5, self._inner)
        pen.rule(x, y - 12, self._inner)
        pen.fitted(x, y - 9, line, fonts.REGULAR, SOFT)


def _head(sheet: ChangeSlip, told: Words, box: float) -> tuple[Fitted, Fitted, Fitted, Fitted]:
    return (
        fit(sheet.sheet.event or " ", fonts.SEMIBOLD, 8, box),
        fit(told.agenda if sheet.of_newcomer else told.change, fonts.BOLD, 17, box, rows=2),
        fit(sheet.sheet.name, fonts.SEMIBOLD, 14, box, rows=2),
        fit(sheet.sheet.organisation or " ", fonts.REGULAR, 9.5, box, rows=2),
    )


def _high(head: Sequence[Fitted]) -> float:
    return sum(one.height for one in head) + 7 + GAP / 2


def _leaves(sheet: ChangeSlip, kind: SlipPaper, told: Words) -> list[_Leaf]:
    """The slip in as many parts as its paper needs, never parted within a change."""
    margin = MARGINS[kind]
    width = RECEIPT_WIDTH if kind is SlipPaper.RECEIPT else A6_WIDTH
    inner = width - 2 * margin
    rows = [row(line, sheet, told, inner) for line in sheet.lines]
    if kind is SlipPaper.RECEIPT:
        return [_Leaf(sheet, rows, kind, told, (1, 1))]
    room = A6_HEIGHT - 2 * margin - FOOT - _high(_head(sheet, told, inner))
    parts: list[list[Row]] = [[]]
    left = room
    for one in rows:
        if one.height + GAP > left and parts[-1]:
            parts.append([])
            left = room
        parts[-1].append(one)
        left -= one.height + GAP
    return [_Leaf(sheet, part, kind, told, (n, len(parts))) for n, part in enumerate(parts, 1)]


def _page(kind: SlipPaper, height: float) -> tuple[float, float]:
    match kind:
        case SlipPaper.RECEIPT:
            return RECEIPT_WIDTH, height or A6_HEIGHT
        case SlipPaper.A6:
            return A6_WIDTH, A6_HEIGHT
        case SlipPaper.A4:
            return 210 * MM, 297 * MM


def _places(kind: SlipPaper) -> tuple[tuple[float, float], ...]:
    """The upper left corners of the slips on a page."""
    if kind is not SlipPaper.A4:
        return ((0.0, 0.0),)
    return tuple((column * A6_WIDTH, line * 148.5 * MM) for line in (0, 1) for column in (0, 1))
