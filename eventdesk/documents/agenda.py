"""Personal agendas on A4 or A5: one person's day to a sheet, many people to a document."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.documents import fonts
from eventdesk.documents.agenda_head import draw_later, head, later_foot
from eventdesk.documents.agenda_rows import TABLE_LABEL, Look, Row, high, pages, row
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, TINT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.words import Words, origin_words, time_words, words_of
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind


class AgendaPaper(StrEnum):
    """The sizes agendas are made in."""

    A4 = "A4"
    A5 = "A5"


LOOKS = {
    AgendaPaper.A4: Look(210 * MM, 297 * MM, 17 * MM, 1.0),
    AgendaPaper.A5: Look(148 * MM, 210 * MM, 11 * MM, 0.78),
}


def agendas_pdf(
    target: Target,
    sheets: Sequence[AgendaSheet],
    *,
    paper: str = AgendaPaper.A4,
    language: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the sheets into one PDF and return its number of pages.

    `language` is a BCP 47 tag for all sheets, None for each sheet's own. No sheets make one empty page.
    """
    look = LOOKS[AgendaPaper(paper)]
    words = words_of(language or (sheets[0].language if sheets else "en"))
    canvas = canvas_on(target, (look.width, look.height), words.agenda)
    pen = Pen(canvas, look.height)
    count = 0
    for done, sheet in enumerate(sheets, 1):
        count += _sheet(pen, sheet, look, words_of(language or sheet.language))
        if progress:
            progress(done, len(sheets))
    return finish(pen, count)


def _sheet(pen: Pen, sheet: AgendaSheet, paper: Look, words: Words) -> int:
    look = paper.for_rooms({line.room for line in sheet.lines})
    drawing = _Drawing(pen, sheet, look, words)
    rows = [row(line, look, words) for line in sheet.lines]
    bottom = look.height - 20 * look.scale - look.margin * 0.6
    first = head(sheet, look, words)
    split, spread = pages(rows, bottom - first.foot, bottom - later_foot(look))
    for number, page in enumerate(split, 1):
        if number == 1:
            first.draw(pen, words)
            top = first.foot
        else:
            draw_later(pen, sheet, look, words)
            top = later_foot(look)
        below = drawing.rows(page, top, spread)
        if all(line.kind is LineKind.FREE for line in sheet.lines):
            drawing.hint(below)
        drawing.foot(number, len(split))
        pen.turn_page()
    return len(split)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """One agenda as it is drawn below its heads."""

    pen: Pen
    sheet: AgendaSheet
    look: Look
    words: Words

    def rows(self, page: Sequence[Row], y: float, spread: float) -> float:
        """Draw the lines of a page from this height down; returns where they end."""
        pen, look, scale = self.pen, self.look, self.look.scale
        after_box = True
        for one in page:
            tall = high(one, spread)
            if one.line.kind is LineKind.SESSION:
                left, across = look.margin - 4 * scale, look.inner + 8 * scale
                pen.box(left, y + 1, across, tall - 2, TINT, 4 * scale)
            elif not after_box:
                pen.rule(look.margin, y, look.inner)
            self._row(one, y + tall / 2)
            y += tall
            after_box = one.line.kind is LineKind.SESSION
        return y

    def hint(self, top: float) -> None:
        """Tell somebody without a meeting what to do."""
        scale = self.look.scale
        hint = fit(self.words.empty_hint, fonts.REGULAR, 11 * scale, self.look.inner * 0.8, rows=3)
        self.pen.fitted(self.look.margin, top + 16 * scale, hint, fonts.REGULAR, SOFT)

    def foot(self, page: int, pages: int) -> None:
        """Draw where the sheet comes from, and which of how many pages this is."""
        pen, look, sheet = self.pen, self.look, self.sheet
        y = look.height - look.margin * 0.6
        pen.rule(look.margin, y - 12 * look.scale, look.inner)
        size = max(6.5, 7.5 * look.scale)
        origin = origin_words(self.words, sheet.tz, sheet.printed_at, sheet.version, sheet.revision)
        pen.text(look.margin, y, dotted(*origin), fonts.REGULAR, size, SOFT)
        number = self.words.page.format(n=page, m=pages)
        # That there is another page must not be overlooked.
        font, colour = (fonts.REGULAR, SOFT) if pages == 1 else (fonts.BOLD, INK)
        pen.right(look.width - look.margin, y, number, font, size, colour)

    def _row(self, one: Row, middle: float) -> None:
        pen, look, line = self.pen, self.look, one.line
        self._times(line, middle)
        x = look.partner_x if line.kind is LineKind.MEETING else look.table_x
        at = middle - sum(text.height for text in one.texts) / 2
        for text in one.texts:
            at = pen.fitted(x, at + text.above, text.fitted, text.font, SOFT if text.soft else INK)
        if line.table and line.kind is not LineKind.FREE:
            self._table(one.table, middle)
        edge = look.width - look.margin
        pen.fitted(edge, middle - one.room.height / 2, one.room, fonts.REGULAR, SOFT, align=1)

    def _times(self, line: AgendaLine, middle: float) -> None:
        pen, look, words = self.pen, self.look, self.words
        quiet = line.kind is LineKind.FREE
        font, size = (fonts.REGULAR, look.small) if quiet else (fonts.BOLD, 12.5 * look.scale)
        base = middle + size * fonts.CAP_HEIGHT / 2
        if line.starts is None:
            note = fit(words.untimed, fonts.MEDIUM, look.small, 80 * look.scale, rows=2)
            pen.fitted(look.margin, middle - note.height / 2, note, fonts.MEDIUM, SOFT)
            return
        start = time_words(line.starts, self.sheet.tz, words.locale)
        pen.text(look.margin, base, start, font, size, SOFT if quiet else INK)
        if line.ends:
            end = "– " + time_words(line.ends, self.sheet.tz, words.locale)
            pen.text(look.margin + 42 * look.scale, base, end, fonts.REGULAR, look.small, SOFT)

    def _table(self, number: Fitted, middle: float) -> None:
        pen, look, scale = self.pen, self.look, self.look.scale
        across, down = look.table_width + 6 * scale, look.table_height(number)
        top = middle - down / 2
        pen.box(look.table_x, top, across, down, TINT, 4 * scale)
        label = fit(self.words.table, fonts.MEDIUM, max(5.6, 6.2 * scale), look.table_width)
        centre = look.table_x + across / 2
        pen.fitted(centre, top + 1.2 * scale, label, fonts.MEDIUM, ACCENT, align=0.5)
        below = (top + TABLE_LABEL * scale + top + down) / 2
        pen.fitted(centre, below - number.height / 2, number, fonts.BOLD, align=0.5)
