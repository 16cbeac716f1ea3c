"""Whole files: what is written takes its name only once nothing of it is missing."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """A place beside the file that takes its name once it is wholly written; half a file is never left.

    A device is no file to be replaced: it is the place itself.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        yield path
        return
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def fresh_places(folder: Path, stem: str, endings: Collection[str]) -> tuple[Path, ...]:
    """The name with each of the endings, or the first numbered name of which no such file is there."""
    names = (stem if number == 1 else f"{stem} ({number})" for number in count(1))
    places = (tuple(folder / f"{name}{ending}" for ending in endings) for name in names)
    return next(paths for paths in places if not any(path.exists() for path in paths))
