"""The verbs, in this process: their answers in words and JSON, and their exit codes."""

import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from eventdesk.domain.badge import Badge
from eventdesk.main import main
from eventdesk.store.file import EventFile

AT = "2026-05-12T08:15"


def asked(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the JSON answers of a call."""
    code = main([*map(str, words), "--json"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def codes(event: Path) -> list[str]:
    """What the badges of the event say."""
    with EventFile.open(event, "Desk 1") as file, file.reading() as reading:
        return [badge.code for badge in reading.all(Badge)]


def test_a_scan_answers_who_came_and_what_comes_next(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = codes(event)[0]
    done, (answer,) = asked(capsys, "scan", event, code, "--at", AT, "--desk", "Door")
    assert (done, answer["verdict"]) == (0, "ok")
    assert answer["person"]["name"]
    assert set(answer["next"]) == {"start", "table", "room", "with"}
    done, (again,) = asked(capsys, "scan", event, code, "--at", "2026-05-12T08:20")
    assert (done, again["verdict"]) == (1, "already_in")
    assert (again["first_at"], again["first_desk"]) == ("2026-05-12T08:15:00+02:00", "Door")


def test_the_same_action_again_changes_nothing(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("scan", event, codes(event)[0], "--at", AT, "--action", "gesture-1")
    assert asked(capsys, *words) == asked(capsys, *words)


def test_each_line_of_standard_input_is_answered(
    event: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = codes(event)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{first}\nNOBODY\n{second}\n"))
    done, answers = asked(capsys, "scan", event, "-", "--at", AT)
    assert done == 1
    assert [answer["verdict"] for answer in answers] == ["ok", "unknown", "ok"]


def test_a_scan_is_taken_back_once(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = codes(event)[0]
    asked(capsys, "scan", event, code, "--at", AT, "--action", "gesture-1")
    assert asked(capsys, "undo", event, "--reason", "wrong badge")[1][0]["undone"] == "gesture-1"
    assert asked(capsys, "undo", event, "--action", "gesture-1") == (1, [{"refused": "already undone"}])
    assert asked(capsys, "scan", event, code, "--at", AT)[1][0]["verdict"] == "ok"


def test_people_are_found_by_name(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    came = asked(capsys, "scan", event, codes(event)[0], "--at", AT)[1][0]["person"]
    done, (answer,) = asked(capsys, "find", event, came["name"])
    found = {one["id"]: one["in"] for one in answer["people"]}
    assert (done, found[came["id"]]) == (0, True)
    assert asked(capsys, "find", event, "qqqqqq") == (1, [{"people": []}])


def test_the_board_tells_every_table(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done, (board,) = asked(capsys, "board", event, "--at", "2026-05-12T09:05")
    assert done == 0
    assert len(board["tables"]) == 8
    assert {"table", "room", "now", "next"} <= set(board["tables"][0])
    meeting = next(table["now"] for table in board["tables"] if table["now"])
    assert (meeting["started"], meeting["sitting"]) == (None, [])
    assert all(call["waited_minutes"] == 0 for call in board["calls"])
    assert main(["board", str(event), "--at", "2026-05-12T09:05"]) == 0
    assert "To be called:" in capsys.readouterr().out


def test_the_attendance_is_written_by_what_the_files_are_called(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(capsys, "scan", event, codes(event)[0], "--at", AT)
    files = [tmp_path / f"attendance.{ending}" for ending in ("csv", "xlsx", "json")]
    done, (answer,) = asked(capsys, "attendance", event, *files, "--at", "2026-05-12T18:00")
    assert (done, answer["total"]["came"]) == (0, 1)
    assert all(file.stat().st_size for file in files)


def test_the_attendance_comes_back_with_what_came_of_the_meetings(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "attendance.xlsx"
    asked(capsys, "attendance", event, path)
    book = openpyxl.load_workbook(path)
    sheet = book["meetings"]
    headings = [cell.value for cell in sheet[1]]
    for line, outcome in ((2, "order"), (3, "nothing")):
        sheet.cell(line, headings.index("outcome") + 1).value = outcome
    book.save(path)
    done, (answer,) = asked(capsys, "import", event, "meetings", path, "--sheet", "meetings")
    assert (done, len(answer["changed"]), answer["new"], answer["problems"]) == (0, 2, [], [])
    done, (answer,) = asked(capsys, "attendance", event)
    assert (done, answer["total"]["held"], answer["total"]["with_outcome"]) == (0, 2, 1)
    assert (answer["outcomes"]["order"], answer["outcomes"]["nothing"]) == (1, 1)


def test_a_sound_file_is_verified(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done, (answer,) = asked(capsys, "verify", event)
    assert (done, answer["differences"], answer["gaps"]) == (0, {}, [])


def test_a_new_event_is_made_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.eventdesk"
    assert asked(capsys, "new", path, "--zone", "Mars/Crater")[0] == 1
    assert asked(capsys, "new", path, "--name", "Day")[1][0]["name"] == "Day"
    assert asked(capsys, "new", path)[0] == 3


def test_trouble_of_the_machine_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = tmp_path / "notes.eventdesk"
    wrong.write_text("Dear diary", encoding="utf-8")
    assert main(["board", str(wrong)]) == 3
    assert "is not an event file" in capsys.readouterr().err
    assert main(["board", str(tmp_path / "none.eventdesk")]) == 3


@pytest.mark.parametrize(
    "words",
    [("scan",), ("dance",), ("board", "x", "--at", "noon"), ("attendance", "x", "a.txt")],
)
def test_wrong_usage_is_told_as_such(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(list(words))
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


VERBS = ("new", "open", "demo", "scan", "undo", "find", "board", "agendas", "badges", "attendance", "verify")


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_an_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([verb, "--help"])
    assert stopped.value.code == 0
    assert f"example: eventdesk {verb} " in " ".join(capsys.readouterr().out.split())
