"""Statements put together once by SQLAlchemy and then run as they are, for what a queue waits for."""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import JSON, Boolean, Connection, Select
from sqlalchemy.dialects.sqlite import dialect

from eventdesk.store.jsontext import value_of
from eventdesk.store.schema import Moment, from_ms, to_ms


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection behind this one, in the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


Values = Sequence[Any] | Mapping[str, Any]
"""What stands for the question marks of a statement, or for its names."""


def run(connection: Connection, sql: str, values: Values = ()) -> sqlite3.Cursor:
    """Run one statement of plain values."""
    return raw(connection).execute(sql, values)


def run_many(connection: Connection, sql: str, rows: Sequence[Sequence[Any]]) -> None:
    """Run one statement for each of the rows."""
    if len(rows) == 1:
        raw(connection).execute(sql, rows[0])
    elif rows:
        raw(connection).executemany(sql, rows)


class Statement:
    """A SELECT with named parameters; its rows are named tuples of domain values."""

    def __init__(self, select: Select[Any]) -> None:
        compiled = select.compile(dialect=dialect(paramstyle="qmark"))
        self.sql = str(compiled)
        self._order = tuple(compiled.positiontup or ())
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        columns = list(select.selected_columns)
        line = namedtuple("line", [column.name for column in columns])  # type: ignore[misc]
        self._make: Callable[[Sequence[Any]], Any] = line._make
        self._readers = [
            (place, read) for place, column in enumerate(columns) if (read := _reader(column.type))
        ]

    def all(self, connection: Connection, **values: Any) -> Iterator[Any]:
        """The rows for these values, as they come."""
        given = {**self._fixed, **values}
        bound = [
            to_ms(value) if isinstance(value, datetime) else value
            for value in (given[name] for name in self._order)
        ]
        for row in raw(connection).execute(self.sql, bound):
            yield self._line(row)

    def first(self, connection: Connection, **values: Any) -> Any:
        """The first row, None where there is none."""
        return next(self.all(connection, **values), None)

    def _line(self, row: Sequence[Any]) -> Any:
        values = list(row)
        for place, read in self._readers:
            if values[place] is not None:
                values[place] = read(values[place])
        return self._make(values)


def _reader(kind: object) -> Callable[[Any], Any] | None:
    if isinstance(kind, Moment):
        return from_ms
    if isinstance(kind, Boolean):
        return bool
    return value_of if isinstance(kind, JSON) else None
