"""The hub: a PostgreSQL database that keeps the facts of all desks of an event, whatever they mean.

A desk's facts are numbered without gaps, so "desk, number greater than mine" asks for just what is missing;
there is no sequence over all desks, whose gaps could hide a fact that is committed late.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Self

import psycopg

from eventdesk.domain.fact import Fact
from eventdesk.domain.hub import HubAwayError
from eventdesk.domain.ids import DeskId
from eventdesk.hub.parcel import pack, unpack

CHANNEL = "eventdesk"
CONNECT_SECONDS = 5
LAYOUT_LOCK = 0x45564453
"""Held while the tables are made: two that say IF NOT EXISTS at once may still collide."""

LAYOUT = """
CREATE TABLE IF NOT EXISTS eventdesk_fact (
    event text NOT NULL, desk text NOT NULL, number bigint NOT NULL, parcel text NOT NULL,
    PRIMARY KEY (event, desk, number)
);
CREATE TABLE IF NOT EXISTS eventdesk_desk (
    event text NOT NULL, desk text NOT NULL, name text NOT NULL, PRIMARY KEY (event, desk)
);
"""

PUSH = "INSERT INTO eventdesk_fact VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING"
NAME = """
INSERT INTO eventdesk_desk VALUES (%s, %s, %s)
ON CONFLICT (event, desk) DO UPDATE SET name = excluded.name WHERE eventdesk_desk.name <> excluded.name
"""
PULL = """
SELECT fact.desk, fact.number, fact.parcel
FROM eventdesk_fact AS fact LEFT JOIN unnest(%s::text[], %s::bigint[]) AS mine (desk, number) USING (desk)
WHERE fact.event = %s AND fact.number > coalesce(mine.number, 0)
ORDER BY fact.desk, fact.number LIMIT %s
"""


class PostgresHub:
    """One desk's line to the hub for one event; `event` is what all desks of it call it.

    Every method raises HubAwayError where the line is down, and dials anew the next time.
    """

    def __init__(self, dsn: str, event: str) -> None:
        self._dsn = dsn
        self._event = event
        self._line: psycopg.Connection | None = None
        self._ear: psycopg.Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up; what was pushed is there."""
        for connection in (self._line, self._ear):
            if connection is not None:
                connection.close()
        self._line = self._ear = None

    def numbers(self) -> Mapping[DeskId, int]:
        """The last number that the hub holds of each desk."""
        sql = "SELECT desk, max(number) FROM eventdesk_fact WHERE event = %s GROUP BY desk"
        with self._talking() as line:
            return {DeskId(desk): number for desk, number in line.execute(sql, (self._event,))}

    def desks(self) -> Mapping[DeskId, str]:
        """The names of the desks."""
        sql = "SELECT desk, name FROM eventdesk_desk WHERE event = %s"
        with self._talking() as line:
            return {DeskId(desk): name for desk, name in line.execute(sql, (self._event,))}

    def push(self, facts: Sequence[Fact], desks: Mapping[DeskId, str]) -> None:
        """Keep the facts, all or none of them, and wake the other desks; those already there change nothing.

        Of each desk they must go on from the last number there, so that no gap is ever seen.
        """
        with self._talking() as line, line.transaction(), line.cursor() as cursor:
            cursor.executemany(PUSH, [(self._event, fact.desk, fact.number, pack(fact)) for fact in facts])
            cursor.executemany(NAME, [(self._event, desk, name) for desk, name in sorted(desks.items())])
            cursor.execute("SELECT pg_notify(%s, %s)", (CHANNEL, self._event))

    def pull(self, mine: Mapping[DeskId, int], limit: int) -> tuple[Fact, ...]:
        """Facts of any desk with numbers above mine, at most `limit`, in the order of their numbers."""
        values = (list(mine), list(mine.values()), self._event, limit)
        with self._talking() as line:
            rows: Iterable[tuple[str, int, str]] = line.execute(PULL, values)
            return tuple(unpack(DeskId(desk), number, parcel) for desk, number, parcel in rows)

    def wait(self, seconds: float) -> bool:
        """Whether another desk has pushed since the last call, waiting so long for it.

        True also the first time and after the line was down, since nobody listened before.
        """
        with self._heard():
            if self._ear is None:
                self._ear = self._dial()
                self._ear.execute(f"LISTEN {CHANNEL}")
                return True
            own = self._line.info.backend_pid if self._line is not None else None
            woken = False
            for notice in self._ear.notifies(timeout=seconds, stop_after=1):
                woken = woken or (notice.payload == self._event and notice.pid != own)
            return woken

    def _dial(self) -> psycopg.Connection:
        try:
            return psycopg.connect(self._dsn, autocommit=True, connect_timeout=CONNECT_SECONDS)
        except psycopg.ProgrammingError as error:  # an address that is none
            raise HubAwayError(str(error)) from error

    @contextmanager
    def _talking(self) -> Iterator[psycopg.Connection]:
        with self._heard():
            if self._line is None:
                line = self._dial()
                with line.transaction():
                    line.execute("SELECT pg_advisory_xact_lock(%s)", (LAYOUT_LOCK,))
                    line.execute(LAYOUT)
                self._line = line
            yield self._line

    @contextmanager
    def _heard(self) -> Iterator[None]:
        """Tell a line that broke from anything else, and drop it."""
        try:
            yield
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            self.close()
            raise HubAwayError(str(error)) from error
