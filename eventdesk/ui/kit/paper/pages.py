"""Sheets and what makes pages of them: as a PDF in a file, as pixels for the preview."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2

from eventdesk.documents.glyphs import Unprintable, unprintable
from eventdesk.domain.medium import PageSetup
from eventdesk.exchange.wholefile import in_place_of

Make = Callable[..., int]
"""``make(target, sheets, progress=...)`` writes a PDF to a path or an open file, returns its pages.

A function at the top of a module, or a partial of one: it goes to a process of its own.
"""

A4 = PageSetup("A4")


@dataclass(frozen=True, slots=True)
class Pages:
    """What is to be printed: ``title`` says how many of what, ``file`` how a PDF of it may be called.

    ``setup`` is what the printer is asked for; ``on_a_page`` how many sheets go on one page. ``record`` notes
    in the event that they are on paper: it runs on the database thread, once that is true.
    """

    make: Make
    sheets: tuple[Any, ...]
    title: str
    file: str
    setup: PageSetup = A4
    on_a_page: int = 1
    record: Callable[[], object] | None = None

    def page_of(self, sheet: object) -> tuple[Any, ...]:
        """The sheets on the page on which this one stands; this one alone where it is not to be printed."""
        if sheet not in self.sheets:
            return (sheet,)
        first = self.sheets.index(sheet) // self.on_a_page * self.on_a_page
        return self.sheets[first : first + self.on_a_page]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: three bytes each, blue, green, red; ``stride`` bytes a line. It is the page of that
    ``number``, from 0, of ``count``."""

    pixels: bytes
    width: int
    height: int
    stride: int
    number: int = 0
    count: int = 1


def write_pdf(
    path: Path, make: Make, sheets: tuple[Any, ...], *, progress: Callable[[int, int], None]
) -> tuple[Path, tuple[Unprintable, ...]]:
    """Write the sheets into a file; ``progress`` hears (done, total). Answers what has no letter shapes."""
    with in_place_of(path) as part:
        make(str(part), sheets, progress=progress)
    return path, unprintable(sheets)


def picture(make: Make, sheets: tuple[Any, ...], room: tuple[int, int], number: int = 0) -> Picture:
    """One page, the last where there are fewer, as large as so many pixels across and down allow."""
    made = BytesIO()
    make(made, sheets)
    with pypdfium2.PdfDocument(made.getvalue()) as document:
        count = len(document)
        number = max(0, min(number, count - 1))
        page = document[number]
        scale = min(room[0] / page.get_width(), room[1] / page.get_height())
        bitmap = page.render(scale=scale)
        return Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, number, count)
