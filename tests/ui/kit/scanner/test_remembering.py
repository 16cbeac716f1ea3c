"""What is known of the keyboard scanners, kept and told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.scanner.calibration import Calibration
from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import layouts
from eventdesk.scanner.layouts import Remembered
from eventdesk.scanner.pairs import PLAIN, Pair, settings_of
from eventdesk.ui.kit.scanner.remembering import keep, remembered
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.layouts import layout_name, layout_words


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> Settings:
    return Settings.in_file(tmp_path / "settings.ini")


@pytest.mark.parametrize(
    "known",
    [
        Remembered(),
        Remembered(settings_of(Pair("us", "fr", Lock.CAPS))),
        Remembered(settings_of(Pair("us", "de")), Calibration((("a", "q"), ("=", "\u0301"), ('"', "é")))),
    ],
)
def test_what_is_kept_is_known_at_the_next_start(settings: Settings, known: Remembered) -> None:
    keep(settings, known)
    settings.save()
    assert remembered(settings) == known


@pytest.mark.parametrize("kept", ["", "us", "us atlantis off", "us fr sideways", "1"])
def test_what_cannot_be_read_counts_as_nothing(settings: Settings, kept: str) -> None:
    settings.keep_scanner("layout", kept)
    settings.keep_scanner("calibration", kept)
    assert remembered(settings) == Remembered()


def test_the_settings_in_words() -> None:
    def words(pair: Pair) -> str:
        return layout_words(Remembered(settings_of(pair)))

    assert layout_words(Remembered()) == ""
    assert words(PLAIN) == ""
    assert words(Pair("de", "de")) == ""
    assert words(Pair("us", "de")) == "Scanner: German keyboard read as US"
    assert words(Pair("us", "us", Lock.CAPS)) == "Scanner: read with Caps Lock on"
    assert words(Pair("us", "fr", Lock.SHIFT)) == "Scanner: French keyboard with Caps Lock read as US"
    assert layout_words(Remembered(settings_of(Pair("us", "de")) | settings_of(PLAIN))) == ""


def test_every_layout_has_a_name() -> None:
    assert [layout_name(id) for id in layouts()] == [layout.name for layout in layouts().values()]
