"""What a commit touched, told once to everybody who shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from eventdesk.domain.fact import Subject


@dataclass(frozen=True, slots=True)
class Changes:
    """The nouns and subjects that facts up to `position` of the file changed."""

    nouns: frozenset[str]
    subjects: frozenset[Subject]
    position: int

    @classmethod
    def of(cls, subjects: Iterable[Subject], position: int) -> Self:
        """The changes to `subjects`."""
        kept = frozenset(subjects)
        return cls(frozenset(subject.noun for subject in kept), kept, position)

    def joined(self, later: Self) -> Self:
        """Both as one, for whoever reads only now what it missed."""
        position = max(self.position, later.position)
        return type(self)(self.nouns | later.nouns, self.subjects | later.subjects, position)
