"""One question put to the index: who is meant by what was typed, and the ways in which it may be meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from rapidfuzz import fuzz, process

from eventdesk.domain.search import Match, Nearness
from eventdesk.search.entry import Entry
from eventdesk.search.explaining import Explanation
from eventdesk.search.letters import LONGEST, spelt
from eventdesk.search.meaning import Known, Meaning, Meanings
from eventdesk.search.query import QueryWord, apart, query, together, unaddressed
from eventdesk.search.ranking import Alphabet, Costs, best, meeting
from eventdesk.search.vocabulary import TWO_SLIPS_FROM

MORE = 3
"""So many times more are looked at closely than are told."""

SPREAD = 2
"""Who is farther than this from the nearest is not told: two slips are not meant where one has the name."""

LIKE = 60.0
"""What a name must have in common with the question where one of its words was not found (rapidfuzz)."""

MOST_OF_IT = 0.6
"""Or the share of the letters typed that were found."""

LETTER_FOUND = {Nearness.EXACT: 1.0, Nearness.PREFIX: 1.0, Nearness.CLOSE: 0.8, Nearness.FAR: 0.7}
"""What a letter counts for there, by how its word was found."""

Found = dict[int, Match]
"""By the place of the person in the index."""


@dataclass(slots=True)
class Everybody:
    """What an index keeps: people by their place, what is meant by words, who is waited for, the order."""

    entries: dict[int, Entry] = field(default_factory=dict)
    meanings: Meanings = field(default_factory=Meanings)
    awaited: set[int] = field(default_factory=set)
    alphabet: Alphabet = field(init=False)

    def __post_init__(self) -> None:
        self.alphabet = Alphabet(self.entries)


class Asking:
    """Answers one text with `count` people at most."""

    def __init__(self, people: Everybody, text: str, count: int, *, private: bool) -> None:
        self._people = people
        self._text = text
        self._count = count
        self._words = query(text)
        self._known = Known(people.meanings, private=private)

    def answer(self) -> tuple[Match, ...]:
        """The people meant, best first."""
        found = self._by_handle() if "@" in self._text else {}
        found = found or self._by_words(self._words)
        if not found or min(match.nearness for match in found.values()) > Nearness.EXACT:
            found = _better(found, _no_nearer(self._by_words(unaddressed(self._words)), Nearness.CLOSE))
        if not found:
            found = _no_nearer(self._parted_otherwise(), Nearness.CLOSE)
        if len(found) < self._count:
            found = _better(found, self._by_handle())
        if not found:
            found = self._without_a_word()
        ordered = sorted(found.items(), key=lambda pair: self._rank(*pair))[: self._count]
        return tuple(match for _, match in ordered if match.nearness <= ordered[0][1].nearness + SPREAD)

    def _by_words(self, words: Sequence[QueryWord]) -> Found:
        """By all words: as typed where that finds enough people, else with slips forgiven."""
        if not words:
            return {}
        sure = [self._known.certain(word) for word in words]
        if len(meeting([self._people.meanings.people(meaning) for meaning in sure])) >= self._count:
            return self._best(words, sure)
        return self._best(words, [self._known.wide(word) for word in words])

    def _best(self, words: Sequence[QueryWord], meanings: Sequence[Meaning]) -> Found:
        """The best of those in whom all words were found."""
        if not all(meanings):
            return {}
        here = self._people
        told = [here.meanings.people(meaning) for meaning in meanings]
        shortlist = best(meeting(told), told, here.entries, here.alphabet, here.awaited, MORE * self._count)
        return {person: Explanation(here.entries[person]).match(words, meanings) for person in shortlist}

    def _parted_otherwise(self) -> Found:
        """A space too many or too few; the words that come of it are written so.

        Only where that finds nobody a slip is forgiven too, in what is long when drawn together: Mc Alister.
        """
        ways = chain(together(self._text), apart(self._words, self._people.meanings.whole))
        found = self._in_any_way(ways, forgiven_from=LONGEST)
        if found:
            return found
        slipped = self._in_any_way(together(self._text), forgiven_from=TWO_SLIPS_FROM)
        return {person: match for person, match in slipped.items() if match.nearness <= Nearness.CLOSE}

    def _in_any_way(self, ways: Iterable[Sequence[QueryWord]], *, forgiven_from: int) -> Found:
        """By all words; a slip is forgiven in those as typed, and in new ones of so many letters."""
        found: Found = {}
        for words in ways:
            meanings = [
                self._known.wide(word)
                if word in self._words or word.length >= forgiven_from
                else self._known.certain(word)
                for word in words
            ]
            found = _better(found, self._best(words, meanings))
        return found

    def _by_handle(self) -> Found:
        """By the whole text as one address, number or code."""
        asked = self._people.meanings.handles.asked(self._text, private=self._known.private)
        whole = QueryWord(self._text, (spelt(self._text),), len(self._text))
        return self._best([whole], [Meaning(handles=asked)])

    def _without_a_word(self) -> Found:
        """Where nobody has all the words: those who have all but one, most of the letters typed first."""
        words, here = self._words, self._people
        if len(words) < 2 or not all(word.wordlike for word in words):
            return {}
        meanings = [self._known.wide(word) for word in words]
        told = [here.meanings.people(meaning) for meaning in meanings]
        found = {person for n in range(len(words)) for person in meeting([*told[:n], *told[n + 1 :]])}
        names = {person: here.entries[person].plain for person in found}
        question = " ".join(word.readings[0] for word in words)
        like = process.extract(question, names, scorer=fuzz.token_sort_ratio, limit=None)
        ranked = [(_share(person, words, told), likeness, person) for _, likeness, person in like]
        ranked = [one for one in ranked if one[0] >= MOST_OF_IT or one[1] >= LIKE]
        ranked.sort(key=lambda one: (-one[0], -one[1], here.entries[one[2]].order))
        return {
            person: replace(
                Explanation(here.entries[person]).match(words, meanings), score=share + likeness / 1000
            )
            for share, likeness, person in ranked[: self._count]
        }

    def _rank(self, person: int, match: Match) -> tuple[Nearness, bool, float, tuple[str, str, str]]:
        entry = self._people.entries[person]
        return (match.nearness, not entry.row.awaited, -match.score, entry.order)


def _share(person: int, words: Sequence[QueryWord], told: Sequence[Costs]) -> float:
    """How many of the letters typed were found in somebody, fewer where with a slip."""
    found = sum(
        word.length * LETTER_FOUND[Nearness(int(costs[person]))]
        for word, costs in zip(words, told, strict=True)
        if person in costs
    )
    return found / sum(word.length for word in words)


def _no_nearer(found: Found, nearness: Nearness) -> Found:
    return {person: replace(match, nearness=max(match.nearness, nearness)) for person, match in found.items()}


def _better(one: Found, other: Found) -> Found:
    """Everybody found in either way, by the way in which they were found better."""
    both = one.keys() & other.keys()
    return one | other | {person: max(one[person], other[person], key=_goodness) for person in both}


def _goodness(match: Match) -> tuple[int, float]:
    return (-match.nearness, match.score)
