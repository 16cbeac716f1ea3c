"""The button that lets the bell of the hall ring on this computer, or not."""

from PySide6.QtCore import Slot

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.settings import Settings


class BellButton(Button):
    """Keeps and tells what is set, here or in the settings of this computer."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Bell"), "bell", Kind.QUIET, key="Ctrl+B")
        self._settings = settings
        self.setCheckable(True)
        self.follow()
        self.toggled.connect(self._keep)

    @Slot(bool)
    def _keep(self, rings: bool) -> None:
        self._settings.bell = rings
        self.follow()

    def follow(self) -> None:
        """Tell what is set now."""
        rings = self._settings.bell
        self.setChecked(rings)
        self.setIcon(icon("bell" if rings else "bell-off"))
