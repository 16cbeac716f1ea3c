"""A hundred seeded troubles repaired, each to the proof, on the published instances and the sample event.

The time is from the trouble to the proof that no fewer meetings can be lost and no fewer moved, told with
what the repairs cost, and how many meetings would move if the rest of each day were built anew.
"""

import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.records import Records
from eventdesk.domain.repair import Aim, Proposal, Task
from eventdesk.domain.repairable import away_with, task_of
from eventdesk.domain.schedule import Day, Placement, Wish, away_of, wishes_of
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.domain.upset import Upset, upset
from eventdesk.sample.event import day_of as day_of_sample
from eventdesk.sample.event import make, records
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.scheduling.fewest import Problem
from eventdesk.scheduling.repair import proposals
from tests.benchmarks.figure import Figure
from tests.scheduling.instances import read
from tests.scheduling.mended import faults

DATA = Path(__file__).parents[3] / "shared" / "data" / "b2b"
KINDS = ("late", "table", "walk-in", "no-show", "room")
TROUBLES = 100
PATIENCE = 30.0
START = datetime(2026, 6, 11, 9, 0, tzinfo=UTC)
SLOT = timedelta(minutes=20)
NEW = PersonId("walk-in")
ROOMS = 4


@dataclass(frozen=True, slots=True)
class Case:
    """One trouble of a day, its time to the proof in milliseconds, and what came of it."""

    kind: str
    source: str
    ms: float
    proven: bool
    costs: Mapping[Aim, int]
    rebuilt: int


