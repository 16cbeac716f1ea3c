"""The log: facts as they were recorded, never changed, never taken away."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.fact import Fact, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.store.jsontext import json_of, value_of
from eventdesk.store.rows import chunks, marks
from eventdesk.store.statement import run, run_many

_COLUMNS = "desk, number, stamp, gesture, actor, noun, subject, kind, body"
_SELECT = f"SELECT {_COLUMNS} FROM fact "
_INSERT = f"INSERT INTO fact ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"


def append(connection: Connection, facts: Sequence[Fact]) -> None:
    """Write facts that are not there yet."""
    if facts:
        run_many(connection, _INSERT, [_row(fact) for fact in facts])


def select(connection: Connection, rest: str, values: Sequence[Any] = ()) -> tuple[Fact, ...]:
    """The facts that a SELECT on the log ending in `rest` gives."""
    return tuple(_fact(row) for row in run(connection, _SELECT + rest, tuple(values)))


def of_subjects(connection: Connection, noun: str, ids: Iterable[str]) -> dict[str, list[Fact]]:
    """All facts about these subjects of one noun, by subject."""
    found: dict[str, list[Fact]] = {}
    for chunk in chunks(ids):
        rest = f"WHERE noun = ? AND subject IN ({marks(len(chunk))})"
        for fact in select(connection, rest, (noun, *chunk)):
            found.setdefault(fact.subject.id, []).append(fact)
    return found


def subjects_named(connection: Connection, names: Iterable[str]) -> set[Subject]:
    """The subjects of the facts that these names (gestures, or single facts as desk/number) stand for."""
    gestures: list[str] = []
    found: set[Subject] = set()
    for name in names:
        gestures.append(name)
        desk, slash, number = name.rpartition("/")
        if slash and number.isdecimal():
            facts = select(connection, "WHERE desk = ? AND number = ?", (desk, int(number)))
            found.update(fact.subject for fact in facts)
    for chunk in chunks(gestures):
        sql = f"SELECT DISTINCT noun, subject FROM fact WHERE gesture IN ({marks(len(chunk))})"
        found.update(Subject(*row) for row in run(connection, sql, tuple(chunk)))
    return found


def known_before(connection: Connection, noun: str, ids: Iterable[str], stamp: Stamp) -> set[str]:
    """Those of the subjects about which something was said before `stamp`."""
    found: set[str] = set()
    for chunk in chunks(ids):
        sql = f"SELECT subject FROM fact WHERE noun = ? AND subject IN ({marks(len(chunk))}) AND stamp < ?"
        found.update(row[0] for row in run(connection, sql, (noun, *chunk, stamp)))
    return found


def fresh(connection: Connection, facts: Iterable[Fact]) -> list[Fact]:
    """Those of the facts that the log does not hold yet, each once."""
    wanted = {(fact.desk, fact.number): fact for fact in facts}
    by_desk: dict[DeskId, list[int]] = {}
    for desk, number in wanted:
        by_desk.setdefault(desk, []).append(number)
    for desk, numbers in by_desk.items():
        for chunk in chunks(numbers):
            sql = f"SELECT number FROM fact WHERE desk = ? AND number IN ({marks(len(chunk))})"
            for row in run(connection, sql, (desk, *chunk)):
                del wanted[desk, row[0]]
    return list(wanted.values())


def position(connection: Connection) -> int:
    """The place of the newest fact in this file, 0 while there is none."""
    return int(run(connection, "SELECT coalesce(max(position), 0) FROM fact").fetchone()[0])


def counters(connection: Connection, desk: str) -> tuple[Stamp, int]:
    """The latest stamp in this file, and the last number of this desk."""
    sql = "SELECT (SELECT max(stamp) FROM fact), (SELECT max(number) FROM fact WHERE desk = ?)"
    row = run(connection, sql, (desk,)).fetchone()
    return Stamp(row[0] or 0), row[1] or 0


def numbers(connection: Connection) -> Mapping[DeskId, int]:
    """The last number this file holds of each desk."""
    return {
        DeskId(row[0]): row[1] for row in run(connection, "SELECT desk, max(number) FROM fact GROUP BY desk")
    }


def _row(fact: Fact) -> tuple[Any, ...]:
    return (
        fact.desk,
        fact.number,
        fact.stamp,
        fact.gesture,
        fact.actor,
        str(fact.subject.noun),
        fact.subject.id,
        str(fact.kind),
        json_of(fact.body),
    )


def _fact(row: Sequence[Any]) -> Fact:
    desk, number, stamp, gesture, actor, noun, subject, kind, body = row
    return Fact(
        DeskId(desk),
        number,
        Stamp(stamp),
        GestureId(gesture),
        actor,
        Subject(noun, subject),
        kind,
        value_of(body),
    )
