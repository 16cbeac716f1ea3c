"""Sixty pictures of badges, turned, tilted, unsharp, dark, glaring, on phones: all read, at once."""

from collections.abc import Iterator
from functools import partial

from eventdesk.scanner.camera import Frame, decode
from tests.benchmarks.figure import Figure, timed
from tests.scanner.pictures import photos

PICTURES = 60


def run(people: int | None) -> Iterator[Figure]:
    """Read each picture once; `people` is the number of pictures."""
    times: list[float] = []
    read = 0
    for photo in photos(people or PICTURES):
        height, width = photo.pixels.shape
        found: list[tuple[str, ...]] = []
        times.append(timed(partial(_decode, Frame(photo.pixels.tobytes(), width, height), found)))
        read += found[0] == (photo.code,)
    yield Figure("camera", "read", len(times), value=100 * read / len(times), unit="%")
    yield Figure("camera", "decode", len(times), times)


def _decode(frame: Frame, found: list[tuple[str, ...]]) -> None:
    found.append(decode(frame))
