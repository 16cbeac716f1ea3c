"""The attendance as files: CSV and XLSX for people and their spreadsheets, JSON for programs."""

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Any

from eventdesk.domain.attendance import Attendance
from eventdesk.exchange.attendance_rows import (
    MEETING_COLUMNS,
    PERSON_COLUMNS,
    SLOT_COLUMNS,
    SUM_COLUMNS,
    VISIT_COLUMNS,
    meeting_rows,
    person_rows,
    slot_rows,
    sum_row,
    sum_rows,
    visit_rows,
)
from eventdesk.exchange.cells import harmless
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.exchange.workbook import Cell, Row, write_workbook


def write_csv(attendance: Attendance, path: Path) -> None:
    """One row per person, in UTF-8 with a byte order mark; times in the event's zone, without offset."""
    tell = _in_zone(attendance.event.tz)
    with in_place_of(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(PERSON_COLUMNS)
        writer.writerows([_csv_cell(cell, tell) for cell in row] for row in person_rows(attendance))


def write_json(attendance: Attendance, path: Path) -> None:
    """Everything, with the times as ISO 8601 in the event's zone with its offset."""
    tell = _in_zone(attendance.event.tz)
    event = {"name": attendance.event.name, "venue": attendance.event.venue, "zone": attendance.event.zone}

    def objects(columns: Sequence[str], rows: Iterable[Row]) -> list[dict[str, Any]]:
        return [dict(zip(columns, (_json_cell(cell, tell) for cell in row), strict=True)) for row in rows]

    told: dict[str, Any] = {
        "event": event,
        "at": tell(attendance.at).isoformat(),
        "total": objects(SUM_COLUMNS, [sum_row(attendance.total)])[0],
        "people": _with_lists(objects(PERSON_COLUMNS, person_rows(attendance)), attendance),
        "organisations": objects(SUM_COLUMNS, map(sum_row, attendance.organisations)),
        "countries": objects(SUM_COLUMNS, map(sum_row, attendance.countries)),
        "groups": objects(SUM_COLUMNS, map(sum_row, attendance.groups)),
        "slots": objects(SLOT_COLUMNS, slot_rows(attendance)),
        "visits": objects(VISIT_COLUMNS, visit_rows(attendance)),
        "meetings": [
            {
                "id": meeting.id,
                "starts": _json_cell(meeting.starts, tell),
                "ends": _json_cell(meeting.ends, tell),
                "table": meeting.table_number,
                "room": meeting.room,
                "status": meeting.status.value,
                "people": list(meeting.people),
                "missing": list(meeting.missing),
                "subject": meeting.subject_line,
            }
            for meeting in attendance.meetings
        ],
    }
    with in_place_of(path) as part:
        part.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def write_xlsx(attendance: Attendance, path: Path) -> None:
    """Sheets for people, organisations, visits, meetings, sums and slots; times are the event's own."""
    sheets: tuple[tuple[str, Sequence[str], Iterable[Row]], ...] = (
        ("people", PERSON_COLUMNS, person_rows(attendance)),
        ("organisations", SUM_COLUMNS, map(sum_row, attendance.organisations)),
        ("visits", VISIT_COLUMNS, visit_rows(attendance)),
        ("meetings", MEETING_COLUMNS, meeting_rows(attendance)),
        ("sums", ("by", *SUM_COLUMNS), sum_rows(attendance)),
        ("slots", SLOT_COLUMNS, slot_rows(attendance)),
    )
    with in_place_of(path) as part:
        write_workbook(part, sheets, _in_zone(attendance.event.tz))


def _with_lists(people: list[dict[str, Any]], attendance: Attendance) -> list[dict[str, Any]]:
    """Roles and groups as lists, where the format knows lists."""
    for told, person in zip(people, attendance.people, strict=True):
        told["roles"], told["groups"] = list(person.roles), list(person.groups)
    return people


def _in_zone(zone: tzinfo) -> Callable[[datetime], datetime]:
    """The time in the zone; the same few times of slots come again and again."""

    @cache
    def tell(at: datetime) -> datetime:
        return at.astimezone(zone)

    return tell


def _csv_cell(cell: Cell, tell: Callable[[datetime], datetime]) -> str | int:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return tell(cell).strftime("%Y-%m-%d %H:%M:%S")
        case _:
            return cell


def _json_cell(cell: Cell, tell: Callable[[datetime], datetime]) -> str | int | bool | None:
    return tell(cell).isoformat() if isinstance(cell, datetime) else cell
