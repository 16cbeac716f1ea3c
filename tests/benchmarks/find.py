"""From a key pressed to the people found: names of many languages, spelt as people spell them at a desk."""

import random
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from eventdesk.domain.badge import Badge
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.code import new_code, new_key
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import GestureId, OrganisationId, PersonId
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.search.index import Index
from eventdesk.search.letters import words
from eventdesk.store.file import EventFile
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.search import find
from tests.benchmarks.figure import Figure, median, timed
from tests.benchmarks.manynames import Name, company, latin, names
from tests.benchmarks.misspelling import misspelt

PEOPLE = 10_000
QUESTIONS = 2_000
TYPED = 100
"""Questions of which every key is timed."""

SCANS = 200
SEED = 11


def run(people: int | None) -> Iterator[Figure]:
    """Ask for people out of all by misspelt names; whoever is called the same is as right."""
    called = names(people or PEOPLE)
    chance = random.Random(SEED)
    asked = [chance.choice(called) for _ in range(QUESTIONS)]
    questions = [misspelt(name, chance) for name in asked]
    with tempfile.TemporaryDirectory() as folder, _event(Path(folder) / "find.eventdesk", called) as file:
        desk = Desk(file, SystemClock(), "Desk 1", finder=Finder(Index))
        made = timed(lambda: find(desk, "zz"))
        answers: list[list[str]] = []
        times = [timed(partial(_ask, desk, question, answers)) for question in questions]
        yield Figure("find", "keystroke", len(times), times, floor=median(_floors(called, questions)))
        keys = [text[:end] for text in questions[:TYPED] for end in range(2, len(text) + 1)]
        yield Figure("find", "typing", len(keys), [timed(partial(find, desk, key)) for key in keys])
        yield _recall(1, asked, answers)
        yield _recall(5, asked, answers)
        yield Figure("find", "after scan", SCANS, [_after_scan(desk, n) for n in range(SCANS)])
        yield Figure("find", "first", 1, [made])


def _ask(desk: Desk, question: str, answers: list[list[str]]) -> None:
    answers.append([one.card.name for one in find(desk, question)])


def _recall(count: int, asked: Sequence[Name], answers: Sequence[Sequence[str]]) -> Figure:
    right = sum(name.shown in found[:count] for name, found in zip(asked, answers, strict=True))
    return Figure("find", f"recall{count}", len(asked), value=100 * right / len(asked), unit="%")


def _after_scan(desk: Desk, number: int) -> float:
    """Somebody is let in, then the next key is pressed: only the latter is timed."""
    check_in(desk, PersonId(f"p{number}"))
    return timed(lambda: find(desk, "jensen"))


def _floors(called: Sequence[Name], questions: Sequence[str]) -> list[float]:
    """One pass of rapidfuzz over all different words of the names, as no answer can do without."""
    vocabulary = sorted({word.readings[0] for name in called for word in words(name.shown)})
    longest = [max(latin(question).split() or [""], key=len) for question in questions[::10]]
    compare = partial(process.extract, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [timed(partial(compare, word, vocabulary)) for word in longest]


def _event(path: Path, called: Sequence[Name]) -> EventFile:
    file = EventFile.create(path, "Desk 1")
    with file.writing(GestureId("names"), "benchmark", SystemClock().now()) as writing:
        writing.record(_drafts(called))
    return file


def _drafts(called: Sequence[Name]) -> Iterator[Draft]:
    key = new_key()
    yield Event(id=EVENT_ID, name="Names", zone="Europe/Copenhagen", key=key).created()
    for n in range(len(called) // 2):
        yield Organisation(id=f"o{n}", name=company(n), country="DK").created()
    for n, name in enumerate(called):
        yield Person(
            id=f"p{n}",
            given=name.given,
            family=name.family,
            shown=name.shown if name.family_first else "",
            organisation=OrganisationId(f"o{n // 2}"),
            email=f"{latin(name.given)}.{latin(name.family)}{n}@example.org".replace(" ", "-"),
            phone=f"+45 {n % 90 + 10} {n // 100 % 100:02d} {n % 100:02d} {n % 97:02d}",
            external_id=f"P{n:06d}",
            box=f"{n // 100}",
            country="DK",
        ).created()
        yield Badge(id=f"b{n}", person=PersonId(f"p{n}"), code=new_code(key, n)).created()
