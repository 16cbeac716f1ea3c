"""The pages of the kiosk: asking, greeting, sending to the desk. Large, for people who stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from eventdesk.domain.greeting import Greeting
from eventdesk.ui.kit.look.card import Card, column
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.moments import Moments

ICON = 104
CARD_WIDTH = 720
CENTRE = Qt.AlignmentFlag.AlignHCenter


def centred(text: str, kind: Type) -> Label:
    """Words in the middle, on as many lines as they need."""
    label = Label(text, kind, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


class Page(QWidget):
    """Words in the middle of the screen, mostly under an icon."""

    def __init__(self, icon: str = "", role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: QVBoxLayout = column(padding=Space.M, spacing=Space.L)
        self.setLayout(self.body)
        self.title = centred("", Type.HERO)
        self.words = centred("", Type.HEADING)
        self.body.addStretch(2)
        if icon:
            self.body.addWidget(Glyph(icon, ICON, role), 0, CENTRE)
        for label in (self.title, self.words):
            self.body.addWidget(label)
        self.body.addStretch(3)

    def add(self, widget: QWidget) -> None:
        """Put something below the words."""
        self.body.insertWidget(self.body.count() - 1, widget, 0, CENTRE)

    def say(self, title: str, words: str) -> None:
        """Say this."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.words.setText(words)


class GreetingPage(Page):
    """The own name, and where to go next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("circle-check", "ok_text", parent)
        self.meeting = Card(padding=Space.XL)
        self.meeting.set_tone(Tone.OK)
        self.meeting.setMinimumWidth(CARD_WIDTH)
        self.time: QLabel = centred("", Type.DISPLAY)
        self.place: QLabel = centred("", Type.HERO)
        for label in (self.time, self.place):
            self.meeting.body.addWidget(label)
        self.add(self.meeting)

    def greet(self, greeting: Greeting, moments: Moments) -> None:
        """Show this person."""
        self.say(self.tr("Welcome, {name}").format(name=greeting.name), "")
        coming = greeting.starts is not None and greeting.ends is not None
        self.meeting.setVisible(coming)
        self.words.setVisible(coming)
        if greeting.starts is not None and greeting.ends is not None:
            self.words.setText(self.tr("Your meeting"))
            self.time.setText(moments.span(greeting.starts, greeting.ends))
            table = self.tr("Table {number}").format(number=greeting.table) if greeting.table else ""
            self.place.setText(" · ".join(part for part in (table, greeting.room) if part))
            self.place.setVisible(bool(self.place.text()))

    def forget(self) -> None:
        """Keep nothing of anybody."""
        for label in (self.title, self.words, self.time, self.place):
            label.setText("")
