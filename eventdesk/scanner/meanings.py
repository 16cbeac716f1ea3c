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
    moving, steady = _sorted_out(pieces)
    place = {piece: at for at, piece in enumerate((*moving, *steady, "", *"".join(steady.values())))}
    last_way = {piece: place.get(piece + AGAIN, at) for piece, at in place.items()}
    in_first_way = itemgetter(*(place[piece] for piece in pieces), place[""])
    in_last_way = itemgetter(*(last_way[piece] for piece in pieces), place[""])
    two_ways = [(place[piece], other) for piece, other in last_way.items() if other != place[piece]]
    found: dict[str, Settings] = {}
    for meaning, settings in _meanings((*moving, *steady)).items():
        whole = meaning
        for at, (model, letters) in enumerate(steady.items(), len(moving)):
            whole += tuple(letters if meaning[at] == model else letters.swapcase())
        meant = in_first_way(whole)
        doubtful = any(whole[at] != whole[other] for at, other in two_ways)
        for text in map("".join, _mixed(meant, in_last_way(whole)) if doubtful else (meant,)):
            found[text] = found.get(text, 0) | settings
    return found


def _sorted_out(pieces: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """The different pieces to be looked up; then the letters of which one is, by that one."""
    known = tables()
    steady: dict[str, str] = {}
    moving: list[str] = []
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
    return product(*(dict.fromkeys(both) for both in zip(first, last, strict=True)))


def _meanings(pieces: Sequence[str]) -> dict[tuple[str, ...], Settings]:
    """All that some pieces can mean together, and "" behind them; each with the settings that explain it."""
    known = tables()
    unmade = (UNSENT,) * len(computers())
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
                found[meaning] = found.get(meaning, 0) | places << place * len(computers())
    return found
