"""Badges: a design on a medium, page after page, with crop marks, backs and the agenda inside."""

from collections.abc import Sequence

from eventdesk.documents.cutting import crop_marks
from eventdesk.documents.face import Face
from eventdesk.documents.logo import Logos
from eventdesk.documents.panel import panel
from eventdesk.documents.pen import MM, Pen, Progress, Target, canvas_on, finish
from eventdesk.documents.pocket import Pocket
from eventdesk.documents.words import words_of
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.design import Box, Side
from eventdesk.domain.medium import Fold


def badges_pdf(
    target: Target,
    sheets: Sequence[BadgeSheet],
    *,
    look: BadgeLook,
    language: str = "en",
    progress: Progress | None = None,
) -> int:
    """Write the badges into one PDF, in their order, and return its number of pages.

    `language` is that of the badges and of the agendas with them.
    """
    pages = _Pages(target, look, language)
    count = look.medium.count
    for first in range(0, len(sheets), count):
        pages.front(sheets[first : first + count])
        if look.back is not Side.NOTHING:
            pages.back(sheets[first : first + count])
        if progress:
            progress(min(first + count, len(sheets)), len(sheets))
    return pages.finish()


class _Pages:
    """A document that grows by pages of one look."""

    def __init__(self, target: Target, look: BadgeLook, language: str) -> None:
        medium, words = look.medium, words_of(language)
        self._look, self._words = look, words
        self._height = medium.page[1] * MM
        self._canvas = canvas_on(target, (medium.page[0] * MM, self._height), words.badges)
        self._pen = Pen(self._canvas, self._height)
        logos = Logos(self._canvas, look.pictures)
        self._face = Face(look.design, medium.label, words, logos.draw)
        self._done = 0

    def front(self, sheets: Sequence[BadgeSheet]) -> None:
        """The page with these badges."""
        for sheet, place in zip(sheets, self._look.medium.places, strict=False):
            self._face.draw(self._pen, sheet, place.x * MM, place.y * MM)
            if self._look.medium.fold is Fold.QUARTER:
                self._fold(sheet, place)
        self._turn(self._look.medium.places)

    def back(self, sheets: Sequence[BadgeSheet]) -> None:
        """The other side of that page: each back behind its front, once the paper is turned over."""
        for sheet, place in zip(sheets, self._look.medium.backs, strict=False):
            if self._look.back is Side.BADGE:
                self._face.draw(self._pen, sheet, place.x * MM, place.y * MM)
            else:
                self._agenda(sheet, [(place, False)])
        self._turn(self._look.medium.backs)

    def finish(self) -> int:
        """Write the document; its number of pages."""
        return finish(self._pen, self._done)

    def _turn(self, places: Sequence[Box]) -> None:
        if self._look.marks and self._look.medium.fold is Fold.NONE:
            crop_marks(self._pen, self._look.medium.page, places)
        self._pen.turn_page()
        self._done += 1

    def _fold(self, sheet: BadgeSheet, front: Box) -> None:
        """What a page folded twice has besides its front, at the lower right: the back beside it, and above,
        on their heads, the two pages inside, the right one first."""
        width, height = front.width, front.height
        back, right = Box(0, front.y, width, height), Box(front.x, 0, width, height)
        inside = [(right, True), (Box(0, 0, width, height), True)]
        used = self._agenda(sheet, [*inside, (back, False)]) if self._look.needs_agenda else 0
        if used < len(inside) + 1:
            self._face.draw(self._pen, sheet, back.x * MM, back.y * MM)
        crop_marks(self._pen, self._look.medium.page, [front, back, *(place for place, _ in inside)])

    def _agenda(self, sheet: BadgeSheet, places: Sequence[tuple[Box, bool]]) -> int:
        """Somebody's day on these places of the page; how many of them it took."""
        if sheet.agenda is None:
            return 0
        first = places[0][0]
        size = (first.width * MM, first.height * MM)
        pocket = Pocket(sheet.agenda, size, len(places), self._words)
        used = min(len(pocket.pages), len(places))
        for number, (place, turned) in enumerate(places[:used]):
            with panel(self._canvas, self._height, place, turned=turned) as pen:
                pocket.draw(pen, number)
        return used
