"""The test print of a medium: its labels as outlines, with rulers from the edges of the page."""

from collections.abc import Sequence

from eventdesk.documents import fonts
from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.pen import INK, MM, SOFT, Colour, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.words import Words, words_of
from eventdesk.domain.design import Box
from eventdesk.domain.medium import Medium

OUTLINE: Colour = (0.0, 0.37, 0.52)
THIN = 0.3
ROUND = 5
"""Every so many millimetres a mark of the ruler is longer, every second of those still more."""

LINE = (100, 50, 30)
"""The lengths of the line to be measured, in millimetres: the first that the label has room for."""


def trial_pdf(
    target: Target,
    media: Sequence[Medium],
    *,
    two_sided: bool = False,
    language: str = "en",
    progress: Progress | None = None,
) -> int:
    """Write the test print of a medium, of both sides where wanted; returns its number of pages.

    The one medium comes as a sequence and `progress` is not told: other documents are made of many sheets.
    """
    words = words_of(language)
    (medium,) = media
    width, height = medium.page
    pen = Pen(canvas_on(target, (width * MM, height * MM), words.test_print), height * MM)
    sides = (medium.places, medium.backs)[: 1 + two_sided]
    for places in sides:
        _rulers(pen, width, height)
        for number, place in enumerate(places, 1):
            _outline(pen, place)
            right, foot = (place.x + place.width - 3) * MM, (place.y + place.height - 3) * MM
            pen.right(right, foot, str(number), fonts.BOLD, 9)
        _explain(pen, places[0], medium, words, back=places is not sides[0])
        pen.turn_page()
    return finish(pen, len(sides))


def _outline(pen: Pen, place: Box) -> None:
    x, y, across, down = place.x * MM, place.y * MM, place.width * MM, place.height * MM
    half = THIN / 2
    for line in ((x, y - half, across, THIN), (x, y + down - half, across, THIN)):
        pen.box(*line, OUTLINE)
    for line in ((x - half, y, THIN, down), (x + across - half, y, THIN, down)):
        pen.box(*line, OUTLINE)
    middle = (x + across / 2, y + down / 2)
    pen.box(middle[0] - 2 * MM, middle[1] - half, 4 * MM, THIN, OUTLINE)
    pen.box(middle[0] - half, middle[1] - 2 * MM, THIN, 4 * MM, OUTLINE)


def _rulers(pen: Pen, width: float, height: float) -> None:
    """Millimetres from the left along the top, and from the top along the left edge."""
    for at in range(1, int(width)):
        pen.box(at * MM - THIN / 4, 0, THIN / 2, _long(at) * MM, SOFT)
        if at % (4 * ROUND) == 0:
            pen.centre(at * MM, (_long(at) + 2.4) * MM, str(at), fonts.REGULAR, 5, SOFT)
    for at in range(1, int(height)):
        pen.box(0, at * MM - THIN / 4, _long(at) * MM, THIN / 2, SOFT)
        if at % (4 * ROUND) == 0:
            pen.text((_long(at) + 0.6) * MM, at * MM + 1.8, str(at), fonts.REGULAR, 5, SOFT)


def _long(at: int) -> float:
    return 7.0 if at % (2 * ROUND) == 0 else 6.0 if at % ROUND == 0 else 5.0


def _explain(pen: Pen, place: Box, medium: Medium, words: Words, *, back: bool) -> None:
    """What this is, and the line to be measured, in the upper half of the first label."""
    inner = Box(place.x + 12, place.y + 11, place.width - 15, max(4.0, place.height / 2 - 14))
    name = " ".join((medium.maker, *medium.numbers[:1])) or medium.paper
    length = next((one for one in LINE if one <= inner.width), int(inner.width))
    title = f"{words.test_print} · {name} · {place.width:g} × {place.height:g}\u00a0mm"
    hint = words.test_turn if back else words.test_scale.format(n=length)
    x, y, across, left = inner.x * MM, inner.y * MM, inner.width * MM, inner.height * MM
    for text, font, share in ((title, fonts.BOLD, 0.45), (hint, fonts.REGULAR, 1.0)):
        fitted = boxed(text, font, Space(across, left * share, 10, 7, 3))
        y = pen.fitted(x, y, fitted, font)
        left -= fitted.height
    if not back:
        pen.box(x, y + 1.5 * MM, length * MM, 0.6, INK)
        for end in (x, x + length * MM):
            pen.box(end - 0.3, y + 0.5 * MM, 0.6, 2 * MM, INK)
