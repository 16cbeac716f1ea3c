"""Room signs: what hangs at the doors, the name large and below it the room's day."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.fit import Fitted, fit
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import ACCENT, INK, MM, SOFT, TINT, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.words import Words, date_words, origin_words, time_words, words_of
from eventdesk.domain.signs import RoomSign, SignLine

WIDTH, HEIGHT = 210 * MM, 297 * MM
EDGE = 20 * MM
INNER = WIDTH - 2 * EDGE
BOTTOM = HEIGHT - EDGE - 8 * MM
"""Down to where the day goes."""

NAME_HEIGHT = 68 * MM
"""How high the name of the room may be on the first page."""

TITLE_LEFT = EDGE + 58 * MM
GAP = 2.5 * MM
"""Between the lines of the day."""


@dataclass(frozen=True, slots=True)
class _Row:
    times: str
    title: Fitted
    tall: float


def room_signs_pdf(
    target: Target, signs: Sequence[RoomSign], *, language: str = "en", progress: Progress | None = None
) -> int:
    """Write the door signs on A4 into one PDF and return its number of pages."""
    words = words_of(language)
    canvas = canvas_on(target, (WIDTH, HEIGHT), words.room_signs)
    pen = Pen(canvas, HEIGHT)
    count = 0
    for done, sign in enumerate(signs, 1):
        count += _sign(pen, sign, words)
        if progress:
            progress(done, len(signs))
    return finish(pen, count)


def _sign(pen: Pen, sign: RoomSign, words: Words) -> int:
    """The pages of one sign: the first with the name large, later ones where the day is long."""
    top = _head(pen, sign, words)
    parts = _parts([_row(sign, line, words) for line in sign.lines], BOTTOM - top)
    for number, rows in enumerate(parts, 1):
        if number > 1:
            top = _later_head(pen, sign, words)
        for row in rows:
            _draw(pen, row, top)
            top += row.tall + GAP
        if not sign.lines and sign.tables:
            hint = fit(words.no_sessions, fonts.REGULAR, 22, INNER)
            pen.fitted(EDGE, top, hint, fonts.REGULAR, SOFT)
        _foot(pen, sign, words, (number, len(parts)))
        pen.turn_page()
    return len(parts)


def _row(sign: RoomSign, line: SignLine, words: Words) -> _Row:
    times = " – ".join(time_words(at, sign.tz, words.locale) for at in (line.starts, line.ends) if at)
    title = fit(line.title, fonts.SEMIBOLD, 20, WIDTH - EDGE - 4 * MM - TITLE_LEFT, least=17, rows=3)
    return _Row(times, title, max(title.height, 24.0) + 4.5 * MM)


def _parts(rows: Sequence[_Row], left: float) -> list[list[_Row]]:
    """The rows of each page, the first of which has so much room."""
    parts: list[list[_Row]] = [[]]
    for row in rows:
        if row.tall > left and parts[-1]:
            parts.append([])
            left = BOTTOM - LATER_TOP
        parts[-1].append(row)
        left -= row.tall + GAP
    return parts


def _draw(pen: Pen, row: _Row, top: float) -> None:
    pen.box(EDGE, top, INNER, row.tall, TINT, 6)
    middle = top + row.tall / 2
    pen.text(EDGE + 6 * MM, middle + 18 * fonts.CAP_HEIGHT / 2, row.times, fonts.BOLD, 18)
    pen.fitted(TITLE_LEFT, middle - row.title.height / 2, row.title, fonts.SEMIBOLD)


def _head(pen: Pen, sign: RoomSign, words: Words) -> float:
    """Draw the name of the room and what stands in it; returns where the day begins."""
    event = fit(sign.event, fonts.SEMIBOLD, 17, INNER)
    pen.fitted(EDGE, EDGE, event, fonts.SEMIBOLD, ACCENT)
    name = boxed(sign.room, fonts.BOLD, Space(INNER, NAME_HEIGHT, 76, 40, 2))
    y = pen.fitted(EDGE, EDGE + 12 * MM, name, fonts.BOLD)
    if sign.tables:
        tables = fit(f"{words.tables} {spans(sign.tables)}", fonts.SEMIBOLD, 26, INNER, rows=2)
        y = pen.fitted(EDGE, y + 2 * MM, tables, fonts.SEMIBOLD)
    y += 7 * MM
    if day := _day(sign, words):
        pen.fitted(EDGE, y, fit(day, fonts.MEDIUM, 17, INNER), fonts.MEDIUM, SOFT)
        y += 9 * MM
    pen.rule(EDGE, y, INNER, INK, 1.5)
    return y + 6 * MM


LATER_TOP = EDGE + 22 * MM
"""Where the day goes on, on later pages."""


def _later_head(pen: Pen, sign: RoomSign, words: Words) -> float:
    half = INNER / 2 - 3 * MM
    name = boxed(sign.room, fonts.BOLD, Space(half, 15 * MM, 26, 14))
    pen.fitted(EDGE, EDGE, name, fonts.BOLD)
    day = fit(_day(sign, words), fonts.MEDIUM, 15, half)
    pen.fitted(WIDTH - EDGE, EDGE + 4 * MM, day, fonts.MEDIUM, SOFT, align=1)
    pen.rule(EDGE, EDGE + 16 * MM, INNER, INK, 1.5)
    return LATER_TOP


def _foot(pen: Pen, sign: RoomSign, words: Words, page: tuple[int, int]) -> None:
    """Of which plan it is, small; how many seats there are, and which page it is where there are more."""
    y = HEIGHT - EDGE + 4 * MM
    origin = origin_words(words, sign.tz, sign.printed_at, sign.version)
    pen.text(EDGE, y, dotted(*origin), fonts.REGULAR, 8, SOFT)
    seats = (
        (words.seat if sign.capacity == 1 else words.seats).format(n=sign.capacity) if sign.capacity else ""
    )
    number = words.page.format(n=page[0], m=page[1]) if page[1] > 1 else ""
    pen.right(WIDTH - EDGE, y, dotted(seats, number), fonts.REGULAR, 13, SOFT)


def _day(sign: RoomSign, words: Words) -> str:
    starts = next((line.starts for line in sign.lines if line.starts), None)
    return date_words(starts.astimezone(sign.tz).date(), words.locale, whole=True) if starts else ""


def spans(numbers: Sequence[str]) -> str:
    """Table numbers as people say them: 1–30, 35."""
    runs: list[list[str]] = []
    for number in numbers:
        last = runs[-1][-1] if runs else ""
        if last.isdecimal() and number.isdecimal() and int(number) == int(last) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
