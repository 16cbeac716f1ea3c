"""Table cards: folded over, read from both sides, the number large and beside it the table's day."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, FAINT, INK, MM, SOFT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.words import Words, date_words, origin_words, time_words, words_of
from eventdesk.domain.agenda import Partner
from eventdesk.domain.signs import CardLine, TableCard

WIDTH, HEIGHT = 210 * MM, 297 * MM
EDGE = 20 * MM
CENTRE = 74 * MM
"""From the fold to the middle of the number, where the card tells no day."""

BELOW = 118 * MM
"""From the fold to the room and the event, where these are short."""

ORIGIN = 8 * MM
"""From the edge of the paper to the line that tells of which plan the card is."""

MARGIN = 14 * MM
NUMBER_WIDTH = 52 * MM
DAY_LEFT = MARGIN + NUMBER_WIDTH + 8 * MM
DAY_WIDTH = WIDTH - MARGIN - DAY_LEFT
DAY_TOP, DAY_FOOT = 28 * MM, HEIGHT / 2 - 12 * MM
"""Where the day stands, from the fold down."""

TIME_WIDTH = 44.0
MOST, LEAST = 32.0, 14.0
"""Points between which a line of the day is high; what does not fit at the least is counted."""

ONE_LINE = 8.0
"""Points down to which a name gets smaller before it needs two lines."""

PEOPLE_BESIDE = 2
"""People side by side in a line of the day; more go into lines below it."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the day as it is set: the time at the first of a meeting only."""

    time: str
    people: tuple[Partner, ...]


def table_cards_pdf(
    target: Target, cards: Sequence[TableCard], *, language: str = "en", progress: Progress | None = None
) -> int:
    """Write one sheet of A4 for each table, to be folded in the middle and read from both sides."""
    words = words_of(language)
    canvas = canvas_on(target, (WIDTH, HEIGHT), words.table_cards)
    pen = Pen(canvas, HEIGHT)
    for done, card in enumerate(cards, 1):
        pen.rule(0, HEIGHT / 2, WIDTH, FAINT, 0.4)
        _half(pen, card, words)
        pen.lay()
        canvas.saveState()
        canvas.translate(WIDTH, HEIGHT)
        canvas.rotate(180)
        _half(pen, card, words)
        pen.lay()
        canvas.restoreState()
        pen.turn_page()
        if progress:
            progress(done, len(cards))
    return finish(pen, len(cards))


def _half(pen: Pen, card: TableCard, words: Words) -> None:
    """The lower half of the sheet; the upper one is the same turned round."""
    if card.lines:
        _number(pen, card, words, MARGIN + NUMBER_WIDTH / 2, NUMBER_WIDTH, 150)
        _day(pen, card, words)
        origin = origin_words(words, card.tz, card.printed_at, card.version)
        pen.text(MARGIN, HEIGHT - ORIGIN, dotted(*origin), fonts.REGULAR, 6.5, SOFT)
    else:
        _number(pen, card, words, WIDTH / 2, WIDTH - 2 * EDGE, 220)


def _number(pen: Pen, card: TableCard, words: Words, middle: float, box: float, size: float) -> None:
    top = HEIGHT / 2
    label = fit(words.table, fonts.SEMIBOLD, 26, box)
    pen.fitted(middle, top + 14 * MM, label, fonts.SEMIBOLD, ACCENT, align=0.5)
    number = fit(card.number, fonts.BOLD, size, box, least=40)
    if len(number.lines) > 1:
        # A name: as large as its words stay whole.
        number = boxed(card.number, fonts.BOLD, Space(box, 86 * MM, size, 20, 3))
    if len(number.lines) == 1:
        base = top + CENTRE + number.size * fonts.CAP_HEIGHT / 2
        pen.centre(middle, base, number.lines[0], fonts.BOLD, number.size)
    else:
        pen.fitted(middle, top + CENTRE - number.height / 2, number, fonts.BOLD, align=0.5)
    texts = [
        fit(text, fonts.MEDIUM, wide, box, rows=2) for text, wide in _below(card, apart=box == NUMBER_WIDTH)
    ]
    y = min(top + BELOW, HEIGHT - ORIGIN - 4 * MM - sum(text.height for text in texts))
    for text in texts:
        y = pen.fitted(middle, y, text, fonts.MEDIUM, SOFT, align=0.5)


def _below(card: TableCard, *, apart: bool) -> list[tuple[str, float]]:
    """Room and event with their sizes: beside a day each in lines of its own."""
    if apart:
        return [(text, size) for text, size in ((card.room, 15.0), (card.event, 9.5)) if text]
    return [(dotted(card.room, card.event), 17.0)]


def _day(pen: Pen, card: TableCard, words: Words) -> None:
    top = HEIGHT / 2
    day = date_words(card.lines[0].starts.astimezone(card.tz).date(), words.locale, whole=True)
    pen.fitted(DAY_LEFT, top + 15 * MM, fit(day, fonts.SEMIBOLD, 12, DAY_WIDTH), fonts.SEMIBOLD)
    pen.rule(DAY_LEFT, top + DAY_TOP - 4 * MM, DAY_WIDTH, INK, 1)
    lines = [line for one in card.lines for line in _lines(one, card, words)]
    tall = max(LEAST, min(MOST, (DAY_FOOT - DAY_TOP) / len(lines)))
    room = int((DAY_FOOT - DAY_TOP) / tall + 0.001)
    shown = lines if len(lines) <= room else lines[: room - 1]
    y = top + DAY_TOP
    for place, line in enumerate(shown):
        if line.time and place:
            pen.rule(DAY_LEFT, y, DAY_WIDTH)
        _line(pen, line, y, tall)
        y += tall
    if shown is not lines:
        more = words.more.format(n=sum(bool(line.time) for line in lines[len(shown) :]))
        pen.text(DAY_LEFT, y + tall * 0.68, more, fonts.REGULAR, tall * 0.5, SOFT)


def _lines(one: CardLine, card: TableCard, words: Words) -> list[_Line]:
    time = time_words(one.starts, card.tz, words.locale)
    parts = [one.people[n : n + PEOPLE_BESIDE] for n in range(0, len(one.people), PEOPLE_BESIDE)] or [()]
    return [_Line("" if n else time, part) for n, part in enumerate(parts)]


def _line(pen: Pen, line: _Line, y: float, tall: float) -> None:
    size = tall * 0.45
    pen.text(DAY_LEFT, y + tall / 2 + size * fonts.CAP_HEIGHT / 2, line.time, fonts.BOLD, size)
    across = (DAY_WIDTH - TIME_WIDTH) / PEOPLE_BESIDE
    for place, person in enumerate(line.people):
        name, home = _person(person, across - 8, tall)
        left = DAY_LEFT + TIME_WIDTH + place * across
        at = y + (tall - name.height - home.height) / 2
        at = pen.fitted(left, at, name, fonts.SEMIBOLD)
        pen.fitted(left, at, home, fonts.REGULAR, SOFT)


def _person(person: Partner, box: float, tall: float) -> tuple[Fitted, Fitted]:
    """Name and organisation; a name that needs two lines has them to itself."""
    size = tall * 0.45
    name = boxed(person.name, fonts.SEMIBOLD, Space(box, tall, size, min(size * 0.8, ONE_LINE)))
    if not person.organisation or len(name.lines) > 1:
        return name, Fitted((), 0)
    return name, fit(person.organisation, fonts.REGULAR, tall * 0.32, box)
