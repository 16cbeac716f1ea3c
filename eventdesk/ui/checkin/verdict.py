"""The verdict card: colour, icon, word; the name large; what matters; where to go next."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QWidget

from eventdesk.domain.card import Details, Papers
from eventdesk.domain.checkin import NextMeeting, PersonCard, ScanAnswer, Verdict
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.checkin.actions import ActionBar
from eventdesk.ui.checkin.words import (
    circumstance_words,
    company_words,
    consent_words,
    latin_reading,
    origin_words,
    read_words,
)
from eventdesk.ui.kit.look.card import Card, Rule, row
from eventdesk.ui.kit.look.chip import Chip, Chips
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.icons import tone_icon
from eventdesk.ui.kit.look.label import Label, Type, restyle
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.verdicts import advice_words, tone_of, verdict_words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.roles import role_words

ICON = 40
SHORT = 400
"""Below so many pixels of height a card with everything on it would not fit in its usual sizes."""

TALL = 520
"""From so many pixels of height on the meeting rises from the foot, by three quarters of the rest."""

LONG_NAME = 22
"""From this many letters on a name is set one step smaller, so that it stays on two lines; and always where
notes and a meeting want the place."""


@dataclass(frozen=True, slots=True)
class _Words:
    """All that the card says at once."""

    word: str
    name: str = ""
    attention: str = ""
    origin: str = ""
    notes: str = ""
    detail: str = ""
    when: str = ""
    next: str = ""
    partner: str = ""
    chips: tuple[Chip, ...] = ()
    vip: bool = False


class VerdictCard(Card):
    """Shows one answer until the next one comes; what else is known of the person follows a moment later."""

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._moments = moments
        self._short = self._long = False
        self.icon = Glyph("scan-line", ICON, "muted")
        self.word = Label("", Type.DISPLAY)
        self._star = Glyph("star", 26, "accent_text")
        self.vip = Label(self.tr("VIP"), Type.TITLE)
        self.vip.set_tone(Tone.ACCENT)
        self.name = Label("", Type.HERO, wrap=True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft)
        self.origin = Label("", Type.TITLE, wrap=True)
        self._heeded = Glyph("triangle-alert", 26, "warn_text")
        self.attention = Label("", Type.TITLE, wrap=True)
        self.attention.set_tone(Tone.WARN)
        self._noted = Glyph("message-square", 22, "text")
        self.notes = Label("", Type.TITLE, wrap=True)
        self.detail = Label("", Type.BODY, wrap=True)
        self.when = Label("", Type.LABEL)
        self.next = Label("", Type.HEADING, wrap=True)
        self.partner = Label("", Type.TITLE, wrap=True)
        self.chips = Chips()
        self._rule = Rule()
        self.waiting = Label("", Type.TITLE, wrap=True)
        self.waiting.set_tone(Tone.WARN)
        self.company = Label("", Type.STRONG, wrap=True)
        self.papers = Label("", Type.MUTED, wrap=True)
        self.bar = ActionBar()
        self._foot = QSpacerItem(0, 0)
        self._lay_out()
        self.show_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the smallest windows all is set smaller rather than cut; in the tallest the meeting stays near
        the name, at a place that depends on the window alone: one looks there without looking for it."""
        super().resizeEvent(event)
        self._foot.changeSize(0, max(0, self.height() - TALL) * 3 // 4)
        self.body.invalidate()
        short = self.height() < SHORT
        if short != self._short:
            self._short = short
            self._set_sizes()

    def show_nothing(self) -> None:
        """Say that the desk is ready."""
        hint = self.tr("Scan a badge. Without one, type two letters of the name or organisation.")
        self._show(_Words(self.tr("Ready"), detail=hint), Tone.NEUTRAL, "scan-line")
        self.bar.show_for(None)
        restyle(self.detail, "type", Type.BODY.value)

    def show_answer(self, answer: ScanAnswer) -> None:
        """Show what a scan came to."""
        tone = tone_of(answer.verdict)
        word = verdict_words(answer.verdict, answer.direction)
        if answer.simulated and answer.verdict is Verdict.OK:
            tone, word = Tone.ACCENT, self.tr("Let in?")
        words = _Words(word, detail=self._detail(answer))
        if answer.person is None:
            words = replace(words, origin=read_words(answer.text))
        else:
            words = self._with_person(words, answer.person)
            if answer.verdict in (Verdict.OK, Verdict.ALREADY_IN):
                words = self._with_next(words, answer.next, answer.at)
        self._show(words, tone, "circle-help" if tone is Tone.ACCENT else tone_icon(tone))
        self.bar.show_for(answer)
        said = (words.name or answer.text, self.vip.text() if words.vip else "", words.attention)
        self._say_aloud(f"{words.word}: {', '.join(part for part in said if part)}")

    def show_undone(self, name: str, people: int = 1) -> None:
        """Say that a check-in was taken back, of so many people at once."""
        told = self.tr("The check-in was taken back. The log keeps both.")
        if people > 1:
            told = self.tr("%n check-in(s) were taken back together. The log keeps them all.", "", people)
        self._show(_Words(self.tr("Undone"), name, detail=told), Tone.NEUTRAL, "undo-2")
        self.bar.show_for(None)
        self._say_aloud(f"{self.word.text()}: {name}")

    def show_details(self, details: Details) -> None:
        """Add what was read after the verdict."""
        if details.waiting:
            words = self.tr("{names} waits at table {table}") if len(details.waiting) == 1 else ""
            words = words or self.tr("{names} wait at table {table}")
            names = ", ".join(details.waiting)
            self.waiting.setText(words.format(names=names, table=details.waiting_table))
        self.waiting.setVisible(bool(details.waiting))
        self.company.setText(company_words(details.company))
        self.company.setVisible(bool(details.company))
        badge = self.tr("Badge printed {time}"), self.tr("Badge not printed")
        agenda = self.tr("Agenda printed {time}"), self.tr("Agenda not printed")
        told = [self._paper(details.badge, *badge), self._paper(details.agenda, *agenda)]
        if details.agenda.state is SheetState.CHANGED:
            told.append(self.tr("the printed agenda is out of date"))
        self.papers.setText("   ·   ".join(told))
        self.papers.setVisible(not self._short)
        self.bar.show_details(details)

    def _paper(self, paper: Papers, printed: str, never: str) -> str:
        return printed.format(time=self._moments.time(paper.printed_at)) if paper.printed_at else never

    def _say_aloud(self, words: str) -> None:
        """Name the card after its verdict, and have a screen reader say it at once."""
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _with_person(self, words: _Words, card: PersonCard) -> _Words:
        chips = [Chip(role_words(role)) for role in card.roles]
        if card.languages:
            chips.append(Chip(", ".join(one.upper() for one in card.languages), icon_name="languages"))
        asked = consent_words(card.consent)
        if asked:
            chips.append(Chip(asked, Tone.WARN))
        if card.box:
            chips.append(Chip(self.tr("Badge in box {box}").format(box=card.box), Tone.ACCENT, "tag"))
        origin = (latin_reading(card.name), origin_words(card, self._moments.locale))
        return replace(
            words,
            name=card.name,
            attention=card.attention,
            origin=" · ".join(part for part in origin if part),
            notes=card.notes,
            chips=tuple(chips),
            vip=card.vip,
        )

    def _with_next(self, words: _Words, meeting: NextMeeting | None, at: datetime) -> _Words:
        if meeting is None:
            return replace(words, partner=self.tr("No further meetings today"))
        running = meeting.start <= at
        parts = [self._moments.time(meeting.start)]
        if meeting.table:
            parts.append(self.tr("Table {number}").format(number=meeting.table))
        if meeting.room:
            parts.append(meeting.room)
        partners = (f"{p.name} ({p.organisation})" if p.organisation else p.name for p in meeting.with_)
        return replace(
            words,
            when=self.tr("Meeting now") if running else self.tr("Next meeting"),
            next="   ·   ".join(parts),
            partner=self.tr("with {names}").format(names=", ".join(partners)),
        )

    def _detail(self, answer: ScanAnswer) -> str:
        advice = advice_words(answer.verdict) if answer.verdict in advice_words.codes else ""
        return circumstance_words(answer, self._moments) or advice

    def _show(self, words: _Words, tone: Tone, icon_name: str) -> None:
        """Change only what differs: this is what a queue waits for."""
        self.set_tone(tone)
        self.icon.set_icon(icon_name, "muted" if tone is Tone.NEUTRAL else f"{tone.value}_text")
        self.word.setText(words.word)
        self.word.set_tone(tone)
        self._long = len(words.name) >= LONG_NAME or bool(words.notes and words.next)
        self._set_sizes()
        restyle(self.detail, "type", Type.TITLE.value)
        for label, text in (
            (self.attention, words.attention),
            (self.name, words.name),
            (self.origin, words.origin),
            (self.notes, words.notes),
            (self.detail, words.detail),
            (self.when, words.when),
            (self.next, words.next),
            (self.partner, words.partner),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.waiting.hide()
        self.company.hide()
        self.papers.clear()
        self.papers.hide()
        self.chips.set_ground(tone)
        self.chips.show_chips(words.chips)
        self._star.setVisible(words.vip)
        self.vip.setVisible(words.vip)
        self._heeded.setVisible(bool(words.attention))
        self._noted.setVisible(bool(words.notes))
        self._rule.setVisible(bool(words.partner))

    def _set_sizes(self) -> None:
        name = Type.DISPLAY if self._long else Type.HERO
        restyle(self.name, "type", (Type.HEADING if self._short else name).value)
        restyle(self.word, "type", (Type.HEADING if self._short else Type.DISPLAY).value)
        restyle(self.next, "type", (Type.TITLE if self._short else Type.HEADING).value)
        self.icon.set_size(ICON - 12 if self._short else ICON)
        around = Space.M if self._short else Space.XL
        self.body.setContentsMargins(around, around, around, around)
        self.body.setSpacing(0 if self._short else Space.S)
        self.papers.setVisible(bool(self.papers.text()) and not self._short)

    def _lay_out(self) -> None:
        top = row(spacing=Space.M)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.word, 1)
        top.addWidget(self._star, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.vip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        heeded = row(spacing=Space.S)
        heeded.addWidget(self._heeded, 0, Qt.AlignmentFlag.AlignTop)
        heeded.addWidget(self.attention, 1)
        self.body.addLayout(heeded)
        self.body.addWidget(self.name)
        self.body.addWidget(self.origin)
        self.body.addWidget(self.chips)
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
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.company)
        self.body.addItem(self._foot)
        self.body.addWidget(self.papers)
        self.body.addWidget(self.bar)
