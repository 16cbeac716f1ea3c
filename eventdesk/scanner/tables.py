"""Tables of what each computer's characters mean: which keys make them, and what scanners mean by those.

A character is looked up for all computers at once, and what it means there for all scanners at once.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_letters

from eventdesk.scanner.host import made_by, pieces_of, symbol, ways_of
from eventdesk.scanner.keyboard import Layout
from eventdesk.scanner.pairs import computers, scanners

AGAIN = "\ue801"
"""Behind a piece of a text: as its last way tells, where it can have been made in several."""

Senses = tuple[str, ...]
"""What something means for each scanner, "" for those that cannot send it."""

Found = dict[str, dict[int, Senses]]
"""For each piece its senses on the computers that make it, by their place."""

UNSENT = 0
"""The number of the senses of what no scanner sends."""


@dataclass(frozen=True, slots=True)
class Tables:
    """All computers and scanners, in the order of the settings' bits.

    `pieces` cuts a text. `senses` holds for each piece and each computer the number of what it means there;
    `meant` for each scanner the meanings by this number; `senders` by the number the scanners that have one,
    a bit for each. `alike` names for a letter the first of its kind: all of them are themselves, in the other
    case, or unsent wherever one of them is.
    """

    pieces: re.Pattern[str]
    senses: dict[str, tuple[int, ...]]
    meant: tuple[Senses, ...]
    senders: tuple[int, ...]
    alike: dict[str, str]


@lru_cache(maxsize=1)
def tables() -> Tables:
    """Made at the first call, which takes as long as a few hundred scans."""
    found = _found()
    unsent: Senses = ("",) * len(scanners())
    numbers = {unsent: UNSENT}
    for by_computer in found.values():
        for senses in by_computer.values():
            numbers.setdefault(senses, len(numbers))
    places = range(len(computers()))
    return Tables(
        pieces_of(piece for piece in found if AGAIN not in piece),
        {
            piece: tuple(numbers[by_computer.get(place, unsent)] for place in places)
            for piece, by_computer in found.items()
        },
        tuple(zip(*numbers, strict=True)),
        tuple(sum(1 << place for place, meant in enumerate(senses) if meant) for senses in numbers),
        _alike(found),
    )


def _found() -> Found:
    sent = [_sent(layout) for layout in scanners()]
    of_key = {key: tuple(meant.get(key, "") for meant in sent) for key in set().union(*sent)}
    found: Found = defaultdict(dict)
    again: Found = defaultdict(dict)
    for place, (layout, lock) in enumerate(computers()):
        made = ((key, piece) for key, piece in made_by(layout, lock) if key in of_key)
        for piece, ways in ways_of(made).items():
            senses = [_senses(way, of_key) for way in ways]
            found[piece][place] = _first(senses)
            if _first(senses[::-1]) != found[piece][place]:
                again[piece][place] = _first(senses[::-1])
    return found | {piece + AGAIN: found[piece] | others for piece, others in again.items()}


def _sent(layout: Layout) -> dict[str, str]:
    """What a scanner means by its keys: ASCII. Other characters are understood only as they arrive."""
    return {symbol(*place): character for character, place in layout.places.items() if character.isascii()}


def _senses(way: str, of_key: dict[str, Senses]) -> Senses:
    first, *others = (of_key[key] for key in way)
    for other in others:
        first = tuple(one + more if one and more else "" for one, more in zip(first, other, strict=True))
    return first


def _first(several: Sequence[Senses]) -> Senses:
    """For each scanner what the first of the ways that it can send means."""
    if len(several) == 1:
        return several[0]
    return tuple(next(filter(None, meanings), "") for meanings in zip(*several, strict=True))


def _alike(found: Found) -> dict[str, str]:
    firsts: dict[tuple[object, ...], str] = {}
    alike: dict[str, str] = {}
    for letter in ascii_letters:
        told = {letter: "itself", letter.swapcase(): "turned", "": "unsent"}
        fate = [(place, told.get(meant)) for place, senses in found[letter].items() for meant in senses]
        if all(what for _, what in fate):
            alike[letter] = firsts.setdefault(tuple(fate), letter)
    return alike
