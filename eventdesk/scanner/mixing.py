"""Two scans in one text: one behind the other without a pause, or letter by letter mixed.

Nothing in the keys says which scanner they came from, so only the codes that the event knows can tell. Two
are taken where no other two fit; one is taken out of what another has begun, where no other one fits.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from eventdesk.domain.code import LENGTH, has_shape
from eventdesk.scanner.layouts import Known

SHORTEST = 4
"""Shorter codes are not looked for: too many pieces of other texts would be some."""

LONG = 12
"""Shorter codes are not taken out of something unfinished: a longer unknown one may well begin with one."""

MOST_TYPED = 2
"""Nobody types more letters while a code of ours is scanned."""


def joined(text: str, known: Known) -> tuple[str, str] | None:
    """Two known codes that make up the text one behind the other."""
    cuts = range(SHORTEST, len(text) - SHORTEST + 1)
    pieces = {piece for cut in cuts for piece in (text[:cut], text[cut:])}
    found = frozenset(known(tuple(pieces))) if pieces else frozenset()
    return _only((text[:cut], text[cut:]) for cut in cuts if text[:cut] in found and text[cut:] in found)


def woven(text: str, codes: Iterable[str]) -> tuple[str, str] | None:
    """Two known codes whose letters, each in its order, make up the text. The first to begin comes first."""
    fitting = sorted(set(_fitting(codes, text)))
    pairs = (
        (first, other) if text.startswith(first[0]) else (other, first)
        for place, first in enumerate(fitting)
        for other in fitting[place + 1 :]
        if len(first) + len(other) == len(text) and _mixes(first, other, text)
    )
    return _only(pairs)


def first_out(texts: Iterable[str], codes: Iterable[str]) -> tuple[str, tuple[str, ...]] | None:
    """The one known code that is whole in one of some texts, and what else stands there: the beginning of
    another known code. More than one beginning where the same letters can be dealt out in several ways."""
    ordered = sorted(set(codes))
    found: dict[str, list[str]] = {}
    for text in texts:
        for code in _fitting(ordered, text):
            if len(code) >= LONG:
                found.setdefault(code, []).extend(_rests(code, text, ordered))
    whole = [(code, tuple(dict.fromkeys(rests))) for code, rests in found.items() if rests]
    return whole[0] if len(whole) == 1 else None


def typed_into(text: str, known: Known) -> str | None:
    """The known code that is left of a text without a letter or two, typed by somebody while it was scanned.

    Only of codes with a keyed check: of others a longer unknown one may well be left so.
    """
    plain = text.upper()
    if not LENGTH < len(plain) <= LENGTH + MOST_TYPED:
        return None
    left = {"".join(letters) for letters in combinations(plain, LENGTH)}
    found = tuple(known(tuple(filter(has_shape, left))))
    return found[0] if len(found) == 1 else None


def _rests(code: str, text: str, ordered: Sequence[str]) -> list[str]:
    """What can be left of the text without the code, and begins a code of the ordered ones."""
    ways = {(0, "")}
    for letter in text:
        to_code = {(done + 1, rest) for done, rest in ways if done < len(code) and code[done] == letter}
        ways = to_code | {(done, rest + letter) for done, rest in ways if _begins(rest + letter, ordered)}
    return sorted(rest for done, rest in ways if done == len(code))


def _begins(text: str, ordered: Sequence[str]) -> bool:
    place = bisect_left(ordered, text)
    return place < len(ordered) and ordered[place].startswith(text)


def _only(pairs: Iterator[tuple[str, str]]) -> tuple[str, str] | None:
    first = next(pairs, None)
    return first if next(pairs, None) is None else None


def _fitting(codes: Iterable[str], text: str) -> Iterator[str]:
    """The shorter codes whose letters stand in the text in their order; most lack a letter of it at all."""
    letters = set(text)
    return (
        code for code in codes if letters.issuperset(code) and len(code) < len(text) and _within(code, text)
    )


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
