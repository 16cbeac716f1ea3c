"""Texts kept in order, so that those with one beginning stand together."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

FEW = 20
"""While fewer than one in so many changes, each is put to its place; else it is quicker to sort anew."""

AFTER_ALL = "\U0010ffff"


class SortedTexts:
    """Each text once. Adding or removing one moves what stands behind it and costs no comparison of it."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.texts = sorted(set(texts))

    def __contains__(self, text: str) -> bool:
        place = bisect_left(self.texts, text)
        return place < len(self.texts) and self.texts[place] == text

    def beginning(self, start: str) -> Sequence[str]:
        """Those that begin so, in order."""
        return self.texts[bisect_left(self.texts, start) : bisect_left(self.texts, start + AFTER_ALL)]

    def any_longer(self, start: str) -> bool:
        """Whether one begins so and goes on."""
        place = bisect_left(self.texts, start)
        place += place < len(self.texts) and self.texts[place] == start
        return place < len(self.texts) and self.texts[place].startswith(start)

    def add(self, text: str) -> None:
        """Add one, unless it is there."""
        if text not in self:
            insort(self.texts, text)

    def discard(self, text: str) -> None:
        """Remove one, if it is there."""
        place = bisect_left(self.texts, text)
        if place < len(self.texts) and self.texts[place] == text:
            del self.texts[place]
