"""The scan log from the command line: asked, written to files, what was undone marked."""

import csv
import json
from pathlib import Path

import pytest

from eventdesk.domain.code import new_key
from eventdesk.store.file import EventFile
from tests.cli.conftest import Run
from tests.usecases.conftest import fill


@pytest.fixture
def day(tmp_path: Path, run: Run) -> Path:
    """Two let in, one of them undone, one refused twice, at two desks."""
    path, codes = tmp_path / "day.eventdesk", dict[str, str]()
    with EventFile.create(path, "Desk 1") as file:
        fill(file, new_key(), codes)
    run("scan", path, codes["ada"], "--at", "8:00", "--action", "a")
    run("scan", path, codes["bo"], "--at", "8:10", "--desk", "Élan")
    run("scan", path, codes["ada"], "--at", "8:20", "--desk", "Élan")
    run("scan", path, "XYZZY-17", "--at", "8:30")
    run("undo", path, "--action", "a", "--reason", "wrong badge")
    return path


def test_every_scan_is_told_newest_first_with_what_was_undone(day: Path, run: Run) -> None:
    told = run("log", day)
    assert told.exit == 0
    first, *_, last = told.out.splitlines()
    assert first == "2030-05-14 08:30:00 · Desk 1 · entrance · Unknown code · XYZZY-17"
    assert last.startswith("2030-05-14 08:00:00 · Desk 1 · entrance · Welcome · Åda Sørensen, Nørd A/S")
    assert " · UNDONE " in last
    assert last.endswith(" by Desk 1: wrong badge")
    lines = run("log", day, "--json").lines
    assert [line["verdict"] for line in lines] == ["unknown", "already_in", "ok", "ok"]
    assert lines[-1]["at"] == "2030-05-14T08:00:00+02:00"
    assert (lines[-1]["undone"], lines[-1]["undone_reason"]) == (True, "wrong badge")


def test_the_log_is_asked(day: Path, run: Run) -> None:
    def asked(*words: str) -> list[str]:
        return [line["verdict"] for line in run("log", day, *words, "--json").lines]

    assert asked("--verdict", "already_in") == ["already_in"]
    assert asked("--desk", "elan") == ["already_in", "ok"]
    assert asked("--since", "8:10", "--until", "8:20") == ["ok"]
    assert asked("--text", "mull") == ["ok"]
    assert asked("--undone", "--checkpoint", "entrance") == ["ok"]
    assert asked("--by-exception") == []
    assert asked("--count", "1") == ["unknown"]
    for words, reason in (("--desk", "no such desk"), ("--checkpoint", "no such checkpoint")):
        nowhere = run("log", day, words, "Nowhere", "--json")
        assert (nowhere.exit, nowhere.data) == (1, {"refused": reason})
    assert run("log", day, "--verdict", "maybe").exit == 2


def test_the_log_is_written(day: Path, run: Run, tmp_path: Path) -> None:
    files = [tmp_path / f"scans.{kind}" for kind in ("csv", "xlsx", "json")]
    told = run("log", day, "--csv", *files, "--json")
    assert told.data == {"scans": 4, "files": [str(path) for path in files]}
    with files[0].open(encoding="utf-8-sig", newline="") as file:
        assert [row["undone"] for row in csv.DictReader(file)] == ["no", "no", "no", "yes"]
    assert len(json.loads(files[2].read_text(encoding="utf-8"))) == 4
    assert run("log", day, "--csv", tmp_path / "scans.txt").exit == 2
