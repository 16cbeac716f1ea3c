"""Before the day: who should meet whom and did not ask, and why; Enter proposes it as a request."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.fact import Noun
from eventdesk.domain.rightperson import Somebody, WorthMeeting
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import RIGHT, Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.rightperson.words import BETWEEN, reason_words
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.worthmeeting import propose, worth_meeting

TOUCHING = frozenset({Noun.REQUEST, Noun.PERSON, Noun.PAIR, Noun.RULES})
"""What makes others worth meeting: meetings too, but those come by the hundred while a schedule is built."""

MOST_REASONS = 3
COUNT = 50


class WorthModel(ListModel[WorthMeeting]):
    """Looks on one of the threads beside that of the database: it may take seconds, and scans go first."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, _rows, TOUCHING, parent)
        self.is_wanted: Callable[[], bool] = lambda: True
        self._asked = 0

    def load(self) -> None:
        """Look anew, once the list is in front; of several questions the newest is answered."""
        if not self.is_wanted():
            return
        self._asked += 1
        asked, desk = self._asked, self.desk
        self.worker.pool(lambda: (asked, _rows(desk)), self._answered)

    def propose(self, row: WorthMeeting) -> None:
        """Ask in the name of one whether the other wants to meet."""
        self.act(lambda action: propose(self.desk, row.one.id, row.two.id, action=action))

    def _answered(self, answer: tuple[int, tuple[WorthMeeting, ...]]) -> None:
        if answer[0] == self._asked:
            self._loaded(answer[1])


class WorthList(ListScreen[WorthMeeting]):
    """The pairs, best first."""

    model: WorthModel

    def __init__(self, context: ScreenContext, choice: QWidget) -> None:
        super().__init__(context, WorthModel(context.worker, context.desk))
        self.model.is_wanted = self.isVisible
        self.set_up(
            self.tr("The right person"),
            self.tr("Find somebody"),
            RowTableModel(self._columns(), lambda row: (row.one.id, row.two.id)),
            EmptyState(
                "sparkles",
                self.tr("Nobody yet"),
                self.tr("Here stand people who fit and did not ask. Offers and needs come with their list."),
            ),
            before=[choice],
        )
        layout = self.heading.layout()
        if layout is not None and context.may(Right.EDIT):
            layout.addWidget(Label(self.tr("Enter proposes it as a request."), Type.MUTED))

    @Slot(object)
    def open(self, row: WorthMeeting) -> None:
        """Propose it."""
        if self.context.may(Right.EDIT):
            self.model.propose(row)

    def subtitle(self, rows: Sequence[WorthMeeting]) -> str:
        """How many there are."""
        return self.tr("%Ln pair(s) who should meet and did not ask", "", len(rows)) if rows else ""

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What came of it."""
        return self.tr("The request is noted: they are planned like all who asked."), Tone.OK

    def _columns(self) -> tuple[Column[WorthMeeting], ...]:
        return (
            Column(
                title=self.tr("Fit"),
                text=lambda row: self.moments.percent(row.score),
                sort_key=lambda row: -row.score,
                align=RIGHT,
                width=70,
            ),
            Column(
                title=self.tr("Person"),
                text=lambda row: _called(row.one),
                halves=lambda row: (row.one.name, row.one.organisation),
                tooltip=lambda row: self._tip(row.one),
                strong=True,
                width=200,
            ),
            Column(
                title=self.tr("Should meet"),
                text=lambda row: _called(row.two),
                halves=lambda row: (row.two.name, row.two.organisation),
                tooltip=lambda row: self._tip(row.two),
                strong=True,
                width=200,
            ),
            Column(
                title=self.tr("Why"),
                text=self._why,
                tooltip=lambda row: "\n".join(self._reasons(row)),
                wrapped=True,
                stretch=True,
                width=360,
            ),
        )

    def _reasons(self, row: WorthMeeting) -> list[str]:
        return [reason_words(because, row.one.name, self.moments.locale) for because in row.because]

    def _why(self, row: WorthMeeting) -> str:
        return BETWEEN.join(self._reasons(row)[:MOST_REASONS])

    def _tip(self, who: Somebody) -> str:
        return "\n".join(text for text in (who.organisation, who.offers, who.needs) if text)


def _called(who: Somebody) -> str:
    return f"{who.name} · {who.organisation}" if who.organisation else who.name


def _rows(desk: Desk) -> tuple[WorthMeeting, ...]:
    return worth_meeting(replace(desk, matchmaker=desk.matchmaker.anew()), COUNT)
