"""One suggestion as a large card: who, why in words and bars, where; a digit or a click chooses it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from eventdesk.domain.meeting import Answer
from eventdesk.domain.rightperson import RightPerson, Somebody, Suggested
from eventdesk.domain.suggestion import PARTS, Part
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.chip import Chip, Chips
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type, restyle
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.names import country_name, unparted
from eventdesk.ui.rightperson.bars import PartBars
from eventdesk.ui.rightperson.words import BETWEEN, reason_words

CHIP = 132
"""Pixels kept for one chip, whose words are short."""


class Candidate(Card):
    """Somebody who is suggested. The digit is a button: it asks both."""

    chosen = Signal(object)
    """payload: Suggested"""

    def __init__(self, number: int, right: RightPerson, suggested: Suggested, moments: Moments) -> None:
        super().__init__(padding=Space.S)
        self.suggested = suggested
        who, locale = suggested.who, moments.locale
        one, because = right.who.name, suggested.because
        reasons = [reason_words(reason, one, locale) for reason in because]
        short = [reason_words(reason, one, locale, short=True) for reason in because]
        self.button = Button(str(number))
        restyle(self.button, "kind", "digit")
        self.button.setAccessibleName(self.tr("Ask about {name}").format(name=who.name))
        self.button.setAccessibleDescription(". ".join(reasons))
        self.button.clicked.connect(lambda: self.chosen.emit(self.suggested))
        words = column(spacing=0)
        words.addLayout(self._head())
        words.addWidget(Label(described(who, moments), Type.CAPTION, wrap=True))
        words.addWidget(Label(BETWEEN.join(short), Type.SMALL, wrap=True))
        words.addStretch(1)
        line = row(spacing=Space.M)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(PartBars(suggested.parts, [moments.percent(part) for part in suggested.parts]))
        self.body.addLayout(line)
        self.setToolTip("\n".join(reasons))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _head(self) -> QHBoxLayout:
        """Who, what is to be known of them, and where they would meet."""
        chips, line = Chips(self), row(spacing=Space.S)
        shown = self._chips()
        chips.show_chips(shown)
        chips.setMinimumWidth(CHIP * len(shown))
        line.addWidget(ElidedLabel(self.suggested.who.name, Type.TITLE), 1)
        line.addWidget(chips)
        place = self.tr("Table {number}").format(number=self.suggested.table_number)
        line.addWidget(Label(place, Type.STRONG))
        return line

    def _chips(self) -> list[Chip]:
        suggested, found = self.suggested, []
        if suggested.asked is not None:
            found.append(Chip(self.tr("Asked"), Tone.ACCENT, "message-square"))
        if Answer.NO_ANSWER in _said(suggested):
            found.append(Chip(self.tr("No answer"), Tone.WARN, "phone"))
        if not suggested.who.here:
            found.append(Chip(self.tr("Not here yet"), Tone.WARN, "clock"))
        if not suggested.parts[PARTS.index(Part.LANGUAGE)]:
            found.append(Chip(self.tr("No common language"), Tone.WARN, "languages"))
        return found


def _said(suggested: Suggested) -> tuple[Answer, ...]:
    return (suggested.asked.one_says, suggested.asked.two_says) if suggested.asked else ()


def described(who: Somebody, moments: Moments) -> str:
    """Where somebody comes from and what they do, in a line."""
    country = unparted(country_name(who.country, moments.locale)) if who.country else ""
    return " · ".join(part for part in (who.organisation, who.job, country) if part)
