"""The rules of the schedule: all in one place, kept together, taken back together."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.domain.quality import FEWEST_BREAKS, GOALS, Goal
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Rules
from eventdesk.domain.suggestion import PARTS
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.model import Done
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.scroll import IntoMargin, Scroll
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.requests.rules_form import RulesForm
from eventdesk.ui.requests.rules_model import RulesModel


class RulesPart(QWidget):
    """What is changed is kept by one button, so that a half-made rule never builds a day."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.context = context
        self.model = RulesModel(context.worker, context.desk, self)
        self.kept, self._shown = Rules(id=RULES_ID), False
        self.form = RulesForm()
        self.save = Button(self.tr("Save"), "save", Kind.PRIMARY, key="Ctrl+S")
        self.usual = Button(self.tr("The usual order"), "rotate-ccw")
        self.breaks = Button(self.tr("Fewest breaks first"), "pause")
        self.heading = Heading(
            self.tr("Rules"), self.tr("For building and repairing"), self.breaks, self.usual, self.save
        )
        self._lay_out(lead)
        self.form.changed.connect(self._say)
        self.save.clicked.connect(self._save)
        self.usual.clicked.connect(self._take_usual)
        self.breaks.clicked.connect(partial(self._take_goals, FEWEST_BREAKS))
        self.model.loaded.connect(self._show)
        self.model.done.connect(self._tell)
        self.model.refused.connect(self._refuse)
        QShortcut(QKeySequence.StandardKey.Undo, self, lambda: self.model.undo())
        self.setFocusProxy(self.form.goals)
        self.form.setEnabled(context.may(Right.SETTINGS))
        self._say()

    def refresh(self, changes: Changes) -> None:
        """Read anew where another desk may have changed them."""
        self.model.refresh(changes)

    def show_subject(self, subject: Subject) -> None:
        """There is one set of rules: it is shown."""

    def _changes(self) -> dict[str, Any]:
        values = self.form.values()
        return {name: value for name, value in values.items() if value != getattr(self.kept, name)}

    @Slot(object)
    def _show(self, found: tuple[Rules, ...]) -> None:
        """Show them; what is being changed here and not saved yet stays."""
        mine = self._changes() if self._shown else {}
        self.kept, self._shown = found[0], True
        self.form.show_rules(replace(self.kept, **mine))
        self._say()

    @Slot()
    def _say(self) -> None:
        may = self.context.may(Right.SETTINGS)
        self.save.setEnabled(may and bool(self._changes()))
        usual = self.form.goals.keys == GOALS and self.form.suits.keys == PARTS
        self.usual.setEnabled(may and not usual)
        self.breaks.setEnabled(may and self.form.goals.keys != FEWEST_BREAKS)

    @Slot()
    def _save(self) -> None:
        changes = self._changes()
        if changes:
            self.model.change(changes)

    @Slot()
    def _take_usual(self) -> None:
        self.form.suits.show_keys(PARTS)
        self._take_goals(GOALS)

    def _take_goals(self, goals: tuple[Goal, ...]) -> None:
        self.form.goals.show_keys(goals)
        self._say()

    @Slot(object)
    def _tell(self, done: Done) -> None:
        if isinstance(done.answer, Undone):
            self.context.notify(Notice(self.tr("Undone."), Tone.NEUTRAL))
            return
        undo = (self.tr("Undo"), partial(self.model.undo, done.action)) if done.action else None
        self.context.notify(Notice(self.tr("The rules are saved."), Tone.OK, undo))

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self.context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

    def _lay_out(self, lead: QWidget) -> None:
        bar = Flow()
        bar.addWidget(lead)
        if not self.context.may(Right.SETTINGS):
            bar.addWidget(Label(self.tr("The organiser changes these."), Type.MUTED))
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(bar)
        main.addLayout(IntoMargin(Scroll(self.form)), 1)
        self.setLayout(main)
