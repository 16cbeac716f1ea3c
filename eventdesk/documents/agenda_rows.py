"""The lines of an agenda measured: what each says, how high it is, and which page it falls on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed, tall
from eventdesk.documents.fit import LEADING, Fitted
from eventdesk.documents.legible import legible
from eventdesk.documents.lines import dotted
from eventdesk.documents.words import Words, country_words
from eventdesk.domain.agenda import AgendaLine, LineKind, Partner

MOST_LINES = 6
"""Lines of what is told of one partner; what needs more is set smaller."""

MOST_PARTNERS = 8
"""Partners told by name at one table; the others are counted."""

NOTHING = Fitted((), 0)
TABLE_LABEL = 8.6
"""The height of the word over a table's number, at full scale."""

SPREAD = (1.3, 1.15, 1.0, 0.75)
"""How airy lines may stand, tried from the widest: the first that needs the fewest pages is taken."""


@dataclass(frozen=True, slots=True)
class Look:
    """The measures of one paper, in points; `rooms` is how wide the column of rooms is, at full scale."""

    width: float
    height: float
    margin: float
    scale: float
    rooms: float = 92.0

    def for_rooms(self, rooms: Iterable[str]) -> "Look":
        """The same with the last column as wide as these names need it: the partners get the rest."""
        widest = max((fonts.width(legible(room), fonts.REGULAR, self.small) for room in rooms), default=0.0)
        return replace(self, rooms=min(self.rooms, max(30.0, widest / self.scale + 1)))

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def small(self) -> float:
        """The size of what is told beside names and times; what is smaller nobody reads while walking."""
        return max(7.2, 8.5 * self.scale)

    @property
    def table_x(self) -> float:
        """Where the column of tables begins."""
        return self.margin + 88 * self.scale

    @property
    def table_width(self) -> float:
        """How wide the number of a table may be."""
        return 40 * self.scale

    def table_height(self, number: Fitted) -> float:
        """How high the box around a table's number is, with the word over it."""
        return TABLE_LABEL * self.scale + max(14.4 * self.scale, number.height)

    @property
    def partner_x(self) -> float:
        """Where the column of partners begins."""
        return self.margin + 148 * self.scale

    @property
    def room_width(self) -> float:
        """The width of the last column, the rooms."""
        return self.rooms * self.scale

    @property
    def partner_width(self) -> float:
        """The width of the column of partners."""
        return self.width - self.margin - self.room_width - 12 * self.scale - self.partner_x

    @property
    def wide(self) -> float:
        """The width of the columns of tables and partners together."""
        return self.partner_x + self.partner_width - self.table_x


@dataclass(frozen=True, slots=True)
class Text:
    """A fitted text and how it is set; `above` is the air over it."""

    fitted: Fitted
    font: str
    soft: bool = False
    above: float = 0.0

    @property
    def height(self) -> float:
        """What it takes from top to bottom."""
        return self.above + self.fitted.height


@dataclass(frozen=True, slots=True)
class Row:
    """A line ready to be drawn; `height` without air around it."""

    line: AgendaLine
    texts: tuple[Text, ...]
    table: Fitted
    room: Fitted
    height: float
    pad: float


def row(line: AgendaLine, look: Look, words: Words) -> Row:
    """Measure one line of the day."""
    scale = look.scale
    room = _grown(line.room, fonts.REGULAR, look.small, look.room_width) if line.room else NOTHING
    if line.kind is LineKind.FREE:
        free = Text(Fitted((words.free,), look.small), fonts.REGULAR, soft=True)
        return Row(line, (free,), NOTHING, room, look.small * LEADING, 3.5 * scale)
    if line.kind is LineKind.SESSION:
        title = _grown(line.title, fonts.SEMIBOLD, 10.5 * scale, look.wide)
        texts = [Text(title, fonts.SEMIBOLD)]
    else:
        texts = _partners(line, look, words)
    table = _table(line.table, look) if line.table else NOTHING
    high = max(sum(text.height for text in texts), room.height, look.table_height(table) - 2 * scale)
    return Row(line, tuple(texts), table, room, high, 3.2 * scale)


def _table(number: str, look: Look) -> Fitted:
    """The number of a table large; a name on as many lines as it needs to be read."""
    size = 13 * look.scale
    return boxed(number, fonts.BOLD, Space(look.table_width, 4 * size, size, size / 2))


def pages(rows: Sequence[Row], first: float, later: float) -> tuple[tuple[tuple[Row, ...], ...], float]:
    """The rows of each page and how airy they stand; `first` and `later` are the heights of the pages."""
    best: tuple[tuple[tuple[Row, ...], ...], float] | None = None
    for spread in SPREAD:
        split = _split(rows, first, later, spread)
        if best is None or len(split) < len(best[0]):
            best = (split, spread)
    return best or (((),), 1.0)


def high(row: Row, spread: float) -> float:
    """The height of a row with air around it."""
    return row.height + 2 * row.pad * spread


def _split(rows: Sequence[Row], first: float, later: float, spread: float) -> tuple[tuple[Row, ...], ...]:
    split: list[list[Row]] = [[]]
    left = first
    for one in rows:
        needs = high(one, spread)
        if needs > left and split[-1]:
            split.append([])
            left = later
        split[-1].append(one)
        left -= needs
    return tuple(map(tuple, split))


def _partners(line: AgendaLine, look: Look, words: Words) -> list[Text]:
    box = look.partner_width
    texts: list[Text] = []
    for place, partner in enumerate(line.partners[:MOST_PARTNERS]):
        name = _grown(partner.name, fonts.SEMIBOLD, 10.5 * look.scale, box)
        texts.append(Text(name, fonts.SEMIBOLD, above=3 * look.scale if place else 0.0))
        detail = _detail(partner, words)
        if detail:
            texts.append(Text(_grown(detail, fonts.REGULAR, look.small, box), fonts.REGULAR, soft=True))
    more = len(line.partners) - MOST_PARTNERS
    if more > 0:
        counted = Fitted((words.more.format(n=more),), look.small)
        texts.append(Text(counted, fonts.REGULAR, soft=True, above=3 * look.scale))
    if line.title:
        texts.append(Text(_grown(line.title, fonts.MEDIUM, look.small, box), fonts.MEDIUM))
    return texts


def _detail(partner: Partner, words: Words) -> str:
    return dotted(partner.organisation, partner.job, country_words(partner.country, words.locale))


def _grown(text: str, font: str, size: float, box: float) -> Fitted:
    """The text on one line, or on as many as it needs where even a little smaller it is too long for that."""
    return boxed(text, font, Space(box, tall(MOST_LINES) * size, size, size * 0.8))
