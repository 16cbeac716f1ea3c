"""The small pieces of work at the desk: each opens in the panel, is accepted by Enter, given up by a scan."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.badge import Paper
from eventdesk.domain.card import Details
from eventdesk.domain.checkin import FoundPerson, PersonCard, ScanAnswer, Verdict
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.checkin.actions import Act
from eventdesk.ui.checkin.asking import AnswerForm, ReasonForm, ReprintForm
from eventdesk.ui.checkin.colleagues import ColleagueList
from eventdesk.ui.checkin.day import DayList
from eventdesk.ui.checkin.model import CheckinModel
from eventdesk.ui.checkin.options import OptionsForm
from eventdesk.ui.checkin.panel import Panel
from eventdesk.ui.checkin.paper import CheckinPaper
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.newcomer import Known, NewcomerForm, known, wished_for
from eventdesk.ui.kit.look.theme import Tone

NEEDED = {Act.SETTLE: Right.SETTLE, Act.SUBSTITUTE: Right.EDIT}
"""What of the work needs more than the right to check in; whether a sheet is printed again its state says."""

INFORMED = frozenset({Act.COLLEAGUES, Act.DAY, Act.AGENDA, Act.BADGE})
"""What can only be done with what is read of somebody after the verdict."""


class DeskWork(QObject):
    """Knows what the panel is open for, and does it."""

    opened = Signal()
    closed = Signal()

    refused = Signal(object)
    """payload: Refused."""

    def __init__(
        self, context: ScreenContext, model: CheckinModel, panel: Panel, paper: CheckinPaper
    ) -> None:
        super().__init__(panel)
        self.details: Details | None = None
        self._awaited: Act | None = None
        self._context = context
        self._model = model
        self._panel = panel
        self._paper = paper
        self._accept: Callable[[], bool] = lambda: True
        panel.accepted.connect(self._accepted)
        panel.left.connect(self.closed.emit)

    def learn(self, details: Details | None) -> None:
        """Know more of the person shown, None where that is another one by now; do what waited for it."""
        self.details = details
        act, self._awaited = self._awaited, None
        if details is not None and act is not None:
            self.do(act)

    @Slot(object)
    def do(self, act: Act) -> None:
        """Do one thing about the person shown, or open what must be asked first."""
        last = self._model.last
        if last is None or last.person is None or not self._allowed(act, last.verdict):
            return
        if act in INFORMED and self.details is None:
            self._awaited = act
        else:
            self._do(act, last.person)

    def _do(self, act: Act, shown: PersonCard) -> None:
        person, name = shown.id, shown.name
        match act:
            case Act.CONFIRM:
                self._model.confirm()
            case Act.SETTLE:
                self._model.settle()
            case Act.OVERRIDE:
                self._open_reason(name, self._model.override)
            case Act.COLLEAGUES:
                self._open_colleagues(shown.organisation)
            case Act.DAY:
                self._open_day(name)
            case Act.AGENDA:
                self._print(Paper.AGENDA, person, name)
            case Act.BADGE:
                self._print(Paper.BADGE, person, name)
            case Act.SUBSTITUTE:
                self._ask_known(partial(self._open_substitute, person, name))

    def _allowed(self, act: Act, verdict: Verdict) -> bool:
        """Whether whoever has the desk may do this; if not, it is said before anything is asked."""
        passes = act is not Act.OVERRIDE or self._context.may_pass(verdict)
        return self._may(NEEDED.get(act, Right.CHECK_IN), passes=passes)

    def _may(self, right: Right, *, passes: bool = True) -> bool:
        allowed = passes and self._context.may(right)
        if not allowed:
            self.refused.emit(Refused(Reason.NOT_ALLOWED, (right.value,)))
        return allowed

    @Slot(object)
    def substitute(self, person: FoundPerson) -> None:
        """Ask who came in place of somebody who was found by name."""
        if self._allowed(Act.SUBSTITUTE, Verdict.OK):
            self._ask_known(partial(self._open_substitute, person.card.id, person.card.name))

    def open_answers(self, answer: ScanAnswer) -> None:
        """Ask what is still to be asked of somebody."""
        form = AnswerForm(answer.questions, answer.given)

        def accept() -> bool:
            answers = form.answers()
            if answers is not None:
                self._model.answer(answers)
            return answers is not None

        name = answer.person.name if answer.person else ""
        self._open(name, form, self.tr("Answered, let in"), accept, self.tr("Please ask"))
        self._panel.set_tone(Tone.WARN)

    @Slot()
    def open_walk_in(self) -> None:
        """Ask who came without being on the list."""
        self._ask_known(self._open_walk_in)

    def open_options(self, checkpoints: tuple[Checkpoint, ...], then: Callable[[], object]) -> None:
        """Show how this desk works; `then` is called where it was changed."""
        form = OptionsForm(self._context.settings, checkpoints, self._model.checkpoint)

        def accept() -> bool:
            kept = form.keep()
            if kept:
                then()
            return kept

        self._open(self.tr("This desk"), form, self.tr("Save"), accept)

    def _open_reason(self, name: str, then: Callable[[str], object]) -> None:
        form = ReasonForm()

        def accept() -> bool:
            reason = form.words()
            if reason is not None:
                then(reason)
            return reason is not None

        self._open(name, form, self.tr("Go on"), accept, self.tr("By exception"))

    def _open_colleagues(self, organisation: str) -> None:
        if self.details is None:
            return
        people = ColleagueList(self.details.colleagues)

        def accept() -> bool:
            chosen = people.chosen()
            if chosen:
                self._model.check_in_together(chosen)
            return bool(chosen)

        hint = self.tr("Those chosen are let in together; one undo takes all of it back.")
        self._open(organisation, people, self.tr("Let in together"), accept, hint)

    def _open_day(self, name: str) -> None:
        if self.details is not None:
            day = DayList(self.details.day, self._context.moments)
            self._open(name, day, "", lambda: True)

    def _open_walk_in(self, offer: Known) -> None:
        form = NewcomerForm(offer)
        form.sought.connect(partial(self._seek, form))

        def accept() -> bool:
            newcomer = form.newcomer()
            if newcomer is not None:
                self._model.walk_in(newcomer, form.wished())
            return newcomer is not None

        hint = self.tr("Registered, let in, and the badge printed where this desk prints badges.")
        self._open(self.tr("Walk-in"), form, self.tr("Register and let in"), accept, hint)

    def _seek(self, form: NewcomerForm, text: str) -> None:
        work = partial(wished_for, self._context.desk, text)
        self._context.worker.reading(work, partial(self._sought, form), latest=("wished", id(self)))

    def _sought(self, form: NewcomerForm, people: tuple[Choice, ...]) -> None:
        if self._panel.content is form:
            form.offer_people(people)

    def _open_substitute(self, person: PersonId, name: str, offer: Known) -> None:
        form = NewcomerForm(offer, wishes=False)

        def accept() -> bool:
            newcomer = form.newcomer()
            if newcomer is not None:
                self._model.substitute(person, newcomer)
            return newcomer is not None

        hint = self.tr("Meetings, groups and wishes go along; the old badge opens nothing any more.")
        title = self.tr("In place of {name}").format(name=name)
        self._open(title, form, self.tr("Take over and let in"), accept, hint)

    def _print(self, paper: Paper, person: PersonId, name: str) -> None:
        """A sheet that was printed and is still true is printed again for a reason only."""
        papers = None
        if self.details is not None:
            papers = self.details.badge if paper is Paper.BADGE else self.details.agenda
        if papers is None or papers.state is not SheetState.CURRENT:
            self._paper.print(paper, person)
        elif not self._may(Right.PRINT_AGAIN):
            return
        elif paper is Paper.BADGE:
            self._open_reprint(person, name)
        else:
            self._open_reason(name, lambda reason: self._paper.print(paper, person, reason=reason))

    def _open_reprint(self, person: PersonId, name: str) -> None:
        form = ReprintForm()

        def accept() -> bool:
            reason = form.words()
            if reason is None:
                return False
            if form.is_new:
                self._paper.renew(person, reason)
            else:
                self._paper.print(Paper.BADGE, person, reason=reason)
            return True

        self._open(name, form, self.tr("Print the badge"), accept, self.tr("The badge was printed before."))

    def _ask_known(self, then: Callable[[Known], object]) -> None:
        self._context.worker.reading(partial(known, self._context.desk), then)

    def _open(
        self, title: str, content: QWidget, action: str, accept: Callable[[], bool], detail: str = ""
    ) -> None:
        self._accept = accept
        self._panel.set_tone(Tone.NEUTRAL)
        self._panel.open_with(title, content, action, detail)
        self.opened.emit()
        content.setFocus()

    @Slot()
    def _accepted(self) -> None:
        if self._accept():
            self.closed.emit()
