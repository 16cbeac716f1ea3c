"""Somebody as the search knows them: words of the name, words of the organisation, handles."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from eventdesk.domain.search import SearchRow
from eventdesk.search.handles import Handle, handles_of
from eventdesk.search.letters import KEPT, initials, parts, windows, words


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person is found by. `plain` is the whole name in Latin letters, `size` its number of words."""

    row: SearchRow
    words: frozenset[str]
    organisation: frozenset[str]
    plain: str
    size: int
    order: tuple[str, str, str]
    """Who comes first of those that are found equally well."""

    @property
    def handles(self) -> Set[Handle]:
        """What it is found by beside the name; read off the row, for it is asked seldom."""
        return handles_of(self.row).keys()

    @classmethod
    def of(cls, row: SearchRow) -> Self:
        """The entry of a row."""
        name = words(row.name)
        return cls(
            row=row,
            words=frozenset(_words(row)),
            organisation=_organisation(row.organisation),
            plain=" ".join(word.readings[0] for word in name),
            size=len(name),
            order=(row.family.casefold(), row.given.casefold(), row.id),
        )


@lru_cache(KEPT)
def _organisation(name: str) -> frozenset[str]:
    """One set for all who come for it."""
    return frozenset((*(part.letters for part in parts(name)), *initials(name)))


def _words(row: SearchRow) -> Iterator[str]:
    if not (row.given or row.family):
        # Nobody knows which of the words belong together: van der Berg.
        yield from windows(row.shown)
    yield from initials(row.given)
    for text, whole in ((row.given, True), (row.family, True), (row.shown, False), (row.title, False)):
        yield from (part.letters for part in parts(text, whole=whole))
