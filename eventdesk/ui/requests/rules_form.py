"""The fields of the rules: what counts and in which order, limits, guarantees, what a repair leaves."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from eventdesk.domain.person import Role
from eventdesk.domain.quality import GOALS
from eventdesk.domain.rules import Rules
from eventdesk.domain.suggestion import PARTS
from eventdesk.ui.kit.form.field import FormRow, tick_box
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.requests.ordered import Ordered
from eventdesk.ui.requests.words import aim_words, part_words

MOST_MEETINGS = 60
MOST_FACTOR = 9
MOST_MINUTES = 120


class RulesForm(QWidget):
    """All rules at once; `changed` tells that a field holds something else now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.goals = Ordered(self.tr("What counts"), [Choice(goal.value, aim_words(goal)) for goal in GOALS])
        self.suits = Ordered(
            self.tr("What makes the right person"), [Choice(p, part_words(p)) for p in PARTS]
        )
        self.most_meetings = self._number(MOST_MEETINGS, self.tr("No limit"))
        self.most_in_row = self._number(MOST_MEETINGS, self.tr("No limit"))
        self.guaranteed = self._number(MOST_MEETINGS, self.tr("None"))
        roles = [Choice(role.value, role_words(role)) for role in Role]
        self.guaranteed_roles = Picks(self.tr("Guaranteed to"), roles)
        self.mutual_factor = self._number(MOST_FACTOR)
        self.mutual_factor.setMinimum(1)
        self.same_organisation = tick_box(self.tr("People of the same organisation may meet"), on=False)
        self.same_organisation.toggled.connect(self._tell)
        self.lead, self.walk = self._number(MOST_MINUTES), self._number(MOST_MINUTES)
        for field in (self.lead, self.walk):
            field.setSuffix(" " + self.tr("min"))
        for ordered in (self.goals, self.suits):
            ordered.changed.connect(self._tell)
        self.guaranteed_roles.changed.connect(self._tell)
        self._lay_out()

    def show_rules(self, rules: Rules) -> None:
        """Show rules as they are kept."""
        self.goals.show_keys(rules.goals)
        self.suits.show_keys(rules.suits or PARTS)
        self.guaranteed_roles.show_keys(rules.guaranteed_roles)
        for name, field in self._numbers().items():
            with QSignalBlocker(field):
                field.setValue(getattr(rules, name))
        with QSignalBlocker(self.same_organisation):
            self.same_organisation.setChecked(rules.same_organisation)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the rules'."""
        numbers = {name: field.value() for name, field in self._numbers().items()}
        return {
            "goals": self.goals.keys,
            "suits": () if self.suits.keys == PARTS else self.suits.keys,
            "guaranteed_roles": self.guaranteed_roles.keys,
            "same_organisation": self.same_organisation.isChecked(),
            **numbers,
        }

    def _numbers(self) -> dict[str, QSpinBox]:
        return {
            "most_meetings": self.most_meetings,
            "most_in_row": self.most_in_row,
            "guaranteed": self.guaranteed,
            "mutual_factor": self.mutual_factor,
            "lead": self.lead,
            "walk": self.walk,
        }

    def _number(self, most: int, none: str = "") -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, most)
        field.setSpecialValueText(none)
        field.valueChanged.connect(self._tell)
        return field

    def _tell(self) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        left, right = column(spacing=Space.L), column(spacing=Space.L)
        goals = Card(self.tr("What counts, the most important first"), padding=Space.L)
        goals.body.addWidget(self.goals)
        leave = self.tr(
            "What is not ticked does not count. Each is sought only as far as those above it allow."
        )
        goals.body.addWidget(Label(leave, Type.CAPTION, wrap=True))
        left.addWidget(goals)
        left.addWidget(self._wishes())
        suits = Card(self.tr("What makes the right person"), padding=Space.L)
        suits.body.addWidget(self.suits)
        hint = self.tr("For holes: the first counts most. Untick what does not count.")
        suits.body.addWidget(Label(hint, Type.CAPTION, wrap=True))
        left.addWidget(suits)
        left.addStretch(1)
        right.addWidget(self._limits())
        right.addWidget(self._repair())
        right.addStretch(1)
        both = row(spacing=Space.L)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.setLayout(both)

    def _wishes(self) -> Card:
        card = Card(self.tr("Wishes"), padding=Space.L)
        factor = self.tr("How much more a wish of both counts than the wishes of each alone.")
        card.body.addWidget(FormRow(self.tr("Weight of mutual wishes"), self.mutual_factor, factor))
        card.body.addWidget(self.same_organisation)
        return card

    def _limits(self) -> Card:
        card = Card(self.tr("Limits and guarantees"), padding=Space.L)
        own = self.tr("A person’s own limit or guarantee goes before.")
        nobody = self.tr("With no role chosen nobody is guaranteed any.")
        in_row = self.tr("Meetings of one person without a pause.")
        for line in (
            FormRow(self.tr("Most meetings a day"), self.most_meetings, own),
            FormRow(self.tr("Most in a row"), self.most_in_row, in_row),
            FormRow(self.tr("Meetings guaranteed"), self.guaranteed),
            FormRow(self.tr("Guaranteed to"), self.guaranteed_roles, nobody),
        ):
            card.body.addWidget(line)
        return card

    def _repair(self) -> Card:
        card = Card(self.tr("On the day"), padding=Space.L)
        lead = self.tr("Meetings that start within this time stay as they are when the day is repaired.")
        walk = self.tr("Between a session in one room and a meeting in another.")
        card.body.addWidget(FormRow(self.tr("Stays as it is for"), self.lead, lead))
        card.body.addWidget(FormRow(self.tr("Time to walk"), self.walk, walk))
        return card
