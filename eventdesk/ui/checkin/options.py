"""How this desk works: at which checkpoint, whether it shows first, and what it prints."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from eventdesk.domain.badge import Paper
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.ui.checkin.paper import When, when
from eventdesk.ui.kit.form.chooser import Chooser
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.paper.media import media_choices
from eventdesk.ui.kit.settings import Settings

SHOWS, ACCEPTS = "shows", "accepts"


class OptionsForm(QWidget):
    """All that is set for this computer's check-in, in one place."""

    def __init__(self, settings: Settings, checkpoints: Sequence[Checkpoint], at: Checkpoint) -> None:
        super().__init__()
        self._settings = settings
        doors = [Choice(one.id, one.name or self.tr("Entrance")) for one in checkpoints]
        self.checkpoint = Finder(doors, at.id)
        self.policy = Segments(
            [(ACCEPTS, self.tr("Let in at once")), (SHOWS, self.tr("Show first, Enter lets in"))],
            self.tr("A scan is to"),
            SHOWS if settings.confirms else ACCEPTS,
        )
        self.badge = self._printing(self.tr("Badge at check-in"), Paper.BADGE)
        papers = [Choice("", self.tr("As the event has it")), *media_choices(single=True)]
        here = settings.badge_medium
        here = here if any(one.key == here for one in papers) else ""
        self.medium = Chooser(self.tr("Badge paper at this desk"), papers, here)
        self.agenda = self._printing(self.tr("Agenda at check-in"), Paper.AGENDA)
        same = self.tr("On the printer chosen on the screen of this paper.")
        self._door_row = FormRow(self.tr("Checkpoint"), self.checkpoint)
        body = column(padding=0, spacing=Space.L)
        for line in (
            self._door_row,
            FormRow(self.tr("A scan is to"), self.policy),
            FormRow(self.tr("Badge at check-in"), self.badge, same),
            FormRow(self.tr("Badge paper at this desk"), self.medium),
            FormRow(self.tr("Agenda at check-in"), self.agenda, same),
        ):
            body.addWidget(line)
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(self.checkpoint)

    def keep(self) -> bool:
        """Remember what was chosen; False where something is wrong, said there."""
        lost = not self.checkpoint.key
        self._door_row.set_error(self.tr("Choose one that is offered.") if lost else "")
        if lost:
            return False
        self._settings.checkpoint = self.checkpoint.key
        self._settings.confirms = self.policy.value == SHOWS
        self._settings.badge_medium = self.medium.held
        self._settings.keep_printed_at_checkin(Paper.BADGE.value, self.badge.value)
        self._settings.keep_printed_at_checkin(Paper.AGENDA.value, self.agenda.value)
        return True

    def _printing(self, name: str, paper: Paper) -> Segments:
        choices = [
            (When.NEVER.value, self.tr("Never")),
            (When.FIRST.value, self.tr("First time")),
            (When.ALWAYS.value, self.tr("Always")),
        ]
        return Segments(choices, name, when(self._settings, paper).value)
