"""The settings of this computer, in the sheet at the side: looks, language, sound."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.button import Segments
from eventdesk.ui.kit.card import column
from eventdesk.ui.kit.field import FormRow
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.texts import LANGUAGES
from eventdesk.ui.kit.theme import Mode, Space

VOLUMES = {"0.0": 0.0, "0.4": 0.4, "0.7": 0.7, "1.0": 1.0}


class Preferences(QWidget):
    """Changes take effect at once; whoever listens stores and applies them."""

    theme_chosen = Signal(object)
    """payload: Mode."""

    language_chosen = Signal(object)
    """payload: str, a language code."""

    volume_chosen = Signal(object)
    """payload: float between 0 and 1."""

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
        nearest = min(VOLUMES, key=lambda key: abs(VOLUMES[key] - settings.volume))
        words = (self.tr("Off"), self.tr("Quiet"), self.tr("Normal"), self.tr("Loud"))
        sound = Segments(tuple(zip(VOLUMES, words, strict=True)), self.tr("Sounds"), nearest)
        sound.chosen.connect(lambda key: self.volume_chosen.emit(VOLUMES[key]))
        body.addWidget(
            FormRow(self.tr("Sounds"), sound, self.tr("Verdicts of scans and the bell of each slot"))
        )
        body.addWidget(Label(self.tr("F11 shows the window on the full screen."), Type.CAPTION, wrap=True))
        body.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something below, before the sentence at the foot."""
        self._body.insertWidget(self._body.count() - 2, widget)
        self.added.append(widget)
