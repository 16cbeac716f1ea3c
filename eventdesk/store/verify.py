"""Verify: all tables made anew from the facts beside the file, and compared with what the file holds."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine

from eventdesk.domain.fact import Fact
from eventdesk.domain.fold import known
from eventdesk.store import log
from eventdesk.store.engine import as_trouble, begun, engine_for
from eventdesk.store.migration import KEPT, fill
from eventdesk.store.schema import METADATA
from eventdesk.store.statement import run

SHOWN = 20
"""How many differing rows of a table are told at most; all are counted."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A table that is not what the facts come to; `rows` are keys of some of the rows that differ."""

    table: str
    count: int
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check found. `passed_over` counts facts of kinds that this version does not know."""

    facts: int
    passed_over: int
    damage: tuple[str, ...]
    differences: tuple[Difference, ...]
    gaps: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether the file is whole and its tables are what its facts come to."""
        return not (self.damage or self.differences or self.gaps)


def verify(path: Path) -> Verified:
    """Check a file without changing it. Raises FileError for what is the machine's."""
    engine, scratch = engine_for(path), create_engine("sqlite://")
    try:
        with as_trouble(path), begun(engine, "BEGIN") as file, begun(scratch, "BEGIN") as beside:
            METADATA.create_all(beside)
            facts = log.select(file, "ORDER BY position")
            log.append(beside, facts)
            fill(beside)
            return Verified(
                facts=len(facts),
                passed_over=sum(not known(fact) for fact in facts),
                damage=_damage(file),
                differences=_differences(file, beside),
                gaps=_gaps(facts),
            )
    finally:
        engine.dispose()
        scratch.dispose()


def _damage(file: Connection) -> tuple[str, ...]:
    found = [str(row[0]) for row in run(file, "PRAGMA integrity_check")]
    return () if found == ["ok"] else tuple(found)


def _gaps(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """The desks whose numbers do not run from 1 without a hole, which a copy cut short would show."""
    numbers: dict[str, list[int]] = {}
    for fact in facts:
        numbers.setdefault(fact.desk, []).append(fact.number)
    return tuple(desk for desk, told in numbers.items() if max(told) != len(told))


def _differences(file: Connection, beside: Connection) -> tuple[Difference, ...]:
    found = []
    for table in METADATA.sorted_tables:
        if table in KEPT:
            continue
        keys = len(table.primary_key.columns)
        here, there = _rows(file, table.name, keys), _rows(beside, table.name, keys)
        differing = sorted(key for key in here.keys() | there.keys() if here.get(key) != there.get(key))
        if differing:
            shown = tuple("/".join(map(str, key)) for key in differing[:SHOWN])
            found.append(Difference(table.name, len(differing), shown))
    return tuple(found)


def _rows(connection: Connection, table: str, keys: int) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    return {row[:keys]: row for row in run(connection, f'SELECT * FROM "{table}"')}
