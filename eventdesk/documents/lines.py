"""Texts in lines: where a line may end, how a word is parted that no line holds, what is cut at last."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from math import ceil

from eventdesk.documents.fonts import width

ELLIPSIS = "…"
HYPHEN = "-"
DOT = "\u00a0·"
"""What stands between parts of a text: no line begins with it."""

JOINT = re.compile(r"(?<=-)(?=[^ -])")
"""Where a double name may be parted: after the sign that joins it."""


def dotted(*parts: str) -> str:
    """The parts that there are, with dots between them."""
    return f"{DOT} ".join(filter(None, parts))


def ended(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines without a dot at their ends: where a line ends nothing need be told apart."""
    return tuple(line.removesuffix(DOT) for line in lines)


def wrap(text: str, font: str, size: float, box: float) -> tuple[str, ...]:
    """The text in lines not wider than the box; a word wider than that is parted."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer, font, size) <= box:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = parted(word, font, size, box)
        lines += whole
    return (*lines, line) if line or not lines else tuple(lines)


def parted(word: str, font: str, size: float, box: float) -> tuple[str, ...]:
    """The word in pieces that the box takes: at its own hyphens, and where these do not do, with new ones."""
    if width(word, font, size) <= box:
        return (word,)
    pieces: list[str] = []
    for part in JOINT.split(word):
        if pieces and width(pieces[-1] + part, font, size) <= box:
            pieces[-1] += part
        else:
            pieces += _even(part, font, size, box)
    return tuple(pieces)


def _even(word: str, font: str, size: float, box: float) -> tuple[str, ...]:
    """The word in as few pieces as the box takes, all of about as many letters."""
    letters = clusters(word)
    for count in range(max(1, ceil(width(word, font, size) / box)), len(letters)):
        most = ceil(len(letters) / count)
        pieces = ["".join(letters[start : start + most]) for start in range(0, len(letters), most)]
        hyphened = (*map(_hyphened, pieces, pieces[1:]), pieces[-1])
        if all(width(piece, font, size) <= box for piece in hyphened):
            return hyphened
    return letters


def _hyphened(piece: str, later: str) -> str:
    """A piece of a word with a hyphen, where a word it is."""
    return piece + HYPHEN if piece[-1:].isalpha() and later[:1].isalpha() else piece


def clusters(word: str) -> tuple[str, ...]:
    """The letters of a word, each with the marks that are set on it."""
    marks = [unicodedata.category(letter)[0] == "M" for letter in word]
    starts = [n for n, mark in enumerate(marks) if not (n and mark)]
    return tuple(word[start:stop] for start, stop in pairwise((*starts, len(word))))


def shortened(
    text: str, lines: tuple[str, ...], rows: int, font: str, size: float, box: float
) -> tuple[str, ...]:
    """The first so many of the lines that the text was wrapped to; what is left of it is cut."""
    if len(lines) <= rows:
        return lines
    rest = text
    for line in lines[: rows - 1]:
        told = line if rest.startswith(line) else line.removesuffix(HYPHEN)
        rest = rest[len(told) :].lstrip(" ")
    return (*lines[: rows - 1], cut(rest, font, size, box))


def cut(text: str, font: str, size: float, box: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis after it, at least one letter."""
    if width(text, font, size) <= box:
        return text
    inner = box - width(ELLIPSIS, font, size)
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle], font, size) <= inner:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS
