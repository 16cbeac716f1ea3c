"""The kiosk's window: full, with a choice of language, left by a PIN alone."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from eventdesk.domain.greeting import Greeting
from eventdesk.ui.kiosk.model import KioskModel
from eventdesk.ui.kiosk.pages import GreetingPage, Page
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, IconButton, Kind, Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.sound.sounds import Sound, Sounds
from eventdesk.ui.kit.words.languages import LANGUAGES

LONGEST_CODE = 512
FIELD_WIDTH = 560
PAD_WIDTH = 360


class KioskWindow(QWidget):
    """One line takes all that is scanned, wherever the keyboard is; it is seen only for typed addresses.

    ``unlocking`` is the form that takes a PIN; whoever made the window closes it by ``leave``.
    """

    language_chosen = Signal(object)
    """payload: str, a code."""

    def __init__(self, context: ScreenContext, event: str, language: str, unlocking: QWidget) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        settings = context.settings
        self._moments = context.moments
        self._language = language
        self._leaving = False
        self._sounds = Sounds(settings.volume)
        self.model = KioskModel(
            context.worker,
            context.desk,
            self,
            by_email=settings.kiosk_by_email,
            checkpoint=settings.checkpoint,
        )
        self.event_name = Label(event, Type.TITLE, wrap=True)
        self.asking, self.away = Page("qr-code", "accent_text"), Page("users", "muted")
        self.greeting = GreetingPage()
        self.line = QLineEdit()
        self.enter = Button("", "log-in", Kind.PRIMARY)
        self.unlocking = unlocking
        self.locked = IconButton("lock", "")
        self.back = Button("", "arrow-left")
        self.languages = Segments(tuple(LANGUAGES.items()), "Language", language)
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()
        self.ask()

    def leave(self) -> None:
        """Close: a PIN was given."""
        self._leaving = True
        self.close()
        self.deleteLater()

    @Slot()
    def ask(self) -> None:
        """Be ready for the next guest."""
        self.greeting.forget()
        self.pages.setCurrentWidget(self.asking)
        (self.line if self.model.by_email else self).setFocus()

    @Slot()
    def ask_for_pin(self) -> None:
        """Show the way out, for a while."""
        self.model.clear()
        self.pages.setCurrentWidget(self.way_out)
        self.unlocking.setFocus()
        self.model.wait()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape asks for the PIN; what is typed beside the line is a scan; other keys do nothing."""
        event.accept()
        outside = self.pages.currentWidget() is self.way_out
        if event.key() == Qt.Key.Key_Escape:
            (self.ask if outside else self.ask_for_pin)()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif event.text() and event.text().isprintable() and not outside:
            self.line.insert(event.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._submit)
        self.line.textEdited.connect(lambda _: self.model.wait())
        self.enter.clicked.connect(self._submit)
        self.locked.clicked.connect(self.ask_for_pin)
        self.pages.currentChanged.connect(self._turned)
        self.back.clicked.connect(self.ask)
        self.languages.chosen.connect(self._choose_language)
        self.model.greeted.connect(self._greet)
        self.model.sent_away.connect(self._send_away)
        self.model.cleared.connect(self._clear)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.setProperty("field", "large")
        self.line.setMaxLength(LONGEST_CODE)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setFixedWidth(FIELD_WIDTH)
        self.enter.setProperty("big", "yes")
        self.enter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        typing = QWidget()
        beside = row(spacing=Space.M)
        typing.setLayout(beside)
        beside.addWidget(self.line)
        beside.addWidget(self.enter)
        self.asking.add(typing)
        typing.setVisible(self.model.by_email)
        self.way_out = Page()
        self.unlocking.setFixedWidth(PAD_WIDTH)
        for widget in (self.unlocking, self.back):
            self.way_out.add(widget)
        for page in (self.asking, self.greeting, self.away, self.way_out):
            self.pages.addWidget(page)
        top = row(spacing=Space.M)
        top.addWidget(self.event_name, 1)
        top.addWidget(self.languages)
        foot = row(spacing=Space.M)
        kept = self.locked.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the page above stays where it is
        self.locked.setSizePolicy(kept)
        foot.addWidget(self.locked)
        foot.addStretch(1)
        whole = column(padding=Space.XL, spacing=0)
        whole.addLayout(top)
        whole.addWidget(self.pages, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _say(self) -> None:
        """Every word, in the language in force."""
        by_email = self.model.by_email
        self.setAccessibleName(self.tr("Check yourself in"))
        self.setWindowTitle(self.event_name.text())
        self.asking.say(
            self.tr("Welcome"),
            self.tr("Hold your code to the reader, or type your e-mail address.")
            if by_email
            else self.tr("Hold your code to the reader."),
        )
        self.away.say(self.tr("Please go to the desk"), self.tr("Somebody will help you there."))
        self.way_out.say("", self.tr("Enter a PIN to leave the kiosk."))
        self.line.setPlaceholderText(self.tr("E-mail address"))
        self.line.setAccessibleName(self.tr("E-mail address"))
        self.languages.setAccessibleName(self.tr("Language"))
        for button, words in ((self.enter, self.tr("Check in")), (self.back, self.tr("Back"))):
            button.setText(words)
            button.setAccessibleName(words)
        self.locked.setAccessibleName(self.tr("Leave the kiosk"))
        self.locked.setToolTip(self.tr("Leave the kiosk"))

    @Slot(int)
    def _turned(self, _: int) -> None:
        """The way out is not offered where one stands on it."""
        self.locked.setHidden(self.pages.currentWidget() is self.way_out)

    @Slot()
    def _submit(self) -> None:
        text = self.line.text()
        # Not clear(): an undo would bring back what the guest before has typed.
        self.line.setText("")
        self.model.submit(text, typed=True)

    @Slot(object)
    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)
        self.model.wait()
        self.ask()

    @Slot(object)
    def _greet(self, greeting: Greeting) -> None:
        self.greeting.greet(greeting, self._moments)
        self.pages.setCurrentWidget(self.greeting)
        self._sounds.play(Sound.OK)

    @Slot()
    def _send_away(self) -> None:
        self.greeting.forget()
        self.pages.setCurrentWidget(self.away)
        self._sounds.play(Sound.WARN)

    @Slot()
    def _clear(self) -> None:
        """A scan may just be coming in: only what was left standing before the question is forgotten."""
        if self.pages.currentWidget() is self.asking:
            self.line.setText("")
        if self.languages.value != self._language:
            self.languages.choose(self._language)
            self.language_chosen.emit(self._language)
        self.ask()
