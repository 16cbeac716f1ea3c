"""The scan log as files, read back by other programs: nothing is left out, nothing is run."""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.scanlog import LoggedScan, ScanLog, Undoing
from eventdesk.domain.visit import Direction
from eventdesk.exchange.scanlog import COLUMNS, WRITERS

EIGHT = datetime(2030, 5, 14, 6, 0, 5, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Copenhagen")
EVIL = '=HYPERLINK("http://evil")'


@pytest.fixture
def log() -> ScanLog:
    """A scan that was undone, and one of a code that bites."""
    ada = LoggedScan(
        "d/1", GestureId("g"), EIGHT, DeskId("d"), "Desk 1", "Bo", CheckpointId("entrance"), "", Direction.IN,
        Verdict.OK, "", PersonId("ada"), "Åda", "Nørd", "speaker", Verdict.UNPAID,
        Undoing(GestureId("u"), EIGHT + timedelta(minutes=1), "Desk 2", "Cy", "@wrong badge"),
    )  # fmt: skip
    code = LoggedScan(
        "d/2", GestureId("h"), EIGHT, DeskId("d"), "Desk 1", "Bo", CheckpointId("l"), "Lunch", None,
        Verdict.UNKNOWN, EVIL, None, "", "",
    )  # fmt: skip
    return ScanLog((code, ada), 2, EIGHT, EIGHT)


def written(log: ScanLog, folder: Path, suffix: str) -> Path:
    path = folder / f"scans{suffix}"
    WRITERS[suffix](log, path, ZONE)
    return path


def test_csv_marks_what_was_undone_and_runs_nothing(log: ScanLog, tmp_path: Path) -> None:
    with written(log, tmp_path, ".csv").open(encoding="utf-8-sig", newline="") as file:
        code, ada = csv.DictReader(file)
    assert tuple(ada) == COLUMNS
    assert (ada["at"], ada["undone"], ada["undone_at"]) == (
        "2030-05-14 08:00:05",
        "yes",
        "2030-05-14 08:01:05",
    )
    assert (ada["undone_desk"], ada["undone_by"]) == ("Desk 2", "Cy")
    assert ada["undone_reason"] == "'@wrong badge"
    assert (ada["override"], ada["overridden"], ada["checkpoint"]) == ("speaker", "unpaid", "entrance")
    assert (code["read"], code["undone"], code["direction"]) == ("'" + EVIL, "no", "")
    assert code["checkpoint"] == "Lunch"


def test_workbook_and_json_say_the_same(log: ScanLog, tmp_path: Path) -> None:
    told: list[dict[str, Any]] = json.loads(written(log, tmp_path, ".json").read_text(encoding="utf-8"))
    assert told[1]["at"] == "2030-05-14T08:00:05+02:00"
    assert (told[0]["read"], told[0]["undone"], told[1]["undone"]) == (EVIL, False, True)
    sheet = openpyxl.load_workbook(written(log, tmp_path, ".xlsx")).active
    assert sheet is not None
    head, code, ada = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert tuple(head) == COLUMNS
    assert code[COLUMNS.index("read")] == EVIL
    assert ada[COLUMNS.index("undone")] is True
    assert ada[COLUMNS.index("name")] == told[1]["name"] == "Åda"


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_log_of_nothing_is_a_whole_file(suffix: str, tmp_path: Path) -> None:
    path = written(ScanLog((), 0, None, None), tmp_path, suffix)
    assert path.stat().st_size > 0
    if suffix == ".json":
        assert json.loads(path.read_text(encoding="utf-8")) == []
