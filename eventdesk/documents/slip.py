"""Change slips: a small sheet for one person that says what is another now; on a receipt, A6, 4 on A4."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.documents import fonts
from eventdesk.documents.cutting import crop_marks
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.slip_rows import GAP, Row, row
from eventdesk.documents.words import Words, origin_words, words_of
from eventdesk.domain.design import Box
from eventdesk.domain.media import MEDIA
from eventdesk.domain.medium import PageSetup
from eventdesk.domain.slip import ChangeSlip


class SlipPaper(StrEnum):
    """What slips are printed on."""

    RECEIPT = "80 mm"
    A6 = "A6"
    A4 = "A4"


PAPERS = {
    SlipPaper.RECEIPT: PageSetup("Custom.80x200mm"),
    SlipPaper.A6: PageSetup("A6"),
    SlipPaper.A4: PageSetup("A4"),
}
"""What a printer calls these papers (PWG 5101.1); a receipt is cut where its text ends."""

FOOT = 14.0


@dataclass(frozen=True, slots=True)
class _Form:
    """The slips of a paper, in points; a height of 0 is as long as the text. `page` and `places` are in
    millimetres, None for a page as large as its slip."""

    width: float
    height: float
    margin: float
    page: tuple[float, float] | None = None
    places: tuple[Box, ...] = (Box(0.0, 0.0, 0.0, 0.0),)

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin


_FOUR = MEDIA["a4-4"]

_FORMS = {
    SlipPaper.RECEIPT: _Form(80 * MM, 0.0, 4 * MM),
    SlipPaper.A6: _Form(105 * MM, 148 * MM, 9 * MM),
    SlipPaper.A4: _Form(105 * MM, 148.5 * MM, 9 * MM, _FOUR.page, _FOUR.places),
}


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
    form = _FORMS[SlipPaper(paper)]
    words = words_of(language or (sheets[0].sheet.language if sheets else "en"))
    canvas = canvas_on(target, (form.width, form.height or form.width), words.change)
    leaves: list[_Leaf] = []
    for sheet in sheets:
        leaves += _leaves(sheet, form, words_of(language or sheet.sheet.language))
    count = 0
    for first in range(0, len(leaves), len(form.places)):
        here = leaves[first : first + len(form.places)]
        width, height = (side * MM for side in form.page) if form.page else (form.width, here[0].height)
        canvas.setPageSize((width, height))
        pen = Pen(canvas, height)
        for leaf, place in zip(here, form.places, strict=False):
            leaf.draw(pen, place.x * MM, place.y * MM)
        if form.page:
            crop_marks(pen, form.page, form.places)
        pen.turn_page()
        count += 1
        if progress:
            progress(min(first + len(form.places), len(leaves)), len(leaves))
    return finish(Pen(canvas, form.height), count)


class _Leaf:
    """One slip, or one part of a long one: it knows how high it is before it is drawn."""

    def __init__(
        self, sheet: ChangeSlip, rows: Sequence[Row], form: _Form, words: Words, part: tuple[int, int]
    ) -> None:
        self._sheet, self._rows, self._words, self._form = sheet, rows, words, form
        self._part = f"{part[0]} / {part[1]}" if part[1] > 1 else ""
        self._head = _head(sheet, words, form.inner)
        used = 2 * form.margin + _high(self._head) + sum(one.height + GAP for one in rows) + FOOT
        self.height = form.height or used

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with its upper left corner here."""
        x, y = left + self._form.margin, top + self._form.margin
        event, title, name, home = self._head
        pen.right(x + self._form.inner, y + 10, self._part, fonts.BOLD, 11)
        y = pen.fitted(x, y, event, fonts.SEMIBOLD, ACCENT)
        y = pen.fitted(x, y + 2, title, fonts.BOLD)
        y = pen.fitted(x, y + 5, name, fonts.SEMIBOLD)
        y = pen.fitted(x, y, home, fonts.REGULAR, SOFT) + GAP / 2
        for one in self._rows:
            pen.rule(x, y, self._form.inner, INK, 0.7)
            one.draw(pen, x, y + GAP / 2, self._form.inner)
            y += one.height + GAP
        self._foot(pen, x, top + self.height - self._form.margin)

    def _foot(self, pen: Pen, x: float, y: float) -> None:
        sheet = self._sheet.sheet
        origin = origin_words(self._words, sheet.tz, sheet.printed_at, sheet.version, sheet.revision)
        pen.rule(x, y - 12, self._form.inner)
        line = fit(dotted(*origin), fonts.REGULAR, 7.5, self._form.inner)
        pen.fitted(x, y - 9, line, fonts.REGULAR, SOFT)


def _head(sheet: ChangeSlip, words: Words, box: float) -> tuple[Fitted, Fitted, Fitted, Fitted]:
    return (
        fit(sheet.sheet.event or " ", fonts.SEMIBOLD, 8, box - 30),
        fit(words.agenda if sheet.of_newcomer else words.change, fonts.BOLD, 17, box, rows=2),
        fit(sheet.sheet.name, fonts.SEMIBOLD, 14, box, rows=2),
        fit(sheet.sheet.organisation or " ", fonts.REGULAR, 9.5, box, rows=2),
    )


def _high(head: Sequence[Fitted]) -> float:
    return sum(one.height for one in head) + 7 + GAP / 2


def _leaves(sheet: ChangeSlip, form: _Form, words: Words) -> list[_Leaf]:
    """The slip in as many parts as its paper needs, never parted within a change."""
    rows = [row(line, sheet, words, form.inner) for line in sheet.lines]
    parts: list[list[Row]] = [[]]
    room = form.height - 2 * form.margin - FOOT - _high(_head(sheet, words, form.inner))
    left = room
    for one in rows:
        if form.height and one.height + GAP > left and parts[-1]:
            parts.append([])
            left = room
        parts[-1].append(one)
        left -= one.height + GAP
    return [_Leaf(sheet, part, form, words, (n, len(parts))) for n, part in enumerate(parts, 1)]
