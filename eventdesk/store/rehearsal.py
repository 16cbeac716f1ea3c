"""Copies of an event file to rehearse on: whole, of one moment, and nothing of them ever comes back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from eventdesk.domain.trouble import TroubleCode, TroubleError
from eventdesk.store.engine import BUSY_SECONDS, told


def copy_event(path: Path, to: Path) -> None:
    """Copy an event file, which others may be writing, to a place where there is none.

    Opened there, it is another desk's than the original (a desk is known by the file it writes), so that no
    fact of a rehearsal can ever pass for a real one.
    """
    if not path.is_file():
        raise TroubleError(TroubleCode.NO_SUCH_FILE, path)
    if to.exists():
        raise TroubleError(TroubleCode.FILE_EXISTS, to)
    try:
        with told(to), closing(_opened(path, "ro")) as source, closing(_opened(to, "rwc")) as target:
            source.backup(target)
    except BaseException:
        to.unlink(missing_ok=True)
        raise


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)
