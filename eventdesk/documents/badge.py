"""Badges: A6 each, or eight to a sheet of A4; the role as a band of colour with its word."""

from collections.abc import Sequence
from enum import StrEnum

from eventdesk.documents import fonts, qr
from eventdesk.documents.fit import fit
from eventdesk.documents.pen import (
    ACCENT,
    FAINT,
    INK,
    MM,
    SOFT,
    WHITE,
    Colour,
    Pen,
    Progress,
    Target,
    canvas_on,
    finish,
)
from eventdesk.documents.words import Words, country_told, words
from eventdesk.domain.badges import BadgeSheet
from eventdesk.domain.person import Role


class BadgePaper(StrEnum):
    """How badges come out of the printer."""

    A6 = "A6"
    A4 = "A4"


A4 = (210 * MM, 297 * MM)
A6 = (105 * MM, 148 * MM)
COLUMNS, ROWS = 2, 4

COLOURS: dict[str, Colour] = {
    Role.ORGANISER: (0.70, 0.13, 0.17),
    Role.AMBASSADOR: (0.44, 0.18, 0.55),
    Role.SPEAKER: (0.72, 0.33, 0.0),
    Role.INTERPRETER: (0.0, 0.42, 0.40),
    Role.BUYER: (0.05, 0.42, 0.20),
    Role.EXHIBITOR: (0.35, 0.30, 0.08),
    Role.PRESS: (0.60, 0.10, 0.42),
    Role.MEMBER: (0.0, 0.30, 0.58),
    Role.GUEST: (0.27, 0.31, 0.38),
}
"""Dark enough for white words on them: contrast at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""

OTHER: Colour = (0.27, 0.31, 0.38)


def badges_pdf(
    target: Target,
    sheets: Sequence[BadgeSheet],
    *,
    paper: str = BadgePaper.A6,
    language: str = "en",
    progress: Progress | None = None,
) -> int:
    """Write the badges into one PDF, return its number of pages; `paper` A6, or A4 for eight to a sheet."""
    eight = BadgePaper(paper) is BadgePaper.A4
    size = A4 if eight else A6
    told = words(language)
    canvas = canvas_on(target, size, told.badges)
    pen = Pen(canvas, size[1])
    per_page = COLUMNS * ROWS if eight else 1
    for number, sheet in enumerate(sheets):
        place = number % per_page
        if number and not place:
            pen.turn_page()
        if eight:
            if not place:
                _cutting_lines(pen)
            across, down = A4[0] / COLUMNS, A4[1] / ROWS
            _lying(pen, sheet, told, (place % COLUMNS * across, place // COLUMNS * down, across, down))
        else:
            _standing(pen, sheet, told)
        if number == len(sheets) - 1:
            pen.turn_page()
        if progress:
            progress(number + 1, len(sheets))
    return finish(pen, -(-len(sheets) // per_page))


def _standing(pen: Pen, sheet: BadgeSheet, told: Words) -> None:
    """One badge to the page: name in the middle, code below it, band at the foot."""
    across, down = A6
    middle, box = across / 2, across - 16 * MM
    event = fit(sheet.event, fonts.SEMIBOLD, 11, box, rows=2)
    pen.fitted(middle, 9 * MM, event, fonts.SEMIBOLD, ACCENT, align=0.5)
    name = fit(sheet.name, fonts.BOLD, 34, box, least=26, rows=2)
    y = pen.fitted(middle, 22 * MM, name, fonts.BOLD, INK, align=0.5)
    home = fit(sheet.organisation, fonts.SEMIBOLD, 16, box, rows=2)
    y = pen.fitted(middle, max(y + 2 * MM, 40 * MM), home, fonts.SEMIBOLD, INK, align=0.5)
    job = fit(_job(sheet, told), fonts.REGULAR, 11, box, rows=2)
    pen.fitted(middle, y + 1 * MM, job, fonts.REGULAR, SOFT, align=0.5)
    side = 44 * MM
    qr.draw(pen.canvas, sheet.code, middle - side / 2, 22 * MM, side)
    _band(pen, sheet, told, (0, down - 20 * MM, across, 20 * MM), 22)


def _lying(pen: Pen, sheet: BadgeSheet, told: Words, place: tuple[float, float, float, float]) -> None:
    """One of eight: name on the left, code on the right, band at the foot."""
    left, top, across, down = place
    side, band, edge = 32 * MM, 13 * MM, 7 * MM
    box = across - 2 * edge - (side - 4 * MM if sheet.code else 0)
    x = left + edge
    event = fit(sheet.event, fonts.SEMIBOLD, 8.5, across - 2 * edge)
    pen.fitted(x, top + 6 * MM, event, fonts.SEMIBOLD, ACCENT)
    name = fit(sheet.name, fonts.BOLD, 23, box, least=18, rows=2)
    y = pen.fitted(x, top + 13 * MM, name, fonts.BOLD)
    home = fit(sheet.organisation, fonts.SEMIBOLD, 12, box, rows=2)
    y = pen.fitted(x, max(y + 1.5 * MM, top + 27 * MM), home, fonts.SEMIBOLD)
    job = fit(_job(sheet, told), fonts.REGULAR, 9, box, rows=2)
    pen.fitted(x, y + 1 * MM, job, fonts.REGULAR, SOFT)
    low = A4[1] - top - 13 * MM - side
    qr.draw(pen.canvas, sheet.code, left + across - edge - side + 4 * MM, low, side)
    _band(pen, sheet, told, (left, top + down - band, across, band), 14)


def _band(
    pen: Pen, sheet: BadgeSheet, told: Words, place: tuple[float, float, float, float], size: float
) -> None:
    left, top, across, down = place
    pen.box(left, top, across, down, COLOURS.get(sheet.role, OTHER))
    word = fit(_role(sheet, told), fonts.BOLD, size, across - 14 * MM, rows=1)
    pen.fitted(left + across / 2, top + (down - word.height) / 2, word, fonts.BOLD, WHITE, align=0.5)


def _role(sheet: BadgeSheet, told: Words) -> str:
    word = told.roles.get(sheet.role, sheet.role) or told.participant
    if sheet.role == Role.AMBASSADOR and sheet.ambassador_of:
        word += " · " + ", ".join(country_told(code, told.locale) for code in sheet.ambassador_of)
    return word


def _job(sheet: BadgeSheet, told: Words) -> str:
    return " · ".join(filter(None, (sheet.job, country_told(sheet.country, told.locale))))


def _cutting_lines(pen: Pen) -> None:
    for row in range(1, ROWS):
        pen.rule(0, A4[1] * row / ROWS, A4[0], FAINT, 0.4)
    pen.box(A4[0] / COLUMNS - 0.2, 0, 0.4, A4[1], FAINT)
