"""The settings of this computer, in the sheet at the side: looks, language, sound."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Mode, Space
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.languages import LANGUAGES

VOLUMES = {"0.0": 0.0, "0.4": 0.4, "0.7": 0.7, "1.0": 1.0}
BELL_ON, BELL_OFF = "on", "off"


class Preferences(QWidget):
    """Changes take effect at once; whoever listens stores and applies them."""

    theme_chosen = Signal(object)
    """payload: Mode."""

    language_chosen = Signal(object)
    """payload: str, a language code."""

    volume_chosen = Signal(object)
    """payload: float between 0 and 1."""

    bell_chosen = Signal(object)
    """payload: bool, whether the bell of each slot is heard here."""

    def __init__(self, settings: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.added: list[QWidget] = []
        self._body = body = column(padding=Space.XL, spacing=Space.XL)
        self.setLayout(body)
        looks = Segments(
            ((Mode.SYSTEM, self.tr("System")), (Mode.LIGHT, self.tr("Light")), (Mode.DARK, self.tr("Dark"))),
            self.tr("Appearance"),
            settings.theme,
        )
        looks.chosen.connect(lambda key: self.theme_chosen.emit(Mode(key)))
        body.addWidget(FormRow(self.tr("Appearance"), looks))
        languages = Segments(tuple(LANGUAGES.items()), self.tr("Language"), language)
        languages.chosen.connect(self.language_chosen.emit)
        body.addWidget(FormRow(self.tr("Language"), languages))
        self._add_sounds(body, settings)
        body.addWidget(Label(self.tr("F11 shows the window on the full screen."), Type.CAPTION, wrap=True))
        body.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something below, before the sentence at the foot."""
        self._body.insertWidget(self._body.count() - 2, widget)
        self.added.append(widget)

    def _add_sounds(self, body: QVBoxLayout, settings: Settings) -> None:
        nearest = min(VOLUMES, key=lambda key: abs(VOLUMES[key] - settings.volume))
        words = (self.tr("Off"), self.tr("Quiet"), self.tr("Normal"), self.tr("Loud"))
        sound = Segments(tuple(zip(VOLUMES, words, strict=True)), self.tr("Sounds"), nearest)
        sound.chosen.connect(lambda key: self.volume_chosen.emit(VOLUMES[key]))
        body.addWidget(FormRow(self.tr("Sounds"), sound, self.tr("Verdicts of scans, and the bell")))
        rings = ((BELL_ON, self.tr("At this desk")), (BELL_OFF, self.tr("Not here")))
        self.bell = Segments(rings, self.tr("Bell of each slot"), BELL_ON if settings.bell else BELL_OFF)
        self.bell.chosen.connect(lambda key: self.bell_chosen.emit(key == BELL_ON))
        body.addWidget(FormRow(self.tr("Bell of each slot"), self.bell))
