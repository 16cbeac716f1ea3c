"""Scanning from the command line: verdicts, times, repeated actions, streams of codes, a broken file."""

import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.domain.code import new_key
from eventdesk.store.file import EventFile
from tests.cli.conftest import Run
from tests.usecases.conftest import fill

AT = "2030-05-14T09:00"
"""The morning of the small event, by its own clock."""


@pytest.fixture
def codes(day: Path) -> dict[str, str]:
    """The badges of the small event, by person."""
    found = dict[str, str]()
    with EventFile.create(day, "Desk 1") as file:
        fill(file, new_key(), found)
    return found


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """Where the small event lies once `codes` has been asked for."""
    return tmp_path / "day.eventdesk"


def test_a_badge_is_welcomed_with_the_next_meeting(day: Path, codes: dict[str, str], run: Run) -> None:
    said = run("scan", day, codes["ada"], "--at", AT, "--json")
    assert said.exit == 0
    assert said.data["verdict"] == "ok"
    assert said.data["at"] == "2030-05-14T09:00:00+02:00"
    assert said.data["person"] == {
        "id": "ada",
        "name": "Åda Sørensen",
        "organisation": "Nørd A/S",
        "country": "",
        "roles": ["buyer"],
        "vip": True,
        "notes": "",
        "status": "registered",
        "payment": "paid",
        "attention": "",
        "box": "",
    }
    assert said.data["next"] == {
        "start": "2030-05-14T11:00:00+02:00",
        "table": "1",
        "room": "Hall",
        "with": [{"name": "Bo Müller", "organisation": "Südwind GmbH"}],
    }


def test_a_second_scan_says_when_and_where_the_first_was(day: Path, codes: dict[str, str], run: Run) -> None:
    run("scan", day, codes["bo"], "--at", AT, "--desk", "North door")
    again = run("scan", day, codes["bo"], "--at", "2030-05-14T09:30", "--json")
    assert again.exit == 1
    assert again.data["verdict"] == "already_in"
    assert again.data["first_at"] == "2030-05-14T09:00:00+02:00"
    assert again.data["first_desk"] == "North door"
    words = run("scan", day, codes["bo"], "--at", "2030-05-14T09:31").out
    assert "Already in" in words
    assert "09:00, North door" in words


def test_an_unknown_code_is_refused_and_nobody_is_kept_in(day: Path, codes: dict[str, str], run: Run) -> None:
    unknown = run("scan", day, "XYZZY-17", "--json")
    assert (unknown.exit, unknown.data["verdict"], unknown.data["person"]) == (1, "unknown", None)
    left = run("scan", day, codes["cy"], "--out", "--at", AT, "--json")
    assert (left.exit, left.data["verdict"]) == (0, "ok")
    run("scan", day, codes["cy"], "--at", AT)
    out = run("scan", day, codes["cy"], "--out", "--at", "2030-05-14T10:00", "--json")
    assert (out.exit, out.data["verdict"]) == (0, "ok")


def test_leaving_is_not_welcomed_in_words(day: Path, codes: dict[str, str], run: Run) -> None:
    run("scan", day, codes["cy"], "--at", AT)
    out = run("scan", day, codes["cy"], "--out", "--at", "2030-05-14T10:00")
    assert out.out.startswith("Goodbye")


def test_the_same_action_twice_is_one_scan(day: Path, codes: dict[str, str], run: Run) -> None:
    first = run("scan", day, codes["ada"], "--at", AT, "--action", "a-1", "--json")
    second = run("scan", day, codes["ada"], "--at", "2030-05-14T09:05", "--action", "a-1", "--json")
    assert first.data["action"] == second.data["action"] == "a-1"
    assert second.data["verdict"] == "ok"
    assert second.exit == 0
    assert second.data["at"] == first.data["at"]


def test_a_time_with_an_offset_means_what_it_says(day: Path, codes: dict[str, str], run: Run) -> None:
    said = run("scan", day, codes["ada"], "--at", "2030-05-14T07:00+00:00", "--json")
    assert said.data["at"] == "2030-05-14T09:00:00+02:00"


