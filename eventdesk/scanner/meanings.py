"""What a scan can mean, through all computers and all scanners.

A text is looked up by its different characters, however long it is, and what comes out alike for several
computers is gone on with once.
"""

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import product
from operator import and_, itemgetter, ne

from eventdesk.scanner.pairs import Settings, computers
from eventdesk.scanner.tables import AGAIN, UNSENT, tables

MOST_TEXTS = 8
"""Where keys that make the same can be mixed in more ways, all are read in the first way or in the last."""


def spelled(pieces: Sequence[str]) -> dict[str, Settings]:
    """All that a text, cut into pieces, can mean; each with the settings that explain it."""
    moving, steady = _moving_and_steady(pieces)
    place = {piece: at for at, piece in enumerate((*moving, *steady, "", *"".join(steady.values())))}
    last = {piece: place.get(piece + AGAIN, at) for piece, at in place.items()}
    in_first_way = itemgetter(*(place[piece] for piece in pieces), place[""])
    in_last_way = itemgetter(*(last[piece] for piece in pieces), place[""])
    two_ways = [(place[piece], at) for piece, at in last.items() if at != place[piece]]
    by_model = [
        {model: tuple(letters), model.swapcase(): tuple(letters.swapcase())}
        for model, letters in steady.items()
    ]
    found: dict[str, Settings] = {}
    for meaning, settings in _meanings((*moving, *steady)).items():
        meant = meaning
        for at, letters in enumerate(by_model, len(moving)):
            meant += letters[meaning[at]]
        texts: Iterable[Sequence[str]] = (in_first_way(meant),)
        if any(meant[first] != meant[other] for first, other in two_ways):
            texts = _mixed(in_first_way(meant), in_last_way(meant))
        for text in map("".join, texts):
            found[text] = found.get(text, 0) | settings
    return found


def _moving_and_steady(pieces: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """The different pieces: those that are looked up themselves, then by their model the letters alike."""
    known = tables()
    moving: list[str] = []
    steady: dict[str, str] = {}
    for piece in dict.fromkeys(pieces):
        model = known.alike.get(piece)
        if model:
            steady[model] = steady.get(model, "") + piece
        else:
            moving += [way for way in (piece, piece + AGAIN) if way == piece or way in known.senses]
    return moving, steady


def _mixed(first: Sequence[str], last: Sequence[str]) -> Iterable[Sequence[str]]:
    """What is meant where each key was pressed in its first way or in its last."""
    if 2 ** sum(map(ne, first, last)) > MOST_TEXTS:
        return first, last
    both = zip(first, last, strict=True)
    return product(*[(one,) if one == other else (one, other) for one, other in both])


def _meanings(pieces: Sequence[str]) -> dict[tuple[str, ...], Settings]:
    """All that some pieces can mean together, and "" behind them; each with the settings that explain it."""
    known, width = tables(), len(computers())
    unmade = (UNSENT,) * width
    by_computer = zip(*(known.senses.get(piece, unmade) for piece in pieces), strict=True)
    several: dict[tuple[int, ...], int] = {}
    for place, senses in enumerate(by_computer):
        if UNSENT not in senses:
            several[senses] = several.get(senses, 0) | 1 << place
    found: dict[tuple[str, ...], Settings] = {}
    for senses, places in several.items():
        able = reduce(and_, map(known.senders.__getitem__, senses))
        together = itemgetter(*senses, UNSENT)
        for place, meant in enumerate(known.meant):
            if able >> place & 1:
                meaning = together(meant)
                found[meaning] = found.get(meaning, 0) | places << place * width
    return found
