"""What a scanner meant whose keyboard layout is not the computer's.

A scanner set to one layout presses keys; the computer makes characters of them by another. Every pair of
layouts gives a reading of what arrived, and a reading counts only where it leads to a code that the event
knows: text is never bent into something else. Two known codes in one text are refused, never guessed.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from eventdesk.scanner import frame
from eventdesk.scanner.calibration import Calibration
from eventdesk.scanner.host import ACCENTS
from eventdesk.scanner.meanings import spelled
from eventdesk.scanner.pairs import ALL, PLAIN, Settings, settings_of
from eventdesk.scanner.tables import tables

Known = Callable[[Sequence[str]], Collection[str]]
"""Which of some texts are codes that the event knows."""

ACCENT_ALONE = frozenset(accents[0] for accents in ACCENTS.values())
"""At the end it may stand for a dead key pressed twice, as for the == of a signed code."""


@dataclass(frozen=True, slots=True)
class Read:
    """A code that the event knows, and the settings that explain it."""

    code: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class Unknown:
    """No reading leads to a known code; `text` is what arrived, without the scanner's own additions."""

    text: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several known codes could be meant."""

    codes: tuple[str, ...]


Reading = Read | Unknown | Ambiguous


@dataclass(frozen=True, slots=True)
class Remembered:
    """What earlier scans told of the settings: what fits all of them, or the calibration of the scanner."""

    settings: Settings = ALL
    calibration: Calibration | None = None

    def after(self, reading: Reading) -> "Remembered":
        """What is known after one more scan; where it contradicts the others, somebody has set it anew."""
        if not isinstance(reading, Read):
            return self
        return Remembered(self.settings & reading.settings or reading.settings, self.calibration)


def resolve(text: str, known: Known, remembered: Remembered | None = None) -> Reading:
    """Find the one code that a scanned text means."""
    for readings in _readings(text, remembered.calibration if remembered else None):
        found = _known_among(readings, known)
        if found:
            return found
    return Unknown(frame.stripped(text)[-1])


def _readings(text: str, calibration: Calibration | None) -> Iterator[dict[str, Settings]]:
    """All that a text can mean, each with the settings that explain it; the surest of the readings first."""
    if calibration:
        yield dict.fromkeys(calibration.readings(text), ALL)
    pieces = tables().pieces.findall(text)
    readings = spelled(pieces)
    yield readings | {text: readings.get(text, 0) | settings_of(PLAIN)}
    yield reduce(or_, map(spelled, _with_lost_keys(pieces)), {})


def _with_lost_keys(pieces: Sequence[str]) -> Iterator[Sequence[str]]:
    """An accent may have swallowed the space behind it, as in JSON; the last may be two of them, as in ==."""
    spaced = [part for piece in pieces for part in ((piece, " ") if piece in ACCENT_ALONE else (piece,))]
    if len(spaced) > len(pieces):
        yield spaced
    if pieces and pieces[-1] in ACCENT_ALONE:
        yield (*pieces, pieces[-1])


def _known_among(readings: dict[str, Settings], known: Known) -> Read | Ambiguous | None:
    """What the readings lead to; where it is one code, with the settings of all that lead there."""
    codes = {reading: frame.stripped(reading) for reading in readings}
    asked = tuple(dict.fromkeys(code for stripped in codes.values() for code in stripped))
    found = sorted(set(known(asked))) if asked else []
    if len(found) > 1:
        return Ambiguous(tuple(found))
    fitting = (readings[reading] for reading, stripped in codes.items() if found and found[0] in stripped)
    return Read(found[0], reduce(or_, fitting)) if found else None
