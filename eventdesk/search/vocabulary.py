"""The words of all names, each once, with the people who have it; found by their beginning or by a slip."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from eventdesk.domain.search import Nearness
from eventdesk.search.consonants import bones
from eventdesk.search.letters import INITIALS
from eventdesk.search.shortforms import DIRECT, called
from eventdesk.search.sortedtexts import FEW, SortedTexts
from eventdesk.search.sounds import sounds

ONE_SLIP_FROM = 4
TWO_SLIPS_FROM = 8
"""Letters from which on one slip is forgiven, and two: letters typed or written, whichever are more."""

SHORTEST_BEGINNING = 4
"""A beginning with a slip in it is compared from so many letters on."""

ALIKE = 0.72
"""What two words that sound alike must have in common (Jaro-Winkler), for short keys fit many words."""

FEW_CONSONANTS = 3
"""Many names have the same two, which stand behind their sign."""

LAST = 0.999
"""The farthest place within one nearness."""

Costs = dict[str, float]
"""By word: its Nearness, plus a fraction that grows with the difference."""


class Vocabulary:
    """Words and who has them. After words were added or removed, `settle` brings the orders up to them."""

    def __init__(self) -> None:
        self.people: dict[str, set[int]] = {}
        self._touched: set[str] = set()
        self._order = SortedTexts()
        self._by_size: defaultdict[int, SortedTexts] = defaultdict(SortedTexts)
        self._beginnings: defaultdict[int, SortedTexts] = defaultdict(SortedTexts)
        self._by_sound: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, word: str, person: int) -> None:
        """Note that somebody has this word in their name."""
        having = self.people.get(word)
        if having is None:
            self.people[word] = {person}
            self._touched.add(word)
        else:
            having.add(person)

    def remove(self, word: str, person: int) -> None:
        """Somebody no longer has it."""
        having = self.people[word]
        having.discard(person)
        if not having:
            del self.people[word]
            self._touched.add(word)

    def settle(self) -> None:
        """Take what changed into the orders."""
        said = [word for word in self._touched if _is_said(word)]
        new = [word for word in said if word in self.people]
        gone = set(said).difference(new)
        for word in new:
            self._hear(word)
        for word in gone:
            self._unhear(word)
        if len(self._touched) * FEW > len(self.people):
            self._set_out()
        else:
            for word in new:
                self._take_in(word)
            for word in gone:
                self._leave_out(word)
        self._touched.clear()

    def certain(self, letters: str) -> Costs:
        """The word itself, and those that begin with it."""
        length = len(letters)
        costs = {
            word: Nearness.PREFIX + 0.5 * (1 - length / len(word)) for word in self._order.beginning(letters)
        }
        if letters in self.people:
            costs[letters] = float(Nearness.EXACT)
        return costs

    def near(self, letters: str, length: int) -> Costs:
        """Words that are meant perhaps; `length` counts the letters as they were typed."""
        costs: Costs = {}
        for word, cost in (
            *self._called(letters),
            *self._sounding(letters),
            *self._with_bones(letters),
            *self._with_initials(letters),
            *self._mistyped(letters, length),
        ):
            if cost < costs.get(word, math.inf):
                costs[word] = cost
        return costs

    def _called(self, letters: str) -> Iterator[tuple[str, float]]:
        for word, steps in called(letters).items():
            if word in self.people:
                yield word, self._cost(Nearness.CLOSE, 0.2 if steps == DIRECT else 0.6, word)

    def _sounding(self, letters: str) -> Iterator[tuple[str, float]]:
        if len(letters) < 3:
            return
        for key in sounds(letters):
            for word in self._by_sound.get(key, ()):
                alike = JaroWinkler.similarity(letters, word)
                if alike >= ALIKE:
                    yield word, self._cost(Nearness.CLOSE, 0.2 + 1.2 * (1 - alike), word)

    def _with_bones(self, letters: str) -> Iterator[tuple[str, float]]:
        bare = bones(letters)
        if bare in self.people:
            few = 0.4 if len(bare) <= FEW_CONSONANTS else 0.0
            yield bare, self._cost(Nearness.CLOSE, 0.3 + few, bare)

    def _with_initials(self, letters: str) -> Iterator[tuple[str, float]]:
        word = INITIALS + letters
        if word in self.people:
            yield word, self._cost(Nearness.CLOSE, 0.3, word)

    def _mistyped(self, letters: str, length: int) -> Iterator[tuple[str, float]]:
        """Whole words with slips, and longer words with a slip in their beginning.

        The first letter of a beginning must be right, or have changed places with the second: the whole word
        is soon typed, and to compare all beginnings takes longer than all else.
        """
        size, most = len(letters), _forgiven(length)
        heard = frozenset(sounds(letters))
        for other in range(max(1, size - most), size + _forgiven(length + 1) + 1):
            forgiven = _forgiven(max(length, other))
            for word, slips in _within(letters, self._by_size[other].texts, forgiven):
                otherwise = 0.0 if heard.intersection(sounds(word)) else 0.1
                nearness = Nearness.CLOSE if slips == 1 else Nearness.FAR
                yield word, self._cost(nearness, 0.2 + otherwise + _unlike(letters, word), word)
        if not most:
            return
        for start, slips in (
            *_within(letters, self._beginnings[size].beginning(letters[:1]), most),
            *_within(letters, self._beginnings[size].beginning(letters[1::-1]), 1),
            *_within(letters, self._beginnings[size - 1].beginning(letters[:1]), 1),
            *_within(letters, self._beginnings[size + 1].beginning(letters[:1]), 1),
        ):
            unlike = 0.2 * slips + _unlike(letters, start)
            for word in self._order.beginning(start):
                if len(word) > len(start):
                    more = 0.5 * (1 - len(start) / len(word))
                    yield word, self._cost(Nearness.FAR, unlike + more, word)

    def _cost(self, nearness: Nearness, difference: float, word: str) -> float:
        """Within the nearness; a word that many have is meant more often."""
        usual = 0.02 * math.log2(len(self.people[word]))
        return nearness + min(LAST, max(0.0, difference - usual))

    def _take_in(self, word: str) -> None:
        if word in self._order:
            return
        self._order.add(word)
        self._by_size[len(word)].add(word)
        for size in range(SHORTEST_BEGINNING, len(word)):
            self._beginnings[size].add(word[:size])

    def _leave_out(self, word: str) -> None:
        self._order.discard(word)
        self._by_size[len(word)].discard(word)
        for size in range(SHORTEST_BEGINNING, len(word)):
            if not self._order.any_longer(word[:size]):
                self._beginnings[size].discard(word[:size])

    def _hear(self, word: str) -> None:
        for key in sounds(word):
            self._by_sound[key].add(word)

    def _unhear(self, word: str) -> None:
        for key in sounds(word):
            self._by_sound[key].discard(word)

    def _set_out(self) -> None:
        """Make all orders anew."""
        by_size, beginnings = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
        spoken = [word for word in self.people if _is_said(word)]
        for word in spoken:
            by_size[len(word)].append(word)
            for size in range(SHORTEST_BEGINNING, len(word)):
                beginnings[size].append(word[:size])
        self._order = SortedTexts(spoken)
        self._by_size = defaultdict(SortedTexts, {n: SortedTexts(words) for n, words in by_size.items()})
        self._beginnings = defaultdict(
            SortedTexts, {size: SortedTexts(starts) for size, starts in beginnings.items()}
        )


def _is_said(word: str) -> bool:
    """Whether it is a word, and not consonants or first letters behind their sign: those are met whole."""
    return word.isalnum()


def _forgiven(length: int) -> int:
    """Slips in a word of so many letters."""
    return 0 if length < ONE_SLIP_FROM else 1 if length < TWO_SLIPS_FROM else 2


def _within(letters: str, texts: Sequence[str], most: int) -> list[tuple[str, int]]:
    """Those of the texts that are at most so many slips away, but not the letters themselves."""
    if not most:
        return []
    found = process.extract(letters, texts, scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(text, int(slips)) for text, slips, _ in found if slips]


def _unlike(one: str, other: str) -> float:
    """0 for the same; a difference at the end counts less."""
    return 1 - JaroWinkler.similarity(one, other)
