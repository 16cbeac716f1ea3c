"""Badge codes: sixteen letters that no keyboard layout moves, made for one event with a keyed check.

A code is four letters for the event, six drawn by lot and six of a keyed hash over the ten before
(HMAC-SHA256, RFC 2104). It fits a QR code of version 1 at level Q in alphanumeric mode (ISO/IEC 18004,
table 7: 16 characters).
"""

import hashlib
import hmac
import re
import secrets
from enum import StrEnum

ALPHABET = "BCDEFGHJKLNPRSTV"
"""Sixteen capitals at the same place on all Latin layouts, none of them read for another or for a digit."""

LONGEST_CODE = 512
"""Codes of other systems are at most this long."""

EVENT_LETTERS = 4
LOT_LETTERS = 6
CHECK_LETTERS = 6
LENGTH = EVENT_LETTERS + LOT_LETTERS + CHECK_LETTERS


_NAME = re.compile(r"[^\W\d_]([^\W\d_]|[\s.,'’-])*")
_NUMBER = re.compile(r"[+(]?\d[\d\s()/.-]*")
_ADDRESS = re.compile(r"[^\s@/:]+@[^\s@/:]+")


class CodeOrigin(StrEnum):
    """Where a text could come from, judged by its letters alone."""

    OURS = "ours"
    OTHER_EVENT = "other event"
    FOREIGN = "foreign"


def new_key() -> str:
    """A fresh secret for an event, 64 hexadecimal digits."""
    return secrets.token_hex(32)


def new_code(key: str, lot: int | None = None) -> str:
    """A new code for the event of `key`; `lot` (below 2**24) fixes what is otherwise drawn."""
    drawn = secrets.randbelow(16**LOT_LETTERS) if lot is None else lot
    head = _event_letters(key) + _letters(drawn, LOT_LETTERS)
    return head + _check_letters(key, head)


def origin(key: str, text: str) -> CodeOrigin:
    """Whether `text` is a code of this event, of another one made by this program, or anything else."""
    if not has_shape(text):
        return CodeOrigin.FOREIGN
    head, check = text[:-CHECK_LETTERS], text[-CHECK_LETTERS:]
    if not head.startswith(_event_letters(key)):
        return CodeOrigin.OTHER_EVENT
    return CodeOrigin.OURS if hmac.compare_digest(check, _check_letters(key, head)) else CodeOrigin.FOREIGN


def has_shape(text: str) -> bool:
    """Whether the text has the length and the letters of a code of this program's."""
    return len(text) == LENGTH and all(letter in ALPHABET for letter in text)


def is_of_people(text: str) -> bool:
    """Whether a text reads as a name, a number or an e-mail address, and not as a code of this program's.

    Typed by hand it is not taken for a code, though a list may give just that to somebody as one.
    """
    plain = text.strip()
    if has_shape("".join(plain.split()).upper()):
        return False
    return any(shape.fullmatch(plain) for shape in (_NAME, _NUMBER, _ADDRESS))


def spaced(code: str) -> str:
    """The code in groups of four, for people to read."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def _event_letters(key: str) -> str:
    return _digest_letters(key, "event", EVENT_LETTERS)


def _check_letters(key: str, head: str) -> str:
    return _digest_letters(key, "code:" + head, CHECK_LETTERS)


def _digest_letters(key: str, text: str, count: int) -> str:
    digest = hmac.new(bytes.fromhex(key), text.encode(), hashlib.sha256).digest()
    return _letters(int.from_bytes(digest[:8], "big"), count)


def _letters(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> (4 * place) & 15] for place in reversed(range(count)))
