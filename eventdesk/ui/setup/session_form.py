"""The form of one session: its title, when it is held, of whom, what it needs, and in which room."""

from typing import Any

from eventdesk.domain.ids import GroupId, PersonId, RoomId
from eventdesk.domain.place import Session
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.form.times import MomentField
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.setup.equipment import EquipmentField
from eventdesk.ui.setup.record_form import RecordForm
from eventdesk.ui.setup.session_model import SessionOffer
from eventdesk.ui.setup.words import person_choice


class SessionForm(RecordForm):
    """Fields for a new session, or filled with a known one."""

    def __init__(self, offer: SessionOffer, moments: Moments) -> None:
        before = offer.row.session if offer.row else Session(id="")
        super().__init__(offer.row, before)
        self.title = self.first = text_field(before.title)
        self.starts = MomentField(before.starts, offer.day, offer.zone, moments)
        self.ends = MomentField(before.ends, offer.day, offer.zone, moments)
        self.room = Finder([Choice(room.id, room.name) for room in offer.rooms], before.room or "")
        self.group = Finder([Choice(group.id, group.name) for group in offer.groups], before.group or "")
        self.people = Picks(self.tr("People"), list(map(person_choice, offer.people)), before.people)
        self.needs = EquipmentField(before.needs)
        self.external_id = text_field(before.external_id)
        known = sorted({word for room in offer.rooms for word in room.equipment})
        needed = self.tr("Separated by commas.")
        if known:
            needed = self.tr("Separated by commas. The rooms have: {words}.").format(words=", ".join(known))
        self.set_up(self._made_lines(needed), TOLD_AT, pairs={"starts": "ends"})

    def _made_lines(self, needed: str) -> dict[str, FormRow]:
        return {
            "title": FormRow(self.tr("Title"), self.title),
            "starts": FormRow(self.tr("Starts"), self.starts),
            "ends": FormRow(self.tr("Ends"), self.ends),
            "room": FormRow(self.tr("Room"), self.room),
            "group": FormRow(
                self.tr("Group"), self.group, self.tr("Who is named in the group is expected in the session.")
            ),
            "people": FormRow(self.tr("People"), self.people, self.tr("They are expected, too.")),
            "needs": FormRow(self.tr("Needs"), self.needs, needed),
            "external_id": FormRow(self.tr("ID in lists"), self.external_id),
        }

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a session's; None where one is wrong, said there."""
        kept = self.nothing_lost(room=self.room, group=self.group, people=self.people.field)
        times = self.times(starts=self.starts, ends=self.ends)
        if not kept or times is None:
            return None
        return {
            "title": self.title.text().strip(),
            **times,
            "room": RoomId(self.room.key) if self.room.key else None,
            "group": GroupId(self.group.key) if self.group.key else None,
            "people": tuple(map(PersonId, self.people.keys)),
            "needs": self.needs.value(),
            "external_id": self.external_id.text().strip(),
        }


TOLD_AT = {
    Reason.NO_NAME: "title",
    Reason.ENDS_FIRST: "ends",
    Reason.ROOM_BUSY: "room",
    Reason.NO_SUCH_ROOM: "room",
    Reason.NO_SUCH_GROUP: "group",
    Reason.NO_SUCH_PERSON: "people",
}
"""Which field each refusal is about."""
