"""Text into a box of two sides: as large as it goes, wrapped before it gets small, never out of the box."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from eventdesk.documents.fit import LEADING, SMALLEST, Fitted
from eventdesk.documents.fonts import overhang, width
from eventdesk.documents.legible import legible
from eventdesk.documents.lines import JOINT, ended, shortened, wrap

GAIN = 1.12
"""Another line is begun only where the letters grow by so much, or are smaller than the least size."""

JOINT_GAIN = 1.4
"""A double name is parted at its joint only where the letters grow by so much."""

SMALL_GAIN = 1.15
"""The same where they are else smaller than the least size."""

STEP = 0.5
"""Points by which sizes are tried where words must be parted."""

ASCENT, DESCENT = 1.07, 0.3
"""How far letters with all their accents and tails reach from their line, in parts of the size (hhea)."""

SLACK = 0.8
"""So much smaller than the least size a wrapped text may be before a word of it is parted."""

MOST_PARTS = 80
"""A text of more is no name: it is not balanced, only wrapped."""

_SPACES = re.compile(r"(?<= )")
_JOINTS = re.compile(f"{_SPACES.pattern}|{JOINT.pattern}")
"""Where a line may end: after spaces; else also after the sign that joins a double name."""


def tall(lines: int) -> float:
    """The height of so many lines with all that sticks out of them, in parts of the size."""
    return ASCENT + (lines - 1) * LEADING + DESCENT


def room(down: float, size: float) -> int:
    """How many lines of this size a height takes."""
    return max(1, int((down / size - ASCENT - DESCENT) / LEADING + 1.001))


def reach(line: str, font: str) -> tuple[float, float]:
    """How far the first and the last letter reach out of the line, in parts of the size."""
    return (overhang(line[0], font)[0], overhang(line[-1], font)[1]) if line else (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Space:
    """Where a text goes: a box of `across` x `down` points, for letters of `most` points or as large as go
    into it. On more than `lines` lines only where letters would else be smaller than `least` points."""

    across: float
    down: float
    most: float
    least: float
    lines: int = 1

    @property
    def least_whole(self) -> float:
        """Down to which size a text on several lines gets smaller before a word of it is parted."""
        return max(self.least * SLACK, min(self.least, SMALLEST))

    @property
    def of_one_line(self) -> "Space":
        """The same with sizes that even one line has room for."""
        most = min(self.most, self.down / tall(1))
        return replace(self, most=most, least=min(self.least, most))


@lru_cache(maxsize=32_768)
def boxed(text: str, font: str, space: Space) -> Fitted:
    """`text` in its space. Where letters would be smaller than wanted even on more lines, words are parted;
    only then do letters get smaller, and at the very end the text is cut."""
    text = legible(text)
    space = space.of_one_line
    least = space.least
    left, right = reach(text, font)
    if width(text, font, space.most) + (left + right) * space.most <= space.across:
        return Fitted((text,), space.most)
    found = Fitted((text,), 0)
    for joint in (_SPACES, _JOINTS) if "-" in text else (_SPACES,):
        parts = joint.split(text)
        if len(parts) <= MOST_PARTS:
            other = _balanced(parts, font, space)
            gain = JOINT_GAIN if found.size >= least else SMALL_GAIN
            found = other if other.size > found.size * gain else found
    if found.size >= (least if len(found.lines) == 1 else space.least_whole):
        return found
    return _parted(text, font, space)


def _balanced(parts: Sequence[str], font: str, space: Space) -> Fitted:
    """The parts on as many lines as make the letters largest, the lines about equally long."""
    ends, trail = _measured(parts, font)
    aside = [reach(part.rstrip(), font) for part in parts]
    spare = max(left for left, _ in aside) + max(right for _, right in aside)
    best = Fitted((), 0)
    for count in range(1, min(len(parts), max(space.lines, room(space.down, space.least))) + 1):
        if count > space.lines and best.size >= space.least:
            break
        breaks, widest = _breaks(ends, trail, count)
        size = min(space.most, space.down / tall(count), space.across / (widest + spare))
        if size > best.size * (GAIN if best.size >= space.least else 1.0):
            best = Fitted(ended(_joined(parts, breaks)), size * 0.99999)
    return best


def _measured(parts: Sequence[str], font: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Where each part ends on one long line, and the spaces at their ends, in parts of the size."""
    space = width(" ", font, 1)
    ends = accumulate((width(part, font, 1) for part in parts), initial=0.0)
    return tuple(ends), tuple(space if part.endswith(" ") else 0.0 for part in parts)


def _joined(parts: Sequence[str], breaks: Sequence[int]) -> list[str]:
    """The lines that end at these parts."""
    return ["".join(parts[a:b]).rstrip(" ") for a, b in zip((0, *breaks), breaks, strict=False)]


def _breaks(ends: Sequence[float], trail: Sequence[float], count: int) -> tuple[tuple[int, ...], float]:
    """Where each of so many lines ends that the widest of them is as narrow as can be, and its width."""
    parts = len(trail)
    told = [((stop,), ends[stop] - trail[stop - 1]) for stop in range(1, parts + 1)]
    best: dict[int, tuple[tuple[int, ...], float]] = dict(enumerate(told, 1))
    for line in range(2, count + 1):
        best = {
            stop: min(
                (
                    ((*best[start][0], stop), max(best[start][1], ends[stop] - ends[start] - trail[stop - 1]))
                    for start in range(line - 1, stop)
                ),
                key=lambda found: found[1],
            )
            for stop in range(line, parts + 1)
        }
    return best[parts]


def _parted(text: str, font: str, space: Space) -> Fitted:
    """Words parted at letters of about `least`, of as few lines as can be; smaller ones where there are too
    many; cut at last."""
    spare = max(sum(overhang(letter, font)) for letter in text)
    found: Fitted | None = None
    size = space.least
    while size > SMALLEST and (found is None or size >= space.least_whole):
        lines = wrap(text, font, size, space.across - spare * size)
        fits = tall(len(lines)) * size <= space.down + 0.001
        if fits and (found is None or 1 < len(lines) < len(found.lines)):
            found = Fitted(lines, size)
        size -= STEP
    if found is None:
        size = min(SMALLEST, space.least)
        inner = space.across - spare * size
        lines = wrap(text, font, size, inner)
        found = Fitted(shortened(text, lines, room(space.down, size), font, size, inner), size)
    return replace(found, lines=ended(_evened(text, found.lines, font)))


def _evened(text: str, lines: tuple[str, ...], font: str) -> Sequence[str]:
    """The lines about equally long, where none of the text's words is parted."""
    parts = _SPACES.split(text)
    if " ".join(lines) != text or len(parts) > MOST_PARTS:
        return lines
    return _joined(parts, _breaks(*_measured(parts, font), len(lines))[0])
