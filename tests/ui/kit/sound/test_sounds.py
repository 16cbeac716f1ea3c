"""Sounds fit the volume, and are played by what the computer has."""

import array
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain import resources
from eventdesk.ui.kit.sound.sounds import Sound, Sounds, find_player, scale_wave


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
