"""Room signs: what hangs at the doors, the name large and below it the room's day."""

from collections.abc import Sequence

from eventdesk.documents import fonts
from eventdesk.documents.fit import fit
from eventdesk.documents.pen import (
    ACCENT,
    INK,
    MM,
    SOFT,
    TINT,
    Pen,
    Progress,
    Target,
    canvas_on,
    finish,
)
from eventdesk.documents.words import Words, date_told, time_told, words
from eventdesk.domain.badges import RoomSign, SignLine

WIDTH, HEIGHT = 210 * MM, 297 * MM
EDGE = 20 * MM


def room_signs_pdf(
    target: Target, signs: Sequence[RoomSign], *, language: str = "en", progress: Progress | None = None
) -> int:
    """Write the door signs on A4 into one PDF and return its number of pages."""
    told = words(language)
    canvas = canvas_on(target, (WIDTH, HEIGHT), told.room_signs)
    pen = Pen(canvas, HEIGHT)
    count = 0
    for done, sign in enumerate(signs, 1):
        count += _sign(pen, sign, told)
        if progress:
            progress(done, len(signs))
    return finish(pen, count)


def _sign(pen: Pen, sign: RoomSign, told: Words) -> int:
    """The pages of one sign: the first with the name large, later ones where the day is long."""
    top = _head(pen, sign, told)
    count = 1
    for line in sign.lines:
        title = fit(line.title, fonts.SEMIBOLD, 20, WIDTH - 2 * EDGE - 62 * MM, rows=2)
        tall = max(title.height, 24.0) + 7 * MM
        if top + tall > HEIGHT - EDGE - 8 * MM:
            _foot(pen, sign, told)
            pen.turn_page()
            count += 1
            top = EDGE
        pen.box(EDGE, top, WIDTH - 2 * EDGE, tall - 2.5 * MM, TINT, 6)
        middle = top + (tall - 2.5 * MM) / 2
        pen.text(EDGE + 6 * MM, middle + 6.4, _times(sign, line, told), fonts.BOLD, 18)
        pen.fitted(EDGE + 58 * MM, middle - title.height / 2, title, fonts.SEMIBOLD)
        top += tall
    if not sign.lines and sign.tables:
        hint = fit(told.no_sessions, fonts.REGULAR, 22, WIDTH - 2 * EDGE)
        pen.fitted(EDGE, top, hint, fonts.REGULAR, SOFT)
    _foot(pen, sign, told)
    pen.turn_page()
    return count


def _head(pen: Pen, sign: RoomSign, told: Words) -> float:
    """Draw the name of the room and what stands in it; returns where the day begins."""
    box = WIDTH - 2 * EDGE
    event = fit(sign.event, fonts.SEMIBOLD, 17, box)
    pen.fitted(EDGE, EDGE, event, fonts.SEMIBOLD, ACCENT)
    name = fit(sign.room, fonts.BOLD, 76, box, least=54, rows=2)
    y = pen.fitted(EDGE, EDGE + 12 * MM, name, fonts.BOLD)
    if sign.tables:
        tables = fit(f"{told.tables} {spans(sign.tables)}", fonts.SEMIBOLD, 26, box, rows=2)
        y = pen.fitted(EDGE, y + 2 * MM, tables, fonts.SEMIBOLD)
    starts = next((line.starts for line in sign.lines if line.starts), None)
    y += 7 * MM
    if starts:
        day = date_told(starts.astimezone(sign.tz).date(), told.locale, whole=True)
        pen.fitted(EDGE, y, fit(day, fonts.MEDIUM, 17, box), fonts.MEDIUM, SOFT)
        y += 9 * MM
    pen.rule(EDGE, y, box, INK, 1.5)
    return y + 6 * MM


def _foot(pen: Pen, sign: RoomSign, told: Words) -> None:
    if sign.capacity:
        seats = told.seats.format(n=sign.capacity)
        pen.right(WIDTH - EDGE, HEIGHT - EDGE + 4 * MM, seats, fonts.REGULAR, 13, SOFT)


def _times(sign: RoomSign, line: SignLine, told: Words) -> str:
    return " – ".join(time_told(at, sign.tz, told.locale) for at in (line.starts, line.ends) if at)


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
