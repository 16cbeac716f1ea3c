"""The calibration of one scanner: a sheet with all characters in a known order, and what came of it.

Between the characters stand spaces. A dead key and the space behind it make one accent on every system, so
that it shows by its missing space; a key without a character shows by two spaces together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

from eventdesk.scanner.host import ACCENTS, Ways, pieces_of, ways_of

CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + "".join(
    c for c in map(chr, range(0x21, 0x7F)) if not c.isalnum()
)
"""All of printable ASCII but the space, the letters first."""

LINES = (13, 14, 15, 16, 17, 19)
"""How many characters stand in each bar code: all different, so that a line is known by its length."""

MOST_READINGS = 256
"""One scanner is asked about, so that there is time for more of them than where all layouts are."""

_MARKS = {accent: mark for mark, accents in ACCENTS.items() for accent in accents}


@dataclass(frozen=True)
class Calibration:
    """What arrives for each character; a dead key as its combining character, "" where nothing arrives."""

    made: tuple[tuple[str, str], ...] = ()

    @cached_property
    def _ways(self) -> Ways:
        # An own letter for the space: the computer's space key is no character of the sheet.
        return ways_of([*((meant, made) for meant, made in self.made if made), (" ", " ")], " ")

    @cached_property
    def _pieces(self) -> re.Pattern[str]:
        return pieces_of(self._ways)

    def readings(self, text: str) -> tuple[str, ...]:
        """What the text of this scanner means; more than one where keys cannot be told apart."""
        choices = [self._ways.get(piece, ()) for piece in self._pieces.findall(text)]
        if prod(map(len, choices)) > MOST_READINGS:
            choices = [ways[:1] for ways in choices]
        return tuple(map("".join, product(*choices)))

    @property
    def lost(self) -> str:
        """The characters that do not arrive, or arrive as another one does."""
        arrived = [made for _, made in self.made]
        return "".join(meant for meant, made in self.made if not made or arrived.count(made) > 1)

    def joined(self, other: "Calibration") -> "Calibration":
        """Both together; where they differ the other one, which is newer, counts."""
        return Calibration(tuple({**dict(self.made), **dict(other.made)}.items()))


def sheet_text() -> str:
    """What the square code of the sheet says."""
    return " ".join(CHARACTERS)


def line_texts() -> tuple[str, ...]:
    """What its bar codes say, for scanners that read nothing else."""
    return tuple(" ".join(part) for part in _parts())


def calibrated(text: str) -> Calibration | None:
    """What a scan of the sheet tells, None where the text is no such scan."""
    chunks = text.strip("\r\n\t\x02\x03").removesuffix(" ").split(" ")
    made = [piece for chunk in chunks for piece in _between_spaces(chunk)]
    for part in (CHARACTERS, *_parts()):
        if len(made) == len(part) and sum(len(piece) == 1 for piece in made) > len(part) // 2:
            return Calibration(tuple(zip(part, made, strict=True)))
    return None


def _between_spaces(chunk: str) -> Sequence[str]:
    """What was made there: one character, after as many dead keys as there are more of them."""
    dead = [_MARKS[c] for c in chunk[:-1] if c in _MARKS]
    if len(chunk) > 1 and len(dead) == len(chunk) - 1:
        return [*dead, chunk[-1]]
    return [chunk]


def _parts() -> tuple[str, ...]:
    parts, start = [], 0
    for length in LINES:
        parts.append(CHARACTERS[start : start + length])
        start += length
    return tuple(parts)
