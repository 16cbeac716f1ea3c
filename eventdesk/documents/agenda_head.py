"""The heads of an agenda's pages: on the first whose day it is, with the code, as high as the names need."""

from dataclasses import dataclass

from eventdesk.documents import fonts, qr
from eventdesk.documents.agenda_rows import Look
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, Pen
from eventdesk.documents.words import Words, country_words, date_words
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.code import LENGTH, spaced

DAY, UNDER, AFTER = 102.0, 19.0, 9.0
"""Where the line of the day stands at the least, how far under the texts, and how far over the rule."""

BELOW = 7.0
"""From the rule to the first line of the day."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of the first page, measured; `line` is where the day and the count stand."""

    sheet: AgendaSheet
    look: Look
    event: Fitted
    name: Fitted
    home: Fitted
    line: float

    @property
    def foot(self) -> float:
        """Where the lines of the day begin."""
        return self.line + (AFTER + BELOW) * self.look.scale

    def draw(self, pen: Pen, words: Words) -> None:
        """Draw it."""
        look, scale, x = self.look, self.look.scale, self.look.margin
        y = pen.fitted(x, look.margin, self.event, fonts.SEMIBOLD, ACCENT)
        y = pen.fitted(x, y + 4 * scale, self.name, fonts.BOLD)
        pen.fitted(x, y + scale, self.home, fonts.MEDIUM, SOFT)
        day = day_words(self.sheet, words)
        pen.text(x, self.line, day, fonts.SEMIBOLD, 12 * scale)
        count = _count(self.sheet, words)
        if day:
            pen.right(x + look.inner, self.line, count, fonts.REGULAR, 9.5 * scale, SOFT)
        else:
            pen.text(x, self.line, count, fonts.SEMIBOLD, 12 * scale)
        pen.rule(x, self.line + AFTER * scale, look.inner, INK, scale)
        if self.sheet.code:
            self._code(pen)

    def _code(self, pen: Pen) -> None:
        """What is dark of the code ends with the lines below and begins with the letters beside it; its
        white may stand in the margins."""
        sheet, look = self.sheet, self.look
        side, edge = code_side(look), look.width - look.margin
        white = qr.quiet(sheet.code, side)
        top = look.margin + 2 * look.scale - white
        qr.draw(pen.canvas, sheet.code, edge - side + white, pen.low(top + side), side)
        shown = spaced(sheet.code) if len(sheet.code) == LENGTH else sheet.code
        small = fit(shown, fonts.REGULAR, max(6.0, 6.8 * look.scale), side)
        pen.fitted(edge, top + side, small, fonts.REGULAR, SOFT, align=1)


def code_side(look: Look) -> float:
    """How wide the code is, its white with it."""
    return (30 if look.scale == 1 else 24) * MM


def head(sheet: AgendaSheet, look: Look, words: Words) -> Head:
    """Measure the head of the first page."""
    scale = look.scale
    box = look.inner - (code_side(look) + 4 * scale if sheet.code else 0)
    place = dotted(sheet.event, sheet.venue)
    event = fit(place, fonts.SEMIBOLD, 9 * scale, box, rows=2)
    name = fit(sheet.name, fonts.BOLD, 27 * scale, box, least=18 * scale, rows=2)
    home = ", ".join(filter(None, (sheet.organisation, country_words(sheet.country, words.locale))))
    at_home = fit(home, fonts.MEDIUM, 12 * scale, box, rows=2)
    texts = event.height + name.height + at_home.height + (5 + UNDER) * scale
    return Head(sheet, look, event, name, at_home, look.margin + max(DAY * scale, texts))


def later_foot(look: Look) -> float:
    """Where the lines of the day begin on later pages."""
    return look.margin + 34 * look.scale


def draw_later(pen: Pen, sheet: AgendaSheet, look: Look, words: Words) -> None:
    """The head of a later page: the name, should it lie alone, with the event and the day."""
    scale, x, top = look.scale, look.margin, look.margin
    half = look.inner / 2 - 6 * scale
    name = fit(sheet.name, fonts.SEMIBOLD, 12 * scale, half)
    pen.fitted(x, top, name, fonts.SEMIBOLD)
    place = dotted(sheet.event, day_words(sheet, words))
    event = fit(place, fonts.SEMIBOLD, 9 * scale, half, rows=2)
    pen.fitted(x + look.inner, top + 2 * scale, event, fonts.SEMIBOLD, ACCENT, align=1)
    pen.rule(x, top + 26 * scale, look.inner, INK, scale)


def day_words(sheet: AgendaSheet, words: Words) -> str:
    """The date of the day; "" where nothing on it has a time."""
    first = next((line.starts for line in sheet.lines if line.starts), None)
    return date_words(first.astimezone(sheet.tz).date(), words.locale, whole=True) if first else ""


def _count(sheet: AgendaSheet, words: Words) -> str:
    match sheet.meetings:
        case 0:
            return words.no_meetings
        case 1:
            return words.meeting.format(n=1)
        case many:
            return words.meetings.format(n=many)
