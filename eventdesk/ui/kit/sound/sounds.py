"""Short sounds for verdicts and bells, played by what the system has, so that no media framework is needed.

Sound is never the only sign. Where nothing can play, the system's own beep stands in for refusals and bells.
"""

import array
import sys
import wave
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths, QTemporaryDir
from PySide6.QtWidgets import QApplication

from eventdesk.domain import resources

if sys.platform == "win32":
    import winsound

PLAYERS: tuple[tuple[str, ...], ...] = (("pw-play",), ("paplay",), ("afplay",), ("aplay", "-q"))


class Sound(StrEnum):
    """What is heard; each has a file of its name."""

    OK = "ok"
    WARN = "warn"
    REFUSE = "refuse"
    BELL = "bell"


class Sounds:
    """Plays sounds at a volume between 0 (off) and 1, never blocking."""

    def __init__(self, volume: float = 0.7) -> None:
        self._folder = QTemporaryDir()
        self._player = find_player()
        self.volume = volume

    @property
    def volume(self) -> float:
        """How loud."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = min(1.0, max(0.0, volume))

    def play(self, sound: Sound) -> bool:
        """Start a sound and return at once; False when none was started."""
        if self._volume == 0:
            return False
        if sys.platform == "win32":
            # Without a loudspeaker it raises RuntimeError.
            with suppress(RuntimeError):
                winsound.PlaySound(str(self._file(sound)), winsound.SND_FILENAME | winsound.SND_ASYNC)
                return True
        elif self._player:
            program, *options = self._player
            return bool(QProcess.startDetached(program, [*options, str(self._file(sound))]))
        if sound is not Sound.OK:
            QApplication.beep()
        return False

    def _file(self, sound: Sound) -> Path:
        """The sound as loud as it is to be, made when it is first heard so."""
        made = Path(self._folder.filePath(f"{sound.value}-{round(self._volume * 100)}.wav"))
        if not made.exists():
            scale_wave(resources.path("sounds", f"{sound.value}.wav"), made, self._volume)
        return made


def find_player() -> tuple[str, ...]:
    """Return the command that plays a WAV file here, or nothing."""
    for player in PLAYERS:
        if QStandardPaths.findExecutable(player[0]):
            return player
    return ()


def scale_wave(source: Path, target: Path, volume: float) -> None:
    """Write a 16-bit WAV file made quieter; ears hear the square of the amplitude."""
    with wave.open(str(source), "rb") as read:
        shape, frames = read.getparams(), read.readframes(read.getnframes())
    samples = array.array("h", frames)
    loud = volume * volume
    with wave.open(str(target), "wb") as write:
        write.setparams(shape)
        write.writeframes(array.array("h", (int(sample * loud) for sample in samples)).tobytes())
