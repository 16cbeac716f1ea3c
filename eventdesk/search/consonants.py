"""Words without their vowels, for scripts that write none: mhmd, Mohammed and Muhamad are one."""

import re
import unicodedata

BARE = "'"
"""Before the consonants alone of a word, so that it is told from words; no reading has this sign."""

SHORTEST = 2
"""One consonant says nothing."""

_SCRIPTS = ("ARABIC", "HEBREW")
_ARTICLE = re.compile("^ال(?=.{3})")
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiouyw]|h$")
_ONE_CONSONANT = (
    ("kh", "h"), ("gh", "g"), ("sch", "sh"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"),
    ("q", "k"), ("c", "k"), ("x", "ks"), ("v", "f"), ("z", "s"), ("p", "b"), ("g", "j"),
)  # fmt: skip


def bones(letters: str) -> str:
    """The consonants alone, marked as such; nothing where they are too few."""
    word = letters
    for written, heard in _ONE_CONSONANT:
        word = word.replace(written, heard)
    bare = _TWICE.sub(r"\1", _VOWELS.sub("", _TWICE.sub(r"\1", word)))
    return BARE + bare if len(bare) >= SHORTEST else ""


def unvowelled(word: str) -> bool:
    """Whether the script of a word leaves the vowels to the reader."""
    return unicodedata.name(word[0], "").startswith(_SCRIPTS)


def without_article(word: str) -> str:
    """The name alone of Arabic: Hashimi of al-Hashimi."""
    return _ARTICLE.sub("", word)
