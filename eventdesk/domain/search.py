"""Search: what is known of people by which they are found, and how somebody was found."""

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import TypeAlias

from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import shown_name

Span: TypeAlias = tuple[int, int]
"""The place of some characters in a text: the first, and the one after the last."""

FIND_FROM = 2
"""Characters from which on something is looked for."""

FIRST_SYLLABLE = "\u2e80"
"""From here on Unicode has scripts in which one character is a syllable or a word."""


def long_enough(text: str) -> bool:
    """Whether enough was typed to look for: of Chinese one character is."""
    plain = text.strip()
    return len(plain) >= FIND_FROM or plain >= FIRST_SYLLABLE


class Nearness(IntEnum):
    """How far what was typed is from what is written, nearest first.

    A search is as near as the farthest of its words.
    """

    EXACT = 0
    PREFIX = 1
    CLOSE = 2
    """One slip, the same sound, or a usual short form."""

    FAR = 3
    """Two slips, or a slip in the beginning of a word."""

    LOOSE = 4
    """One of the words was not found."""


class FoundIn(StrEnum):
    """Where something was found."""

    NAME = "name"
    ORGANISATION = "organisation"
    EMAIL = "email"
    PHONE = "phone"
    BADGE = "badge"
    NUMBER = "number"
    BOX = "box"


PRIVATE = frozenset({FoundIn.EMAIL, FoundIn.PHONE})
"""Fields that not everybody may look people up by."""


@dataclass(frozen=True, slots=True)
class SearchRow:
    """What somebody is found by. `number` is the id of the lists; `expected` is false where nobody waits."""

    id: PersonId
    given: str = ""
    family: str = ""
    shown: str = ""
    title: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    codes: tuple[str, ...] = ()
    number: str = ""
    box: str = ""
    expected: bool = True
    inside: bool = False

    @property
    def name(self) -> str:
        """The name as screens show it."""
        return shown_name(self.shown, self.given, self.family)

    @property
    def awaited(self) -> bool:
        """Whether the desk waits for this person."""
        return self.expected and not self.inside

    def found_as(self, other: "SearchRow") -> bool:
        """Whether the other row is found by the same words: only where the person is may differ."""
        return self == replace(other, expected=self.expected, inside=self.inside)


@dataclass(frozen=True, slots=True)
class Mark:
    """A field that no table shows, and which of its characters were found."""

    field: FoundIn
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody found. The spans are the characters found in the name as shown, and in the organisation's."""

    person: PersonId
    nearness: Nearness
    score: float
    """How well within its nearness, 1 for word by word."""

    fields: tuple[FoundIn, ...] = (FoundIn.NAME,)
    name: tuple[Span, ...] = ()
    organisation: tuple[Span, ...] = ()
    mark: Mark | None = None
