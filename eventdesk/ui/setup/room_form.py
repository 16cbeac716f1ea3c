"""The form of one room: its name, how many people it holds, what is in it."""

from typing import Any

from eventdesk.domain.place import Room
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow, text_field, tick_box
from eventdesk.ui.setup.equipment import EquipmentField
from eventdesk.ui.setup.record_form import MOST_PEOPLE, RecordForm, number_field
from eventdesk.ui.setup.room_model import RoomOffer


class RoomForm(RecordForm):
    """Fields for a new room, or filled with a known one."""

    def __init__(self, offer: RoomOffer) -> None:
        before = offer.row.room if offer.row else Room(id="")
        super().__init__(offer.row, before)
        self.name = self.first = text_field(before.name)
        self.capacity = number_field(before.capacity, 0, MOST_PEOPLE, self.tr("Not counted"))
        self.equipment = EquipmentField(before.equipment)
        self.out_of_service = tick_box(self.tr("Out of service"), on=before.out_of_service)
        self.external_id = text_field(before.external_id)
        parted = self.tr(
            "Separated by commas, such as: screen, flip chart. Sessions name what they need of it."
        )
        lines = {
            "name": FormRow(self.tr("Name"), self.name),
            "capacity": FormRow(self.tr("People it holds"), self.capacity),
            "equipment": FormRow(self.tr("Equipment"), self.equipment, parted),
            "external_id": FormRow(self.tr("ID in lists"), self.external_id),
        }
        self.set_up(lines, {Reason.NO_NAME: "name", Reason.NAME_TAKEN: "name"}, self.out_of_service)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a room's."""
        return {
            "name": self.name.text().strip(),
            "capacity": self.capacity.value(),
            "equipment": self.equipment.value(),
            "out_of_service": self.out_of_service.isChecked(),
            "external_id": self.external_id.text().strip(),
        }
