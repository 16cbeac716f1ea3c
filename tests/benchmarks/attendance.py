"""The attendance of a large event counted and written as CSV, XLSX and JSON."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.exchange.attendance import write_csv, write_json, write_xlsx
from eventdesk.usecases.attendance import attendance
from tests.benchmarks.figure import Figure, median, timed
from tests.benchmarks.large_event import STARTS, LargeEvent, make

PEOPLE = 10_000
ROUNDS = 3


def run(people: int | None) -> Iterator[Figure]:
    """All three files from the event file, the floor is reading the rows and packing the bytes."""
    size = people or PEOPLE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        event = make(folder / "attendance.eventdesk", size)
        _fill_house(event, size)
        times = [timed(lambda: _write(event, folder)) for _ in range(ROUNDS)]
        floors = [timed(lambda: _bare(folder)) for _ in range(ROUNDS)]
        event.file.close()
        yield Figure("attendance", "files", len(times), times, floor=median(floors))


def _fill_house(event: LargeEvent, people: int) -> None:
    with event.file.writing(GestureId("house"), "benchmark", STARTS) as writing:
        writing.record(
            passage_draft(PersonId(f"p{n}"), direction, STARTS + timedelta(hours=hours, seconds=n % 1800))
            for n in range(people)
            for direction, hours in ((Direction.IN, 0), (Direction.OUT, 9))
        )


def _write(event: LargeEvent, folder: Path) -> None:
    counted = attendance(event.desk, STARTS + timedelta(hours=12))
    assert isinstance(counted, Attendance)
    write_csv(counted, folder / "attendance.csv")
    write_xlsx(counted, folder / "attendance.xlsx")
    write_json(counted, folder / "attendance.json")


def _bare(folder: Path) -> None:
    """The same rows out of the file by bare SQLite, and the same bytes packed and written."""
    with closing(sqlite3.connect(folder / "attendance.eventdesk")) as bare:
        for table in ("person", "meeting", "passage"):
            bare.execute(f"SELECT * FROM {table}").fetchall()
    for kind in ("csv", "json"):
        (folder / f"bare.{kind}").write_bytes((folder / f"attendance.{kind}").read_bytes())
    with (
        ZipFile(folder / "attendance.xlsx") as done,
        ZipFile(folder / "bare.xlsx", "w", ZIP_DEFLATED, compresslevel=1) as packed,
    ):
        for name in done.namelist():
            packed.writestr(name, done.read(name))
