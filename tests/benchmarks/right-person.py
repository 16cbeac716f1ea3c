"""Five suggestions with reasons for one person; and how many withheld wishes of the sample are among them.

Every fifth mutual wish is hidden, both its requests, before the schedule is built. Then for each of its two
people the suggestions are asked for, whatever the slot: as if everybody was there and free. The chance is
that of five drawn by lot from all who come into question, who have no meeting with the person.
"""

import gc
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import permutations
from pathlib import Path

from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.sample.event import SampleEvent, day_of, make, records
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.search.fit import Fit
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.seeking import Scene, Seeking
from eventdesk.usecases.suggestions import suggest
from tests.benchmarks.figure import Figure, timed

PEOPLE = 420
MANY = 10_000
ASKED = 300
DAY = date(2026, 5, 12)
MORNING = datetime(2026, 5, 12, 6, 30, tzinfo=UTC)
HIDDEN = 5
"""Every so manieth mutual wish."""

SUGGESTIONS = 5
SEED = 3


@dataclass(frozen=True, slots=True)
class StillClock:
    """Before the first slot."""

    def now(self) -> datetime:
        """Always the same."""
        return MORNING


def run(people: int | None) -> Iterator[Figure]:
    """Time both sizes, and look for the withheld wishes at the smaller one."""
    yield from _times(people or PEOPLE, "420" if people is None else str(people))
    yield from _withheld(people or PEOPLE)
    if people is None:
        yield from _times(MANY, str(MANY))


def _times(people: int, part: str) -> Iterator[Figure]:
    sizes = Sizes() if people == PEOPLE else Sizes(people, people * 2 // 3, people * 2 // 7)
    sample = make(sizes, SEED, DAY)
    with _desk(sample) as desk:
        first = timed(partial(suggest, desk, PersonId(sample.people[0].id)))
        asked = random.Random(SEED).choices(sample.people, k=ASKED)
        gc.collect()
        gc.disable()  # as the program does while somebody works: see eventdesk.ui.kit.work.garbage
        times = [timed(partial(suggest, desk, PersonId(person.id))) for person in asked]
        gc.enable()
    yield Figure("right-person", part, len(times), times)
    yield Figure("right-person", f"{part} first", 1, [first])


def _withheld(people: int) -> Iterator[Figure]:
    sample = make(Sizes() if people == PEOPLE else Sizes(people, people * 2 // 3, people * 2 // 7), 1, DAY)
    hidden = _mutual(sample.requests)[::HIDDEN]
    kept = tuple(r for r in sample.requests if frozenset((r.asker, r.asked)) not in set(hidden))
    found, chances = 0, []
    with _desk(replace(sample, requests=kept)) as desk:
        for one, two in (people for pair in hidden for people in permutations(pair)):
            best, possible = _best(desk, one)
            found += two in best
            chances.append(min(1.0, SUGGESTIONS / possible))
    share, chance = found / len(chances), sum(chances) / len(chances)
    yield Figure("right-person", "found", len(chances), value=100 * share, unit="%")
    yield Figure("right-person", "chance", len(chances), value=100 * chance, unit="%")
    yield Figure("right-person", "lift", len(chances), value=share / chance, unit="times")


def _mutual(requests: tuple[Request, ...]) -> list[frozenset[PersonId]]:
    """The pairs who asked for each other, in the order of the requests."""
    asked = {(r.asker, r.asked) for r in requests}
    pairs = [frozenset((r.asker, r.asked)) for r in requests if (r.asked, r.asker) in asked]
    return [frozenset(p for p in pair if p) for pair in dict.fromkeys(pairs)]


def _best(desk: Desk, one: PersonId) -> tuple[list[PersonId], int]:
    """The suggestions for somebody whatever the slot, and how many people come into question."""
    desk.matchmaker.catch_up(desk.store)
    with desk.reading() as reading:
        seeking = Seeking(Scene(desk, reading), desk.matchmaker.profiles[one])
        ordered = [best.person for best in seeking.ranked(desk.matchmaker.profiles, 10**6)]
    return ordered[:SUGGESTIONS], len(ordered)


@contextmanager
def _desk(sample: SampleEvent) -> Iterator[Desk]:
    """The event with its schedule built and everybody in the house."""
    with (
        tempfile.TemporaryDirectory() as folder,
        EventFile.create(Path(folder) / "right.eventdesk", "Desk 1") as file,
    ):
        with file.writing(GestureId("sample"), "benchmark", MORNING) as writing:
            writing.record([record.created() for record in records(sample, build(day_of(sample)))])
            people = (PersonId(person.id) for person in sample.people)
            writing.record([passage_draft(person, Direction.IN, MORNING) for person in people])
        yield Desk(file, StillClock(), "Desk 1", matchmaker=Matchmaker(Fit))
