"""The attendance as files: CSV and XLSX for people and their spreadsheets, JSON for programs."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.booking import MeetingRow
from eventdesk.exchange.attendance_rows import (
    MEETING_COLUMNS,
    OUTCOME_COLUMNS,
    PERSON_COLUMNS,
    SLOT_COLUMNS,
    SUM_COLUMNS,
    VISIT_COLUMNS,
    meeting_rows,
    outcome_cells,
    outcome_rows,
    person_rows,
    slot_rows,
    sum_row,
    sum_rows,
    visit_rows,
)
from eventdesk.exchange.cells import JsonCell, in_zone, json_cell, json_object
from eventdesk.exchange.csvfile import write_table
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.exchange.workbook import Row, write_workbook


def write_csv(attendance: Attendance, path: Path) -> None:
    """One row per person, in UTF-8 with a byte order mark; times in the event's zone, without offset."""
    write_table(path, PERSON_COLUMNS, person_rows(attendance), in_zone(attendance.event.tz))


def write_json(attendance: Attendance, path: Path) -> None:
    """Everything, one object a line, with the times as ISO 8601 in the event's zone with its offset."""
    event = {"name": attendance.event.name, "venue": attendance.event.venue, "zone": attendance.event.zone}
    tell = in_zone(attendance.event.tz)
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with in_place_of(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"event": {encode(event)},\n"at": {encode(tell(attendance.at).isoformat())}')
        file.write(f',\n"total": {encode(json_object(SUM_COLUMNS, sum_row(attendance.total), tell))}')
        for name, objects in _json_lists(attendance, tell):
            file.write(f',\n"{name}": [\n')
            for number, told in enumerate(objects):
                file.write((",\n" if number else "") + encode(told))
            file.write("]")
        file.write("}\n")


def write_xlsx(attendance: Attendance, path: Path) -> None:
    """Sheets for people, organisations, visits, meetings, sums, slots, outcomes; times as in the event."""
    sheets: tuple[tuple[str, Sequence[str], Iterable[Row]], ...] = (
        ("people", PERSON_COLUMNS, person_rows(attendance)),
        ("organisations", SUM_COLUMNS, map(sum_row, attendance.organisations)),
        ("visits", VISIT_COLUMNS, visit_rows(attendance)),
        ("meetings", MEETING_COLUMNS, meeting_rows(attendance)),
        ("sums", ("by", *SUM_COLUMNS), sum_rows(attendance)),
        ("slots", SLOT_COLUMNS, slot_rows(attendance)),
        ("outcomes", OUTCOME_COLUMNS, outcome_rows(attendance)),
    )
    with in_place_of(path) as part:
        write_workbook(part, sheets, in_zone(attendance.event.tz))


WRITERS: Mapping[str, Callable[[Attendance, Path], None]] = {
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".json": write_json,
}
"""The writer of each kind of file, by what its name ends in."""


def _json_lists(
    attendance: Attendance, tell: Callable[[datetime], datetime]
) -> Iterator[tuple[str, Iterable[dict[str, Any]]]]:
    """The lists of the JSON file, each object made as it is written: a large event is never held twice."""

    def objects(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[dict[str, JsonCell]]:
        return (json_object(columns, row, tell) for row in rows)

    people = zip(objects(PERSON_COLUMNS, person_rows(attendance)), attendance.people, strict=True)
    yield "people", ({**told, "roles": one.roles, "groups": one.groups} for told, one in people)
    yield "organisations", objects(SUM_COLUMNS, map(sum_row, attendance.organisations))
    yield "countries", objects(SUM_COLUMNS, map(sum_row, attendance.countries))
    yield "groups", objects(SUM_COLUMNS, map(sum_row, attendance.groups))
    yield "slots", objects(SLOT_COLUMNS, slot_rows(attendance))
    yield "outcomes", objects(OUTCOME_COLUMNS, outcome_rows(attendance))
    yield "visits", objects(VISIT_COLUMNS, visit_rows(attendance))
    yield "meetings", (_meeting_object(meeting, tell) for meeting in attendance.meetings)


def _meeting_object(meeting: MeetingRow, tell: Callable[[datetime], datetime]) -> dict[str, Any]:
    """A meeting with the ids of its people, who stand in the list of people."""
    outcome, note = outcome_cells(meeting.came_of_it)
    return {
        "id": meeting.id,
        "starts": json_cell(meeting.starts, tell),
        "ends": json_cell(meeting.ends, tell),
        "table": meeting.table_number,
        "room": meeting.room,
        "status": meeting.status.value,
        "people": meeting.people,
        "missing": meeting.missing,
        "subject": meeting.subject_line,
        "outcome": outcome,
        "outcome_note": note,
        "outcome_told_by": meeting.came_of_it.person if meeting.came_of_it else None,
    }
