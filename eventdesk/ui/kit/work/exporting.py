"""Writes one export in several formats, each known by the ending of its file; for a process of its own."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any


def write_all(
    writers: Mapping[str, Callable[..., None]],
    found: object,
    paths: tuple[Path, ...],
    *also: Any,
    progress: Callable[[int, int], None],
) -> tuple[Path, ...]:
    """Write what was found by the writer of each ending, which is given `also` what it needs."""
    for number, path in enumerate(paths):
        progress(number, len(paths))
        writers[path.suffix](found, path, *also)
    progress(len(paths), len(paths))
    return paths
