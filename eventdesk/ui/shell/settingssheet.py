"""The sheet with the settings of this computer: what is chosen in it is kept and takes effect at once."""

from PySide6.QtCore import Signal, Slot

from eventdesk.ui.kit.form.sheet import SideSheet
from eventdesk.ui.kit.look.theme import Mode, Theme
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.languages import system_language
from eventdesk.ui.shell.preferences import Preferences


class SettingsSheet(SideSheet):
    """Stands beside whatever screen is in front."""

    language_chosen = Signal(object)
    """payload: str; whoever listens installs it and gives the screens anew."""

    shown = Signal(object)
    """payload: Preferences, just opened; more can be added to it."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme

    @Slot()
    def toggle(self) -> None:
        """Open the settings, or close them."""
        if self.isVisible():
            self.close_sheet()
            return
        content = Preferences(self._settings, self._settings.language or system_language())
        content.theme_chosen.connect(self._choose_theme)
        content.language_chosen.connect(self._choose_language)
        content.volume_chosen.connect(self._choose_volume)
        content.bell_chosen.connect(self._choose_bell)
        self.shown.emit(content)
        self.open_with(self.tr("Settings"), content)

    @Slot(object)
    def _choose_theme(self, mode: Mode) -> None:
        self._settings.theme = mode
        self._theme.choose(mode)

    @Slot(object)
    def _choose_language(self, code: str) -> None:
        self._settings.language = code
        self.language_chosen.emit(code)

    @Slot(object)
    def _choose_volume(self, volume: float) -> None:
        self._settings.volume = volume

    @Slot(object)
    def _choose_bell(self, rings: bool) -> None:
        self._settings.bell = rings
