"""The screen of arrivals read at a large event: its plan, its morning, its log of thirty thousand scans."""

import random
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Draft, Kind, Noun, Subject
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.scanlog import EVERYTHING, Wanted
from eventdesk.domain.undo import void_draft
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.usecases.arrivals import arrival_plan, arrivals, still_expected
from eventdesk.usecases.scanlog import scan_log
from tests.benchmarks.figure import Figure, timed
from tests.benchmarks.large_event import STARTS, LargeEvent, make

PEOPLE = 10_000
ROUNDS = 15
SHOWN = 500
"""So many lines of the log are shown."""

OPENS = STARTS - timedelta(hours=1)
REFUSED = (Verdict.UNKNOWN, Verdict.ALREADY_IN, Verdict.UNPAID)


def run(people: int | None) -> Iterator[Figure]:
    """Each question of the screen, three scans to a person, one in a hundred undone."""
    size = people or PEOPLE
    with tempfile.TemporaryDirectory() as name:
        event = make(Path(name) / "arrivals.eventdesk", size)
        _scan(event, size)
        at = STARTS + timedelta(hours=8)
        known = arrival_plan(event.desk)
        questions = {
            "plan": lambda: arrival_plan(event.desk),
            "morning": lambda: arrivals(event.desk, known, at),
            "calls": lambda: still_expected(event.desk, known, OPENS + timedelta(minutes=20)),
            "log": lambda: scan_log(event.desk, EVERYTHING, SHOWN),
            "log-verdict": lambda: scan_log(event.desk, Wanted(verdict=Verdict.UNPAID), SHOWN),
            "log-text": lambda: scan_log(event.desk, Wanted(text="family77"), SHOWN),
        }
        for part, question in questions.items():
            yield Figure("arrivals", part, ROUNDS, [timed(question) for _ in range(ROUNDS)])
        event.file.close()


def _scan(event: LargeEvent, people: int) -> None:
    """A rush, people who come and go, one scan in ten refused; gestures of a hundred scans, to be quick."""
    chance = random.Random(1)
    for part in range(0, people * 3, 100):
        with event.file.writing(GestureId(f"g{part}"), "benchmark", STARTS) as writing:
            writing.record(_draft(number, people, chance) for number in range(part, part + 100))
    for part in range(0, people * 3, 10_000):
        with event.file.writing(GestureId(f"u{part}"), "benchmark", STARTS) as writing:
            writing.record([void_draft(f"g{part}", "wrong badge", STARTS)])


def _draft(number: int, people: int, chance: random.Random) -> Draft:
    if number % 10 == 9:
        at = STARTS + timedelta(seconds=chance.uniform(0, 3600))
        body = {"at": at.isoformat(), "verdict": REFUSED[number % 3].value, "direction": "in", "text": "XX"}
        return Draft(Subject(Noun.SCAN, f"r{number}"), Kind.REFUSED, body)
    first = number < people
    at = OPENS + timedelta(seconds=chance.triangular(0, 3600) if first else chance.uniform(4000, 30_000))
    way = Direction.IN if first or number % 2 else Direction.OUT
    return passage_draft(PersonId(f"p{number % people}"), way, at)