def test_a_stream_of_codes_is_answered_line_by_line(
    day: Path, codes: dict[str, str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{codes['ada']}\r\n\nnonsense\n{codes['bo']}"))
    said = run("scan", day, "-", "--at", AT, "--json")
    assert [line["verdict"] for line in said.lines] == ["ok", "unknown", "ok"]
    assert said.exit == 1


def test_a_stream_sent_again_under_its_action_changes_nothing(
    day: Path, codes: dict[str, str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = []
    for at in (AT, "2030-05-14T09:20"):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{codes['ada']}\n{codes['bo']}\n"))
        answers.append(run("scan", day, "-", "--at", at, "--action", "morning", "--json"))
    assert answers[0].exit == 0
    assert answers[0] == answers[1]
    assert [line["action"] for line in answers[0].lines] == ["morning/1", "morning/2"]
    assert run("undo", day, "--action", "morning/2", "--json").data["undone"] == "morning/2"


def test_a_bad_time_is_a_matter_of_usage(day: Path, codes: dict[str, str], run: Run) -> None:
    said = run("scan", day, codes["ada"], "--at", "noon")
    assert said.exit == 2
    assert "noon" in said.err


def test_a_file_changed_behind_its_back_is_not_sound(day: Path, codes: dict[str, str], run: Run) -> None:
    assert run("verify", day).out.startswith("Sound: ")
    with closing(sqlite3.connect(day, isolation_level=None)) as raw:
        raw.execute("UPDATE person SET given = 'Eve' WHERE id = 'ada'")
    said = run("verify", day, "--json")
    assert (said.exit, said.data["differences"]) == (1, {"person": 1})
    assert "person: 1 row differs" in run("verify", day).out


@pytest.mark.parametrize(
    ("text", "spoilt"),
    [("Südwind".encode(), b"S\xff\xffdwind"), (b"CREATE TABLE badge", b"CREATE TAB\xffE badge")],
)
def test_a_file_whose_texts_are_none_is_damaged(
    text: bytes, spoilt: bytes, day: Path, codes: dict[str, str], run: Run
) -> None:
    data = day.read_bytes()
    assert (text in data, len(text)) == (True, len(spoilt))
    day.write_bytes(data.replace(text, spoilt))
    damaged = run("verify", day, "--json")
    assert (damaged.exit, damaged.data["trouble"]) == (3, "file damaged")


@pytest.mark.parametrize("marked", ["]Q3{}", "\x02{}\x03", "]Q3\\000026{}\r\n", "\ufeff{}"])
def test_the_marks_of_a_scanner_are_no_part_of_a_code(
    marked: str, day: Path, codes: dict[str, str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(marked.format(codes["ada"])))
    assert run("scan", day, "-", "--at", AT, "--json").data["verdict"] == "ok"
    assert run("scan", day, marked.format("nobody"), "--json").data["verdict"] == "unknown"


def test_the_entrance_is_called_so_before_anybody_sets_it_up(
    day: Path, codes: dict[str, str], run: Run
) -> None:
    assert (
        run("scan", day, codes["ada"], "--checkpoint", "Entrance", "--at", AT, "--json").data["verdict"]
        == "ok"
    )


def test_a_damaged_or_absent_file_is_trouble(day: Path, codes: dict[str, str], run: Run) -> None:
    absent = run("verify", day.with_name("none.eventdesk"), "--json")
    assert (absent.exit, absent.data["trouble"]) == (3, "no such file")
    assert "is not there" in absent.err
    for left in day.parent.glob(f"{day.name}-*"):
        left.unlink()
    page = 4096
    whole = day.read_bytes()
    day.write_bytes(whole[:page] + b"\xa5" * (len(whole) - page))
    damaged = run("verify", day, "--json")
    assert (damaged.exit, damaged.data["trouble"]) == (3, "file damaged")
    assert run("scan", day, codes["ada"]).exit == 3


def test_undo_without_anything_done_is_refused(day: Path, codes: dict[str, str], run: Run) -> None:
    said = run("undo", day, "--desk", "Desk 9", "--json")
    assert (said.exit, said.data) == (1, {"refused": "nothing to undo"})


def test_no_byte_of_a_scanner_and_no_poor_terminal_stops_the_desk(day: Path, codes: dict[str, str]) -> None:
    words = [sys.executable, "-m", "eventdesk", "scan", str(day), "-", "--at", AT, "--json"]
    poor = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    sent = b"\xff\xfe\n" + codes["ada"].encode() + b"\n"
    done = subprocess.run(words, input=sent, capture_output=True, env=poor, check=False)
    assert done.stderr == b""
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answer["verdict"] for answer in answers] == ["unknown", "ok"]
    assert answers[1]["person"]["name"] == "Åda Sørensen"
    assert done.returncode == 1


def test_an_argument_that_is_no_text_is_unknown(day: Path, codes: dict[str, str], run: Run) -> None:
    assert run("scan", day, "\udcff", "--json").data["verdict"] == "unknown"


def test_the_sample_is_made_by_size_and_an_empty_one_is_a_matter_of_usage(tmp_path: Path, run: Run) -> None:
    sizes = ("--people", 12, "--organisations", 6, "--tables", 4, "--slots", 4)
    killed = tmp_path / "sample" / ".sample.eventdesk.part"
    killed.parent.mkdir()
    killed.write_bytes(b"SQLite format 3")
    made = run("demo", tmp_path / "sample", *sizes, "--seed", 3, "--json")
    assert (made.exit, killed.exists()) == (0, False)
    assert all(Path(path).is_file() for path in (made.data["event"], *made.data["lists"]))
    assert len(run("board", made.data["event"], "--json").data["tables"]) == 4
    empty = run("demo", tmp_path / "none", "--people", 0)
    assert (empty.exit, (tmp_path / "none").exists()) == (2, False)
    assert run("find", made.data["event"], "a", "--count", -1).exit == 2


def test_an_action_that_was_no_scan_is_not_joined(day: Path, codes: dict[str, str], run: Run) -> None:
    """Else the undo of the one would take back the other."""
    taken = run("scan", day, codes["ada"], "--action", "small-event", "--json")
    assert (taken.exit, taken.data) == (1, {"refused": "action taken"})
    assert run("status", day, "--json").data["accepted"] == 0


@pytest.mark.parametrize("option", ["--action", "--override", "--desk"])
def test_an_option_that_a_script_left_empty_is_a_matter_of_usage(
    day: Path, codes: dict[str, str], run: Run, option: str
) -> None:
    """Above all an undo of nothing in particular, which would take back the last scan."""
    empty = run("scan", day, codes["ada"], option, " ")
    assert (empty.exit, "it is empty" in empty.err) == (2, True)
    assert run("undo", day, "--action", "").exit == 2
