"""Names compared as people hear them: without accents, capitals and signs."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not take apart into a plain one and a sign."""


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """The text for comparing: small letters without signs, words parted by one space."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        plain = plain.translate(_LETTERS)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def known_as(text: str) -> str:
    """By what a name is told from others: the folded text, or its signs where it has nothing else."""
    return folded(text) or " ".join(text.split())


def shown_name(shown: str, given: str, family: str) -> str:
    """The name to show: as wished, else given and family name as they were given."""
    return shown or " ".join(part for part in (given, family) if part)


def renamed(shown: str, parts: Mapping[str, str]) -> str:
    """The name to show where parts of the name have become others: each whole word in its place."""
    old = sorted((one for one, new in parts.items() if one and one != new), key=len, reverse=True)
    if not old:
        return shown
    words = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, old))})(?!\w)")
    return " ".join(words.sub(lambda found: parts[found[0]], shown).split())


def in_lists(given: str, family: str) -> tuple[str, str]:
    """A key for the order of people in lists: by family name, whatever accents and capitals it has."""
    return folded(family), folded(given)


def matches(words: str, text: str) -> bool:
    """Whether every word of the folded `words` is found in the folded `text`, in any order."""
    return all(word in text for word in words.split())
