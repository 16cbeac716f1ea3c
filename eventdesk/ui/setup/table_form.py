"""The forms of tables: one with its number, room, seats and hosts, and many in a row."""

from typing import Any

from PySide6.QtCore import Slot

from eventdesk.domain.ids import PersonId, RoomId
from eventdesk.domain.place import Table
from eventdesk.domain.refusal import Reason
from eventdesk.domain.series import numbers
from eventdesk.ui.kit.form.field import FormRow, text_field, tick_box
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.setup.record_form import MOST_PEOPLE, RecordForm, number_field
from eventdesk.ui.setup.table_model import TableOffer
from eventdesk.ui.setup.words import person_choice

MOST_TABLES = 9999
FIRST_ROW = 10
"""So many tables are offered at first."""


class TableForm(RecordForm):
    """Fields for a new table, or filled with a known one."""

    def __init__(self, offer: TableOffer) -> None:
        before = offer.row.table if offer.row else Table(id="", room=only_room(offer))
        super().__init__(offer.row, offer.row.table if offer.row else None)
        self.number = self.first = text_field(before.number)
        self.room = Finder([Choice(room.id, room.name) for room in offer.rooms], before.room or "")
        self.capacity = number_field(before.capacity, 0, MOST_PEOPLE, self.tr("Not counted"))
        self.hosts = Picks(self.tr("Hosts"), list(map(person_choice, offer.people)), before.hosts)
        self.out_of_service = tick_box(self.tr("Out of service"), on=before.out_of_service)
        self.external_id = text_field(before.external_id)
        theirs = self.tr("The table is theirs: all their meetings are held there, and no others.")
        lines = {
            "number": FormRow(self.tr("Number"), self.number),
            "room": FormRow(self.tr("Room"), self.room),
            "capacity": FormRow(self.tr("Seats"), self.capacity),
            "hosts": FormRow(self.tr("Hosts"), self.hosts, theirs),
            "external_id": FormRow(self.tr("ID in lists"), self.external_id),
        }
        told_at = {
            Reason.NO_NUMBER: "number",
            Reason.NUMBERS_TAKEN: "number",
            Reason.NO_SUCH_ROOM: "room",
            Reason.NO_SUCH_PERSON: "hosts",
        }
        self.set_up(lines, told_at, self.out_of_service)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a table's; None where one is wrong, said there."""
        if not self.nothing_lost(room=self.room, hosts=self.hosts.field):
            return None
        return {
            "number": self.number.text().strip(),
            "room": RoomId(self.room.key) if self.room.key else None,
            "capacity": self.capacity.value(),
            "hosts": tuple(map(PersonId, self.hosts.keys)),
            "out_of_service": self.out_of_service.isChecked(),
            "external_id": self.external_id.text().strip(),
        }


class TablesForm(RecordForm):
    """Fields for many tables, numbered one after the other."""

    def __init__(self, offer: TableOffer) -> None:
        super().__init__(None)
        self.numbered_from = self.first = number_field(offer.free, 1, MOST_TABLES)
        self.to = number_field(offer.free + FIRST_ROW - 1, 1, MOST_TABLES)
        self.prefix = text_field()
        self.room = Finder([Choice(room.id, room.name) for room in offer.rooms], only_room(offer) or "")
        self.capacity = number_field(Table(id="").capacity, 0, MOST_PEOPLE, self.tr("Not counted"))
        self.outcome = Label("", Type.MUTED, wrap=True)
        such = self.tr("Such as A, for A1, A2, A3.")
        lines = {
            "first": FormRow(self.tr("From number"), self.numbered_from),
            "last": FormRow(self.tr("To number"), self.to),
            "prefix": FormRow(self.tr("Before the number"), self.prefix, such),
            "room": FormRow(self.tr("Room"), self.room),
            "capacity": FormRow(self.tr("Seats at each"), self.capacity),
        }
        told_at = {Reason.LAST_FIRST: "last", Reason.NUMBERS_TAKEN: "first", Reason.NO_SUCH_ROOM: "room"}
        self.set_up(lines, told_at, self.outcome)
        for field in (self.numbered_from, self.to):
            field.valueChanged.connect(self._say)
        self.prefix.textChanged.connect(self._say)
        self._say()

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, as many tables are asked for; None where one is wrong, said there."""
        if not self.nothing_lost(room=self.room):
            return None
        return {
            "first": self.numbered_from.value(),
            "last": self.to.value(),
            "prefix": self.prefix.text(),
            "room": RoomId(self.room.key) if self.room.key else None,
            "capacity": self.capacity.value(),
        }

    @Slot()
    def _say(self) -> None:
        found = numbers(self.numbered_from.value(), self.to.value(), self.prefix.text().strip())
        words = self.tr("%n table(s)", "", len(found))
        if found:
            words = self.tr("{tables}: {first} to {last}").format(
                tables=words, first=found[0], last=found[-1]
            )
        self.outcome.setText(words)


def only_room(offer: TableOffer) -> RoomId | None:
    """The room of a new table where there is no choice."""
    return RoomId(offer.rooms[0].id) if len(offer.rooms) == 1 else None
