"""What the rules of the schedule are, and how they are changed, without a window."""

from PySide6.QtCore import QObject

from eventdesk.domain.fact import Noun
from eventdesk.domain.rules import Rules
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rules import change_rules, rules_of

TOUCHING = frozenset({Noun.RULES, Noun.GESTURE})


class RulesModel(ListModel[Rules]):
    """Reads the one set of rules, and changes what is to be other."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, _read, TOUCHING, parent)

    def change(self, changes: Values) -> None:
        """Keep other rules, in one gesture."""
        self.act(lambda action: change_rules(self.desk, action=action, **changes))


def _read(desk: Desk) -> tuple[Rules, ...]:
    return (rules_of(desk),)
