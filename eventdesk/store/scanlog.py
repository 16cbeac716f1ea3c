"""What the scan log asks of the file: scans let in, refused and undone as one list, sifted and cut."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Fact, Noun
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.naming import folded, matches, shown_name
from eventdesk.domain.scanlog import LoggedScan, ScanLog, Undoing, Wanted, undoings, undone_by
from eventdesk.domain.visit import Direction, passage_of
from eventdesk.store import log
from eventdesk.store.jsontext import json_of
from eventdesk.store.refusals import COLUMNS, refusal_of
from eventdesk.store.rows import chunks, marks
from eventdesk.store.schema import from_ms, to_ms
from eventdesk.store.statement import run

_FIELDS = (
    "desk", "number", "stamp", "at", "checkpoint", "action", "person", "direction", "verdict", "text",
    "override", "gone",
)  # fmt: skip
_UNDONE = ", ".join(f"json_extract(value, '$.{field}') AS {field}" for field in _FIELDS)
_SOURCES = (
    "SELECT desk, number, stamp, at, checkpoint, gesture AS action, person, direction, 'ok' AS verdict, "
    "'' AS text, override, 0 AS gone FROM passage",
    "SELECT desk, number, stamp, at, checkpoint, action, person, direction, verdict, text, '' AS override, "
    "0 AS gone FROM refusal",
    f"SELECT {_UNDONE} FROM json_each(?1)",
)
"""Scans let in, refused, and those undone, which stand in no table and are handed in as JSON."""

_ORDER = "ORDER BY at DESC, stamp DESC, desk DESC, number DESC LIMIT {limit}"
_NEWEST = " UNION ALL ".join(
    f"SELECT * FROM (SELECT * FROM ({source}) WHERE {{terms}} {_ORDER})" for source in _SOURCES
)
"""Each is sifted and cut for itself, so that no more than the newest of each are sorted."""

_COUNT = f"SELECT count(*) FROM ({' UNION ALL '.join(_SOURCES)}) WHERE {{terms}}"
_TELL = f"""
SELECT s.*, coalesce(d.name, ''), coalesce(c.name, ''), p.given, p.family, p.shown, coalesce(o.name, ''),
 f.gesture, f.actor, json_extract(f.body, '$.overridden')
FROM (SELECT * FROM ({_NEWEST}) {_ORDER}) s
LEFT JOIN fact f ON f.desk = s.desk AND f.number = s.number
LEFT JOIN desk d ON d.id = s.desk
LEFT JOIN checkpoint c ON c.id = s.checkpoint
LEFT JOIN person p ON p.id = s.person
LEFT JOIN organisation o ON o.id = p.organisation
ORDER BY s.at DESC, s.stamp DESC, s.desk DESC, s.number DESC"""
_SPANS = ("SELECT min(at) FROM {0} UNION ALL SELECT max(at) FROM {0}").format
_NAMES = (
    "SELECT p.id, p.given || ' ' || p.family || ' ' || p.shown || ' ' || coalesce(o.name, '') FROM person p "
    "LEFT JOIN organisation o ON o.id = p.organisation"
)
_OF_SCANS = f"noun IN ('{Noun.VISIT}', '{Noun.SCAN}')"
_WAYS = {way.value: way for way in Direction}
ALL = -1
"""No limit."""


class ScanLogQueries:
    """The questions of the scan log."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def scans(self, wanted: Wanted, count: int | None = None) -> ScanLog:
        """The newest of the scans wanted, all where no count is given."""
        names = dict(run(self._connection, "SELECT id, name FROM desk").fetchall())
        told = undoings(log.select(self._connection, f"WHERE noun = '{Noun.GESTURE}'"), names)
        undone = [row for fact in self._undone(told) if (row := _row(fact))]
        terms, values = _terms(wanted, self._called(wanted.text))
        given = (json_of(undone), *values)
        limit = f"?{len(given) + 1}"
        sql = _TELL.format(terms=terms, limit=limit)
        lines = run(self._connection, sql, (*given, ALL if count is None else count)).fetchall()
        total = len(lines)
        if count is not None and total >= count:
            total = run(self._connection, _COUNT.format(terms=terms), given).fetchone()[0]
        first, last = self._span(row["at"] for row in undone)
        return ScanLog(tuple([_scan(line, told) for line in lines]), total, first, last)

    def _span(self, undone: Iterable[int]) -> tuple[datetime | None, datetime | None]:
        """When the first and the last scan of all was made."""
        sql = " UNION ALL ".join(_SPANS(table) for table in ("passage", "refusal"))
        times = [line[0] for line in run(self._connection, sql) if line[0] is not None] + list(undone)
        return (from_ms(min(times)), from_ms(max(times))) if times else (None, None)

    def _undone(self, names: Iterable[str]) -> list[Fact]:
        """The facts of scans that these names, of gestures and of single facts, stand for."""
        found: dict[str, Fact] = {}
        for chunk in chunks(names):
            rest = f"WHERE gesture IN ({marks(len(chunk))}) AND {_OF_SCANS}"
            found |= {fact.name: fact for fact in log.select(self._connection, rest, chunk)}
            for name in chunk:
                desk, slash, number = name.rpartition("/")
                if slash and number.isdecimal():
                    one = log.select(
                        self._connection,
                        f"WHERE desk = ? AND number = ? AND {_OF_SCANS}",
                        (desk, int(number)),
                    )
                    found |= {fact.name: fact for fact in one}
        return list(found.values())

    def _called(self, text: str) -> list[str]:
        """The people in whose name or organisation all words of the text occur."""
        words = folded(text)
        if not words:
            return []
        return [id_ for id_, name in run(self._connection, _NAMES) if matches(words, folded(name))]


