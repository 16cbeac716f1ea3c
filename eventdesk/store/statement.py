"""Statements in SQL as they stand, run by the driver in SQLAlchemy's transaction: what a queue waits for."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection


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
