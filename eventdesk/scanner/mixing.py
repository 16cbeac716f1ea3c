"""Two scans in one text: one behind the other without a pause, or letter by letter mixed.

Nothing in the keys says which scanner they came from, so only the codes that the event knows can tell. Two
are taken where no other two fit.
"""

from collections.abc import Iterable, Iterator

from eventdesk.scanner.layouts import Known

SHORTEST = 4
"""Shorter codes are not looked for: too many pieces of other texts would be some."""


def joined(text: str, known: Known) -> tuple[str, str] | None:
    """Two known codes that make up the text one behind the other."""
    cuts = range(SHORTEST, len(text) - SHORTEST + 1)
    pieces = {piece for cut in cuts for piece in (text[:cut], text[cut:])}
    found = frozenset(known(tuple(pieces))) if pieces else frozenset()
    return _only((text[:cut], text[cut:]) for cut in cuts if text[:cut] in found and text[cut:] in found)


def woven(text: str, codes: Iterable[str]) -> tuple[str, str] | None:
    """Two known codes whose letters, each in its order, make up the text. The first to begin comes first."""
    fitting = sorted(code for code in set(codes) if len(code) < len(text) and _within(code, text))
    pairs = (
        (first, other) if text.startswith(first[0]) else (other, first)
        for place, first in enumerate(fitting)
        for other in fitting[place + 1 :]
        if len(first) + len(other) == len(text) and _mixes(first, other, text)
    )
    return _only(pairs)


def _only(pairs: Iterator[tuple[str, str]]) -> tuple[str, str] | None:
    first = next(pairs, None)
    return first if next(pairs, None) is None else None


def _within(code: str, text: str) -> bool:
    """Whether the letters of a code stand in the text in their order."""
    rest = iter(text)
    return all(letter in rest for letter in code)


def _mixes(first: str, other: str, text: str) -> bool:
    """Whether the text can be dealt out to both without a rest."""
    reached = {0}
    for place, letter in enumerate(text):
        reached = {
            taken + step
            for taken in reached
            for step, side, at in ((1, first, taken), (0, other, place - taken))
            if at < len(side) and side[at] == letter
        }
    return len(first) in reached
