"""Checkpoints from the command line: where, on what terms, and how they stand."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.code import new_key
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Payment, Person
from eventdesk.domain.place import Session
from eventdesk.domain.question import Question, QuestionKind
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from tests.cli.conftest import Run
from tests.usecases.conftest import HandClock, fill

AT = "9:00"


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """The small event with lunch for buyers, somebody who owes, and a question."""
    return tmp_path / "day.eventdesk"


@pytest.fixture
def codes(day: Path) -> dict[str, str]:
    """The badges of the small event, by person."""
    found = dict[str, str]()
    with EventFile.create(day, "Desk 1") as file:
        fill(file, new_key(), found)
        with Desk(file, HandClock(), "Desk 1").writing() as writing:
            bo = writing.get(Person, "bo")
            assert bo is not None
            meal = Question(
                id="q", key="meal", text="Which meal?", kind=QuestionKind.CHOICE, choices=("Fish",)
            )
            owing = bo.changed(payment=Payment.DUE)
            assert owing is not None
            lunch = Checkpoint(id="lunch", name="Lunch", roles=("buyer",))
            writing.record([lunch.created(), owing, meal.created()])
    return found


def test_a_scan_says_where_and_on_what_terms(day: Path, codes: dict[str, str], run: Run) -> None:
    asked = run("scan", day, codes["ada"], "--at", AT, "--checkpoint", "lunch", "--json")
    assert (asked.exit, asked.data["verdict"], asked.data["checkpoint"]) == (1, "ask", "lunch")
    assert asked.data["questions"] == [
        {
            "key": "meal",
            "text": "Which meal?",
            "kind": "choice",
            "choices": ["Fish"],
            "asking": "required",
            "given": None,
        }
    ]
    odd = run("scan", day, codes["ada"], "--answer", "meal=Lobster", "--answer", "shoe=43")
    assert "meal: Which meal? (Fish)" in odd.out
    assert "meal: no such question, or no answer to it · shoe: no such question" in odd.out
    shown = run("scan", day, codes["ada"], "--answer", "meal=fish", "--simulate", "--json")
    assert (shown.exit, shown.data["verdict"], shown.data["simulated"]) == (0, "ok", True)
    words = run("scan", day, codes["bo"], "--checkpoint", "Lunch")
    assert "Not admitted here" in words.out
    passed = run("scan", day, codes["bo"], "--override", "speaker", "--json")
    assert passed.data["verdict"] == "ok"
    assert (passed.data["override"], passed.data["overridden"]) == ("speaker", "unpaid")


def test_no_checkpoint_and_no_answer(day: Path, codes: dict[str, str], run: Run) -> None:
    for words in (("scan", day, codes["ada"]), ("status", day)):
        nowhere = run(*words, "--checkpoint", "Nowhere", "--json")
        assert (nowhere.exit, nowhere.data) == (1, {"refused": "no such checkpoint"})
    assert run("scan", day, codes["ada"], "--answer", "meal").exit == 2


def test_how_a_checkpoint_stands(day: Path, codes: dict[str, str], run: Run) -> None:
    run("scan", day, codes["ada"], "--answer", "meal=Fish", "--at", AT, "--checkpoint", "Lunch")
    run("scan", day, codes["cy"], "--at", AT, "--checkpoint", "Lunch")
    stands = run("status", day, "--checkpoint", "Lunch", "--at", AT, "--json").data
    assert stands["total"] == {"expected": 1, "inside": 1, "out": 0, "ever": 1}
    assert stands["by_role"] == {"buyer": {"expected": 1, "inside": 1, "out": 0, "ever": 1}}
    assert (stands["accepted"], stands["refused"]) == (1, {"not_admitted": 1})
    words = run("status", day, "--at", AT).out
    assert "Entrance: 3 expected, 0 in" in words


def test_a_time_of_another_day_is_told_with_its_day(day: Path, codes: dict[str, str], run: Run) -> None:
    meal = ("--answer", "meal=Fish")
    run("scan", day, codes["ada"], "--at", "2030-05-14T09:00", *meal)
    same = run("scan", day, codes["ada"], "--at", "2030-05-14T09:05")
    assert "came at 09:00, Desk 1" in same.out
    later = run("scan", day, codes["ada"], "--at", "2030-05-15T09:05")
    assert "came at 2030-05-14 09:00, Desk 1" in later.out


def test_what_a_scanner_sent_cannot_command_a_terminal(day: Path, codes: dict[str, str], run: Run) -> None:
    run("scan", day, "\x1b[2Jcleared" + "x" * 400)
    told = run("log", day).out
    assert "\x1b" not in told
    assert "\N{REPLACEMENT CHARACTER}[2Jclearedxxx" in told
    assert told.rstrip().endswith("x…")
    assert run("log", day, "--json").data["read"].endswith("x" * 400)


def test_who_comes_too_early_or_to_the_wrong_door_is_told_when_and_where(
    day: Path, codes: dict[str, str], run: Run
) -> None:
    night = datetime(2030, 5, 15, 20, tzinfo=UTC)
    with (
        EventFile.open(day, "Desk 1") as file,
        Desk(file, HandClock(), "Desk 1").writing() as writing,
    ):
        talk = Session(
            id="talk",
            title="Talk",
            people=(PersonId("cy"),),
            starts=night - timedelta(days=2),
            ends=night,
        )
        writing.record([Checkpoint(id="ball", name="Ball", opens=night).created(), talk.created()])
    early = run("scan", day, codes["cy"], "--at", "2030-05-14T21:00", "--checkpoint", "Ball")
    assert "Too early · Cy Young · from 2030-05-15 22:00" in early.out
    on_time = run("scan", day, codes["cy"], "--at", "2030-05-15T21:00", "--checkpoint", "Ball")
    assert "from 22:00" in on_time.out
    lost = run("scan", day, codes["cy"], "--at", "2030-05-14T21:00", "--checkpoint", "Lunch")
    assert "Not admitted here · Cy Young · expected in Talk" in lost.out
