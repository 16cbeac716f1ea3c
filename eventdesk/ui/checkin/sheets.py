"""The pages printed at check-in. Imported with the first of them: what makes paper takes long to load."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from eventdesk.documents.agenda import AgendaPaper, agendas_pdf
from eventdesk.documents.badge import badges_pdf
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Refused
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printing import send_to
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.designs import badge_look
from eventdesk.usecases.desk import Desk

Wanted = Callable[[SheetState], bool]
"""Whether a sheet of this state is to be printed."""


def agenda_page(desk: Desk, person: PersonId, wanted: Wanted, language: str, reason: str) -> Pages | None:
    """The agenda of one person; None where it is not wanted."""
    sheets = agenda_sheets(desk, people=[person])
    if not any(wanted(one.state) for one in sheets):
        return None
    make = partial(agendas_pdf, paper=AgendaPaper.A4, language=language)
    title = QCoreApplication.translate("CheckinPaper", "Agenda")
    return Pages(make, sheets, title, "", record=partial(printed, desk, sheets, reason=reason))


def badge_page(
    desk: Desk, person: PersonId, wanted: Wanted, language: str, reason: str, medium: str
) -> Pages | None:
    """The badge as the event has it designed, on the paper of this desk."""
    found = badge_look(desk, medium=medium, single=True)
    look = badge_look(desk, single=True) if isinstance(found, Refused) else found
    assert not isinstance(look, Refused)
    sheets = badge_sheets(desk, people=[person], with_agendas=look.needs_agenda)
    if not any(wanted(one.state) for one in sheets):
        return None
    return Pages(
        partial(badges_pdf, look=look, language=language),
        sheets,
        QCoreApplication.translate("CheckinPaper", "Badge"),
        "",
        look.setup,
        record=partial(badges_printed, desk, sheets, reason=reason),
    )


def hand_over(pages: Pages, printer: str) -> None:
    """Make one page and hand it over: a few milliseconds of one sheet need no process of their own."""
    with TemporaryDirectory(prefix="eventdesk-print-") as folder:
        path = Path(folder) / "page.pdf"
        pages.make(str(path), pages.sheets)
        send_to(printer, pages, path)
