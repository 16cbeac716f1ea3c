"""Settings come back when the program does, and nonsense among them is passed over."""

from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.theme import Mode
from eventdesk.ui.kit.settings import MOST_RECENT, Settings


def test_settings_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    fresh = Settings.in_file(path)
    assert (fresh.theme, fresh.language, fresh.volume, fresh.desk) == (Mode.SYSTEM, "", 0.7, "")
    assert fresh.recent == ()
    assert fresh.geometry.isEmpty()
    fresh.theme, fresh.language, fresh.volume, fresh.desk = Mode.DARK, "fr", 0.0, "Desk 2"
    fresh.geometry = QByteArray(b"xy")
    for n in range(10):
        fresh.remember(tmp_path / f"{n}.eventdesk")
    fresh.remember(tmp_path / "5.eventdesk")
    fresh.save()
    again = Settings.in_file(path)
    assert (again.theme, again.language, again.volume, again.desk) == (Mode.DARK, "fr", 0.0, "Desk 2")
    assert again.geometry == QByteArray(b"xy")
    assert [path.stem for path in again.recent] == ["5", "9", "8", "7", "6", "4", "3", "2"]
    assert len(again.recent) == MOST_RECENT
    again.forget(tmp_path / "9.eventdesk")
    assert again.recent[1].stem == "8"


def test_settings_that_make_no_sense(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\ntheme=purple\nvolume=loud\n")
    odd = Settings.in_file(path)
    assert (odd.theme, odd.volume) == (Mode.SYSTEM, 0.7)