def _terms(wanted: Wanted, called: Sequence[str]) -> tuple[str, list[Any]]:
    """What a scan must satisfy, and the values of it, which are numbered from 2; `called` are the people whom
    the text means."""
    part = wanted.text.strip()
    asked: tuple[tuple[str, Sequence[Any]], ...] = (
        ("verdict = {0}", [wanted.verdict.value] if wanted.verdict else ()),
        ("desk IN (SELECT value FROM json_each({0}))", [json_of(wanted.desks)] if wanted.desks else ()),
        ("checkpoint = {0}", [wanted.checkpoint] if wanted.checkpoint else ()),
        ("at >= {0}", [to_ms(wanted.since)] if wanted.since else ()),
        ("at < {0}", [to_ms(wanted.until)] if wanted.until else ()),
        (
            "(person IN (SELECT value FROM json_each({0})) OR instr(lower(text), {1}) "
            "OR instr(lower(override), {1}))",
            [json_of(called), part.lower()] if part else (),
        ),
    )
    terms, values = ["1"], list[Any]()
    for sql, own in asked:
        if own:
            terms.append(sql.format(*(f"?{len(values) + n + 2}" for n in range(len(own)))))
            values += own
    terms += ["gone"] * wanted.undone + ["override <> ''"] * wanted.by_exception
    return " AND ".join(terms), values


def _row(fact: Fact) -> dict[str, Any] | None:
    """A scan that was undone, as it stood; None where its fact cannot be read."""
    passage = passage_of(fact)
    if passage is None:
        refusal = refusal_of(fact)
        told = dict(zip(COLUMNS, refusal, strict=True)) if refusal else None
        return {**told, "override": "", "gone": 1} if told else None
    return {
        "desk": fact.desk,
        "number": fact.number,
        "stamp": fact.stamp,
        "at": to_ms(passage.at),
        "checkpoint": passage.checkpoint,
        "action": fact.gesture,
        "person": passage.person,
        "direction": passage.direction.value,
        "verdict": Verdict.OK.value,
        "text": "",
        "override": passage.override,
        "gone": 1,
    }


def _scan(line: Sequence[Any], told: Mapping[str, Undoing]) -> LoggedScan:
    desk, number, _, at, checkpoint, _, person, direction, verdict, text, override, gone = line[:12]
    desk_name, door_name, given, family, shown, organisation, gesture, actor, overridden = line[12:]
    name, action = f"{desk}/{number}", GestureId(gesture)
    return LoggedScan(
        name=name,
        action=action,
        at=from_ms(at),
        desk=DeskId(desk),
        desk_name=desk_name,
        actor=actor,
        checkpoint=CheckpointId(checkpoint),
        checkpoint_name=door_name,
        direction=_WAYS.get(direction),
        verdict=Verdict(verdict),
        text=text,
        person=None if person is None else PersonId(person),
        person_name=shown_name(shown or "", given or "", family or ""),
        organisation=organisation,
        override=override,
        overridden=None if overridden is None else Verdict(overridden),
        undone=undone_by(name, action, told) if gone else None,
    )
