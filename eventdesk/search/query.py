"""What was typed: its words in Latin letters, and other ways to part it into words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from eventdesk.domain import resources
from eventdesk.search.letters import MOST_JOINED, contracted, joined, spelt, words

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


def unaddressed(asked: tuple[QueryWord, ...]) -> tuple[QueryWord, ...]:
    """Without what is said before a name and is none: Mr, Frau, box; nothing where that changes nothing."""
    left = tuple(word for word in asked if not _addresses() & set(word.readings))
    return left if len(left) < len(asked) else ()


def together(text: str) -> Iterator[tuple[QueryWord, ...]]:
    """The same with neighbours as one word, each run in turn: Mac Allister, Anna Maria, van der Straeten."""
    single, told = query(text), words(text)
    for first, last in combinations(range(len(single)), 2):
        if last - first < MOST_JOINED:
            letters = dict.fromkeys(part.letters for part in joined(told, first, last))
            run = single[first : last + 1]
            one = QueryWord("".join(word.text for word in run), tuple(letters), sum(w.length for w in run))
            yield (*single[:first], one, *single[last + 1 :])


def apart(asked: tuple[QueryWord, ...], whole: Callable[[str], bool]) -> Iterator[tuple[QueryWord, ...]]:
    """The same with one word as two, wherever its beginning is a `whole` word: the space was left out."""
    for place, word in enumerate(asked):
        for halves in _halves(word.readings[0]):
            if not whole(halves[0]):
                continue
            yield (*asked[:place], *map(_piece, halves), *asked[place + 1 :])


def _halves(letters: str) -> Iterator[tuple[str, str]]:
    for place in range(1, len(letters)):
        one, other = letters[:place], letters[place:]
        if one.isdecimal() != other.isdecimal() or min(len(one), len(other)) >= SHORTEST_HALF:
            yield one, other


def _piece(letters: str) -> QueryWord:
    return QueryWord(letters, (contracted(spelt(letters)),), len(letters))


@cache
def _addresses() -> frozenset[str]:
    lines = resources.path("search", "address.txt").read_text(encoding="utf-8").splitlines()
    told = (line.partition("#")[0] for line in lines)
    return frozenset(word.readings[0] for word in words(" ".join(told)))
