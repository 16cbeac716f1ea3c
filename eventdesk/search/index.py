"""The index of everybody: kept up row by row, asked at every key."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from typing import Protocol, TypeVar

from rapidfuzz import fuzz, process

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import Match, Nearness, SearchRow, long_enough
from eventdesk.search.entry import Entry
from eventdesk.search.explaining import Explanation
from eventdesk.search.letters import spelt
from eventdesk.search.meaning import Known, Meaning, Meanings
from eventdesk.search.query import QueryWord, apart, query, together
from eventdesk.search.ranking import Alphabet, Costs, best, meeting
from eventdesk.search.shortforms import called

MORE = 3
"""So many times more are looked at closely than are told."""

SPREAD = 2
"""Who is farther than this from the nearest is not told: two slips are not meant where one has the name."""

LIKE = 60.0
"""What a name must have in common with the question where one of its words was not found (rapidfuzz)."""

W = TypeVar("W", contravariant=True)

NOBODY = Entry.of(SearchRow(PersonId("")))

Found = dict[int, Match]
"""By the place of the person in the index."""


class Index:
    """People by all that they are known by. A change of one row takes well under a millisecond."""

    def __init__(self) -> None:
        self._meanings = Meanings()
        self._entries: dict[int, Entry] = {}
        self._places: dict[PersonId, int] = {}
        self._awaited: set[int] = set()
        self._next = 0
        self._alphabet = Alphabet(self._entries)
        self._left: dict[int, Entry] = {}
        self._came: dict[int, Entry] = {}
        # Read now: the first key pressed does not wait for it.
        called("")

    def __len__(self) -> int:
        return len(self._entries)

    def update(self, rows: Iterable[SearchRow], gone: Iterable[PersonId] = ()) -> None:
        """Take in rows that are new or have changed, and forget people."""
        for id_ in gone:
            self._forget(id_)
        for row in rows:
            self._take(row)
        self._meanings.settle()
        self._alphabet.change(self._left, self._came)
        self._left.clear()
        self._came.clear()

    def search(self, text: str, count: int = 20, *, private: bool = True) -> tuple[Match, ...]:
        """The people meant, best first; `private` lets them be found by address and telephone too."""
        if not long_enough(text):
            return ()
        words, known = query(text), Known(self._meanings, private=private)
        found = self._by_words(words, known, count)
        if not found:
            found = self._parted_otherwise(text, words, known, count)
        if len(found) < count:
            found = _better(found, self._by_handle(text, known, count))
        if not found:
            found = self._without_a_word(words, known, count)
        ordered = sorted(found.values(), key=self._rank)[:count]
        return tuple(one for one in ordered if one.nearness <= ordered[0].nearness + SPREAD)

    def _by_words(self, words: Sequence[QueryWord], known: Known, count: int) -> Found:
        """By all words: as typed where that finds enough people, else with slips forgiven."""
        if not words:
            return {}
        sure = [known.certain(word) for word in words]
        people = [self._meanings.people(meaning) for meaning in sure]
        if len(meeting(people)) >= count:
            return self._best(words, sure, count, people)
        return self._best(words, [known.wide(word) for word in words], count)

    def _best(
        self,
        words: Sequence[QueryWord],
        meanings: Sequence[Meaning],
        count: int,
        people: Sequence[Costs] | None = None,
    ) -> Found:
        """The best of those in whom all words were found; `people` by word, where they are known already."""
        told = people or [self._meanings.people(meaning) for meaning in meanings]
        shortlist = best(meeting(told), told, self._entries, self._alphabet, self._awaited, MORE * count)
        return {person: Explanation(self._entries[person]).match(words, meanings) for person in shortlist}

    def _parted_otherwise(self, text: str, words: Sequence[QueryWord], known: Known, count: int) -> Found:
        """A space too many, or one too few; the word that comes of it must be written so."""
        found: Found = {}
        for other in together(text):
            meanings = [known.wide(word) if word in words else known.certain(word) for word in other]
            found = _better(found, self._best(other, meanings, count))
        if not found and len(words) == 1 and words[0].wordlike:
            for halves in apart(words[0]):
                if halves[0].readings[0] in self._meanings.names.people:
                    found = _better(found, self._best(halves, [known.certain(one) for one in halves], count))
        return {
            person: replace(match, nearness=max(match.nearness, Nearness.CLOSE))
            for person, match in found.items()
        }

    def _by_handle(self, text: str, known: Known, count: int) -> Found:
        """By the whole text as one address, number or code."""
        meaning = Meaning(handles=self._meanings.handles.asked(text, private=known.private))
        whole = QueryWord(text, (spelt(text),), len(text))
        return self._best([whole], [meaning], count)

    def _without_a_word(self, words: Sequence[QueryWord], known: Known, count: int) -> Found:
        """Where nobody has all the words: those who have all but one, and names most like the question."""
        if len(words) < 2 or not all(word.wordlike for word in words):
            return {}
        meanings = [known.wide(word) for word in words]
        people = [self._meanings.people(meaning) for meaning in meanings]
        found = {person for n in range(len(words)) for person in meeting([*people[:n], *people[n + 1 :]])}
        names = {person: self._entries[person].plain for person in found}
        question = " ".join(word.readings[0] for word in words)
        like = process.extract(question, names, scorer=fuzz.token_sort_ratio, score_cutoff=LIKE, limit=None)
        like.sort(key=lambda one: (-one[1], self._entries[one[2]].order))
        told = {
            person: Explanation(self._entries[person]).match(words, meanings) for *_, person in like[:count]
        }
        return {person: replace(told[person], score=likeness / 100) for _, likeness, person in like[:count]}

    def _rank(self, match: Match) -> tuple[Nearness, bool, float, tuple[str, str, str]]:
        entry = self._entries[self._places[match.person]]
        return (match.nearness, not entry.row.awaited, -match.score, entry.order)

    def _take(self, row: SearchRow) -> None:
        place = self._places.get(row.id)
        before = None if place is None else self._entries[place]
        if place is None:
            place = self._places[row.id] = self._next
            self._next += 1
        if before is not None and before.row.found_as(row):
            self._entries[place] = replace(before, row=row)
        else:
            self._replace(place, before, Entry.of(row))
        (self._awaited.add if row.awaited else self._awaited.discard)(place)

    def _forget(self, id_: PersonId) -> None:
        place = self._places.pop(id_, None)
        if place is not None:
            self._replace(place, self._entries[place], None)
            self._awaited.discard(place)

    def _replace(self, place: int, before: Entry | None, after: Entry | None) -> None:
        """Only what differs is taken out and put in."""
        if before is not None:
            del self._entries[place]
            # Who came in this same update is in no order yet.
            if self._came.pop(place, None) is None:
                self._left[place] = before
        if after is not None:
            self._entries[place] = self._came[place] = after
        old, new = before or NOBODY, after or NOBODY
        _exchange(self._meanings.names, old.words, new.words, place)
        _exchange(self._meanings.organisations, old.organisation, new.organisation, place)
        _exchange(self._meanings.handles, old.handles, new.handles, place)


def _better(one: Found, other: Found) -> Found:
    """Everybody found in either way, by the way in which they were found better."""
    both = one.keys() & other.keys()
    return one | other | {person: max(one[person], other[person], key=_goodness) for person in both}


def _goodness(match: Match) -> tuple[int, float]:
    return (-match.nearness, match.score)


class _Store(Protocol[W]):
    def add(self, word: W, person: int) -> None: ...
    def remove(self, word: W, person: int) -> None: ...


def _exchange(store: _Store[W], old: Set[W], new: Set[W], person: int) -> None:
    for word in old - new:
        store.remove(word, person)
    for word in new - old:
        store.add(word, person)
