"""Scans that were refused, with what was read."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.fact import Fact
from eventdesk.domain.record import read_time
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.rows import chunks, insert_sql, marks
from eventdesk.store.schema import to_ms
from eventdesk.store.statement import run, run_many

COLUMNS = (
    "desk", "number", "action", "checkpoint", "at", "direction", "verdict", "text", "person", "stamp",
)  # fmt: skip
_PUT = insert_sql("refusal", COLUMNS)


def refusal_of(fact: Fact) -> tuple[Any, ...] | None:
    """The row of a refused scan, under COLUMNS; None where its fact cannot be read."""
    body = fact.body
    person = body.get("person")
    try:
        at = to_ms(read_time(str(body["at"])))
    except (KeyError, ValueError):
        return None
    where = str(body.get("checkpoint", ENTRANCE))
    told = (str(body.get(name, "")) for name in ("direction", "verdict", "text"))
    who = None if person is None else str(person)
    return (fact.desk, fact.number, fact.subject.id, where, at, *told, who, fact.stamp)


def put_refusals(connection: Connection, facts: Iterable[Fact]) -> None:
    """Keep what the facts tell of refused scans; a fact that cannot be read is passed over."""
    rows = [row for fact in facts if (row := refusal_of(fact))]
    if rows:
        run_many(connection, _PUT, rows)


def drop_refusals(connection: Connection, actions: Iterable[str]) -> None:
    """Forget the rows of these actions, to be written anew."""
    for chunk in chunks(actions):
        sql = f"DELETE FROM refusal WHERE action IN ({marks(len(chunk))})"
        run(connection, sql, tuple(chunk))
