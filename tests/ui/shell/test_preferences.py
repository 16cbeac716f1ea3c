"""What is chosen in the settings is told at once, with its value."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.theme import Mode
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.shell.preferences import Preferences


def test_choices_are_told_with_their_values(qtbot: QtBot, tmp_path: Path) -> None:
    content = Preferences(Settings.in_file(tmp_path / "settings.ini"), "en")
    qtbot.addWidget(content)
    buttons = {button.text(): button for button in content.findChildren(QPushButton)}
    with qtbot.waitSignal(content.theme_chosen) as theme:
        buttons["Dark"].click()
    with qtbot.waitSignal(content.language_chosen) as language:
        buttons["Français"].click()
    with qtbot.waitSignal(content.volume_chosen) as volume:
        buttons["Off"].click()
    with qtbot.waitSignal(content.bell_chosen) as bell:
        buttons["Not here"].click()
    assert (theme.args, language.args, volume.args, bell.args) == ([Mode.DARK], ["fr"], [0.0], [False])
