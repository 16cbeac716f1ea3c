"""The verb import: lists into an event file, their problems in words."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from eventdesk.cli.arguments import parser
from eventdesk.cli.lists import trouble_words
from eventdesk.cli.run import run
from eventdesk.domain.badge import Badge
from eventdesk.domain.lists import FIELDS, ListError, ListKind, ListTrouble
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.store.file import EventFile

RECORDS: tuple[type[Record], ...] = (
    Person, Organisation, Group, Badge, Room, Table, Slot, Session, Request, Meeting,
)  # fmt: skip


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    capsys.readouterr()
    code = run(parser().parse_args(list(words)))
    return code, capsys.readouterr().out


@pytest.fixture
def day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "day.eventdesk")
    assert told(capsys, "new", path)[0] == 0
    return path


def test_a_list_is_saved_once(day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name;Rufname;Pays\nAda Sole;Ada;Danemark\n", encoding="utf-8")
    code, words = told(capsys, "import", day, "people", str(people), "--check")
    assert (code, "1 new" in words, "Nothing was saved." in words) == (0, True, True)
    asked = ("import", day, "people", str(people), "--map", "notes=Rufname", "--json")
    code, words = told(capsys, *asked)
    answer = json.loads(words)
    assert (code, answer["saved"]) == (0, True)
    assert [(entry["line"], entry["name"]) for entry in answer["new"]] == [(2, "Ada Sole")]
    assert answer["columns"] == {"full": "Name", "country": "Pays", "notes": "Rufname"}
    code, words = told(capsys, *asked)
    assert (code, json.loads(words)["same"], json.loads(words)["saved"]) == (0, 1, False)
    people.write_text("Name;Pays\nBo Bee;Suisse\n", encoding="utf-8")
    answer = json.loads(told(capsys, "import", day, "people", str(people), "--json")[1])
    assert [entry["name"] for entry in answer["gone"]] == ["Ada Sole"]


def test_new_changed_and_gone_are_told_with_what_changes(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    header = "ID,Name,Company,Membership,Phone,VIP,Languages\n"
    people.write_text(header + "1,Ada Sole,Nord,,12,no,\n2,Bo Bee,Sud,,,,\n", encoding="utf-8")
    assert "Line 2, new: Ada Sole (Nord)" in told(capsys, "import", day, "people", str(people))[1]
    people.write_text(header + '1,Ada Sole,Nord,member,,yes,"da,en"\n3,Cy,Vest,,,,\n', encoding="utf-8")
    code, words = told(capsys, "import", day, "people", str(people), "--check")
    assert code == 0
    assert words.splitlines() == [
        "Line 3, new: Cy (Vest)",
        "Line 2, changed: Ada Sole (Nord): languages nothing → da, en; VIP no → yes",
        "Changed with them: Nord: membership nothing → member",
        "No longer on the list: Bo Bee (Sud)",
        "People: 1 new, 1 changed, 0 as they were, 1 no longer on the list.",
        "Nothing was saved.",
    ]
    answer = json.loads(told(capsys, "import", day, "people", str(people), "--json")[1])
    assert answer["changed"][0]["changes"] == [
        {"field": "languages", "before": [], "after": ["da", "en"]},
        {"field": "vip", "before": False, "after": True},
    ]
    assert [entry["name"] for entry in answer["beside"]] == ["Nord"]
    slots = tmp_path / "slots.csv"
    slots.write_text("ID,Start,End\nS,2030-05-14 09:00,2030-05-14 09:20\n", encoding="utf-8")
    told(capsys, "import", day, "slots", str(slots))
    slots.write_text("ID,Start,End\nS,2030-05-14 10:00,2030-05-14 10:20\n", encoding="utf-8")
    words = told(capsys, "import", day, "slots", str(slots))[1]
    assert "Line 2, changed: 09:00: start 2030-05-14 09:00 → 2030-05-14 10:00; end" in words


def test_many_lines_are_told_in_words_only_so_far(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name\n" + "".join(f"Ada {n}\n" for n in range(50)), encoding="utf-8")
    words = told(capsys, "import", day, "people", str(people))[1]
    assert "  and 30 more like these; --json tells all." in words
    assert words.count(", new: ") == 20


def test_the_help_names_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["import", "--help"])
    words = capsys.readouterr().out
    assert "given (first name)" in words
    assert "second_organisation (organisation of participant 2)" in " ".join(words.split())
    assert all(field in words for fields in FIELDS.values() for field in fields)


def test_problems_are_told_by_line_and_column(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,E-Mail\nAda,ada at x\nBo,bo@x.org\n", encoding="utf-8")
    code, words = told(capsys, "import", day, "people", str(people))
    assert code == 1
    assert "Line 2, E-Mail: 'ada at x' is not an e-mail address." in words
    assert "Nothing was saved." in words
    code, words = told(capsys, "import", day, "people", str(people), "--skip-bad")
    assert (code, "1 new" in words, "Saved." in words) == (0, True, True)
    people.write_text("Name,E-Mail\nAda,ada at x\n", encoding="utf-8")
    code, words = told(capsys, "import", day, "people", str(people), "--skip-bad", "--json")
    assert (code, json.loads(words)) == (1, {"refused": "nothing changed"})


def test_a_line_that_is_odd_is_told_and_kept(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,Code\nAda,T/1\nBo,T/1\n", encoding="utf-8")
    code, words = told(capsys, "import", day, "people", str(people))
    assert (code, "2 new" in words, "Saved." in words) == (0, True, True)
    assert "Line 3, Code: 'T/1' is a code of somebody else too" in words
    code, words = told(capsys, "import", day, "people", str(people), "--check", "--json")
    assert [one["line"] for one in json.loads(words)["warnings"]] == [2, 3]


def test_lists_that_cannot_be_read(day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, words = told(capsys, "import", day, "people", str(tmp_path / "none.csv"))
    assert (code, words) == (1, "People: The list none.csv is not there.\n")
    shoes = tmp_path / "shoes.csv"
    shoes.write_text("Shoe,Size\n1,2\n", encoding="utf-8")
    code, words = told(capsys, "import", day, "meetings", str(shoes), "--json")
    assert (code, json.loads(words)["refused"]) == (1, "field missing")
    for trouble in ListTrouble:
        assert trouble_words(ListError(trouble, "it"), ListKind.PEOPLE)


def test_the_sheet_of_a_workbook_is_told_and_chosen(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "all.xlsx")
    book = Workbook()
    book.worksheets[0].append(["Please fill in the other sheets"])
    people = book.create_sheet("People")
    for line in (["Name"], ["Ada Sole"]):
        people.append(line)
    book.save(path)
    code, words = told(capsys, "import", day, "people", path)
    assert (code, words.splitlines()[1:]) == (
        1,
        ["This is the sheet Sheet. Others: People; --sheet NAME takes one of them."],
    )
    code, words = told(capsys, "import", day, "people", path, "--sheet", "people", "--json")
    answer = json.loads(words)
    assert (code, answer["saved"], answer["sheet"], answer["other_sheets"]) == (0, True, "People", ["Sheet"])
    code, words = told(capsys, "import", day, "people", path, "--sheet", "Rooms")
    assert (code, words) == (1, "People: The list has no sheet 'Rooms'.\n")


def test_the_encoding_of_a_list_may_be_told(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name\nדוד כהן\n".encode("cp1255"))
    code, words = told(capsys, "import", day, "people", str(path), "--encoding", "cp1255", "--json")
    assert (code, [one["name"] for one in json.loads(words)["new"]]) == (0, ["דוד כהן"])
    for none in ("nothing", "rot13", "idna"):
        with pytest.raises(SystemExit, match="2"):
            told(capsys, "import", day, "people", str(path), "--encoding", none)
        assert f"{none} is no encoding" in capsys.readouterr().err


def test_options_are_checked(day: str) -> None:
    for wrong in (["shoes", "x.csv"], ["people", "x.csv", "--map", "full"]):
        with pytest.raises(SystemExit) as caught:
            parser().parse_args(["import", day, *wrong])
        assert caught.value.code == 2


def test_the_lists_of_the_sample_make_the_event_again(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "sample"
    sizes = ("--people", "60", "--organisations", "40", "--tables", "15", "--slots", "8")
    assert told(capsys, "demo", str(folder), *sizes)[0] == 0
    for kind in ("people", "rooms", "tables", "slots", "sessions", "requests", "meetings"):
        code, words = told(capsys, "import", day, kind, str(folder / f"{kind}.csv"), "--json")
        assert (code, json.loads(words)["problems"]) == (0, [])
    counts = []
    for path in (Path(day), folder / "sample.eventdesk"):
        with EventFile.open(path, "Desk 1") as file, file.reading() as reading:
            counts.append([len(reading.all(cls)) for cls in RECORDS])
    assert counts[0] == counts[1]
    assert min(counts[0]) > 0
    bad = told(capsys, "import", day, "people", str(folder / "people-with-problems.csv"))
    assert bad[0] == 1
    assert "Line 13, First name: 'JÃ¸rgen' has broken letters" in bad[1]
