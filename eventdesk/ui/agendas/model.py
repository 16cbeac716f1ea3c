"""What the agendas screen knows and decides, without a window."""

from functools import partial

from PySide6.QtCore import QObject

from eventdesk.documents.agenda import AgendaPaper, agendas_pdf
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.fact import Noun
from eventdesk.domain.medium import PageSetup
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.sheets import SheetsModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.desk import Desk

UNTOUCHING = frozenset({Noun.SCAN, Noun.VISIT, Noun.REQUEST, Noun.OUTCOME})
"""What changes no agenda."""


class AgendasModel(SheetsModel[AgendaSheet]):
    """Reads the agendas of those who are wanted, and makes pages of some, in the language of the window."""

    def __init__(self, worker: Worker, desk: Desk, language: str, parent: QObject) -> None:
        super().__init__(worker, desk, agenda_sheets, UNTOUCHING, parent)
        self.paper = AgendaPaper.A4
        self._language = language

    def pages(self, sheets: tuple[AgendaSheet, ...], title: str, file: str) -> Pages:
        """These agendas on the chosen paper; once they are out, the event remembers what they said."""
        make = partial(agendas_pdf, paper=self.paper, language=self._language)
        record = partial(printed, self._desk, sheets)
        return Pages(make, sheets, title, file, PageSetup(self.paper), record=record)
