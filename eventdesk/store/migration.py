"""New files laid out, older ones brought up to this version; the tables are made anew from the facts."""

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import Connection, Engine

from eventdesk.domain.fact import Subject
from eventdesk.store import log
from eventdesk.store.copying import copy_event
from eventdesk.store.engine import begun
from eventdesk.store.schema import APPLICATION_ID, DESK, FACT, LOCAL_DESK, METADATA, SCHEMA
from eventdesk.store.tables import Tables

KEPT = (FACT, DESK, LOCAL_DESK)
"""The tables that hold what cannot be worked out; all others follow from them."""

STEPS: Mapping[int, Callable[[Connection], None]] = {}
"""What brings the kept tables from this schema number to the next; none of them has changed so far."""


def lay_out(engine: Engine) -> None:
    """Make the tables in a new, empty file."""
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.rollback()
    with begun(engine, "BEGIN IMMEDIATE") as connection:
        METADATA.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def schema_of(engine: Engine) -> int | None:
    """The schema number of the file; None where it is not one of this program's."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
            return None
        return _number(connection)


def _number(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def copy_path(path: Path, schema: int) -> Path:
    """Where the untouched copy of an older file goes: beside it, under a name that is free."""
    number = 0
    while True:
        mark = f".v{schema}" + (f"-{number}" if number else "")
        copy = path.with_name(f"{path.stem}{mark}{path.suffix}")
        if not copy.exists():
            return copy
        number += 1


def migrate(engine: Engine, path: Path, schema: int) -> Path:
    """Copy the file, then bring it up to this version; the path of the copy."""
    copy = copy_path(path, schema)
    copy_event(path, copy)
    with begun(engine, "BEGIN IMMEDIATE") as connection:
        # Asked again: another process may have been quicker.
        for number in range(_number(connection), SCHEMA):
            if number in STEPS:
                STEPS[number](connection)
        rebuild(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    return copy


def rebuild(connection: Connection) -> None:
    """Make all tables but the kept ones anew from the facts."""
    kept = {table.name for table in KEPT}
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    names = [row[0] for row in found if row[0] not in kept]
    # Links before what they link: a dropped owner takes its links along, row by row.
    for name in sorted(names, key=lambda name: "_" not in name):
        connection.exec_driver_sql(f'DROP TABLE "{name}"')
    METADATA.create_all(connection)
    fill(connection)


def fill(connection: Connection) -> None:
    """Fill empty tables from the facts."""
    tables = Tables(connection)
    tables.put_voids(log.select(connection, "WHERE noun = 'gesture' AND kind = 'voided'"))
    subjects = connection.exec_driver_sql("SELECT DISTINCT noun, subject FROM fact").all()
    tables.refold(Subject(*row) for row in subjects)
