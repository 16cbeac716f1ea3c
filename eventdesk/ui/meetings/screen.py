"""Meetings: all of the day in one table; one can be added, moved, called off, noted as held or missed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.meeting import MeetingStatus
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.clashes import clash_words
from eventdesk.ui.kit.words.outcomes import outcome_words
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.model import MeetingLine, MeetingsModel, Offer

_TONES = {
    MeetingStatus.PLANNED: Tone.NEUTRAL,
    MeetingStatus.HELD: Tone.OK,
    MeetingStatus.PARTLY_HELD: Tone.WARN,
    MeetingStatus.MISSED: Tone.REFUSE,
    MeetingStatus.CANCELLED: Tone.REFUSE,
}
_ICONS = {
    MeetingStatus.PLANNED: "calendar-clock",
    MeetingStatus.HELD: "handshake",
    MeetingStatus.PARTLY_HELD: "circle-alert",
    MeetingStatus.MISSED: "user-x",
    MeetingStatus.CANCELLED: "x",
}

CLASH = 4
"""The place of the column of clashes."""


class MeetingsScreen(ListScreen[MeetingLine]):
    """Every meeting of the day."""

    model: MeetingsModel

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, MeetingsModel(context.worker, context.desk))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Meetings"),
            self.tr("Find a meeting"),
            RowTableModel(self._columns(), lambda line: line.meeting.id),
            EmptyState("handshake", self.tr("No meetings yet"), self.tr("Import a list, or add a meeting.")),
            add=Button(self.tr("Add meeting"), "calendar-plus", Kind.PRIMARY, key="Ctrl+N"),
        )

    @Slot()
    def add(self) -> None:
        """An empty form."""
        self.model.prepare(None)

    @Slot(object)
    def open(self, row: MeetingLine) -> None:
        """The form of a meeting."""
        self.model.prepare(row)

    def subtitle(self, rows: Sequence[MeetingLine]) -> str:
        """How many stand."""
        standing = sum(line.meeting.status is not MeetingStatus.CANCELLED for line in rows)
        words = self.tr("{count} on the plan").format(count=self.moments.number(standing))
        clashing = sum(bool(line.clashes) for line in rows)
        told = self.tr("{count} with a clash").format(count=self.moments.number(clashing))
        return f"{words}, {told}" if clashing else words

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What the meeting is now."""
        words = self.tr("Meeting saved: {state}.")
        return words.format(state=self._status_words(answer.status)), Tone.OK

    @Slot(object)
    def show_rows(self, rows: Sequence[MeetingLine]) -> None:
        """Show the rows; a column of clashes only where there are any."""
        super().show_rows(rows)
        self.table.view.setColumnHidden(CLASH, not any(line.clashes for line in rows))

    def _columns(self) -> tuple[Column[MeetingLine], ...]:
        return (
            Column(
                title=self.tr("Time"),
                text=lambda line: self.moments.time(line.meeting.starts),
                sort_key=lambda line: line.meeting.starts,
                strong=True,
                width=72,
            ),
            Column(
                title=self.tr("Table"),
                text=lambda line: line.meeting.table_number,
                sort_key=lambda line: (len(line.meeting.table_number), line.meeting.table_number),
                width=72,
            ),
            Column(title=self.tr("Room"), text=lambda line: line.meeting.room, width=130, spare=True),
            Column(
                title=self.tr("People"),
                text=_people,
                halves=_halves,
                stretch=True,
                strong=True,
                width=300,
                tooltip=_people,
            ),
            self._clash_column(),
            Column(
                title=self.tr("State"),
                text=self._state,
                chip=True,
                tone=lambda line: _TONES[line.meeting.status],
                icon=lambda line: _ICONS[line.meeting.status],
                width=220,
                spare=True,
                tooltip=self._state_and_note,
            ),
        )

    def _clash_column(self) -> Column[MeetingLine]:
        return Column(
            title=self.tr("Clash"),
            text=clashes_told,
            sort_key=lambda line: clashes_told(line) or None,
            chip=True,
            tone=lambda _: Tone.WARN,
            icon=lambda line: "triangle-alert" if line.clashes else "",
            width=206,
            narrow=84,
            tooltip=clashes_told,
        )

    def _state(self, line: MeetingLine) -> str:
        """How far it has come, and what came of it."""
        kind = line.meeting.came_of_it.kind if line.meeting.came_of_it else None
        return _joined(self._status_words(line.meeting.status), outcome_words(kind) if kind else "")

    def _state_and_note(self, line: MeetingLine) -> str:
        return _joined(self._state(line), line.meeting.came_of_it.text if line.meeting.came_of_it else "")

    def _status_words(self, status: MeetingStatus) -> str:
        match status:
            case MeetingStatus.PLANNED:
                return self.tr("Planned")
            case MeetingStatus.HELD:
                return self.tr("Held")
            case MeetingStatus.PARTLY_HELD:
                return self.tr("Partly held")
            case MeetingStatus.MISSED:
                return self.tr("Missed")
            case MeetingStatus.CANCELLED:
                return self.tr("Cancelled")

    @Slot(object)
    def _open_form(self, offer: Offer) -> None:
        line = offer.line
        form = MeetingForm(offer, self.moments, self.model.note)
        words, picture = (self.tr("Move"), "save") if line else (self.tr("Add"), "plus")
        save = Button(words, picture, Kind.PRIMARY, key="Ctrl+S")
        save.clicked.connect(self._save)
        actions: list[QWidget] = [save]
        if line is None:
            self.table.let_go()
        elif line.meeting.status is not MeetingStatus.CANCELLED:
            cancel = Button(self.tr("Call off"), "x", Kind.DANGER)
            cancel.clicked.connect(lambda: self.model.cancel(line.meeting))
            actions.insert(0, cancel)
        at = self.moments.time(line.meeting.starts) if line else ""
        title = self.tr("Meeting at {time}").format(time=at) if at else self.tr("Meeting")
        self.sheet.open_with(title if line else self.tr("New meeting"), form, *actions)
        form.first.setFocus()

    @Slot()
    def _save(self) -> None:
        form = self.sheet.content
        booking = form.booking() if isinstance(form, MeetingForm) else None
        if booking is not None:
            self.model.save(booking)


def _people(line: MeetingLine) -> str:
    """Names, then their organisations, as the table searches them and a copy tells them."""
    names, homes = _halves(line)
    return f"{names}  ({homes})" if homes else names


def _halves(line: MeetingLine) -> tuple[str, str]:
    """The names over the organisations, so that both names are seen first."""
    homes = dict.fromkeys(home for home in line.meeting.organisations if home)
    return "  ·  ".join(line.meeting.names), "  ·  ".join(homes)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def clashes_told(line: MeetingLine) -> str:
    """The kinds of clashes, each once."""
    return ", ".join(dict.fromkeys(clash_words(clash.kind) for clash in line.clashes))
