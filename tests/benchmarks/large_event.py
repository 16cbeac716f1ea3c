"""A large event for measuring: people, organisations, tables, slots, six meetings a head, badges."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eventdesk.domain.badge import Badge
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.code import new_code, new_key
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import GestureId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder

STARTS = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
SLOTS = 20


@dataclass(frozen=True, slots=True)
class LargeEvent:
    """The file, a desk on it, and the codes of its badges."""

    file: EventFile
    desk: Desk
    codes: tuple[str, ...]


def make(path: Path, people: int) -> LargeEvent:
    """Make the event in a new file; meetings are six times the people."""
    key = new_key()
    lots = random.Random(people).sample(range(2**24), people)
    codes = tuple(new_code(key, lot) for lot in lots)
    file = EventFile.create(path, "Desk 1")
    clock = SystemClock()
    with file.writing(GestureId("large-event"), "benchmark", clock.now()) as writing:
        writing.record(_drafts(key, people, codes))
    return LargeEvent(file, Desk(file, clock, "Desk 1", finder=Finder(Index)), codes)


def _drafts(key: str, people: int, codes: tuple[str, ...]) -> Iterator[Draft]:
    yield Event(id=EVENT_ID, name="Large", zone="Europe/Copenhagen", key=key).created()
    for n in range(4):
        yield Room(id=f"r{n}", name=f"Hall {n + 1}").created()
    tables = people // 3
    for n in range(tables):
        yield Table(id=f"t{n}", number=str(n + 1), room=RoomId(f"r{n % 4}")).created()
    for n in range(SLOTS):
        start = STARTS + timedelta(minutes=25 * n)
        yield Slot(id=f"s{n}", starts=start, ends=start + timedelta(minutes=20)).created()
    for n in range(people // 2):
        yield Organisation(id=f"o{n}", name=f"Organisation {n}", country="DK").created()
    for n in range(people):
        yield Person(
            id=f"p{n}",
            given=f"Given{n % 97}",
            family=f"Family{n}",
            organisation=OrganisationId(f"o{n // 2}"),
            email=f"p{n}@example.org",
            country="DK",
            roles=("member",),
        ).created()
        yield Badge(id=f"b{n}", person=PersonId(f"p{n}"), code=codes[n]).created()
    yield from _meetings(people, tables)


def _meetings(people: int, tables: int) -> Iterator[Draft]:
    half = people // 2
    for n in range(people * 6):
        turn, one = divmod(n, half)
        other = half + (one + turn) % half
        yield Meeting(
            id=f"m{n}",
            people=(PersonId(f"p{one}"), PersonId(f"p{other}")),
            slot=SlotId(f"s{turn % SLOTS}"),
            table=TableId(f"t{one % tables}"),
        ).created()
