"""Pictures kept in an event: what is taken for one, and how large it may be."""

from base64 import b64decode, b64encode
from binascii import Error
from dataclasses import dataclass, field
from hashlib import sha256
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.record import Record

MOST_BYTES = 400_000
"""Of a picture: every desk gets a copy of it through the hub."""

MOST_PIXELS = 4_000_000
"""More are of no use on a badge, and what unpacks to billions is meant to do harm."""

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"

_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The markers of JPEG that begin a frame and tell its size (ITU-T T.81, B.1.1.3)."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""The markers that stand without a length."""


@dataclass(frozen=True, slots=True)
class Picture(Record):
    """A picture of an event; `content` is the file as base64, its id a fingerprint of that file."""

    noun: ClassVar[Noun] = Noun.PICTURE

    name: str = ""
    content: str = field(default="", repr=False)

    @property
    def file(self) -> bytes:
        """The file, empty where it is none that may be drawn."""
        try:
            found = b64decode(self.content, validate=True)
        except (Error, ValueError):
            return b""
        return found if drawable(found) else b""


def picture_of(name: str, file: bytes) -> Picture:
    """The picture that a file holds."""
    return Picture(id=sha256(file).hexdigest()[:32], name=name, content=b64encode(file).decode())


def drawable(file: bytes) -> bool:
    """Whether this is a PNG or JPEG that is small enough, unpacked too."""
    across, down = size_of(file)
    return len(file) <= MOST_BYTES and 0 < across * down <= MOST_PIXELS


def size_of(file: bytes) -> tuple[int, int]:
    """The pixels across and down that the head of the file tells; 0, 0 where it is no picture."""
    if file.startswith(PNG) and file[12:16] == b"IHDR" and len(file) >= 24:
        return int.from_bytes(file[16:20], "big"), int.from_bytes(file[20:24], "big")
    return _jpeg_size(file) if file.startswith(JPEG) else (0, 0)


def _jpeg_size(file: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(file) and file[at] == 0xFF:
        marker = file[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(file[at + 7 : at + 9], "big"), int.from_bytes(file[at + 5 : at + 7], "big")
        at += 2 if marker in _ALONE else 1 if marker == 0xFF else _jump(file, at)
    return 0, 0


def _jump(file: bytes, at: int) -> int:
    """To the next marker; at least as far as the length itself reaches."""
    return 2 + max(2, int.from_bytes(file[at + 2 : at + 4], "big"))
