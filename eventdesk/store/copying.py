"""Copies of an event file: whole and of one moment, or none at all."""

import sqlite3
from contextlib import closing
from os.path import isfile
from pathlib import Path

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.store.engine import BUSY_SECONDS, address, as_trouble
from eventdesk.store.place import new_place


def copy_event(path: Path, to: Path) -> None:
    """Copy an event file, which others may be writing, to a place where there is none.

    Opened there, it is another desk's than the original (a desk is known by the file it writes), so that no
    fact of a rehearsal can ever pass for a real one.
    """
    if not isfile(path):
        raise FileError(FileTrouble.NO_SUCH_FILE, path)
    with (
        new_place(to),
        as_trouble(to),
        closing(_opened(path, "ro")) as source,
        closing(_opened(to, "rw")) as target,
    ):
        source.backup(target)


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(address(path.resolve().as_uri(), mode), uri=True, timeout=BUSY_SECONDS)
