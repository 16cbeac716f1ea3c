"""The list of sessions: found, added, edited, removed, and put into rooms."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.place import Session, SessionRow
from eventdesk.domain.repaired import Applied
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.setup.rooms_pane import RoomsPane
from eventdesk.ui.setup.roomsearch import RoomsFound
from eventdesk.ui.setup.session_form import SessionForm
from eventdesk.ui.setup.session_model import SessionModel, SessionOffer
from eventdesk.ui.setup.words import unfit_words


class SessionList(EditedList[SessionRow]):
    """Gatherings of groups, and talks."""

    model: SessionModel

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, SessionModel(context))
        self.model.offered.connect(self._open_form)
        self.model.rooms_found.connect(self._show_rooms)
        self.seek = Button(self.tr("Put into rooms"), "door-open", key="Ctrl+Shift+R")
        self.seek.setToolTip(self.tr("Find rooms for sessions by size, equipment and time  (Ctrl+Shift+R)"))
        self.seek.clicked.connect(self.model.seek_rooms)
        words = self.tr("Add what people attend between their meetings, such as a working group.")
        self.set_up(
            self.tr("Sessions"),
            self.tr("Find a session"),
            RowTableModel(self._columns(), lambda row: row.session.id),
            EmptyState("presentation", self.tr("No sessions yet"), words, (self.tr("Add session"), self.add)),
            add=Button(self.tr("Add session"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            tools=[self.seek],
            before=[lead],
        )

    def subtitle(self, rows: Sequence[SessionRow]) -> str:
        """How many there are."""
        return self.tr("%Ln session(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a session, or of all that were put into rooms."""
        if isinstance(answer, Applied):
            return self.tr("The sessions are in their rooms."), Tone.OK
        assert isinstance(answer, Session)
        if answer.removed:
            return self.tr("{name} is off the list.").format(name=answer.title), Tone.NEUTRAL
        return self.tr("{name} is saved.").format(name=answer.title), Tone.OK

    def _columns(self) -> tuple[Column[SessionRow], ...]:
        return (
            Column(title=self.tr("Time"), text=self._times, sort_key=_moment, width=112),
            long_texts(self.tr("Title"), _title, stretch=True, strong=True, width=270),
            Column(
                title=self.tr("Room"),
                text=self._room,
                tooltip=self._room,
                tone=lambda row: Tone.NEUTRAL if row.room and row.unfit is None else Tone.WARN,
                icon=lambda row: "" if row.room and row.unfit is None else "triangle-alert",
                width=220,
            ),
            numbers(
                self.tr("Expected"), lambda row: row.expected, self.moments.number, width=100, spare=True
            ),
            long_texts(self.tr("Group"), _group, width=200, spare=True),
            long_texts(self.tr("Needs"), _needs, width=140, spare=True),
        )

    def _times(self, row: SessionRow) -> str:
        starts, ends = row.session.starts, row.session.ends
        return self.moments.span(starts, ends) if starts and ends else self.moments.time(starts or ends)

    def _room(self, row: SessionRow) -> str:
        if not row.room:
            return self.tr("No room yet")
        if row.unfit is None:
            return row.room
        return self.tr("{room}: {why}").format(room=row.room, why=unfit_words(row.unfit))

    @Slot(object)
    def _open_form(self, offer: SessionOffer) -> None:
        title = offer.row.session.title if offer.row else self.tr("New session")
        self.edit(title, SessionForm(offer, self.moments))

    @Slot(object)
    def _show_rooms(self, found: RoomsFound) -> None:
        """What would change, with a button to do it; a sentence where nothing would."""
        if not found.lines:
            self.context.notify(Notice(self.tr("Every session has a room that suits it."), Tone.OK))
            return
        actions = []
        if any(line.after for line in found.lines):
            apply = Button(self.tr("Put them there"), "check", Kind.PRIMARY, key="Ctrl+S")
            apply.clicked.connect(lambda: self.model.put_into_rooms(found))
            actions.append(apply)
        self.table.let_go()
        self.sheet.open_with(self.tr("Rooms for sessions"), RoomsPane(found, self.moments), *actions)
        if actions:
            actions[0].setFocus()


def _moment(row: SessionRow) -> float | None:
    return row.session.starts.timestamp() if row.session.starts else None


def _title(row: SessionRow) -> str:
    return row.session.title


def _group(row: SessionRow) -> str:
    return row.group


def _needs(row: SessionRow) -> str:
    return ", ".join(row.session.needs)
