"""One change of a slip, measured: whom it is with, when and where it was, when and where it is."""

from dataclasses import dataclass

from eventdesk.documents import fonts
from eventdesk.documents.fit import LEADING, Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import INK, SOFT, TINT, Pen
from eventdesk.documents.words import Words, table_words, time_words
from eventdesk.domain.agenda import AgendaLine, Partner
from eventdesk.domain.slip import ChangeSlip, SlipLine

GAP = 9.0
PAD = 4.0

NOTHING = Fitted((), 0)


@dataclass(frozen=True, slots=True)
class Row:
    """A change ready to be drawn; empty texts are left out."""

    who: Fitted
    detail: Fitted
    instead: Fitted
    before: Fitted
    after: Fitted
    lost: bool
    height: float

    def draw(self, pen: Pen, x: float, y: float, across: float) -> None:
        """Draw it with its upper left corner here."""
        y = pen.fitted(x, y, self.who, fonts.SEMIBOLD, SOFT if self.lost else INK)
        y = pen.fitted(x, y, self.detail, fonts.REGULAR, SOFT)
        y = pen.fitted(x, y, self.instead, fonts.MEDIUM)
        if self.before.lines:
            below = pen.fitted(x, y + 2, self.before, fonts.REGULAR, SOFT)
            _strike(pen, x, y + 2, self.before)
            y = below
        pen.box(x - 2, y + 3, across + 4, self.after.height + 2 * PAD, TINT, 4)
        pen.fitted(x + 4, y + 3 + PAD, self.after, fonts.BOLD)


def row(line: SlipLine, sheet: ChangeSlip, words: Words, box: float) -> Row:
    """Measure one change."""
    shown = line.shown
    names = ", ".join(one.name for one in shown.partners) or shown.title
    homes = ", ".join(dict.fromkeys(one.organisation for one in shown.partners if one.organisation))
    who = fit(names, fonts.SEMIBOLD, 11, box, rows=2)
    detail = fit(homes, fonts.REGULAR, 8.5, box, rows=2) if homes else NOTHING
    gone = ", ".join(one.name for one in _gone(line))
    instead = fit(words.instead_of.format(name=gone), fonts.MEDIUM, 8.5, box, rows=2) if gone else NOTHING
    old = _place(line.before, sheet, words)
    new = _place(line.after, sheet, words) if line.after else words.called_off
    before = fit(old, fonts.REGULAR, 9.5, box, rows=2) if old and old != new else NOTHING
    plain = line.before is not None or sheet.of_newcomer
    after = fit(new if plain else words.new.format(place=new), fonts.BOLD, 13, box - 8, rows=2)
    texts = (who, detail, instead, before, after)
    height = sum(one.height for one in texts) + 2 + 2 * PAD + 3
    return Row(*texts, lost=line.after is None, height=height)


def _gone(line: SlipLine) -> tuple[Partner, ...]:
    """In whose place somebody else comes."""
    if line.before is None or line.after is None or line.before.partners == line.after.partners:
        return ()
    return tuple(one for one in line.before.partners if one not in line.after.partners)


def _place(line: AgendaLine | None, sheet: ChangeSlip, words: Words) -> str:
    if line is None:
        return ""
    if line.starts is None:
        when = words.untimed
    else:
        when = time_words(line.starts, sheet.tz, words.locale)
        when += f"–{time_words(line.ends, sheet.tz, words.locale)}" if line.ends else ""
    return dotted(when, table_words(words, line.table), line.room)


def _strike(pen: Pen, x: float, y: float, fitted: Fitted) -> None:
    """Cross fitted lines out that begin at this top."""
    for number, text in enumerate(fitted.lines):
        base = y + number * fitted.size * LEADING + fitted.size * 0.66
        pen.rule(x, base, fonts.width(text, fonts.REGULAR, fitted.size), SOFT, 0.8)
