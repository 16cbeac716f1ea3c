"""What the arrivals ask of the file: counts where counts do, and the first appointment of everybody."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from eventdesk.domain.arrivals import STRETCH, StillExpected
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import DeskId, PersonId
from eventdesk.domain.naming import in_lists
from eventdesk.domain.scanlog import RefusalSum
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.rows import NAME, chunks, marks
from eventdesk.store.schema import MILLISECOND, from_ms, to_ms
from eventdesk.store.statement import run

_STRETCH_MS = STRETCH // MILLISECOND

_EXPECTED = "SELECT id FROM person WHERE removed = 0 AND cancelled = 0 {}"
_CAME = f"""
SELECT first_at / {_STRETCH_MS}, first_desk, count(*) FROM presence
WHERE checkpoint = '{ENTRANCE}' AND first_at <= ? GROUP BY 1, 2"""
_LATELY = f"""
SELECT first_desk, count(*) FROM presence
WHERE checkpoint = '{ENTRANCE}' AND first_at > ? AND first_at <= ? GROUP BY 1"""
_MISSING = f"""
SELECT id FROM person WHERE removed = 0 AND cancelled = 0
EXCEPT SELECT person FROM presence WHERE checkpoint = '{ENTRANCE}' AND first_at <= ?"""
_CHECK_INS = f"""
SELECT desk, at FROM passage WHERE checkpoint = '{ENTRANCE}' AND direction = 'in' AND at <= ?
ORDER BY at DESC LIMIT ?"""
_HAVE_MEETINGS = "SELECT count(DISTINCT person) FROM meeting_person"
_SLOTS = "SELECT id, starts FROM slot WHERE removed = 0 AND starts IS NOT NULL ORDER BY starts, id"
_MEET_IN = """
SELECT l.person FROM meeting m JOIN meeting_person l ON l.meeting = m.id
WHERE m.slot = ? AND m.removed = 0 AND m.status <> 'cancelled'"""
_TOLD = f"""
SELECT p.given, p.family, p.id, {NAME}, coalesce(o.name, ''), p.phone, p.vip
FROM person p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.id IN ({{}})"""
_REFUSALS = """
SELECT verdict, count(*), count(DISTINCT person), max(at) FROM refusal
WHERE at <= ? GROUP BY verdict ORDER BY 2 DESC, 1"""


class ArrivalsQueries:
    """The questions of the arrivals; they are those of the entrance. `at` is the time as of which is told."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def planned(self) -> tuple[PersonId, ...]:
        """Who was expected beforehand: all but those who cancelled, and walk-ins."""
        lines = run(self._connection, _EXPECTED.format("AND walk_in = 0"))
        return tuple(PersonId(line[0]) for line in lines)

    def expected(self) -> int:
        """How many are on the list and have not cancelled."""
        return int(run(self._connection, f"SELECT count(*) FROM ({_EXPECTED.format('')})").fetchone()[0])

    def first_meetings(self) -> dict[PersonId, datetime]:
        """When the first meeting of everybody who has one starts.

        From slot to slot until nobody is left: the first few know nearly all, where a minimum over all
        meetings of everybody takes ten times as long.
        """
        found: dict[PersonId, datetime] = {}
        (all_,) = run(self._connection, _HAVE_MEETINGS).fetchone()
        for slot, starts in run(self._connection, _SLOTS).fetchall():
            if len(found) == all_:
                break
            at = from_ms(starts)
            for (person,) in run(self._connection, _MEET_IN, (slot,)):
                found.setdefault(person, at)
        return found

    def came(self, at: datetime) -> dict[tuple[datetime, DeskId], int]:
        """How many were first let in, by stretch of five minutes and desk."""
        lines = run(self._connection, _CAME, (to_ms(at),))
        return {(from_ms(part * _STRETCH_MS), DeskId(desk)): count for part, desk, count in lines}

    def came_within(self, span: timedelta, at: datetime) -> dict[DeskId, int]:
        """How many were first let in during this time before `at`, by desk."""
        lines = run(self._connection, _LATELY, (to_ms(at - span), to_ms(at)))
        return {DeskId(desk): count for desk, count in lines}

    def missing(self, at: datetime) -> frozenset[PersonId]:
        """Who is expected and was never let in."""
        return frozenset(PersonId(line[0]) for line in run(self._connection, _MISSING, (to_ms(at),)))

    def check_ins(self, count: int, at: datetime) -> dict[DeskId, list[float]]:
        """When the last people were let in, again or for the first time, in seconds since 1970, by desk."""
        told: dict[DeskId, list[float]] = {}
        for desk, ms in run(self._connection, _CHECK_INS, (to_ms(at), count)):
            told.setdefault(desk, []).append(ms / 1000)
        return told

    def still_expected(
        self, people: Collection[PersonId], firsts: Mapping[PersonId, datetime]
    ) -> tuple[StillExpected, ...]:
        """These people as one calls them, by family name."""
        lines = [line for chunk in chunks(people) for line in self._run_for(chunk)]
        lines.sort(key=lambda line: (in_lists(line[0], line[1]), line[2]))
        return tuple(
            StillExpected(id_, name, organisation, phone, firsts.get(id_), bool(vip))
            for _, _, id_, name, organisation, phone, vip in lines
        )

    def refusals(self, at: datetime) -> tuple[RefusalSum, ...]:
        """Refused scans by reason, the most frequent first."""
        return tuple(
            RefusalSum(Verdict(verdict), count, people, from_ms(last))
            for verdict, count, people, last in run(self._connection, _REFUSALS, (to_ms(at),))
        )

    def _run_for(self, chunk: Sequence[PersonId]) -> Sequence[tuple[str, str, PersonId, str, str, str, int]]:
        return run(self._connection, _TOLD.format(marks(len(chunk))), chunk).fetchall()
