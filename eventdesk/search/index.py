"""The index of everybody: kept up row by row, asked at every key."""

from collections.abc import Iterable, Set
from dataclasses import replace
from typing import Protocol, TypeVar

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import Match, SearchRow, long_enough
from eventdesk.search.asking import Asking, Everybody
from eventdesk.search.entry import Entry
from eventdesk.search.shortforms import called

W = TypeVar("W", contravariant=True)

NOBODY = Entry.of(SearchRow(PersonId("")))


class Index:
    """People by all that they are known by. A change of one row takes well under a millisecond."""

    def __init__(self) -> None:
        self._everybody = Everybody()
        self._entries = self._everybody.entries
        self._meanings = self._everybody.meanings
        self._places: dict[PersonId, int] = {}
        self._next = 0
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
        self._everybody.alphabet.change(self._left, self._came)
        self._left.clear()
        self._came.clear()

    def search(self, text: str, count: int = 20, *, private: bool = True) -> tuple[Match, ...]:
        """The people meant, best first; `private` lets them be found by address and telephone too."""
        if not long_enough(text):
            return ()
        return Asking(self._everybody, text, count, private=private).answer()

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
        (self._everybody.awaited.add if row.awaited else self._everybody.awaited.discard)(place)

    def _forget(self, id_: PersonId) -> None:
        place = self._places.pop(id_, None)
        if place is not None:
            self._replace(place, self._entries[place], None)
            self._everybody.awaited.discard(place)

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


class _Store(Protocol[W]):
    def add(self, word: W, person: int) -> None: ...
    def remove(self, word: W, person: int) -> None: ...


def _exchange(store: _Store[W], old: Set[W], new: Set[W], person: int) -> None:
    for word in old - new:
        store.remove(word, person)
    for word in new - old:
        store.add(word, person)
