"""Meetings: all of the day in one table; one can be added, moved, called off, noted as held or missed."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.change import Changes
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.button import Button, Kind
from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.columns import Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.field import SearchField
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.notice import Notice
from eventdesk.ui.kit.refusals import refusal_words
from eventdesk.ui.kit.sheet import SideSheet
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.model import TOUCHING, Choices, MeetingsModel

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


class MeetingsScreen(QWidget):
    """Every meeting of the day."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._asked_for: MeetingRow | None = None
        self.model = MeetingsModel(context.worker, context.desk, self)
        self.rows: RowTableModel[MeetingRow] = RowTableModel(self._columns(), lambda row: row.id, self)
        self.search = SearchField(self.tr("Find a meeting"))
        add = Button(self.tr("Add meeting"), "calendar-plus", Kind.PRIMARY, key="Ctrl+N")
        self.heading = Heading(self.tr("Meetings"), "", self.search, add)
        self.table = RowTable(
            self.rows,
            self.tr("Meetings"),
            empty=EmptyState(
                "handshake", self.tr("No meetings yet"), self.tr("Import a list, or add a meeting.")
            ),
        )
        self.sheet = SideSheet()
        self._lay_out()
        self.search.searched.connect(self.rows.set_filter)
        add.clicked.connect(self.add)
        self.table.row_opened.connect(self.open)
        self.model.loaded.connect(self._show)
        self.model.chosen_from.connect(self._open_form)
        self.model.done.connect(self._tell)
        self.model.refused.connect(self._refuse)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.model.undo)
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a line may have changed."""
        if changes.nouns & TOUCHING:
            self.model.load()

    @Slot()
    def add(self) -> None:
        """An empty form."""
        self._asked_for = None
        self.model.load_choices()

    @Slot(object)
    def open(self, meeting: MeetingRow) -> None:
        """The form of a meeting."""
        self._asked_for = meeting
        self.model.load_choices()

    def _lay_out(self) -> None:
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self.table, 1)
        line = row(spacing=0)
        line.addLayout(main, 1)
        line.addWidget(self.sheet)
        self.setLayout(line)
        self.setFocusProxy(self.search)

    def _columns(self) -> tuple[Column[MeetingRow], ...]:
        return (
            Column(
                title=self.tr("Time"),
                text=lambda row: self._context.moments.time(row.starts),
                sort_key=lambda row: row.starts,
                strong=True,
                width=88,
            ),
            Column(
                title=self.tr("Table"),
                text=lambda row: row.table_number,
                sort_key=lambda row: (len(row.table_number), row.table_number),
                width=80,
            ),
            Column(title=self.tr("Room"), text=lambda row: row.room, width=130),
            Column(title=self.tr("People"), text=_people, stretch=True, width=320, tooltip=_people),
            Column(
                title=self.tr("State"),
                text=lambda row: self._status_words(row.status),
                chip=True,
                tone=lambda row: _TONES[row.status],
                icon=lambda row: _ICONS[row.status],
                width=150,
            ),
        )

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
    def _open_form(self, choices: Choices) -> None:
        meeting = self._asked_for
        form = MeetingForm(meeting, choices, self._context.moments, self.model.note)
        save = Button(self.tr("Move") if meeting else self.tr("Add"), "save", Kind.PRIMARY, key="Ctrl+S")
        save.clicked.connect(lambda: self.model.save(form.booking()))
        actions: list[QWidget] = [save]
        if meeting is not None and meeting.status is not MeetingStatus.CANCELLED:
            cancel = Button(self.tr("Call off"), "x", Kind.DANGER)
            cancel.clicked.connect(lambda: self.model.cancel(meeting))
            actions.insert(0, cancel)
        self.sheet.open_with(self.tr("Meeting") if meeting else self.tr("New meeting"), form, *actions)
        (form.people[0] if form.people else form.slot).setFocus()

    @Slot(object)
    def _show(self, rows: tuple[MeetingRow, ...]) -> None:
        self.rows.set_rows(rows)
        standing = sum(row.status is not MeetingStatus.CANCELLED for row in rows)
        self.heading.set_subtitle(self.tr("{count} on the plan").format(count=standing))

    @Slot(object)
    def _tell(self, what: Meeting | Undone) -> None:
        self.sheet.close_sheet()
        if isinstance(what, Undone):
            self._context.notify(Notice(self.tr("Undone."), Tone.NEUTRAL))
            return
        words = self.tr("Meeting saved: {state}.").format(state=self._status_words(what.status))
        self._context.notify(Notice(words, Tone.OK, (self.tr("Undo"), self.model.undo)))

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))


def _people(row: MeetingRow) -> str:
    """Names with their organisations, as the table shows and searches them."""
    told = zip(row.names, row.organisations, strict=True)
    return "  ·  ".join(f"{name} ({organisation})" if organisation else name for name, organisation in told)
