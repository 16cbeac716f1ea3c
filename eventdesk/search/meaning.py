"""What one typed word may mean: words of names, words of organisations, handles."""

import math
from collections.abc import Collection
from dataclasses import dataclass, field

from eventdesk.search.handles import Handle, Handles
from eventdesk.search.query import QueryWord
from eventdesk.search.vocabulary import Costs, Vocabulary

OF_ORGANISATION = 0.15
"""Somebody of that name comes before somebody of a firm of that name."""


@dataclass(slots=True)
class Meaning:
    """The words and handles meant, each with its cost."""

    names: Costs = field(default_factory=dict)
    organisations: Costs = field(default_factory=dict)
    handles: dict[Handle, float] = field(default_factory=dict)
    people: dict[int, float] | None = None
    """Who is meant, each by the cheapest way, once that was asked."""

    def __bool__(self) -> bool:
        return bool(self.names or self.organisations or self.handles)


class Meanings:
    """All words and handles of an event."""

    def __init__(self) -> None:
        self.names = Vocabulary()
        self.organisations = Vocabulary()
        self.handles = Handles()

    def settle(self) -> None:
        """Take what changed into the orders."""
        self.names.settle()
        self.organisations.settle()
        self.handles.settle()

    def people(self, meaning: Meaning) -> dict[int, float]:
        """Who is meant, each by the cheapest way."""
        if meaning.people is None:
            meaning.people = self._people(meaning)
        return meaning.people

    def whole(self, letters: str) -> bool:
        """Whether that is a word of a name or of an organisation."""
        return letters in self.names.people or letters in self.organisations.people

    def _people(self, meaning: Meaning) -> dict[int, float]:
        """The dearest ways are put in first and written over."""
        ways: list[tuple[float, Collection[int]]]
        ways = [(cost, self.names.people[word]) for word, cost in meaning.names.items()]
        ways += [(cost, self.organisations.people[word]) for word, cost in meaning.organisations.items()]
        ways += [(cost, self.handles.people(handle)) for handle, cost in meaning.handles.items()]
        ways.sort(key=lambda way: -way[0])
        found: dict[int, float] = {}
        for cost, people in ways:
            found.update(dict.fromkeys(people, cost))
        return found


class Known:
    """What the words of one question mean, each looked up once."""

    def __init__(self, meanings: Meanings, *, private: bool) -> None:
        self.private = private
        self._meanings = meanings
        self._certain: dict[QueryWord, Meaning] = {}
        self._wide: dict[QueryWord, Meaning] = {}

    def certain(self, word: QueryWord) -> Meaning:
        """What is written as it was typed, or begins so."""
        meaning = self._certain.get(word)
        if meaning is None:
            meaning = self._certain[word] = Meaning()
            for letters in word.readings:
                _add(meaning.names, self._meanings.names.certain(letters))
                _add(meaning.organisations, self._meanings.organisations.certain(letters), OF_ORGANISATION)
            if not word.wordlike:
                meaning.handles = self._meanings.handles.asked(word.text, private=self.private)
        return meaning

    def wide(self, word: QueryWord) -> Meaning:
        """Also what may be meant by a slip, a sound or a short form."""
        meaning = self._wide.get(word)
        if meaning is None:
            sure = self.certain(word)
            meaning = self._wide[word] = Meaning(dict(sure.names), dict(sure.organisations), sure.handles)
            for letters in word.readings if word.wordlike else ():
                _add(meaning.names, self._meanings.names.near(letters, word.length))
                near = self._meanings.organisations.near(letters, word.length)
                _add(meaning.organisations, near, OF_ORGANISATION)
        return meaning


def _add(costs: Costs, more: Costs, extra: float = 0.0) -> None:
    for word, cost in more.items():
        if cost + extra < costs.get(word, math.inf):
            costs[word] = cost + extra
