"""The list of requests: of one sort or between two organisations, each with what became of it and why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.meeting import Answer, Meeting
from eventdesk.domain.requests import RequestRow, RequestSort, RequestState
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import RIGHT, Column, long_texts
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.requests.request_form import WEIGHTS, RequestForm
from eventdesk.ui.requests.request_model import RequestOffer, RequestsModel
from eventdesk.ui.requests.words import STATE_ICONS, STATE_TONES, answer_words, sort_words, state_words

BECAME, WHY = 4, 5
"""The places of two columns: where all are not placed, why they are not says more."""

Between = tuple[OrganisationId | None, OrganisationId | None]


class RequestList(EditedList[RequestRow]):
    """Who wants to meet whom."""

    model: RequestsModel

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, RequestsModel(context.worker, context.desk))
        self.model.offered.connect(self._open_form)
        self.model.is_seen = self.isVisible
        self.sort = ChoiceBox()
        self.sort.setAccessibleName(self.tr("Which requests"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for sort in RequestSort:
            self.sort.addItem(sort_words(sort), sort.value)
        self.between = Button(self.tr("All organisations"), "x", Kind.QUIET)
        self.between.hide()
        self.set_up(
            self.tr("Requests"),
            self.tr("Find a request"),
            RowTableModel(self._columns(), lambda row: row.id),
            EmptyState(
                "message-square", self.tr("No requests yet"), self.tr("Import a list, or add a request.")
            ),
            add=Button(self.tr("Add request"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead, self.sort, self.between],
        )
        self.rows.set_predicate(self.model.keeps)
        self.sort.activated.connect(self._choose_sort)
        self.between.clicked.connect(lambda: self.show_between(None))
        self.model.reasoned.connect(self._show_reasons)
        self._show_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another screen was in front may have changed a reason."""
        super().showEvent(event)
        self.model.look_again()

    # What others ask for

    def show_sort(self, sort: RequestSort) -> None:
        """Show requests of one sort; for those not placed the reasons are looked for."""
        self.sort.setCurrentIndex(self.sort.findData(sort.value))
        self.model.sort = sort
        self._keep()
        if sort is RequestSort.NOT_PLACED:
            self.model.want_reasons()

    def show_between(self, pair: Between | None, words: str = "") -> None:
        """Show what one organisation asked another, all of it; None shows every organisation's again."""
        self.model.between = pair
        self.between.set_words(words or self.tr("All organisations"))
        self.between.setToolTip(self.tr("Show the requests of all organisations again"))
        self.between.setVisible(pair is not None)
        self.search.clear()
        self.show_sort(RequestSort.ALL if pair is not None else self.model.sort)

    # What the list says

    def subtitle(self, rows: Sequence[RequestRow]) -> str:
        """How many there are, and how many have no place."""
        words = self.tr("%Ln request(s)", "", len(rows))
        waiting = sum(row.state is RequestState.WAITS for row in rows)
        told = self.tr("{count} not placed").format(count=self.moments.number(waiting))
        return f"{words}, {told}" if waiting else words

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a request."""
        if isinstance(answer, Meeting):
            return self.tr("They meet."), Tone.OK
        if answer.removed:
            return self.tr("The request is withdrawn."), Tone.NEUTRAL
        return self.tr("The request is saved."), Tone.OK

    @Slot(object)
    def show_rows(self, rows: Sequence[RequestRow]) -> None:
        """Show the rows, and how many there are of each sort."""
        super().show_rows(rows)
        for place, sort in enumerate(RequestSort):
            count = self.moments.number(sum(row.is_a(sort) for row in rows))
            self.sort.setItemText(place, f"{sort_words(sort)} ({count})")

    def _columns(self) -> tuple[Column[RequestRow], ...]:
        return (
            Column(
                title=self.tr("Who asks"),
                text=lambda row: _called(row.asker.name, row.asker.organisation),
                halves=lambda row: (row.asker.name, row.asker.organisation),
                tooltip=lambda row: _called(row.asker.name, row.asker.organisation),
                strong=True,
                stretch=True,
                width=165,
            ),
            Column(
                title=self.tr("Whom"),
                text=self._asked,
                halves=self._asked_halves,
                tooltip=self._asked,
                stretch=True,
                width=165,
            ),
            *self._columns_of_wishes(),
            long_texts(self.tr("Why"), self._why, stretch=True, width=235),
        )

    def _columns_of_wishes(self) -> tuple[Column[RequestRow], ...]:
        return (
            Column(
                title=self.tr("Wish"),
                text=self._wish,
                sort_key=lambda row: (not row.mutual, row.answer.value),
                icon=lambda row: "handshake" if row.mutual else "arrow-right",
                width=175,
                spare=True,
            ),
            Column(
                title=self.tr("Priority"),
                text=lambda row: self.tr("{weight} of {most}").format(weight=row.weight, most=WEIGHTS[-1]),
                sort_key=lambda row: -row.weight,
                align=RIGHT,
                width=95,
                spare=True,
            ),
            Column(
                title=self.tr("State"),
                text=self._became,
                sort_key=lambda row: (row.state.value, row.starts is None, row.starts or 0),
                chip=True,
                tone=lambda row: STATE_TONES[row.state],
                icon=lambda row: STATE_ICONS[row.state],
                width=175,
            ),
        )

    def _asked(self, row: RequestRow) -> str:
        return self._joined(_called(row.asked.name, row.asked.organisation), row)

    def _asked_halves(self, row: RequestRow) -> tuple[str, str]:
        if not row.asked.organisation:
            return self._asked(row), ""
        return row.asked.name, self._joined(row.asked.organisation, row)

    def _joined(self, called: str, row: RequestRow) -> str:
        if not row.along_names:
            return called
        return self.tr("{name}, joined by {others}").format(name=called, others=", ".join(row.along_names))

    def _wish(self, row: RequestRow) -> str:
        words = self.tr("Mutual") if row.mutual else self.tr("One-sided")
        if row.answer in (Answer.YES, Answer.NO, Answer.NO_ANSWER):
            return self.tr("{wish}: {answer}").format(wish=words, answer=answer_words(row.answer).lower())
        return words

    def _became(self, row: RequestRow) -> str:
        if row.state is RequestState.MEETS and row.starts is not None:
            return self.tr("Meets at {time}").format(time=self.moments.time(row.starts))
        return state_words(row.state)

    def _why(self, row: RequestRow) -> str:
        """Why it has no place, as far as anybody has looked."""
        if row.state is not RequestState.WAITS:
            return ""
        if self.model.reasons is None:
            return self.tr("Looking for the reason…") if self.model.looking else ""
        place = self.model.room_for(row)
        if place is not None:
            at = self.moments.time(self.model.reasons.starts.get(place.slot))
            return self.tr("There is room at {time}.").format(time=at)
        return self.model.reasons.why(row.people, self.moments)

    # How it is done

    @Slot()
    def _choose_sort(self) -> None:
        self.show_sort(RequestSort(self.sort.currentData()))

    def _keep(self) -> None:
        self.rows.set_predicate(self.model.keeps)
        self._show_columns()

    def _show_columns(self) -> None:
        reasoned = self.model.sort is RequestSort.NOT_PLACED
        self.table.view.setColumnHidden(WHY, not reasoned)
        self.table.view.setColumnHidden(BECAME, reasoned)

    @Slot()
    def _show_reasons(self) -> None:
        """A form that is open tells what is known now, too."""
        self.rows.tell_anew()
        form = self.sheet.content
        if isinstance(form, RequestForm) and form.row is not None:
            self._explain(form, form.row)

    @Slot(object)
    def _open_form(self, offer: RequestOffer) -> None:
        form, row = RequestForm(offer), offer.row
        if row is None:
            self.edit(self.tr("New request"), form)
            return
        if row.state is RequestState.WAITS:
            self.model.want_reasons()
        self._explain(form, row)
        self.edit(self.tr("Request"), form)

    def _explain(self, form: RequestForm, row: RequestRow) -> None:
        words, ways = self._became(row), tuple[str, ...]()
        if row.state is RequestState.MEETS and row.table:
            words = self.tr("{meets}, table {table}").format(meets=words, table=row.table)
        if row.state is RequestState.WAITS:
            words = self._why(row) or words
            if self.model.reasons is not None:
                ways = self.model.reasons.ways_out(row.people, self.moments)
        form.show_why(STATE_TONES[row.state], STATE_ICONS[row.state], words, ways, self._meet_button(row))

    def _meet_button(self, row: RequestRow) -> Button | None:
        placement = self.model.room_for(row)
        if placement is None or self.model.reasons is None:
            return None
        at = self.moments.time(self.model.reasons.starts.get(placement.slot))
        words = self.tr("Have them meet at {time}, table {table}")
        table = self.model.reasons.tables.get(placement.table, "")
        meet = Button(words.format(time=at, table=table), "handshake")
        meet.clicked.connect(lambda: self.model.place(placement))
        return meet


def _called(name: str, organisation: str) -> str:
    return f"{name} ({organisation})" if organisation else name
