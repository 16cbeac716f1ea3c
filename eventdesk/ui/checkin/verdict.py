"""The verdict card: colour, icon, word; the name large; what matters; where to go next."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import NextMeeting, PersonCard, ScanAnswer, Verdict
from eventdesk.ui.checkin.model import tone_of
from eventdesk.ui.checkin.words import (
    advice_words,
    consent_words,
    origin_words,
    role_words,
    verdict_words,
)
from eventdesk.ui.kit.card import Card, Rule, row
from eventdesk.ui.kit.chip import Chip
from eventdesk.ui.kit.glyph import Glyph
from eventdesk.ui.kit.icons import tone_icon
from eventdesk.ui.kit.label import Label, Type, restyle
from eventdesk.ui.kit.texts import Moments
from eventdesk.ui.kit.theme import Space, Tone

LONG_NAME = 22
"""From this many letters on a name is set one step smaller, so that it stays on two lines."""


class VerdictCard(Card):
    """Shows one answer until the next one comes."""

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._moments = moments
        self.icon = Glyph("scan-line", 40, "muted")
        self.word = Label("", Type.DISPLAY)
        self.name = Label("", Type.HERO, wrap=True)
        self.origin = Label("", Type.TITLE, wrap=True)
        self._noted = Glyph("message-square", 22, "text")
        self.notes = Label("", Type.TITLE, wrap=True)
        self.detail = Label("", Type.BODY, wrap=True)
        self.when = Label("", Type.LABEL)
        self.next = Label("", Type.HEADING, wrap=True)
        self.partner = Label("", Type.TITLE, wrap=True)
        self._chips = row(spacing=Space.S)
        self._rule = Rule()
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that the desk is ready."""
        self._clear(Tone.NEUTRAL, "scan-line", self.tr("Ready"))
        _say(self.detail, self.tr("Scan a badge. Without one, type two letters of the name or organisation."))

    def show_answer(self, answer: ScanAnswer) -> None:
        """Show what a scan came to."""
        tone = tone_of(answer.verdict)
        self._clear(tone, tone_icon(tone), verdict_words(answer.verdict, answer.direction))
        restyle(self.detail, "type", Type.TITLE.value)
        _say(self.detail, self._detail(answer))
        if answer.person is None:
            _say(self.origin, answer.text)
        else:
            self._show_person(answer.person)
            if answer.verdict in (Verdict.OK, Verdict.ALREADY_IN):
                self._show_next(answer.next, answer.at)
        self.setAccessibleName(f"{self.word.text()}: {self.name.text() or answer.text}")

    def show_undone(self, name: str) -> None:
        """Say that a check-in was taken back."""
        self._clear(Tone.NEUTRAL, "undo-2", self.tr("Undone"))
        _say(self.name, name)
        _say(self.detail, self.tr("The check-in was taken back. The log keeps both."))

    def _show_person(self, card: PersonCard) -> None:
        _say(self.name, card.name)
        kind = Type.DISPLAY if len(card.name) >= LONG_NAME else Type.HERO
        restyle(self.name, "type", kind.value)
        _say(self.origin, origin_words(card))
        _say(self.notes, card.notes)
        self._noted.setVisible(bool(card.notes))
        if card.vip:
            self._chips.addWidget(Chip(self.tr("VIP"), Tone.ACCENT, "star"))
        for role in card.roles:
            self._chips.addWidget(Chip(role_words(role)))
        asked = consent_words(card.consent)
        if asked:
            self._chips.addWidget(Chip(asked, Tone.WARN))

    def _show_next(self, meeting: NextMeeting | None, at: datetime) -> None:
        self._rule.show()
        if meeting is None:
            _say(self.partner, self.tr("No further meetings today"))
            return
        running = meeting.start <= at
        _say(self.when, self.tr("Meeting now") if running else self.tr("Next meeting"))
        parts = [self._moments.time(meeting.start)]
        if meeting.table:
            parts.append(self.tr("Table {number}").format(number=meeting.table))
        if meeting.room:
            parts.append(meeting.room)
        _say(self.next, "   ·   ".join(parts))
        partners = (f"{p.name} ({p.organisation})" if p.organisation else p.name for p in meeting.with_)
        _say(self.partner, self.tr("with {names}").format(names=", ".join(partners)))

    def _detail(self, answer: ScanAnswer) -> str:
        if answer.verdict is Verdict.ALREADY_IN and answer.first_at is not None:
            return self.tr("Came at {time}, {desk}").format(
                time=self._moments.seconds(answer.first_at), desk=answer.first_desk
            )
        return advice_words(answer.verdict)

    def _clear(self, tone: Tone, icon_name: str, word: str) -> None:
        self.set_tone(tone)
        self.icon.set_icon(icon_name, "muted" if tone is Tone.NEUTRAL else f"{tone.value}_text")
        self.word.setText(word)
        restyle(self.detail, "type", Type.BODY.value)
        self.word.set_tone(tone)
        for label in (self.name, self.origin, self.notes, self.detail, self.when, self.next, self.partner):
            _say(label, "")
        self._rule.hide()
        self._noted.hide()
        while self._chips.count():
            item = self._chips.takeAt(0)
            chip = item.widget() if item else None
            if chip is not None:
                chip.hide()
                chip.deleteLater()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.S)
        top = row(spacing=Space.M)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.word, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.name)
        self.body.addWidget(self.origin)
        chips = row()
        chips.addLayout(self._chips)
        chips.addStretch(1)
        self.body.addLayout(chips)
        noted = row(spacing=Space.S)
        noted.addWidget(self._noted, 0, Qt.AlignmentFlag.AlignTop)
        noted.addWidget(self.notes, 1)
        self.body.addLayout(noted)
        self.body.addWidget(self.detail)
        self.body.addStretch(1)
        self.body.addWidget(self._rule)
        self.body.addWidget(self.when)
        self.body.addWidget(self.next)
        self.body.addWidget(self.partner)


def _say(label: Label, text: str) -> None:
    """Show a text; without one the label takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
