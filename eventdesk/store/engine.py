"""Connections to an event file: durable, patient with other processes, with trouble told by code."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.naming import folded

BUSY_SECONDS = 10.0
"""How long one process waits while another one writes; a write lasts milliseconds, a large import seconds."""

CACHE_KIB = 64 * 1024
"""Pages kept in memory by a connection: a large import does not write the same page twice."""

CHECKPOINT_PAGES = 4000
"""Pages in the log of SQLite before they are moved into the file: a scan writes about a dozen, and the one in
some three hundred that has to move them should be rarer than one in a hundred."""

LEAST_ROOM = 64 * 1024
"""Bytes that SQLite needs beside the file before it can even be read."""

NO_TEXT = "Could not decode to UTF-8"
"""What Python says where a text of the file is none; SQLite itself has no number for it."""

_CODES: dict[int, FileTrouble] = {
    sqlite3.SQLITE_BUSY: FileTrouble.FILE_BUSY,
    sqlite3.SQLITE_LOCKED: FileTrouble.FILE_BUSY,
    sqlite3.SQLITE_READONLY: FileTrouble.FILE_READ_ONLY,
    sqlite3.SQLITE_PERM: FileTrouble.FILE_READ_ONLY,
    sqlite3.SQLITE_FULL: FileTrouble.DISK_FULL,
    sqlite3.SQLITE_IOERR: FileTrouble.DISK_FAILED,
    sqlite3.SQLITE_CANTOPEN: FileTrouble.DISK_FAILED,
    sqlite3.SQLITE_CORRUPT: FileTrouble.FILE_DAMAGED,
    sqlite3.SQLITE_NOTADB: FileTrouble.NOT_AN_EVENT_FILE,
}


def address(uri: str, mode: str) -> str:
    """A file of this absolute URI as SQLite is asked to open it, `mode` "ro" or "rw".

    SQLite takes no host: a share of Windows, where offices keep their documents, becomes part of the path.
    Source: sqlite.org/uri.html, 3.1.
    """
    return f"{uri if uri.startswith('file:///') else uri.replace('file:', 'file://', 1)}?mode={mode}"


def engine_for(path: Path) -> Engine:
    """An engine on an existing file; each of its connections commits with fsync.

    Foreign keys are checked where a file has any: those made before had some, from links to their owners.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address(path.resolve().as_uri(), "rw"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.create_function("folded", 1, folded, deterministic=True)
        return connection

    return create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_use_lifo=True)


@contextmanager
def begun(engine: Engine, how: str) -> Iterator[Connection]:
    """One transaction, begun as `how` says (BEGIN or BEGIN IMMEDIATE): committed, or undone by an error."""
    with engine.connect() as connection:
        connection.exec_driver_sql(how)
        yield connection
        connection.commit()


@contextmanager
def as_trouble(path: Path) -> Iterator[None]:
    """Raise what SQLite says about the machine as FileError; our own mistakes pass as they are."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = _code_of(cause, path)
        if code is None:
            raise
        raise FileError(code, path, str(cause)) from error
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged file quotes it, and need be no text.
        raise FileError(FileTrouble.FILE_DAMAGED, path, str(error)) from error


def _code_of(error: BaseException | None, path: Path) -> FileTrouble | None:
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return FileTrouble.FILE_DAMAGED if NO_TEXT in str(error) else None
    # SQLite writes beside the file too, so that it opens none in a folder where nothing may be written.
    if number & 0xFF == sqlite3.SQLITE_CANTOPEN and path.exists() and not os.access(path.parent, os.W_OK):
        return FileTrouble.FILE_READ_ONLY
    code = _CODES.get(number & 0xFF)
    return FileTrouble.DISK_FULL if code is FileTrouble.DISK_FAILED and _full(path) else code


def _full(path: Path) -> bool:
    """Whether what SQLite keeps beside the file has no room: it calls that a failure of the disk."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False
