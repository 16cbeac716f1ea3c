"""The list of rooms: found, added, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.place import Room, RoomRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.setup.room_form import RoomForm
from eventdesk.ui.setup.room_model import TOUCHING, VERBS, RoomOffer
from eventdesk.ui.setup.words import service_column


class RoomList(EditedList[RoomRow]):
    """Where tables stand and sessions are held."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, VERBS, TOUCHING))
        self.model.offered.connect(self._open_form)
        words = self.tr("Add the hall with the tables, and rooms for sessions.")
        self.set_up(
            self.tr("Rooms"),
            self.tr("Find a room"),
            RowTableModel(self._columns(), lambda row: row.room.id),
            EmptyState("door-open", self.tr("No rooms yet"), words, (self.tr("Add room"), self.add)),
            add=Button(self.tr("Add room"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[RoomRow]) -> str:
        """How many there are."""
        return self.tr("%Ln room(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a room."""
        assert isinstance(answer, Room)
        if answer.removed:
            return self.tr("{name} is off the list.").format(name=answer.name), Tone.NEUTRAL
        return self.tr("{name} is saved.").format(name=answer.name), Tone.OK

    def _columns(self) -> tuple[Column[RoomRow], ...]:
        number = self.moments.number
        return (
            Column(
                title=self.tr("Name"), text=lambda row: row.room.name, stretch=True, strong=True, width=180
            ),
            service_column(lambda row: row.room.out_of_service),
            numbers(self.tr("Holds"), lambda row: row.room.capacity or None, number, width=90),
            long_texts(self.tr("Equipment"), _equipment, stretch=True, width=160),
            numbers(self.tr("Tables"), lambda row: row.tables, number, width=90, spare=True),
            numbers(self.tr("Sessions"), lambda row: row.sessions, number, spare=True),
        )

    @Slot(object)
    def _open_form(self, offer: RoomOffer) -> None:
        self.edit(offer.row.room.name if offer.row else self.tr("New room"), RoomForm(offer))


def _equipment(row: RoomRow) -> str:
    return ", ".join(row.room.equipment)