def run(people: int | None) -> Iterator[Figure]:
    """All troubles; without the published instances, all on the sample event."""
    days = list(_days())
    if not DATA.is_dir():
        print("repair: the published instances are not beside the project", file=sys.stderr)
    next(proposals(_task(days[0][1], "late", 0)))
    cases = [
        _measure(KINDS[n % len(KINDS)], n // len(KINDS), *_choose(days, n // len(KINDS)))
        for n in range(TROUBLES)
    ]
    yield from _figures(cases)


def _figures(cases: Iterable[Case]) -> Iterator[Figure]:
    told = list(cases)
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in told:
        groups[case.kind].append(case)
        groups[case.source].append(case)
    for part, own in [*groups.items(), ("all", told)]:
        yield Figure("repair", part, len(own), [case.ms for case in own])
    for aim in (Aim.LOST, Aim.MOVED, Aim.TOUCHED):
        value = sum(case.costs[aim] for case in told)
        yield Figure("repair", aim.value, len(told), value=value, unit="count")
    rebuilt = sum(case.rebuilt for case in told)
    yield Figure("repair", "moved by a rebuild", len(told), value=rebuilt, unit="count")
    unproven = sum(not case.proven for case in told)
    yield Figure("repair", "unproven", len(told), value=unproven, unit="count")


def _choose(days: list[tuple[str, Records]], seed: int) -> tuple[str, Records]:
    """The published days in turn, every second time the sample event."""
    originals = days[1:]
    return originals[seed // 2 % len(originals)] if seed % 2 and originals else days[0]


def _measure(kind: str, seed: int, source: str, day: Records) -> Case:
    started = time.perf_counter()
    task = _task(day, kind, seed)
    found: tuple[Proposal, ...] = ()
    for found in proposals(task, patience=PATIENCE):
        if found[0].proven:
            break
    ms = (time.perf_counter() - started) * 1000
    wrong = faults(task, found[0]) if not task.assemblies else []
    if wrong:
        raise RuntimeError(f"no repair at all: {wrong[0]}")
    costs = {cost.aim: cost.value for cost in found[0].costs}
    return Case(kind, source, ms, found[0].proven, costs, _rebuilt(task))


def _task(day: Records, kind: str, seed: int) -> Task:
    """The trouble of a seed, somewhere in the first two thirds of the day."""
    chance = random.Random(f"{kind}/{seed}")
    slots = sorted((slot for slot in day.all(Slot) if slot.starts), key=lambda slot: str(slot.starts))
    place = chance.randrange(len(slots) * 2 // 3)
    begins = slots[place].starts
    assert begins is not None
    at = begins - SLOT / 2
    coming = {slot.id for slot in slots[place:]}
    busy = sorted({p for one in day.all(Meeting) if one.slot in coming for p in one.people})
    later = slots[min(place + 3, len(slots) - 1)].starts
    trouble = {
        "late": Trouble(TroubleKind.LATE, chance.choice(busy), at=later),
        "table": Trouble(TroubleKind.TABLE_LOST, table=TableId(chance.choice(day.all(Table)).id)),
        "walk-in": Trouble(TroubleKind.WISHES, NEW, wishes=tuple(chance.sample(busy, 4))),
        "no-show": Trouble(TroubleKind.NEVER_CAME, chance.choice(busy)),
        "room": Trouble(TroubleKind.ROOM_LOST, room=chance.choice(_with_tables(day))),
    }[kind]
    known = day.after([Person(NEW, given="New", family="Comer").created()]) if kind == "walk-in" else day
    found = upset(known, trouble, at, "wish")
    assert isinstance(found, Upset)
    return task_of(found.records, at, found.wanted)


def _with_tables(day: Records) -> list[RoomId]:
    return sorted({table.room for table in day.all(Table) if table.room is not None})


def _rebuilt(task: Task) -> int:
    """How many meetings get another time where the rest of the day is built from nothing."""
    fixed = [one for one in task.standing if one.fixed]
    free = [one for one in task.standing if not one.fixed]
    plan = build(
        Day(
            slots=tuple(slot for slot in task.slots if slot in task.open_slots),
            tables=task.tables,
            wishes=tuple(Wish(one.people, one.weight) for one in free) + task.wanted,
            away=away_with(task, ()),
            kept=tuple(Placement(one.people, one.slot, one.table) for one in fixed if one.table),
        )
    )
    slot_of = {frozenset(one.people): one.slot for one in plan.placements}
    return sum(slot_of.get(frozenset(one.people), one.slot) != one.slot for one in free)


def _days() -> Iterator[tuple[str, Records]]:
    """The sample event, then the published days, each with a plan."""
    sample = make(Sizes(), 1, date(2026, 6, 11))
    yield "sample", Records(records(sample, build(day_of_sample(sample))))
    for path in sorted(DATA.glob("*.original.dzn")):
        yield "published", _published(read(path))


def _published(problem: Problem) -> Records:
    """A published day with a plan, its tables in rooms; what somebody is kept from is a talk of theirs."""
    slots = [
        Slot(f"s{n:02}", starts=START + n * SLOT, ends=START + (n + 1) * SLOT) for n in range(problem.slots)
    ]
    tables = [
        Table(f"t{n:02}", number=str(n + 1), room=RoomId(f"r{n * ROOMS // problem.tables}"), capacity=2)
        for n in range(problem.tables)
    ]
    allowed: dict[int, set[int]] = defaultdict(set)
    for people, own in zip(problem.people, problem.allowed, strict=True):
        for person in people:
            allowed[person] |= own
    everybody = [Person(f"p{n:02}", given=str(n)) for n in sorted(allowed)]
    talks = [
        Session(f"k{n}-{s}", starts=slots[s].starts, ends=slots[s].ends, people=(PersonId(f"p{n:02}"),))
        for n in sorted(allowed)
        for s in sorted(set(range(problem.slots)) - allowed[n])
    ]
    pairs = [tuple(PersonId(f"p{n:02}") for n in people) for people in problem.people]
    requests = [Request(f"w{n}", asker=one, asked=two) for n, (one, two) in enumerate(pairs)]
    ids = tuple(SlotId(slot.id) for slot in slots)
    day = Day(ids, tuple(tables), wishes_of(requests), away_of(slots, talks, ()))
    plan = build(day)
    meetings = [
        Meeting(f"m{n}", people=one.people, slot=one.slot, table=one.table)
        for n, one in enumerate(plan.placements)
    ]
    rooms = [Room(f"r{n}", name=f"Room {n + 1}") for n in range(ROOMS)]
    return Records([*everybody, *rooms, *tables, *slots, *talks, *requests, *meetings])
