"""A hall with six people, their meetings and a session, whose day is repaired in tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from eventdesk.domain.ids import GestureId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.domain.repair import Proposal, Task
from eventdesk.domain.repaired import Applied
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.scheduling.repair import proposals
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.repair import apply_repair, task_for
from tests.scheduling.mended import faults
from tests.usecases.conftest import HandClock

START = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
STEP = timedelta(minutes=20)
PEOPLE = tuple(PersonId(one) for one in ("ada", "bo", "cy", "di", "ed", "fay"))
ADA, BO, CY, DI, ED, FAY = PEOPLE
MEETINGS = (
    ("m1", ADA, BO, 0, 1), ("m2", CY, DI, 0, 2),
    ("m3", ADA, CY, 1, 1), ("m4", BO, DI, 1, 2),
    ("m5", ADA, DI, 2, 1), ("m6", ED, FAY, 2, 2),
    ("m7", ADA, ED, 3, 1),
)  # fmt: skip


def start_of(slot: int) -> datetime:
    return START + STEP * slot


def records() -> Iterator[Record]:
    """Six people, six slots, two tables in the hall, a session in a room of two."""
    yield from (Room("hall", name="Hall"), Room("red", name="Red", capacity=10), Room("blue", name="Blue"))
    yield Organisation("north", name="Nord")
    for number in (1, 2):
        yield Table(f"t{number}", number=str(number), room=RoomId("hall"), capacity=2)
    for slot in range(6):
        yield Slot(f"s{slot}", name=str(slot + 1), starts=start_of(slot), ends=start_of(slot + 1))
    for person in PEOPLE:
        yield Person(person, given=person.capitalize(), family="Test", phone=f"1 {person}")
    for id_, one, two, slot, table in MEETINGS:
        yield Meeting(id_, people=(one, two), slot=SlotId(f"s{slot}"), table=TableId(f"t{table}"))
        yield Request(f"r{id_}", asker=one, asked=two, weight=3)
    yield Session(
        "talk", title="Talk", room=RoomId("red"), starts=start_of(4), ends=start_of(5), people=(BO, CY)
    )


@dataclass(frozen=True, slots=True)
class Hall:
    """The event, and its clock."""

    file: EventFile
    clock: HandClock

    @property
    def desk(self) -> Desk:
        return Desk(self.file, self.clock, "Desk 1")

    def all(self, cls: type[Any]) -> dict[str, Any]:
        with self.desk.reading() as reading:
            return {record.id: record for record in reading.all(cls)}

    def set(self, cls: type[Any], id_: str, **changes: Any) -> None:
        with self.desk.writing() as writing:
            draft = self.all(cls)[id_].changed(**changes)
            assert draft is not None
            writing.record([draft])

    def task(self, *troubles: Trouble, **more: Any) -> Task:
        task = task_for(self.desk, troubles, **more)
        assert isinstance(task, Task)
        return task

    def best(self, *troubles: Trouble, **more: Any) -> Proposal:
        task = self.task(*troubles, **more)
        found = list(proposals(task, patience=4))[-1][0]
        assert faults(task, found) == [] or task.assemblies
        return found

    def repair(self, *troubles: Trouble, **more: Any) -> Applied:
        applied = apply_repair(self.desk, troubles, self.best(*troubles, **more))
        assert isinstance(applied, Applied)
        return applied

    def slots(self) -> dict[str, str | None]:
        standing = (one for one in self.all(Meeting).values() if one.stands)
        return {one.id: one.slot for one in standing}


def late(person: PersonId, slot: int) -> Trouble:
    return Trouble(TroubleKind.LATE, person=person, at=start_of(slot))


@contextmanager
def opened(path: Path) -> Iterator[Hall]:
    """The hall half an hour before the first slot."""
    clock = HandClock(START - timedelta(minutes=30))
    with EventFile.create(path, "Desk 1") as file:
        with file.writing(GestureId("all"), "test", clock.at) as writing:
            writing.record([record.created() for record in records()])
        yield Hall(file, clock)
