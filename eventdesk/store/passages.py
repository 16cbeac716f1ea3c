"""Who went through the door, and where that leaves everybody."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.fact import Fact, Stamp
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.visit import Direction, Passage, passage_of, presence
from eventdesk.store.rows import chunks, insert_sql, marks
from eventdesk.store.schema import from_ms, to_ms
from eventdesk.store.statement import run, run_many

_COLUMNS = (
    "desk", "number", "checkpoint", "person", "at", "direction", "stamp", "gesture", "override",
)  # fmt: skip
_PUT = insert_sql("passage", _COLUMNS)
_PUT_PRESENCE = insert_sql(
    "presence", ("checkpoint", "person", "inside", "first_at", "first_desk", "last_at", "last_desk")
)


def put_passages(connection: Connection, facts: Iterable[Fact], instead_of: Iterable[str] = ()) -> None:
    """Keep the passages that the facts tell of, in place of all those of the people `instead_of`."""
    for chunk in chunks(instead_of):
        sql = f"DELETE FROM passage WHERE person IN ({marks(len(chunk))})"
        run(connection, sql, tuple(chunk))
    found = [passage for fact in facts if (passage := passage_of(fact))]
    if found:
        run_many(connection, _PUT, [_row(passage) for passage in found])


def put_presence(connection: Connection, people: Collection[str]) -> None:
    """Work out anew where these people are."""
    for chunk in chunks(people):
        sql = f"DELETE FROM presence WHERE person IN ({marks(len(chunk))})"
        run(connection, sql, tuple(chunk))
        by_door: dict[tuple[str, str], list[Passage]] = {}
        for passage in passages(connection, f"WHERE person IN ({marks(len(chunk))})", chunk):
            by_door.setdefault((passage.checkpoint, passage.person), []).append(passage)
        rows = []
        for door, own in by_door.items():
            now = presence(own)
            first, last = (None if at is None else to_ms(at) for at in (now.first_at, now.last_at))
            rows.append((*door, now.inside, first, now.first_desk, last, now.last_desk))
        if rows:
            run_many(connection, _PUT_PRESENCE, rows)


def passages(connection: Connection, rest: str, values: Sequence[Any] = ()) -> Iterator[Passage]:
    """The passages that a SELECT on their table ending in `rest` gives."""
    for line in run(connection, f"SELECT {', '.join(_COLUMNS)} FROM passage {rest}", tuple(values)):
        desk, number, checkpoint, person, at, way, stamp, gesture, override = line
        yield Passage(
            PersonId(person),
            from_ms(at),
            Direction(way),
            DeskId(desk),
            number,
            Stamp(stamp),
            GestureId(gesture),
            CheckpointId(checkpoint),
            override,
        )


def by_person(found: Iterable[Passage]) -> dict[PersonId, list[Passage]]:
    """The passages by person; whoever has none is not in it."""
    told: dict[PersonId, list[Passage]] = {}
    for passage in found:
        told.setdefault(passage.person, []).append(passage)
    return told


def _row(passage: Passage) -> tuple[Any, ...]:
    return (
        passage.desk,
        passage.number,
        passage.checkpoint,
        passage.person,
        to_ms(passage.at),
        passage.direction.value,
        passage.stamp,
        passage.gesture,
        passage.override,
    )
