"""Personal agendas on A4 or A5: one person's day to a sheet, many people to a document."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from eventdesk.documents import fonts, qr
from eventdesk.documents.agenda_rows import Look, Row, high, pages, row
from eventdesk.documents.fit import clean, fit
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, TINT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.words import Words, country_told, date_told, origin_told, time_told, words
from eventdesk.domain.agenda import AgendaSheet, LineKind
from eventdesk.domain.code import LENGTH, spaced


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
    told = words(language or (sheets[0].language if sheets else "en"))
    canvas = canvas_on(target, (look.width, look.height), told.agenda)
    pen = Pen(canvas, look.height)
    count = 0
    for done, sheet in enumerate(sheets, 1):
        count += _sheet(pen, sheet, look, words(language or sheet.language))
        if progress:
            progress(done, len(sheets))
    return finish(pen, count)


def _sheet(pen: Pen, sheet: AgendaSheet, look: Look, told: Words) -> int:
    rows = [row(line, look, told) for line in sheet.lines]
    bottom = look.height - 20 * look.scale - look.margin * 0.6
    first, later = _first_top(look), _later_top(look)
    split, spread = pages(rows, bottom - first, bottom - later)
    for number, page in enumerate(split, 1):
        if number == 1:
            _first_head(pen, sheet, look, told)
            top = first
        else:
            _later_head(pen, sheet, look)
            top = later
        if not rows:
            _empty(pen, top, look, told)
        _rows(pen, page, sheet, look, told, top, spread)
        _foot(pen, sheet, look, told, (number, len(split)))
        pen.turn_page()
    return len(split)


def _first_top(look: Look) -> float:
    return look.margin + 122 * look.scale


def _later_top(look: Look) -> float:
    return look.margin + 34 * look.scale


def _first_head(pen: Pen, sheet: AgendaSheet, look: Look, told: Words) -> None:
    scale, x, top = look.scale, look.margin, look.margin
    side = 30 * MM * (0.8 if scale < 1 else 1)
    box = look.inner - (side + 10 * scale if sheet.code else 0)
    event = fit(" · ".join(filter(None, (sheet.event, sheet.venue))), fonts.SEMIBOLD, 9 * scale, box)
    pen.fitted(x, top, event, fonts.SEMIBOLD, ACCENT)
    name = fit(sheet.name, fonts.BOLD, 27 * scale, box, least=18 * scale, rows=2)
    y = pen.fitted(x, top + 15 * scale, name, fonts.BOLD)
    home = ", ".join(filter(None, (sheet.organisation, country_told(sheet.country, told.locale))))
    rest = 2 if len(name.lines) == 1 else 1
    pen.fitted(x, y + scale, fit(home, fonts.MEDIUM, 12 * scale, box, rows=rest), fonts.MEDIUM, SOFT)
    line = top + 106 * scale
    day = _day(sheet)
    if day:
        pen.text(x, line, date_told(day, told.locale, whole=True), fonts.SEMIBOLD, 12 * scale)
    edge = x + look.inner
    pen.right(edge, line, _count(sheet, told), fonts.REGULAR, 9.5 * scale, SOFT)
    if sheet.code:
        # The white around the code may stand in the margin: what is dark ends where the lines below do.
        low = look.height - top - side + side * 0.04
        qr.draw(pen.canvas, sheet.code, edge - side + qr.quiet(sheet.code, side), low, side)
        shown = spaced(sheet.code) if len(sheet.code) == LENGTH else sheet.code
        small = fit(shown, fonts.REGULAR, 6.8 * scale, side * 0.9)
        pen.fitted(edge, top + side * 0.94, small, fonts.REGULAR, SOFT, align=1)
    pen.rule(x, top + 115 * scale, look.inner, INK, 1.0 * scale)


def _later_head(pen: Pen, sheet: AgendaSheet, look: Look) -> None:
    scale, x, top = look.scale, look.margin, look.margin
    half = look.inner / 2 - 6 * scale
    name = fit(sheet.name, fonts.SEMIBOLD, 12 * scale, half)
    pen.fitted(x, top, name, fonts.SEMIBOLD)
    event = fit(sheet.event, fonts.SEMIBOLD, 9 * scale, half)
    pen.fitted(x + look.inner, top + 2 * scale, event, fonts.SEMIBOLD, ACCENT, align=1)
    pen.rule(x, top + 26 * scale, look.inner, INK, 1.0 * scale)


def _rows(
    pen: Pen, page: Sequence[Row], sheet: AgendaSheet, look: Look, told: Words, y: float, spread: float
) -> None:
    for place, one in enumerate(page):
        tall = high(one, spread)
        if one.line.kind is LineKind.SESSION:
            pen.box(
                look.margin - 4 * look.scale,
                y + 1,
                look.inner + 8 * look.scale,
                tall - 2,
                TINT,
                4 * look.scale,
            )
        elif place:
            pen.rule(look.margin, y, look.inner)
        _row(pen, one, sheet, look, told, y, tall)
        y += tall


def _row(pen: Pen, one: Row, sheet: AgendaSheet, look: Look, told: Words, y: float, tall: float) -> None:
    free = one.line.kind is LineKind.FREE
    middle = y + tall / 2
    _times(pen, one, sheet, look, told, middle)
    x = look.partner_x if one.line.kind is LineKind.MEETING else look.table_x
    at = middle - sum(text.fitted.height for text in one.texts) / 2
    for text in one.texts:
        at = pen.fitted(x, at, text.fitted, text.font, SOFT if text.soft else INK)
    if one.line.table and not free:
        _table(pen, one.line.table, look, told, middle)
    edge = look.width - look.margin
    pen.fitted(edge, middle - one.room.height / 2, one.room, fonts.REGULAR, SOFT, align=1)


def _times(pen: Pen, one: Row, sheet: AgendaSheet, look: Look, told: Words, middle: float) -> None:
    scale = look.scale
    quiet = one.line.kind is LineKind.FREE
    font, size = (fonts.REGULAR, 8.5 * scale) if quiet else (fonts.BOLD, 12.5 * scale)
    base = middle + size * fonts.CAP_HEIGHT / 2
    if one.line.starts is None:
        note = fit(told.untimed, fonts.MEDIUM, 8.5 * scale, 80 * scale, rows=2)
        pen.fitted(look.margin, middle - note.height / 2, note, fonts.MEDIUM, SOFT)
        return
    start = time_told(one.line.starts, sheet.tz, told.locale)
    pen.text(look.margin, base, start, font, size, SOFT if quiet else INK)
    if one.line.ends:
        end = "– " + time_told(one.line.ends, sheet.tz, told.locale)
        pen.text(look.margin + 42 * scale, base, end, fonts.REGULAR, 8.5 * scale, SOFT)


def _table(pen: Pen, number: str, look: Look, told: Words, middle: float) -> None:
    scale = look.scale
    across, down = 46 * scale, 23 * scale
    pen.box(look.table_x, middle - down / 2, across, down, TINT, 4 * scale)
    label = fit(told.table, fonts.MEDIUM, 6.2 * scale, across - 6 * scale)
    centre = look.table_x + across / 2
    pen.fitted(centre, middle - down / 2 + 1.2 * scale, label, fonts.MEDIUM, ACCENT, align=0.5)
    big = fit(number, fonts.BOLD, 13 * scale, across - 6 * scale, least=SMALL_NUMBER)
    pen.centre(centre, middle + 9 * scale, clean(big.lines[0]), fonts.BOLD, big.size)


SMALL_NUMBER = 5.0
"""Points down to which a table's name is shrunk."""


