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
from eventdesk.scanner.pairs import (
    ALL,
    PLAIN,
    Met,
    Settings,
    computers,
    fixed_letters,
    senders_with,
    settings_of,
)

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
    if remembered and remembered.calibration:
        meant = tuple(piece for way in remembered.calibration.readings(text) for piece in frame.stripped(way))
        found = sorted(set(known(meant)))
        if found:
            return Read(found[0], ALL) if len(found) == 1 else Ambiguous(tuple(found))
    found, settings = _known_among(_ways(text), known)
    if not found:
        found, settings = _known_among(reduce(or_, map(_ways, _other_accents(text)), {}), known)
    if not found:
        return Unknown(frame.stripped(text)[-1])
    return Read(found[0], settings) if len(found) == 1 else Ambiguous(tuple(found))


def _known_among(ways: dict[str, Settings], known: Known) -> tuple[list[str], Settings]:
    """The known codes among some readings, and the settings that explain the first."""
    bare = {candidate: frame.stripped(candidate) for candidate in ways}
    asked = tuple(dict.fromkeys(piece for pieces in bare.values() for piece in pieces))
    found = sorted(set(known(asked))) if asked else []
    fitting = (ways[candidate] for candidate, pieces in bare.items() if found and found[0] in pieces)
    return found, reduce(or_, fitting, 0)


def _other_accents(text: str) -> Iterator[str]:
    """An accent may have swallowed the space behind it, as in JSON; the last may be two of them, as in ==."""
    spaced = "".join(c + " " if c in ACCENT_ALONE else c for c in text)
    if spaced != text:
        yield spaced
    if text[-1:] in ACCENT_ALONE:
        yield text + text[-1]


def readings(text: str) -> tuple[str, ...]:
    """All that a text can mean, itself the first."""
    return tuple(_ways(text))


def _ways(text: str) -> dict[str, Settings]:
    """All that a text can mean, each with the settings that would explain it.

    Where each character comes of one key, computers that come to the same keys are asked once, about those
    characters only that any layout moves. The others are gone through way by way, for the pairs that are met.
    """
    letters = set(text)
    fixed = "".join(letters & fixed_letters())
    moving = "".join(sorted(letters.difference(fixed)))
    found: dict[str, Settings] = {text: settings_of(PLAIN)}
    alphabets: dict[tuple[str, bool], int] = {}
    for side, computer in enumerate(computers()):
        as_is = computer.straight.issuperset(fixed)
        host = computer.plain
        made = host.makes(moving)
        if not (as_is or computer.turned.issuperset(fixed)) or not (made or computer.full.makes(moving)):
            continue
        plain = made and host.is_plain(text, moving)
        image = moving.translate(host.one) if plain else ""
        if each_one_key := plain and len(image) == len(moving):
            alphabets[image, as_is] = alphabets.get((image, as_is), 0) | 1 << side
        if not each_one_key or not computer.full.is_plain(text, moving):
            _add_ways(text, moving, computer.met, found)
    images: dict[str, Settings] = {}
    for (keys, as_is), sides in alphabets.items():
        unmoved = fixed if as_is else fixed.swapcase()
        for sender in senders_with(keys):
            image = keys.translate(sender.meant) + unmoved
            images[image] = images.get(image, 0) | sides << sender.shift
    for image, settings in images.items():
        candidate = text.translate(str.maketrans(moving + fixed, image))
        found[candidate] = found.get(candidate, 0) | settings
    return found


def _add_ways(text: str, letters: str, met: tuple[Met, ...], found: dict[str, Settings]) -> None:
    """Add what a text with dead keys, AltGr or joined letters means."""
    for settings, host, characters in met:
        if host.makes(letters):
            for keys in host.taken_apart(text):
                meant = keys.translate(characters)
                found[meant] = found.get(meant, 0) | settings
