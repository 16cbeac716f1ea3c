"""What was typed: its words in Latin letters, and other ways to part it into words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from eventdesk.search.letters import contracted, joined, words

MOST_WORDS = 8
SHORTEST_HALF = 2


@dataclass(frozen=True, slots=True)
class QueryWord:
    """One word that was typed. `length` counts its letters before pairs like ue were drawn together."""

    text: str
    readings: tuple[str, ...]
    length: int

    @property
    def wordlike(self) -> bool:
        """Whether it is letters alone, as no number and no code is."""
        return self.readings[0].isalpha()


def query(text: str) -> tuple[QueryWord, ...]:
    """The words that were typed, in their order."""
    found = words(text)[:MOST_WORDS]
    return tuple(
        QueryWord(text[word.start : word.end], word.readings, word.end - word.start) for word in found
    )


def together(text: str) -> Iterator[tuple[QueryWord, ...]]:
    """The same with two neighbours as one word, each pair in turn: Mac Allister, Anna Maria."""
    single, told = query(text), words(text)
    for first, (one, other) in enumerate(pairwise(single)):
        letters = dict.fromkeys(part.letters for part in joined(told, first, first + 1))
        both = QueryWord(one.text + other.text, tuple(letters), one.length + other.length)
        yield (*single[:first], both, *single[first + 2 :])


def apart(word: QueryWord) -> Iterator[tuple[QueryWord, QueryWord]]:
    """A word as two, wherever it can be parted: the space was left out."""
    letters = word.readings[0]
    for place in range(SHORTEST_HALF, len(letters) - SHORTEST_HALF + 1):
        yield _half(letters[:place]), _half(letters[place:])


def _half(letters: str) -> QueryWord:
    return QueryWord(letters, (contracted(letters),), len(letters))
