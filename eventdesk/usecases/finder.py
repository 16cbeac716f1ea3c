"""The finder: an index of everybody beside the file, made when first asked, kept up by what is committed."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Protocol

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import Match, SearchRow
from eventdesk.usecases.ports import Store

CONCERNING = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.BADGE, Noun.VISIT})
"""What somebody is found by, and whether they are awaited."""


AT_ONCE = 150
"""People read between two scans: some hundredths of a second."""

EVERYBODY = 1_000_000


class NameIndex(Protocol):
    """Tells who is meant by a few letters."""

    def update(self, rows: Iterable[SearchRow], gone: Iterable[PersonId] = ()) -> None:
        """Take in rows that are new or have changed, and forget people."""
        ...

    def search(self, text: str, count: int = 20, *, private: bool = True) -> tuple[Match, ...]:
        """The people meant, best first; `private` lets them be found by address and telephone too."""
        ...


class Finder:
    """One for each open event; used by one thread at a time. In another process it begins anew."""

    def __init__(self, make_index: Callable[[], NameIndex]) -> None:
        self._make_index = make_index
        self._index: NameIndex | None = None
        self._position = 0
        self._waiting: dict[PersonId, None] = {}

    def __reduce__(self) -> tuple[type["Finder"], tuple[Callable[[], NameIndex]]]:
        """Without the index, which the other process has no use for before it is asked."""
        return Finder, (self._make_index,)

    def caught_up(self, store: Store) -> NameIndex:
        """The index as the file is now."""
        done = False
        while not done:
            done = self.catch_up(store, EVERYBODY)
        assert self._index is not None
        return self._index

    def catch_up(self, store: Store, most: int = AT_ONCE) -> bool:
        """Read so many people at most of those who are new or changed; whether the index is up to the file.

        Little by little, so that at the beginning of the day no scan waits until everybody is read.
        """
        touched = self._touched(store)
        with store.reading() as reading:
            reads = reading.search
            if self._index is None:
                self._index = self._make_index()
                self._position = reading.position()
                self._waiting = dict.fromkeys(reads.everybody())
            if touched:
                self._waiting |= dict.fromkeys(reads.concerned(touched))
            some = list(islice(self._waiting, most))
            rows = reads.rows(some)
        self._index.update(rows, set(some).difference(row.id for row in rows))
        for person in some:
            del self._waiting[person]
        return not self._waiting

    def _touched(self, store: Store) -> list[Subject]:
        """What was committed since the last time, by whatever process, and concerns the index."""
        if self._index is None:
            return []
        changes = store.changes_since(self._position)
        self._position = changes.position
        return [subject for subject in changes.subjects if subject.noun in CONCERNING]


def no_index() -> NameIndex:
    """For desks at which nobody is looked for."""
    raise RuntimeError("this desk was opened without an index of names")
