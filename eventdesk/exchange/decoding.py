"""Bytes of a list as text, by the encoding in which its names look like names."""

import re

from charset_normalizer import from_bytes

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.alphabets import of_one_language

MOST_LOOKED_AT = 200_000
"""Bytes of a list by which its encoding is told."""
_WESTERN = ("cp1252", "iso8859-15", "mac_roman", "cp850")
_OTHERS = (
    "cp1250", "cp1251", "cp1253", "cp1257", "iso8859-2", "iso8859-5", "koi8-r", "mac_latin2", "cp852",
    "cp866",
)  # fmt: skip
_LETTER = "A-Za-zÀ-ÖØ-öø-ɏͰ-ӿ"
_CAPITALS = "".join(sign for sign in map(chr, range(0xC0, 0x250)) if sign.isupper())
_ODD = re.compile(
    "|".join(
        (
            rf"[{_LETTER}](?:[^\w\s\x00-\x7f’·\xad–—]|[¹³¼½¾ªº])[{_LETTER}]",
            rf"(?<!\w)[£¥¯³¹¼½¾¤¦¨´¸¬±×÷ƒ†‡‰ˆ˜›][{_LETTER}]",
            rf"[{_LETTER}][‘¨¦¸¼½¾¤§†‡]",
            r"[a-z]{2}’(?!(?:s|t|re|ll|ve)\b)[a-z]",
            rf"[a-zß-öø-ÿ][{_CAPITALS}]|\b[A-Z][{_CAPITALS}][a-z]",
            r"[A-Za-z]Ÿ",
            r"[ìò][a-z]",  # Italian has these at the end of words alone: here they are Czech letters
            r"[À-ɏ]{5,}",
            r"[A-Za-z][Ͱ-ӿ]|[Ͱ-ӿ][A-Za-z]|[а-яα-ω][А-ЯΑ-Ω]",
            r"[\x80-\x9f\ufffd─-▟]",
        )
    )
)
"""Where a text looks like no name of any language: a sign, a capital or another script inside a word."""
_MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]")


def decoded(data: bytes, encoding: str | None = None) -> str:
    """The text in the encoding that is told; else UTF-8 and what says what it is first, then Windows' Western
    letters, then what fits better.

    Statistics of letters, which libraries go by, take Ørsted for Řrsted where a list is short; a name with a
    sign or a capital in its middle is told from a sound one by looking. Raises ListError for what is no text.
    """
    try:
        text = data.decode(encoding, "replace") if encoding else data.decode(_utf(data))
    except UnicodeDecodeError:
        if b"\0" in data:
            raise ListError(ListTrouble.NOT_TEXT) from None
        text = _mostly_utf8(data) or _mixed(data) or data.decode(_by_looks(data), "replace")
    if "\0" in text:
        raise ListError(ListTrouble.NOT_TEXT)
    return text.removeprefix("\ufeff")


def _utf(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b"\0" in data[1:2]:
        return "utf-16-le"
    return "utf-16-be" if data[:1] == b"\0" else "utf-8"


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 that was cut or patched: what is broken in it shows as U+FFFD, which is told as a problem."""
    text, whole = data.decode("utf-8", "replace"), len(_MULTIBYTE.findall(data))
    broken = text.count("\ufffd")
    cut = broken == 1 and text.endswith("\ufffd")
    return text if whole and (cut or broken * 4 <= whole) else None


def _mixed(data: bytes) -> str | None:
    """Two lists pasted into one: lines in UTF-8, whose names look odd in any other way, among others."""
    lines = data.splitlines(keepends=True)
    told = [_surely_utf8(line) for line in lines]
    if not any(told):
        return None
    encoding = _by_looks(b"".join(line for line, text in zip(lines, told, strict=True) if text is None))
    pairs = zip(lines, told, strict=True)
    return "".join(line.decode(encoding, "replace") if text is None else text for line, text in pairs)


def _surely_utf8(line: bytes) -> str | None:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if _odd(line, "cp1252") and not _ODD.search(text) else None


def _by_looks(data: bytes) -> str:
    """Windows' Western encoding is by far the likeliest: a few odd names among many are just odd names."""
    sample = data[:MOST_LOOKED_AT]
    one = of_one_language(sample)
    if one is not None:
        return one
    high = len(_HIGH.findall(sample))
    odd = {encoding: _odd(sample, encoding) for encoding in _WESTERN}
    best = min(odd, key=lambda encoding: odd[encoding])
    if odd[best] * 20 > high:
        odd |= {encoding: _odd(sample, encoding) for encoding in _OTHERS}
        least = min(odd, key=lambda encoding: odd[encoding])
        best = least if odd[least] * 3 <= odd[best] else best
    if odd[best] * 3 > high > 8:
        guess = from_bytes(sample).best()
        best = guess.encoding if guess else best
    return best


def _odd(sample: bytes, encoding: str) -> int:
    """How often the text looks like no name of any language when it is read so."""
    text = sample.decode(encoding, "replace")
    return sum(len(found) for found in _ODD.findall(text))
