"""Requests: the list, the matrix of organisations, who never meets, who comes first, and the rules."""

from PySide6.QtCore import Slot

from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.parts import ListParts
from eventdesk.ui.requests.matrix_part import Cell, MatrixPart
from eventdesk.ui.requests.order_list import OrderList
from eventdesk.ui.requests.pair_list import PairList
from eventdesk.ui.requests.request_list import RequestList
from eventdesk.ui.requests.rules_part import RulesPart


class RequestsScreen(ListParts):
    """Who wants to meet whom, who shall not, and what the organiser wants of the schedule."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        titles: dict[str, str] = {
            Noun.REQUEST: self.tr("List"),
            Noun.ORGANISATION: self.tr("Matrix"),
            Noun.PAIR: self.tr("Never to meet"),
            Noun.ORDER: self.tr("Order"),
            Noun.RULES: self.tr("Rules"),
        }
        self.requests = RequestList(context, self.choice(titles, Noun.REQUEST))
        self.matrix = MatrixPart(context, self.choice(titles, Noun.ORGANISATION))
        self.pairs = PairList(context, self.choice(titles, Noun.PAIR))
        self.orders = OrderList(context, self.choice(titles, Noun.ORDER))
        self.rules = RulesPart(context, self.choice(titles, Noun.RULES))
        self.matrix.cell_opened.connect(self._show_cell)
        self.set_up(
            {
                Noun.REQUEST: self.requests,
                Noun.ORGANISATION: self.matrix,
                Noun.PAIR: self.pairs,
                Noun.ORDER: self.orders,
                Noun.RULES: self.rules,
            }
        )

    @Slot(object)
    def _show_cell(self, cell: Cell) -> None:
        self.show_part(Noun.REQUEST)
        self.requests.show_between(cell.between, cell.words)
