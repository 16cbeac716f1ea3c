"""The two agendas that a new meeting changes, as pages for a printer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Refused
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rights import printable


def agenda_pages(desk: Desk, people: Sequence[PersonId], language: str) -> Pages | Refused:
    """Their sheets as they are now; on the thread of reads."""
    sheets = printable(desk, agenda_sheets(desk, people=people))
    if isinstance(sheets, Refused):
        return sheets
    translate = QCoreApplication.translate
    title = translate("RightPerson", "Two agendas")
    make = partial(agendas_pdf, language=language)
    return Pages(
        make, sheets, title, translate("RightPerson", "agendas.pdf"), record=partial(printed, desk, sheets)
    )
