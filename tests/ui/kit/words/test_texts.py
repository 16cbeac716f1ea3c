"""Times stand in the event's zone, languages switch, settings come back, sounds fit the volume."""

import array
import wave
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain import resources
from eventdesk.ui.kit.look.theme import Mode
from eventdesk.ui.kit.settings import MOST_RECENT, Settings
from eventdesk.ui.kit.sound.sounds import Sound, Sounds, find_player, scale_wave
from eventdesk.ui.kit.words.languages import Languages, locale_of, system_language
from eventdesk.ui.kit.words.moments import Moments

AT = datetime(2026, 11, 25, 9, 40, 5, tzinfo=UTC)


def test_times_are_the_events() -> None:
    moments = Moments(ZoneInfo("Europe/Copenhagen"), locale_of("en"))
    assert moments.time(AT) == "10:40"
    assert moments.time(None) == ""
    assert moments.seconds(AT) == "10:40:05"
    assert moments.span(AT, AT.replace(minute=59)) == "10:40–10:59"
    assert moments.date(AT) == "Wednesday, 25 November 2026"
    assert moments.short_date(AT) == "25/11/2026"
    assert moments.number(10_000) == "10,000"
    assert moments.percent(0.5) == "50%"
    in_french = Moments(ZoneInfo("Europe/Copenhagen"), locale_of("fr"))
    assert in_french.percent(0.5) == "50\N{NO-BREAK SPACE}%"
    with pytest.raises(ValueError, match="without a zone"):
        moments.time(datetime(2026, 11, 25))  # noqa: DTZ001 - the mistake under test


def test_dates_follow_the_language() -> None:
    moments = Moments(ZoneInfo("Europe/Paris"), locale_of("fr"))
    assert moments.date(AT) == "mercredi 25 novembre 2026"


def test_languages_switch(qapp: QApplication) -> None:
    languages = Languages(qapp)
    assert languages.choose("fr") == "fr"
    assert languages.choose("") == system_language()
    assert languages.choose("tlh") in ("en", "fr")
    assert languages.choose("fr") == "fr"
    assert Languages(qapp).choose("en") == "en"
    assert QCoreApplication.translate("Checkin", "Welcome") == "Welcome"


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


@pytest.mark.parametrize("sound", list(Sound))
def test_every_sound_is_a_file_that_can_be_made_quieter(sound: Sound, tmp_path: Path) -> None:
    target = tmp_path / "quiet.wav"
    scale_wave(resources.path("sounds", f"{sound.value}.wav"), target, 0.5)

    def peak(path: Path) -> int:
        with wave.open(str(path), "rb") as read:
            return max(abs(sample) for sample in array.array("h", read.readframes(read.getnframes())))

    loud = peak(resources.path("sounds", f"{sound.value}.wav"))
    assert abs(peak(target) - loud / 4) < 2


def test_silence_starts_nothing(qapp: QApplication) -> None:
    assert not Sounds(0.0).play(Sound.REFUSE)


def test_playing_uses_what_there_is(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_player() == ()
    assert not Sounds().play(Sound.OK)
    assert not Sounds().play(Sound.BELL)
    heard = tmp_path / "heard"
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$@" > "{heard}"\n')
    player.chmod(0o755)
    assert find_player() == ("aplay", "-q")
    sounds = Sounds()
    assert sounds.play(Sound.OK)
    qtbot.waitUntil(lambda: heard.exists() and "ok-70.wav" in heard.read_text())
