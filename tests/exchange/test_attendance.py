"""The attendance files, read back by other programs."""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.event import Event
from eventdesk.domain.fact import Stamp
from eventdesk.domain.ids import DeskId, GestureId, MeetingId, PersonId, SlotId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.organisation import Group
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.tally import Listed, tally
from eventdesk.domain.visit import Direction, Passage
from eventdesk.exchange.attendance import write_csv, write_json, write_xlsx
from eventdesk.exchange.attendance_rows import PERSON_COLUMNS
from eventdesk.exchange.cells import harmless
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.exchange.workbook import cell_text, column_name

SEVEN = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
FORMULA = '=HYPERLINK("http://evil";"Ωμέγα, \u0002<&>")'


@pytest.fixture
def attendance() -> Attendance:
    """Two people with names that bite, a visit, a meeting."""
    ada, bo = PersonId("ada"), PersonId("bo")
    listed = Listed(
        event=Event(id="event", name="Day", zone="Europe/Copenhagen", ends=SEVEN + timedelta(hours=9)),
        people=(
            Person(id=ada, shown=FORMULA, country="DK", roles=("buyer", "speaker"), walk_in=True),
            Person(id=bo, given="Bo", external_id="007"),
        ),
        organisations={},
        groups=(Group(id="g", name="Wind", people=(ada,)),),
        slots=(Slot(id="s", name="1", starts=SEVEN, ends=SEVEN + timedelta(minutes=20)),),
    )
    came = Passage(ada, SEVEN, Direction.IN, DeskId("d"), 1, Stamp(1), GestureId("g"))
    meeting = MeetingRow(
        MeetingId("m"),
        SlotId("s"),
        SEVEN,
        SEVEN + timedelta(minutes=20),
        None,
        "12",
        "Hall",
        (ada, bo),
        (FORMULA, "Bo"),
        ("", "Nørd"),
        MeetingStatus.PARTLY_HELD,
        (bo,),
        "",
        Outcome(id="m", meeting=MeetingId("m"), person=ada, text=FORMULA, kind=OutcomeKind.ORDER),
    )
    return tally(listed, {ada: [came]}, (meeting,), SEVEN + timedelta(hours=2))


def test_csv_for_spreadsheets(attendance: Attendance, tmp_path: Path) -> None:
    path = tmp_path / "attendance.csv"
    write_csv(attendance, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    with path.open(encoding="utf-8-sig", newline="") as file:
        ada, bo = csv.DictReader(file)
    assert tuple(ada) == PERSON_COLUMNS
    assert ada["name"] == "'" + FORMULA
    assert (ada["arrived"], ada["left"], ada["minutes_present"]) == ("2030-05-14 09:00:00", "", "120")
    assert (ada["roles"], ada["groups"], ada["walk_in"]) == ("buyer; speaker", "Wind", "yes")
    assert (bo["external_id"], bo["arrived"], bo["meetings_absent"], bo["walk_in"]) == ("007", "", "1", "no")


def test_json_tells_times_with_their_offset(attendance: Attendance, tmp_path: Path) -> None:
    path = tmp_path / "attendance.json"
    write_json(attendance, path)
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["event"] == {"name": "Day", "venue": "", "zone": "Europe/Copenhagen"}
    assert told["at"] == "2030-05-14T11:00:00+02:00"
    ada = told["people"][0]
    assert (ada["name"], ada["arrived"], ada["left"]) == (FORMULA, "2030-05-14T09:00:00+02:00", None)
    assert (ada["roles"], ada["groups"], ada["walk_in"]) == (["buyer", "speaker"], ["Wind"], True)
    meeting = told["meetings"][0]
    assert (meeting["missing"], meeting["outcome"], meeting["outcome_told_by"]) == (["bo"], "order", "ada")
    assert meeting["outcome_note"] == FORMULA
    assert told["outcomes"][-1] == {"outcome": "not told", "meetings": 0}
    assert told["total"]["came"] == 1
    assert told["slots"][0]["present"] == 1
    assert told["visits"][0]["came"] == "2030-05-14T09:00:00+02:00"


def test_xlsx_read_back(attendance: Attendance, tmp_path: Path) -> None:
    path = tmp_path / "attendance.xlsx"
    write_xlsx(attendance, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["people", "organisations", "visits", "meetings", "sums", "slots", "outcomes"]
    people = rows(book["people"])
    assert tuple(people[0]) == PERSON_COLUMNS
    ada = dict(zip(people[0], people[1], strict=True))
    assert ada["name"] == FORMULA.replace("\u0002", "_x0002_")
    assert (ada["arrived"], ada["left"], ada["minutes_present"]) == (
        datetime.fromisoformat("2030-05-14 09:00"),
        None,
        120,
    )
    assert (ada["walk_in"], ada["cancelled"]) == (True, False)
    assert {cell.data_type for row in book["people"].iter_rows() for cell in row} <= {
        "s",
        "n",
        "b",
        "d",
        "inlineStr",
    }
    meetings = rows(book["meetings"])
    assert meetings[1][1] == datetime.fromisoformat("2030-05-14 09:00")
    assert meetings[1][5:9] == ["partly held", f"{ada['name']}; Bo", "Nørd", "Bo"]
    assert meetings[1][10:] == ["order", ada["name"], ada["name"]]
    outcomes = rows(book["outcomes"])
    assert (outcomes[1], outcomes[4]) == (["follow-up agreed", 0], ["order", 1])
    assert [row[0] for row in rows(book["sums"])] == ["by", "all", "country", "country", "group"]
    assert book["people"].auto_filter.ref == "A1:T3"
    assert len(rows(book["visits"])) == 2


def rows(sheet: Any) -> list[list[Any]]:
    """All that stands in a sheet."""
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_half_a_file_is_never_left(tmp_path: Path) -> None:
    path = tmp_path / "attendance.csv"
    path.write_text("before")

    def fail() -> None:
        with in_place_of(path) as part:
            part.write_text("half")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fail()
    assert [file.name for file in tmp_path.iterdir()] == ["attendance.csv"]
    assert path.read_text() == "before"


def test_columns_are_named_as_in_spreadsheets() -> None:
    assert [column_name(place) for place in (0, 25, 26, 51, 701, 702)] == ["A", "Z", "AA", "AZ", "ZZ", "AAA"]


@given(st.text())
def test_any_text_is_xml_and_comes_back(text: str) -> None:
    told = cell_text(text)
    assert all(letter in "\t\n" or letter >= " " for letter in told)
    assert "<" not in told


def test_what_looks_like_an_escape_stays_what_it_was() -> None:
    assert cell_text("_x0041_ A&B") == "_x005F_x0041_ A&amp;B"
    assert cell_text("plain_x") == "plain_x"


@pytest.mark.parametrize("text", ["=1+1", "+45 12 34", "-1", "@SUM(1)", "\t=1", "\r=1"])
def test_a_formula_does_not_run_and_keeps_its_text(text: str) -> None:
    assert harmless(text) == "'" + text


@given(st.text() | st.text("'=+-@ a"))
def test_nothing_of_a_text_is_lost(text: str) -> None:
    written = harmless(text)
    assert (written[1:] if written.startswith("'") else written) == text
