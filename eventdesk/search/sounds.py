"""How words sound: keys that are equal for what sounds alike."""

import re
from functools import lru_cache

from doublemetaphone import doublemetaphone

from eventdesk.search.letters import KEPT

SHORTEST = 2
"""A key of one consonant says nothing."""

_LETTERS_ONLY = re.compile("[^a-z]")


@lru_cache(KEPT)
def sounds(letters: str) -> tuple[str, ...]:
    """The one or two keys of Double Metaphone, made for names of European languages.

    Source: L. Philips, "The Double Metaphone Search Algorithm", C/C++ Users Journal 18 (6), 2000.
    """
    word = _LETTERS_ONLY.sub("", letters)
    return tuple(key for key in dict.fromkeys(doublemetaphone(word)) if len(key) >= SHORTEST)