def _empty(pen: Pen, top: float, look: Look, told: Words) -> None:
    hint = fit(told.empty_hint, fonts.REGULAR, 11 * look.scale, look.inner * 0.8, rows=3)
    pen.fitted(look.margin, top + 16 * look.scale, hint, fonts.REGULAR, SOFT)


def _foot(pen: Pen, sheet: AgendaSheet, look: Look, told: Words, page: tuple[int, int]) -> None:
    scale = look.scale
    y = look.height - look.margin * 0.6
    pen.rule(look.margin, y - 12 * scale, look.inner)
    pen.text(look.margin, y, "  ·  ".join(origin_told(sheet, told)), fonts.REGULAR, 7.5 * scale, SOFT)
    number = told.page.format(n=page[0], m=page[1])
    pen.right(look.width - look.margin, y, number, fonts.REGULAR, 7.5 * scale, SOFT)


def _day(sheet: AgendaSheet) -> date | None:
    first = next((line.starts for line in sheet.lines if line.starts), None)
    return first.astimezone(sheet.tz).date() if first else None


def _count(sheet: AgendaSheet, told: Words) -> str:
    match sheet.meetings:
        case 0:
            return told.no_meetings
        case 1:
            return told.meeting.format(n=1)
        case many:
            return told.meetings.format(n=many)
