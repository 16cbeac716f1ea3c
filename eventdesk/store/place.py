"""Places for event files: taken where there is nothing, given back where nothing comes of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from eventdesk.domain.file import FileError, FileTrouble

TAILS = ("", "-wal", "-shm")
"""What SQLite puts beside a file (its file format, 4.2 and 4.3); the file itself has none."""


@contextmanager
def new_place(path: Path) -> Iterator[None]:
    """An empty file at a place where there is nothing, which is gone again where making it fails."""
    _take(path)
    try:
        yield
    except BaseException:
        clear(path)
        raise


def clear(path: Path) -> None:
    """Take an event file away, if there is one, with what SQLite keeps beside it."""
    for tail in TAILS:
        path.with_name(path.name + tail).unlink(missing_ok=True)


def _take(path: Path) -> None:
    try:
        path.open("xb").close()
    except FileExistsError:
        raise FileError(FileTrouble.FILE_EXISTS, path) from None
    except (FileNotFoundError, NotADirectoryError):
        raise FileError(FileTrouble.NO_SUCH_FILE, path) from None
    except OSError as error:
        code = FileTrouble.DISK_FULL if error.errno == ENOSPC else FileTrouble.FILE_READ_ONLY
        raise FileError(code, path, str(error)) from None
