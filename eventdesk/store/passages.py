"""Who went through the door, and where that leaves everybody."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection

from eventdesk.domain.fact import Fact, Stamp
from eventdesk.domain.ids import DeskId, GestureId, PersonId
from eventdesk.domain.visit import Direction, Passage, passage_of, presence
from eventdesk.store.rows import chunks, insert_sql, marks
from eventdesk.store.schema import from_ms, to_ms
from eventdesk.store.statement import run, run_many

_COLUMNS = ("desk", "number", "person", "at", "direction", "stamp", "gesture")
_PUT = insert_sql("passage", _COLUMNS)
_PUT_PRESENCE = insert_sql("presence", ("person", "inside", "first_at", "first_desk", "last_at", "last_desk"))


def put_passages(connection: Connection, facts: Iterable[Fact], instead_of: Iterable[str] = ()) -> None:
    """Keep the passages that the facts tell of, in place of all those of the people `instead_of`."""
    for chunk in chunks(instead_of):
        sql = f"DELETE FROM passage WHERE person IN ({marks(len(chunk))})"
        run(connection, sql, tuple(chunk))
    found = [passage for fact in facts if (passage := passage_of(fact))]
    if found:
        run_many(
            connection,
            _PUT,
            [(p.desk, p.number, p.person, to_ms(p.at), p.direction.value, p.stamp, p.gesture) for p in found],
        )


def put_presence(connection: Connection, people: Collection[str]) -> None:
    """Work out anew where these people are."""
    for chunk in chunks(people):
        sql = f"DELETE FROM presence WHERE person IN ({marks(len(chunk))})"
        run(connection, sql, tuple(chunk))
        rows = []
        for person, passages in passages_of(connection, chunk).items():
            now = presence(passages)
            rows.append(
                (
                    person,
                    now.inside,
                    None if now.first_at is None else to_ms(now.first_at),
                    now.first_desk,
                    None if now.last_at is None else to_ms(now.last_at),
                    now.last_desk,
                )
            )
        if rows:
            run_many(connection, _PUT_PRESENCE, rows)


def passages_of(connection: Connection, people: Iterable[str]) -> dict[PersonId, list[Passage]]:
    """The passages of these people, by person; whoever has none is not in it."""
    found: dict[PersonId, list[Passage]] = {}
    for chunk in chunks(people):
        sql = f"SELECT {', '.join(_COLUMNS)} FROM passage WHERE person IN ({marks(len(chunk))})"
        for desk, number, person, at, way, stamp, gesture in run(connection, sql, tuple(chunk)):
            passage = Passage(
                PersonId(person),
                from_ms(at),
                Direction(way),
                DeskId(desk),
                number,
                Stamp(stamp),
                GestureId(gesture),
            )
            found.setdefault(passage.person, []).append(passage)
    return found
