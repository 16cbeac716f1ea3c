"""What people offer against what others need, word by word: rare words say more, endings and slips less.

Of each phrase of a need counts which part of its words somebody offers, weighted by how rare they are and
how alike (SoftTFIDF; Cohen, Ravikumar and Fienberg, "A comparison of string distance metrics for
name-matching tasks", 2003). Words that nobody at all offers say nothing. Two needs met are more than one.
"""

import math
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from eventdesk.domain import resources
from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.suggestion import Told

SHORTEST = 3
"""Letters of a word that says something; numbers and names such as ROV have so many too."""

ENDING_FROM = 4
"""Shorter words must be the same, longer ones may have another ending."""

SAME_START = 3
"""Letters with which both words begin: mooring is not monitoring."""

ALIKE = 0.87
"""How alike two words are at least (Jaro-Winkler): inspection and inspector, welds and welding."""

_PHRASES = re.compile(r"[.;:!?•·]+(?:\s|$)|\n+")

Likeness = dict[str, float]
"""By word, how alike it is, up to 1."""

Place = tuple[PersonId, int]
"""One phrase of somebody's needs."""


class Fit:
    """Two sides, each with its words: what people offer, and what they need by phrases."""

    def __init__(self) -> None:
        self._told: dict[PersonId, Told] = {}
        self._offered: dict[str, set[PersonId]] = defaultdict(set)
        self._needed: dict[str, set[Place]] = defaultdict(set)
        self._phrases: dict[Place, frozenset[str]] = {}
        self._like_offers: dict[str, Likeness] = {}
        self._like_needs: dict[str, Likeness] = {}

    def update(self, told: Iterable[Told], gone: Iterable[PersonId] = ()) -> None:
        """Take in what people tell, anew where they told before, and forget others."""
        for person in gone:
            self._forget(person)
        for one in told:
            self._forget(one.person)
            self._take(one)

    def offering(self, needs: str) -> Mapping[PersonId, float]:
        """Who offers what these words ask for: 1 where they offer a whole phrase of it."""
        missed: dict[PersonId, float] = {}
        for phrase in phrases(needs):
            weighed = [(self._weight(word), likes) for word in phrase if (likes := self._offers_like(word))]
            whole = sum(weight for weight, _ in weighed)
            part: dict[PersonId, float] = defaultdict(float)
            for weight, likes in weighed:
                best: dict[PersonId, float] = {}
                for word, alike in likes.items():
                    for person in self._offered[word]:
                        best[person] = max(alike, best.get(person, 0.0))
                for person, alike in best.items():
                    part[person] += weight * alike / whole
            for person, share in part.items():
                missed[person] = missed.get(person, 1.0) * (1 - min(1.0, share))
        return {person: 1 - rest for person, rest in missed.items()}

    def needing(self, offers: str) -> Mapping[PersonId, float]:
        """Who needs what these words offer: 1 where it is a whole phrase of what they need."""
        hits: dict[Place, Likeness] = defaultdict(dict)
        for word in set().union(*phrases(offers)):
            for needed, alike in self._needs_like(word).items():
                for place in self._needed[needed]:
                    hits[place][needed] = max(alike, hits[place].get(needed, 0.0))
        missed: dict[PersonId, float] = {}
        weights = {word: self._weight(word) for word in set().union(*map(self._phrases.__getitem__, hits))}
        offered = {word: weight for word, weight in weights.items() if self._offers_like(word)}
        for place, met in hits.items():
            whole = sum([offered[word] for word in self._phrases[place] if word in offered])
            share = sum([weights[word] * alike for word, alike in met.items()]) / whole if whole else 0.0
            missed[place[0]] = missed.get(place[0], 1.0) * (1 - min(1.0, share))
        return {person: 1 - rest for person, rest in missed.items()}

    def words(self, needs: str, offers: str) -> tuple[str, ...]:
        """The words of the offers that meet the needs, as they are written there."""
        return in_common(needs, offers)

    def _take(self, told: Told) -> None:
        self._told[told.person] = told
        for word in set().union(*phrases(told.offers)):
            if not self._offered[word]:
                _meet(word, self._like_offers)
            self._offered[word].add(told.person)
        for number, phrase in enumerate(phrases(told.needs)):
            self._phrases[told.person, number] = phrase
            for word in phrase:
                if not self._needed[word]:
                    _meet(word, self._like_needs)
                self._needed[word].add((told.person, number))

    def _forget(self, person: PersonId) -> None:
        told = self._told.pop(person, None)
        if told is None:
            return
        for word in set().union(*phrases(told.offers)):
            self._offered[word].discard(person)
        for number, phrase in enumerate(phrases(told.needs)):
            del self._phrases[person, number]
            for word in phrase:
                self._needed[word].discard((person, number))

    def _weight(self, word: str) -> float:
        """How much a word says: more the fewer use it."""
        used = len(self._offered.get(word, ())) + len(self._needed.get(word, ()))
        return math.log(2 + 2 * len(self._told) / (1 + used))

    def _offers_like(self, word: str) -> Likeness:
        return _likes(word, self._like_offers, self._offered)

    def _needs_like(self, word: str) -> Likeness:
        return _likes(word, self._like_needs, self._needed)


