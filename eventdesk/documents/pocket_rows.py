"""The lines of a pocket agenda measured: what each says and how high it is."""

from dataclasses import dataclass

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.fit import LEADING, Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import MM
from eventdesk.documents.words import Words, table_words
from eventdesk.domain.agenda import AgendaLine, LineKind

NAME, DETAIL = 9.0, 7.2
PAD = 3.0
TABLE = 47.0
"""The width of what tells a table, at full scale."""

NOTHING = Fitted((), 0)

WIDE = 95 * MM
"""The width from which a box has a wide margin and a line at its foot."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The columns in a box of this width; `brief` leaves out free time, homes and rooms."""

    width: float
    scale: float
    brief: bool = False

    @property
    def wide(self) -> bool:
        """Whether the box is as large as a badge to be folded."""
        return self.width >= WIDE

    @property
    def margin(self) -> float:
        """The air at all edges."""
        return (6 if self.wide else 4) * MM

    @property
    def edge(self) -> float:
        """Where lines end."""
        return self.width - self.margin

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def where_x(self) -> float:
        """Where the column of tables begins."""
        return self.margin + 36 * self.scale

    @property
    def main_x(self) -> float:
        """Where the column of names begins."""
        return self.where_x + 52 * self.scale


@dataclass(frozen=True, slots=True)
class Row:
    """A line ready to be drawn."""

    line: AgendaLine
    table: Fitted
    main: Fitted
    detail: Fitted
    height: float


def row(line: AgendaLine, measure: Measure, words: Words) -> Row:
    """Measure one line of the day."""
    scale = measure.scale
    width = measure.edge - (measure.main_x if line.kind is LineKind.MEETING else measure.where_x)
    if line.kind is LineKind.FREE:
        free = Fitted((words.free,), DETAIL * scale)
        return Row(line, NOTHING, free, NOTHING, (DETAIL * LEADING + PAD) * scale)
    names = ", ".join(one.name for one in line.partners) or line.title
    size = NAME * scale
    table = fit(table_words(words, line.table), fonts.BOLD, size, TABLE * scale, rows=2)
    if measure.brief:
        main = boxed(names, fonts.SEMIBOLD, Space(width, size * 1.4, size, size * 0.8))
        return Row(line, table, main, NOTHING, max(size * LEADING, table.height) + PAD * scale)
    main = boxed(names, fonts.SEMIBOLD, Space(width, 26 * scale, size, size * 0.85, 2))
    homes = dict.fromkeys(one.organisation for one in line.partners)
    text = dotted(*homes, line.title if line.partners else "", line.room)
    small = DETAIL * scale
    below = Space(width, 21 * scale, small, small * 0.9, 2)
    detail = boxed(text, fonts.REGULAR, below) if text else NOTHING
    height = max(main.height + detail.height, table.height) + 2 * PAD * scale
    return Row(line, table, main, detail, height)
