"""The scan log as a file: CSV, XLSX or JSON, with what was undone marked and never left out."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo
from pathlib import Path

from eventdesk.domain.scanlog import LoggedScan, ScanLog
from eventdesk.exchange.cells import JsonCell, in_zone, json_object
from eventdesk.exchange.csvfile import write_table
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.exchange.workbook import Cell, Row, write_workbook

COLUMNS = (
    "at",
    "desk",
    "checkpoint",
    "direction",
    "verdict",
    "person_id",
    "name",
    "organisation",
    "read",
    "override",
    "overridden",
    "by",
    "undone",
    "undone_at",
    "undone_desk",
    "undone_by",
    "undone_reason",
    "scan",
    "action",
)


def write_csv(log: ScanLog, path: Path, zone: tzinfo) -> None:
    """One row per scan, in UTF-8 with a byte order mark; times in the zone, without offset."""
    write_table(path, COLUMNS, rows(log), in_zone(zone))


def write_json(log: ScanLog, path: Path, zone: tzinfo) -> None:
    """A list of objects, one a line, with the times as ISO 8601 with their offset in the zone."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with in_place_of(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[\n" + ",\n".join(encode(told) for told in objects(log, zone)) + "\n]\n")


def write_xlsx(log: ScanLog, path: Path, zone: tzinfo) -> None:
    """One sheet; times are those of the zone."""
    with in_place_of(path) as part:
        write_workbook(part, (("scans", COLUMNS, rows(log)),), in_zone(zone))


WRITERS: Mapping[str, Callable[[ScanLog, Path, tzinfo], None]] = {
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".json": write_json,
}
"""The writer of each kind of file, by what its name ends in."""


def objects(log: ScanLog, zone: tzinfo) -> Iterator[dict[str, JsonCell]]:
    """The scans as programs read them."""
    tell = in_zone(zone)
    return (json_object(COLUMNS, row, tell) for row in rows(log))


def rows(log: ScanLog) -> Iterator[Row]:
    """One row per scan, under COLUMNS, newest first."""
    for scan in log.scans:
        yield (
            scan.at,
            scan.desk_name,
            scan.checkpoint_name or scan.checkpoint,
            scan.direction.value if scan.direction else "",
            scan.verdict.value,
            scan.person or "",
            scan.person_name,
            scan.organisation,
            scan.text,
            scan.override,
            scan.overridden.value if scan.overridden else "",
            scan.actor,
            *_undone(scan),
            scan.name,
            scan.action,
        )


def _undone(scan: LoggedScan) -> tuple[Cell, ...]:
    undone = scan.undone
    if undone is None:
        return (False, None, "", "", "")
    return (True, undone.at, undone.desk_name, undone.actor, undone.reason)
