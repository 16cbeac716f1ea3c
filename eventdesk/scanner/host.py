"""The computer's side of a scan: which keys must have been pressed for the text that arrived.

A dead key shows in three ways: told by the window as a combining character; joined with the next letter;
and as the accent alone, under Windows before a character that it does not join, elsewhere with a space
behind or pressed twice.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import prod

from eventdesk.scanner.keyboard import ALT_MARK, ALTGR, LEVELS, SPACE, Layout, is_dead


class Lock(StrEnum):
    """What Caps Lock does to the keys."""

    OFF = "off"
    CAPS = "caps"
    SHIFT = "shift"
    """All keys as with Shift, the digits too."""


ACCENTS = {
    "\u0300": "`", "\u0301": "´'", "\u0302": "^", "\u0303": "~", "\u0304": "¯", "\u0306": "˘", "\u0307": "˙",
    "\u0308": '¨"', "\u030a": "°", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸", "\u0328": "˛",
}  # fmt: skip
"""What stands for an accent by itself: first its own character, then those X11 makes with a space behind."""

MOST_WAYS = 8
"""Of a text that can have come of more key presses than this only the first way is looked at."""


@dataclass(frozen=True, slots=True)
class Host:
    """How one computer's characters come of symbols: keys, or with a calibrated scanner the characters meant.

    `ways` tells all that a character, or two together, can have come of; `one` those with a single way,
    `many` the others, `doubles` those that take two places, and `several` finds what is not in `one`.
    """

    ways: dict[str, tuple[str, ...]]
    one: dict[int, str]
    many: frozenset[str]
    doubles: tuple[str, ...]
    several: re.Pattern[str]
    letters: frozenset[str]

    def limited(self, symbols: frozenset[str]) -> "Host":
        """The same computer for a scanner that sends these symbols only."""
        kept = {
            piece: tuple(way for way in found if symbols.issuperset(way))
            for piece, found in self.ways.items()
        }
        return _host({piece: found for piece, found in kept.items() if found})

    def direct(self) -> "Host":
        """The same computer where a character that has one key of its own is taken to come from there."""
        keys = {piece: tuple(way for way in found if len(way) == 1) for piece, found in self.ways.items()}
        return _host({piece: own if len(own := keys[piece]) == 1 else self.ways[piece] for piece in keys})

    def makes(self, letters: str) -> bool:
        """Whether all these characters can come from here."""
        return self.letters.issuperset(letters)

    def is_plain(self, text: str, letters: str) -> bool:
        """Whether each character of the text, which has these different ones, came in its one way."""
        return self.many.isdisjoint(letters) and not any(piece in text for piece in self.doubles)

    def taken_apart(self, text: str, most: int = MOST_WAYS) -> tuple[str, ...]:
        """All symbols that can have made this text, none where a character comes from elsewhere.

        Of more than `most` only the first: each key by itself, two letters of one key together.
        """
        if not self.makes(text):
            return ()
        if self.is_plain(text, text):
            return (text.translate(self.one),)
        choices = [self.ways[piece] for piece in self.several.findall(text)]
        if prod(map(len, choices)) > most:
            choices = [ways[:1] for ways in choices]
        first, *between = (piece.translate(self.one) for piece in self.several.split(text))
        return tuple(
            first + "".join(way + rest for way, rest in zip(ways, between, strict=True))
            for ways in product(*choices)
        )


def host(made: Iterable[tuple[str, str]], space: str = "") -> Host:
    """Turn round what symbols make: pairs of symbol and character (combining for a dead key).

    With the symbol of the `space`, an accent alone may also be a dead key with a space behind.
    """
    plain = list(made)
    ways: dict[str, dict[str, None]] = {}
    for symbol, character in plain:
        ways.setdefault(character, {})[symbol] = None
        if "\ufe70" <= character <= "\ufeff":
            ways.setdefault(unicodedata.normalize("NFKC", character), {})[symbol] = None
    for dead, mark in plain:
        if is_dead(mark):
            for way, character in _of_dead(dead, mark, plain, space):
                ways.setdefault(character, {})[way] = None
    return _host({piece: tuple(found) for piece, found in ways.items()})


def _host(ways: dict[str, tuple[str, ...]]) -> Host:
    doubles = tuple(piece for piece in ways if len(piece) == 2)
    for piece in doubles:
        apart = (first + last for first in ways.get(piece[0], ()) for last in ways.get(piece[1], ()))
        ways[piece] = tuple(dict.fromkeys((*ways[piece], *apart)))
    one = {ord(piece): found[0] for piece, found in ways.items() if len(found) == 1 and len(piece) == 1}
    many = frozenset(piece for piece, found in ways.items() if len(found) > 1 and len(piece) == 1)
    several = re.compile("|".join(map(re.escape, (*doubles, *many))) or "(?!)")
    single = frozenset(piece for piece in ways if len(piece) == 1)
    return Host(ways, one, many, doubles, several, single.union(*doubles))


def _of_dead(dead: str, mark: str, plain: list[tuple[str, str]], space: str) -> Iterable[tuple[str, str]]:
    accents = ACCENTS.get(mark, "")
    if accents:
        yield dead, accents[0]
    for accent in accents if space else "":
        yield dead + space, accent
    for symbol, character in plain:
        joined = unicodedata.normalize("NFC", character + mark)
        if len(joined) == 1 and not is_dead(character):
            yield dead + symbol, joined


def symbol(key: str, level: int) -> str:
    """One character for a key with its modifiers."""
    return chr(0xE000 + LEVELS * _PLACES[key] + level)


def host_of(layout: Layout, lock: Lock, used: frozenset[tuple[str, int]]) -> Host:
    """A computer with this layout, for scanners that use these keys and levels."""
    made: list[tuple[str, str]] = []
    for key, level in sorted(used):
        if key in layout.keys:
            seen = level ^ 1 if _moved(layout, key, level, lock) else level
            character = layout.made(key, seen)
            foreign_alt = level >= ALTGR and character == layout.made(key, seen - ALTGR)
            if character:
                made.append((symbol(key, level), (ALT_MARK if foreign_alt else "") + character))
    return host(made)


def _moved(layout: Layout, key: str, level: int, lock: Lock) -> bool:
    """Whether Caps Lock turns Shift round on this key."""
    if lock is Lock.SHIFT:
        return key != SPACE and level < ALTGR
    low, high = layout.made(key, level & ALTGR), layout.made(key, level | 1)
    return lock is Lock.CAPS and low.islower() and high.isupper()


_ROWS = ("TLDE", "BKSL", "LSGT", SPACE, *(f"A{row}{n:02}" for row in "EDCB" for n in range(1, 13)))
_PLACES = {key: place for place, key in enumerate(_ROWS)}
