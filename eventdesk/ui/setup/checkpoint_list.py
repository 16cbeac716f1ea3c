"""The list of checkpoints: found, added, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkpoint import Checkpoint, CheckpointRow
from eventdesk.domain.visit import ENTRANCE
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.setup.checkpoint_form import CheckpointForm
from eventdesk.ui.setup.checkpoint_model import TOUCHING, VERBS, CheckpointOffer
from eventdesk.ui.setup.words import door_name


class CheckpointList(EditedList[CheckpointRow]):
    """Where one scans. The entrance is always there."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, VERBS, TOUCHING))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Checkpoints"),
            self.tr("Find a checkpoint"),
            RowTableModel(self._columns(), lambda row: row.checkpoint.id),
            EmptyState("door-open", self.tr("No checkpoints yet"), self.tr("Add a door, a session, lunch.")),
            add=Button(self.tr("Add checkpoint"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[CheckpointRow]) -> str:
        """How many there are."""
        return self.tr("%Ln checkpoint(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a checkpoint."""
        assert isinstance(answer, Checkpoint)
        name = door_name(answer.name)
        if answer.removed:
            return self.tr("{name} is off the list.").format(name=name), Tone.NEUTRAL
        return self.tr("{name} is saved.").format(name=name), Tone.OK

    def admitted(self, row: CheckpointRow) -> str:
        """Who is admitted, in short."""
        told = [*map(role_words, row.checkpoint.roles), *row.groups]
        if row.checkpoint.booked:
            told.append(self.tr("those booked"))
        words = ", ".join(told) or self.tr("Everybody")
        return words[:1].upper() + words[1:]

    def _columns(self) -> tuple[Column[CheckpointRow], ...]:
        number = self.moments.number
        return (
            long_texts(self.tr("Name"), _name, stretch=True, strong=True, width=200),
            long_texts(self.tr("Place"), _place, width=130, spare=True),
            long_texts(self.tr("Admits"), self.admitted, stretch=True, width=200),
            Column(title=self.tr("Open"), text=self._hours, width=120, spare=True),
            numbers(self.tr("In now"), lambda row: row.inside, number),
            numbers(self.tr("At most"), lambda row: row.checkpoint.capacity or None, number, spare=True),
            numbers(self.tr("Questions"), lambda row: row.questions, number, width=110, spare=True),
        )

    def _hours(self, row: CheckpointRow) -> str:
        opens, closes = (self.moments.time(at) for at in (row.checkpoint.opens, row.checkpoint.closes))
        return f"{opens}–{closes}" if opens or closes else ""

    @Slot(object)
    def _open_form(self, offer: CheckpointOffer) -> None:
        row = offer.row
        title = door_name(row.checkpoint.name) if row else self.tr("New checkpoint")
        form = CheckpointForm(offer, self.moments)
        self.edit(title, form, stays=row is not None and row.checkpoint.id == ENTRANCE)


def _name(row: CheckpointRow) -> str:
    return door_name(row.checkpoint.name)


def _place(row: CheckpointRow) -> str:
    """The session and the room; a door that is called by its session does not say it twice."""
    session = row.session if row.session != row.checkpoint.name else ""
    return " · ".join(part for part in (session, row.room) if part)
