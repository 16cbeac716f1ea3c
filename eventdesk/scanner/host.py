"""The computer's side of a scan: which keys must have been pressed for the characters that arrived.

A dead key shows in three ways: told by the window as a combining character; joined with the next letter;
and as the accent alone, under Windows before a character that it does not join, elsewhere with a space
behind or pressed twice.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

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

Ways = dict[str, tuple[str, ...]]
"""For each piece of a text, which is one character or two of a single key, what can have made it.

Each way is a string with a symbol for each key pressed: two where a dead key joined the next.
"""


def ways_of(made: Iterable[tuple[str, str]], space: str = "") -> Ways:
    """Turn round what symbols make: pairs of symbol and piece (a combining character for a dead key).

    With the symbol of the `space`, an accent alone may also be a dead key with a space behind.
    """
    plain = list(made)
    found: dict[str, dict[str, None]] = {}
    for symbol, piece in plain:
        found.setdefault(piece, {})[symbol] = None
        if "\ufe70" <= piece <= "\ufeff":
            found.setdefault(unicodedata.normalize("NFKC", piece), {})[symbol] = None
    for dead, mark in plain:
        if is_dead(mark):
            for way, character in _of_dead(dead, mark, plain, space):
                found.setdefault(character, {})[way] = None
    for piece in [piece for piece in found if len(piece) == 2]:
        apart = (first + last for first in found.get(piece[0], ()) for last in found.get(piece[1], ()))
        found[piece].update(dict.fromkeys(apart))
    return {piece: tuple(ways) for piece, ways in found.items()}


def pieces_of(known: Iterable[str]) -> re.Pattern[str]:
    """What finds the pieces of a text, two characters together where these are a known one."""
    doubles = [piece for piece in known if len(piece) == 2]
    if not doubles:
        return re.compile(".", re.DOTALL)
    first = "".join(piece[0] for piece in doubles)
    return re.compile(f"[^{re.escape(first)}]|{'|'.join(map(re.escape, doubles))}|.", re.DOTALL)


def _of_dead(dead: str, mark: str, plain: Sequence[tuple[str, str]], space: str) -> Iterator[tuple[str, str]]:
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
    return chr(_FIRST_SYMBOL + LEVELS * _PLACES[key] + level)


def made_by(layout: Layout, lock: Lock) -> Iterator[tuple[str, str]]:
    """What the keys of a computer with this layout make: pairs of symbol and piece.

    Dead keys behind AltGr are left out: scanners press none.
    """
    for key in layout.keys:
        for level in range(LEVELS):
            seen = level ^ 1 if _moved(layout, key, level, lock) else level
            piece = layout.made(key, seen)
            foreign_alt = level >= ALTGR and piece == layout.made(key, seen - ALTGR)
            if piece and not (is_dead(piece) and level >= ALTGR):
                yield symbol(key, level), (ALT_MARK if foreign_alt else "") + piece


def _moved(layout: Layout, key: str, level: int, lock: Lock) -> bool:
    """Whether Caps Lock turns Shift round on this key."""
    if lock is Lock.SHIFT:
        return key != SPACE and level < ALTGR
    low, high = layout.made(key, level & ALTGR), layout.made(key, level | 1)
    return lock is Lock.CAPS and low.islower() and high.isupper()


_FIRST_SYMBOL = 0xE000
_ROWS = ("TLDE", "BKSL", "LSGT", SPACE, *(f"A{row}{n:02}" for row in "EDCB" for n in range(1, 13)))
_PLACES = {key: place for place, key in enumerate(_ROWS)}
