"""Records as table rows and back, many at a time and without a detour."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any, Generic, TypeVar, get_origin, get_type_hints

from sqlalchemy import Connection

from eventdesk.domain.record import Record, field_readers, plain, without_none
from eventdesk.store.jsontext import json_of, value_of
from eventdesk.store.schema import LINKS, RECORD, from_ms, to_ms
from eventdesk.store.statement import run, run_many

R = TypeVar("R", bound=Record)
T = TypeVar("T")

CHUNK = 500
"""Ids per statement: below SQLite's oldest limit of 999 variables."""


NAME = "COALESCE(NULLIF(p.shown, ''), TRIM(p.given || ' ' || p.family))"
"""What `domain.naming.shown_name` tells, of a person p of a statement."""


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in lists that fit one statement."""
    chunk: list[T] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def marks(count: int) -> str:
    """So many question marks for a list in a statement."""
    return ",".join("?" * count)


def insert_sql(table: str, columns: Sequence[str]) -> str:
    """The statement that inserts rows or replaces those of the same key."""
    names = ",".join(f'"{name}"' for name in columns)
    return f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks(len(columns))})'


def _same(value: Any) -> Any:
    return value


def _to_list(value: Any) -> str:
    return json_of(value) if value else "[]"


def _from_list(value: str) -> tuple[Any, ...]:
    return tuple(value_of(value)) if value != "[]" else ()


def _converters(hint: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """To the file and from the file, for values that are not None."""
    hint = plain(without_none(hint))
    if get_origin(hint) is tuple:
        return _to_list, _from_list
    if hint is datetime:
        return to_ms, from_ms
    if issubclass(hint, StrEnum):
        return str, hint
    return _same, bool if hint is bool else _same


class Rows(Generic[R]):
    """The table of one kind of record."""

    def __init__(self, cls: type[R]) -> None:
        hints = get_type_hints(cls)
        self.cls = cls
        self.table = RECORD[cls.noun].name
        self.names = ("id", *field_readers(cls))
        self._converters = [(_same, _same), *(_converters(hints[name]) for name in self.names[1:])]
        self._fields = attrgetter(*self.names)
        self._writers = [(n, pair[0]) for n, pair in enumerate(self._converters) if pair[0] is not _same]
        self._readers = [(n, pair[1]) for n, pair in enumerate(self._converters) if pair[1] is not _same]
        self._names_sql = ",".join(f'"{name}"' for name in self.names)
        self._insert = insert_sql(self.table, self.names)
        self._links = [
            (link.name, str(link.info["field"]), insert_sql(link.name, [one.name for one in link.columns]))
            for link in LINKS.get(cls.noun, ())
        ]

    def row(self, record: R) -> list[Any]:
        """The record as its table keeps it."""
        values = list(self._fields(record))
        for place, write in self._writers:
            if values[place] is not None:
                values[place] = write(values[place])
        return values

    def record(self, row: Sequence[Any]) -> R:
        """The record that a row tells of."""
        values = list(row)
        for place, read in self._readers:
            if values[place] is not None:
                values[place] = read(values[place])
        return self.cls(*values)

    def put(self, connection: Connection, records: Sequence[R]) -> None:
        """Write the records and the links made from their tuple fields, in place of what was there."""
        if not records:
            return
        # In the order of their keys, so that each page of the file is written once.
        records = sorted(records, key=attrgetter("id"))
        run_many(connection, self._insert, [self.row(record) for record in records])
        self._unlink(connection, [record.id for record in records])
        for _, field, sql in self._links:
            links = [
                (record.id, other) for record in records for other in dict.fromkeys(getattr(record, field))
            ]
            if links:
                run_many(connection, sql, links)

    def drop(self, connection: Connection, ids: Collection[str]) -> None:
        """Take the rows of these ids away, and their links."""
        for chunk in chunks(ids):
            sql = f'DELETE FROM "{self.table}" WHERE id IN ({marks(len(chunk))})'
            run(connection, sql, tuple(chunk))
        self._unlink(connection, ids)

    def _unlink(self, connection: Connection, ids: Collection[str]) -> None:
        for name, _, _ in self._links:
            for chunk in chunks(ids):
                sql = f'DELETE FROM "{name}" WHERE "{self.table}" IN ({marks(len(chunk))})'
                run(connection, sql, tuple(chunk))

    def by_ids(self, connection: Connection, ids: Iterable[str]) -> dict[str, R]:
        """The records of these ids, removed ones too."""
        found: dict[str, R] = {}
        for chunk in chunks(ids):
            records = self.select(connection, f"WHERE id IN ({marks(len(chunk))})", chunk)
            found.update((record.id, record) for record in records)
        return found

    def where(self, connection: Connection, equals: dict[str, Any]) -> tuple[R, ...]:
        """The records, not removed, whose columns have these values; in the order of their ids."""
        at = {name: self._converters[place][0] for place, name in enumerate(self.names)}
        terms = ["removed = 0"]
        values: list[Any] = []
        for name, value in equals.items():
            write = at[name]
            terms.append(f'"{name}" IS ?')
            values.append(None if value is None else write(value))
        return self.select(connection, f"WHERE {' AND '.join(terms)} ORDER BY id", values)

    def select(self, connection: Connection, rest: str, values: Sequence[Any]) -> tuple[R, ...]:
        """The records that a SELECT on this table ending in `rest` gives."""
        sql = f'SELECT {self._names_sql} FROM "{self.table}" {rest}'
        return tuple(self.record(row) for row in run(connection, sql, tuple(values)))


_ROWS: dict[str, Rows[Any]] = {}


def rows(cls: type[R]) -> Rows[R]:
    """The one `Rows` of this kind of record."""
    if cls.noun not in _ROWS:
        _ROWS[cls.noun] = Rows(cls)
    return _ROWS[cls.noun]
