"""Paper at check-in: badge and agenda leave the printer as somebody comes in, and no scan waits for it."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.documents.printer import PrinterError
from eventdesk.domain.badge import Badge, Paper
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Refused
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import new_badge
from eventdesk.usecases.rights import printable

if TYPE_CHECKING:
    from eventdesk.ui.kit.paper.pages import Pages

PRINTERS = {Paper.BADGE: "badges", Paper.AGENDA: "agendas"}
"""Under which kind the settings keep the printer of each paper."""


class When(StrEnum):
    """When a paper is printed as somebody comes in."""

    NEVER = "never"
    FIRST = "first"
    ALWAYS = "always"

    def wants(self, state: SheetState) -> bool:
        """Whether a sheet of this state is printed: the first time, and again where it has changed."""
        return self is When.ALWAYS or (self is When.FIRST and state is not SheetState.CURRENT)


def when(settings: Settings, paper: Paper) -> When:
    """What this desk was set to."""
    kept = settings.printed_at_checkin(paper.value)
    return When(kept) if kept in set(When) else When.NEVER


class CheckinPaper(QObject):
    """Prints for one person at a time, in the order in which they came."""

    printed = Signal(object)
    """payload: Pages that a printer has taken."""

    failed = Signal(object)
    """payload: PrinterError; the desk goes on."""

    refused = Signal(object)
    """payload: Refused; whoever has the desk may not print the same again."""

    def __init__(
        self, worker: Worker, desk: Desk, settings: Settings, language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk
        self._settings = settings
        self._language = language

    def after(self, answer: ScanAnswer) -> None:
        """Print what this desk prints when somebody comes in."""
        came = answer.verdict is Verdict.OK and answer.direction is Direction.IN and not answer.simulated
        if came and answer.person is not None:
            for paper in Paper:
                if when(self._settings, paper) is not When.NEVER:
                    self._ask(paper, answer.person.id, when(self._settings, paper), asked=False)

    def print(self, paper: Paper, person: PersonId, how: When = When.ALWAYS, *, reason: str = "") -> None:
        """Print one paper of somebody, if their sheet wants it; `reason` is why it is printed once more."""
        self._ask(paper, person, how, reason)

    def renew(self, person: PersonId, reason: str) -> None:
        """Give somebody a badge with a new code, and print it: the old one opens nothing any more."""
        self._worker.database(partial(new_badge, self._desk, person), partial(self._renewed, person, reason))

    def _renewed(self, person: PersonId, reason: str, made: Badge | Refused) -> None:
        if isinstance(made, Refused):
            self.refused.emit(made)
        else:
            self.print(Paper.BADGE, person, reason=reason)

    def _ask(
        self, paper: Paper, person: PersonId, how: When, reason: str = "", *, asked: bool = True
    ) -> None:
        work = partial(self._allowed, paper, person, how, reason, asked=asked)
        self._worker.reading(work, partial(self._send, self._settings.printer(PRINTERS[paper])))

    def _allowed(
        self, paper: Paper, person: PersonId, how: When, reason: str, *, asked: bool
    ) -> "Pages | Refused | None":
        """The page to print, unless it is no business of this desk; of that, only who asked hears."""
        pages = self._pages(paper, person, how, reason)
        allowed = printable(self._desk, pages.sheets) if pages else ()
        if isinstance(allowed, Refused):
            return allowed if asked else None
        return pages

    def _pages(self, paper: Paper, person: PersonId, how: When, reason: str) -> "Pages | None":
        """The page to print; None where none is wanted. On the thread of reads."""
        from eventdesk.ui.checkin.sheets import agenda_page, badge_page

        if paper is Paper.AGENDA:
            return agenda_page(self._desk, person, how.wants, self._language, reason)
        medium = self._settings.badge_medium
        return badge_page(self._desk, person, how.wants, self._language, reason, medium)

    def _send(self, printer: str, pages: "Pages | Refused | None") -> None:
        if isinstance(pages, Refused):
            self.refused.emit(pages)
        elif pages is not None:
            work = partial(_print, pages, printer)
            self._worker.pool(work, partial(self._accepted, pages), self._failed)

    def _accepted(self, pages: "Pages", _: None) -> None:
        if pages.record is not None:
            self._worker.database(pages.record, partial(self._recorded, pages))

    def _recorded(self, pages: "Pages", _: object) -> None:
        self.printed.emit(pages)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PrinterError):
            raise error
        self.failed.emit(error)


def _print(pages: "Pages", printer: str) -> None:
    from eventdesk.ui.checkin.sheets import hand_over

    hand_over(pages, printer)
