"""The form of one checkpoint: what and where it is, who is admitted, when, how often and how many."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from eventdesk.domain.checkpoint import Checkpoint, Ways
from eventdesk.domain.ids import GroupId, RoomId, SessionId
from eventdesk.domain.person import Role
from eventdesk.domain.refusal import Reason
from eventdesk.domain.visit import ENTRANCE
from eventdesk.ui.kit.form.field import FormRow, text_field, tick_box
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.form.times import ClockField, MomentField
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.setup.checkpoint_model import CheckpointOffer
from eventdesk.ui.setup.words import door_name, ways_words

MOST_PEOPLE = 100_000


class CheckpointForm(QWidget):
    """Fields for a new checkpoint, or filled with a known one."""

    def __init__(self, offer: CheckpointOffer, moments: Moments) -> None:
        super().__init__()
        self.row = offer.row
        self._before = before = offer.row.checkpoint if offer.row else Checkpoint(id="")
        self._make_place(offer, before, moments)
        self._make_admission(offer, before)
        self.opens = MomentField(before.opens, offer.day, offer.zone, moments)
        self.closes = MomentField(before.closes, offer.day, offer.zone, moments)
        self.checkout_at = ClockField(before.checkout_at)
        self.external_id = text_field(before.external_id)
        self._lines = self._made_lines()
        self.told_at = {
            Reason.NO_NAME: self._lines["name"],
            Reason.NAME_TAKEN: self._lines["name"],
            Reason.NO_SESSION: self._lines["session"],
            Reason.CLOSES_FIRST: self._lines["closes"],
            Reason.NO_SUCH_TIME: self._lines["checkout_at"],
        }
        self._lay_out()

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a checkpoint's; None where one is wrong, said there."""
        times = self._times()
        if not self._nothing_lost() or times is None:
            return None
        room, session = self.room.key, self.session.key
        return {
            "name": self.name.text().strip(),
            "room": RoomId(room) if room else None,
            "session": SessionId(session) if session else None,
            "roles": self.roles.keys,
            "groups": tuple(map(GroupId, self.groups.keys)),
            "booked": self.booked.isChecked(),
            "admits_pending": self.admits_pending.isChecked(),
            "ways": Ways(self.ways.value),
            "reentry": self.reentry.isChecked(),
            "capacity": self.capacity.value(),
            "external_id": self.external_id.text().strip(),
            **times,
        }

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self._before, name)}

    def _times(self) -> dict[str, Any] | None:
        """The times by name; None where one is none, said there."""
        fields: dict[str, MomentField | ClockField] = {
            "opens": self.opens,
            "closes": self.closes,
            "checkout_at": self.checkout_at,
        }
        told: dict[str, Any] = {}
        for name, field in fields.items():
            try:
                told[name] = field.value()
            except ValueError:
                self._lines[name].set_error(self.tr("This is no time, such as 12:30."))
            else:
                self._lines[name].set_error("")
        wrong = [field for name, field in fields.items() if name not in told]
        if wrong:
            wrong[0].setFocus()
        return None if wrong else told

    def _nothing_lost(self) -> bool:
        """Whether nothing was typed that was not chosen; the first such field gets the keyboard."""
        fields = {
            "room": self.room,
            "session": self.session,
            "roles": self.roles.field,
            "groups": self.groups.field,
        }
        wrong = [field for field in fields.values() if field.lost]
        for name, field in fields.items():
            self._lines[name].set_error(self.tr("Choose one that is offered.") if field.lost else "")
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _make_place(self, offer: CheckpointOffer, before: Checkpoint, moments: Moments) -> None:
        self.name = self.first = text_field(before.name)
        if before.id == ENTRANCE:
            self.name.setPlaceholderText(door_name(""))
        self.room = Finder([Choice(one.id, one.name) for one in offer.rooms], before.room or "")
        sessions = ((f"{moments.time(one.starts)} {one.title}".strip(), one.id) for one in offer.sessions)
        held = [Choice(id, words) for words, id in sorted(sessions)]
        self.session = Finder(held, before.session or "")

    def _make_admission(self, offer: CheckpointOffer, before: Checkpoint) -> None:
        roles = [Choice(role.value, role_words(role)) for role in Role]
        self.roles = Picks(self.tr("Roles"), roles, before.roles)
        groups = [Choice(one.id, one.name) for one in offer.groups]
        self.groups = Picks(self.tr("Groups"), groups, before.groups)
        self.booked = tick_box(self.tr("Who is expected in the session"), on=before.booked)
        pending = self.tr("Also who is pending or has not paid")
        self.admits_pending = tick_box(pending, on=before.admits_pending)
        self.ways = Segments([(way.value, ways_words(way)) for way in Ways], self.tr("Way"), before.ways)
        self.reentry = tick_box(self.tr("Who went out may come in again"), on=before.reentry)
        self.capacity = QSpinBox()
        self.capacity.setRange(0, MOST_PEOPLE)
        self.capacity.setSpecialValueText(self.tr("No limit"))
        self.capacity.setValue(before.capacity)

    def _made_lines(self) -> dict[str, FormRow]:
        everybody = self.tr("With nothing chosen or ticked everybody is admitted.")
        checkout = self.tr("The time of day at which everybody counts as gone.")
        return {
            "name": FormRow(self.tr("Name"), self.name),
            "room": FormRow(self.tr("Room"), self.room),
            "session": FormRow(self.tr("Session"), self.session),
            "roles": FormRow(self.tr("Admits these roles"), self.roles, everybody),
            "groups": FormRow(self.tr("Admits these groups"), self.groups),
            "capacity": FormRow(self.tr("Most people inside"), self.capacity),
            "opens": FormRow(self.tr("Opens"), self.opens, self.tr("Leave empty for the whole day.")),
            "closes": FormRow(self.tr("Closes"), self.closes),
            "checkout_at": FormRow(self.tr("Check-out by the clock"), self.checkout_at, checkout),
            "external_id": FormRow(self.tr("ID in lists"), self.external_id),
        }

    def _lay_out(self) -> None:
        lines, body = self._lines, column(padding=Space.XL, spacing=Space.M)
        hours = row(spacing=Space.M)
        for name in ("opens", "closes"):
            hours.addWidget(lines[name], 1, Qt.AlignmentFlag.AlignTop)
        for name in ("name", "room", "session", "roles", "groups"):
            body.addWidget(lines[name])
        body.addWidget(self.booked)
        body.addWidget(self.admits_pending)
        body.addWidget(lines["capacity"])
        body.addWidget(FormRow(self.tr("Direction"), self.ways))
        body.addWidget(self.reentry)
        body.addLayout(hours)
        body.addWidget(lines["checkout_at"])
        body.addWidget(lines["external_id"])
        body.addStretch(1)
        self.setLayout(body)
