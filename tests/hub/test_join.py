"""Desks of one event join by the command line, through a real PostgreSQL; what clashes is counted."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.hub import name_at_hub
from eventdesk.main import main
from eventdesk.store.file import EventFile

PEOPLE = "First name,Last name,Organisation\nÅse,Holm,Vind A/S\nIvo,Marin,Sjø AS\n"


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any]:
    """The exit code and the JSON answer of a call."""
    code = main([*map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out.splitlines()[-1])


@pytest.fixture
def desks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Path, Path]:
    """Two copies of one event, each for a desk of its own."""
    door, hall = tmp_path / "door.eventdesk", tmp_path / "hall.eventdesk"
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE, encoding="utf-8")
    assert main(["new", str(door)]) == 0
    assert main(["import", str(door), "people", str(people), "--desk", "Office"]) == 0
    shutil.copy(door, hall)
    capsys.readouterr()
    return door, hall


def test_desks_that_were_apart_come_to_know_the_same(
    dsn: str, desks: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    door, hall = desks
    with EventFile.open(door, "Office") as file, file.reading() as reading:
        first, second = (badge.code for badge in reading.all(Badge))
    told(capsys, "scan", door, first, "--desk", "Door")
    told(capsys, "scan", hall, first, "--desk", "Hall")
    told(capsys, "scan", hall, second, "--desk", "Hall")
    assert told(capsys, "join", door, "--hub", dsn, "--desk", "Door")[1]["received"] == 0
    done, answer = told(capsys, "join", hall, "--hub", dsn, "--desk", "Hall")
    assert (done, answer["sent"], answer["received"], answer["clashes"]) == (0, 2, 1, 1)
    assert told(capsys, "join", door, "--hub", dsn, "--desk", "Door")[1]["received"] == 2
    assert told(capsys, "join", door, "--hub", dsn, "--desk", "Door")[1] == {
        "sent": 0,
        "received": 0,
        "clashes": 1,
    }
    assert told(capsys, "status", door) == told(capsys, "status", hall)
    for path in desks:
        assert told(capsys, "verify", path)[0] == 0
    words = main(["join", str(door), "--hub", dsn]), capsys.readouterr().out
    assert words == (0, "0 facts sent, 0 received; 1 clash now.\n")


@pytest.mark.parametrize("address", ["postgresql://127.0.0.1:1/none", "no address at all"])
def test_a_hub_that_is_away_loses_nothing(
    address: str, desks: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    code, answer = told(capsys, "join", desks[0], "--hub", address)
    assert (code, answer["trouble"]) == (3, "hub away")
    assert told(capsys, "verify", desks[0])[0] == 0


def test_other_events_are_called_otherwise_and_keys_stay_secret() -> None:
    assert name_at_hub("a" * 32) != name_at_hub("b" * 32)
    assert "a" * 32 not in name_at_hub("a" * 32)
