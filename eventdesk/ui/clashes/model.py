"""What the screen of clashes knows, without a window."""

from PySide6.QtCore import QObject

from eventdesk.domain.clashes import ClashRow
from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.clashes import clash_rows
from eventdesk.usecases.desk import Desk

CAUSES = frozenset(Noun) - {Noun.SCAN, Noun.BADGE, Noun.REQUEST, Noun.PRINT, Noun.OUTCOME}
"""What clashes come from."""


class ClashesModel(ListModel[ClashRow]):
    """Reads all clashes beside the work of the desk."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, clash_rows, CAUSES, parent)
