"""How words sound: keys that are equal for what sounds alike."""

import re
from functools import lru_cache

from doublemetaphone import doublemetaphone

from eventdesk.search.letters import KEPT

SHORTEST = 2
"""A key of one consonant says nothing."""

_LETTERS_ONLY = re.compile("[^a-z]")
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiouyw]|h$")
_ONE_CONSONANT = (
    ("kh", "h"), ("gh", "g"), ("sch", "sh"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"),
    ("q", "k"), ("c", "k"), ("x", "ks"), ("v", "f"), ("z", "s"), ("p", "b"),
)  # fmt: skip


@lru_cache(KEPT)
def sounds(letters: str) -> tuple[str, ...]:
    """The one or two keys of Double Metaphone, made for names of European languages.

    Source: L. Philips, "The Double Metaphone Search Algorithm", C/C++ Users Journal 18 (6), 2000.
    """
    word = _LETTERS_ONLY.sub("", letters)
    return tuple(key for key in dict.fromkeys(doublemetaphone(word)) if len(key) >= SHORTEST)


@lru_cache(KEPT)
def bones(letters: str) -> str:
    """The consonants alone, for scripts that write no others: mhmd, Mohammed and Muhamad are one."""
    word = letters
    for written, heard in _ONE_CONSONANT:
        word = word.replace(written, heard)
    bare = _VOWELS.sub("", _TWICE.sub(r"\1", word))
    return _TWICE.sub(r"\1", bare)
