"""What the agendas screen knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QObject, Signal

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.fact import Fact, Noun
from eventdesk.domain.sheet import Choice
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.desk import Desk

UNTOUCHING = frozenset({Noun.SCAN, Noun.VISIT, Noun.REQUEST, Noun.OUTCOME})
"""What changes no sheet."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: three bytes each, blue, green, red; `stride` bytes a line."""

    person: str
    pixels: bytes
    width: int
    height: int
    stride: int


class AgendasModel(QObject):
    """Reads the sheets, draws one for the preview, writes many into a PDF."""

    loaded = Signal(object)
    """tuple[AgendaSheet, ...]"""

    drawn = Signal(object)
    """Picture"""

    written = Signal(object)
    """Path"""

    def __init__(self, worker: Worker, desk: Desk, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self.choice = Choice.ALL
        self.paper = "A4"
        self._language = language
        self._worker = worker
        self._desk = desk
        self._sheets: tuple[AgendaSheet, ...] = ()

    def load(self) -> None:
        """Read the wanted sheets anew."""
        desk, choice = self._desk, self.choice
        self._worker.database(
            lambda: agenda_sheets(desk, choice=choice), self._loaded, latest=("agendas", id(self))
        )

    def draw(self, sheet: AgendaSheet, scale: float) -> None:
        """Draw the first page of a sheet, as it will be printed; `scale` in pixels a point."""
        paper, language = self.paper, self._language
        self._worker.pool(lambda: picture(sheet, paper, language, scale), self._drawn)

    def write(self, sheets: tuple[AgendaSheet, ...], path: Path, title: str) -> None:
        """Write the sheets into one PDF, in a process of its own, and remember them as printed."""
        self._sheets = sheets
        self._worker.process(
            write_pdf, (path, sheets, self.paper, self._language), self._written, title=title
        )

    def _loaded(self, sheets: tuple[AgendaSheet, ...]) -> None:
        self.loaded.emit(sheets)

    def _drawn(self, page: Picture) -> None:
        self.drawn.emit(page)

    def _written(self, path: Path) -> None:
        sheets = self._sheets
        self._worker.database(lambda: printed(self._desk, sheets), self._kept)
        self.written.emit(path)

    def _kept(self, _: tuple[Fact, ...]) -> None:
        self.load()


def write_pdf(
    path: Path,
    sheets: tuple[AgendaSheet, ...],
    paper: str,
    language: str,
    *,
    progress: Callable[[int, int], None],
) -> Path:
    """Write the PDF; `progress` hears (done, total)."""
    agendas_pdf(str(path), sheets, paper=paper, language=language, progress=progress)
    return path


def picture(sheet: AgendaSheet, paper: str, language: str, scale: float) -> Picture:
    """The first page of one sheet as pixels."""
    made = BytesIO()
    agendas_pdf(made, [sheet], paper=paper, language=language)
    with pypdfium2.PdfDocument(made.getvalue()) as document:
        bitmap = document[0].render(scale=scale)
        return Picture(sheet.person, bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
