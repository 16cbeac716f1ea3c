"""The event file: one SQLite database that survives anything and is written by one gesture at a time."""

import platform
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from os.path import isfile
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Fact, Subject
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.ids import DeskId, GestureId, new_id
from eventdesk.store import log
from eventdesk.store.engine import as_trouble, begun, engine_for
from eventdesk.store.migration import lay_out, migrate, schema_of
from eventdesk.store.place import new_place
from eventdesk.store.reading import Reading
from eventdesk.store.schema import SCHEMA
from eventdesk.store.tables import Tables
from eventdesk.store.writing import Writing

SUFFIX = ".eventdesk"


class EventFile:
    """An open event file as one desk sees it. Raises FileError for what is the machine's."""

    def __init__(self, path: Path, engine: Engine, desk: DeskId, desk_name: str) -> None:
        self.path = path
        self.desk = desk
        self.desk_name = desk_name
        self.on_commit: list[Callable[[Changes], object]] = []
        """Told of each commit made through this object, on the thread that made it."""
        self._engine = engine

    @classmethod
    def create(cls, path: Path, desk_name: str) -> Self:
        """A new file at a place where there is none."""
        with new_place(path), as_trouble(path):
            engine = engine_for(path)
            try:
                lay_out(engine)
                return cls(path, engine, _local_desk(engine, path, desk_name), desk_name)
            except BaseException:
                engine.dispose()
                raise

    @classmethod
    def open(cls, path: Path, desk_name: str) -> Self:
        """An existing file; one of an older version is copied, then brought up to this version."""
        if not isfile(path):
            raise FileError(FileTrouble.NO_SUCH_FILE, path)
        with as_trouble(path):
            engine = engine_for(path)
            try:
                schema = schema_of(engine)
                if schema is None:
                    raise FileError(FileTrouble.NOT_AN_EVENT_FILE, path)
                if schema > SCHEMA:
                    raise FileError(FileTrouble.NEWER_FILE, path, str(schema))
                if schema < SCHEMA:
                    migrate(engine, path, schema)
                return cls(path, engine, _local_desk(engine, path, desk_name), desk_name)
            except BaseException:
                engine.dispose()
                raise

    def close(self) -> None:
        """Let go of the file; everything committed is in it already."""
        self._engine.dispose()

    def __reduce__(self) -> tuple[Callable[[Path, str], Self], tuple[Path, str]]:
        """Sent to another process it is the same file, opened there anew for the same desk."""
        return type(self).open, (self.path, self.desk_name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One moment of the file."""
        with as_trouble(self.path), begun(self._engine, "BEGIN") as connection:
            yield Reading(connection)

    @contextmanager
    def writing(self, gesture: GestureId, actor: str, now: datetime) -> Iterator[Writing]:
        """One gesture: all of it is kept or, where something is raised, nothing."""
        with as_trouble(self.path), begun(self._engine, "BEGIN IMMEDIATE") as connection:
            writing = Writing(connection, gesture, actor, now, self.desk)
            yield writing
            changes = self._changes(connection, writing.touched)
        self._broadcast(changes)

    def receive(self, facts: Iterable[Fact], desks: Mapping[DeskId, str] | None = None) -> Changes:
        """Take in facts of other desks, in any order and any number of times; `desks` are their names."""
        with as_trouble(self.path), begun(self._engine, "BEGIN IMMEDIATE") as connection:
            if desks:
                sql = "INSERT OR REPLACE INTO desk (id, name) VALUES (?, ?)"
                connection.exec_driver_sql(sql, list(desks.items()))
            new = log.fresh(connection, facts)
            log.append(connection, new)
            changes = self._changes(connection, Tables(connection).join(new))
        self._broadcast(changes)
        return changes

    def changes_since(self, position: int) -> Changes:
        """What was committed after this position, by whatever process."""
        with self.reading() as reading:
            return reading.changes_since(position)

    def _changes(self, connection: Connection, touched: Iterable[Subject]) -> Changes:
        return Changes.of(touched, log.position(connection))

    def _broadcast(self, changes: Changes) -> None:
        if changes.subjects:
            for tell in tuple(self.on_commit):
                tell(changes)


def _local_desk(engine: Engine, path: Path, name: str) -> DeskId:
    """The id under which this desk writes here.

    A copy of the file is another place, so that a copy and its original never give out the same number twice.
    """
    status = path.stat()
    place = f"{path.resolve()} {status.st_dev}:{status.st_ino}"
    key = (platform.node(), place, name)
    find = "SELECT desk FROM local_desk WHERE machine = ? AND place = ? AND name = ?"
    with engine.connect() as connection:
        found = connection.exec_driver_sql(find, key).scalar()
    if found is not None:
        return DeskId(found)
    with begun(engine, "BEGIN IMMEDIATE") as connection:
        found = connection.exec_driver_sql(find, key).scalar()
        if found is None:
            found = new_id()
            connection.exec_driver_sql("INSERT INTO local_desk VALUES (?, ?, ?, ?)", (*key, found))
            connection.exec_driver_sql("INSERT INTO desk (id, name) VALUES (?, ?)", (found, name))
        return DeskId(found)