def in_common(needs: str, offers: str) -> tuple[str, ...]:
    """The words of the offers that meet the needs, as they are written there; neighbours stay together."""
    wanted = set().union(*phrases(needs))
    runs: dict[int, str] = {}
    told: set[str] = set()
    start = end = -1
    for found in re.finditer(r"\w+", offers):
        word = folded(found[0])
        if word in told or not _says(word) or not any(alike(word, need) for need in wanted):
            continue
        told.add(word)
        if end < 0 or offers[end : found.start()].strip(" -"):
            start = found.start()
        end = found.end()
        runs[start] = offers[start:end]
    return tuple(runs.values())


def alike(one: str, other: str) -> float:
    """How alike two folded words are, 0 where they are not the same word."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < ENDING_FROM or one[:SAME_START] != other[:SAME_START] or one.isdigit():
        return 0.0
    return float(JaroWinkler.similarity(one, other, score_cutoff=ALIKE))


@lru_cache(4096)
def phrases(text: str) -> tuple[frozenset[str], ...]:
    """The words that say something, phrase by phrase."""
    told = (frozenset(filter(_says, folded(part).split())) for part in _PHRASES.split(text))
    return tuple(phrase for phrase in told if phrase)


def _says(word: str) -> bool:
    return len(word) >= SHORTEST and word not in _small_words()


@cache
def _small_words() -> frozenset[str]:
    file = resources.path("search", "small_words.toml")
    return frozenset(_all(tomllib.loads(file.read_text(encoding="utf-8"))))


def _all(languages: Mapping[str, list[str]]) -> Iterator[str]:
    for words in languages.values():
        yield from words


def _likes(word: str, known: dict[str, Likeness], vocabulary: Iterable[str]) -> Likeness:
    """The words of a vocabulary that are like this one; looked for once, and kept up by `_meet`."""
    likes = known.get(word)
    if likes is None:
        likes = known[word] = _found(word, vocabulary)
    return likes


def _found(word: str, words: Iterable[str]) -> Likeness:
    told = list(words)
    if len(word) < ENDING_FROM or word.isdigit():
        return {word: 1.0} if word in told else {}
    near = process.extract(word, told, scorer=JaroWinkler.similarity, score_cutoff=ALIKE, limit=None)
    return {other: float(score) for other, score, _ in near if alike(word, other)}


def _meet(word: str, known: dict[str, Likeness]) -> None:
    """A word that is new to a vocabulary: known ones that are like it hear of it."""
    for other, score in _found(word, known).items():
        known[other][word] = score
