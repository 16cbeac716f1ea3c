"""Texts as they can be set: in composed letters on one line, and in Latin ones where the typefaces end."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from eventdesk.documents.fonts import has_glyph

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""White space at which a line may end: the two kinds that French sets before its signs hold together."""

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Kinds of characters that draw nothing (Unicode, general categories)."""

_READ = ("L", "M", "N")
"""Kinds that have a reading: letters, their marks, and numbers."""


@lru_cache(maxsize=32_768)
def clean(text: str) -> str:
    """The text in composed letters, on one line, without signs that draw nothing."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    whole = _BLANKS.sub(" ", unicodedata.normalize("NFC", text))
    shown = "".join(c for c in whole if unicodedata.category(c) not in _UNSEEN)
    return _BLANKS.sub(" ", shown).strip()


@lru_cache(maxsize=32_768)
def legible(text: str) -> str:
    """The clean text, what has no glyph of it in a Latin reading: a rough name is better than none."""
    text = clean(text)
    if text.isascii() or all(map(has_glyph, text)):
        return text
    return " ".join(filter(None, map(_read, text.split(" "))))


def _read(word: str) -> str:
    """A word with readings for the letters that have no glyph; each syllable of Chinese or Korean apart."""
    read = ""
    for letter in word:
        if has_glyph(letter):
            read += letter
        elif unicodedata.category(letter)[0] in _READ:
            told = anyascii(letter).replace("`", "").replace("'", "")
            read += f" {told}" if told[:1].isupper() and read[-1:].isalpha() else told
    return read if has_glyph(word[0]) else read[:1].upper() + read[1:]
