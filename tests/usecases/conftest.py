"""A desk on a small real event file, with a clock that the test sets."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.code import new_code, new_key
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import GestureId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.search.fit import Fit
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.matchmaker import Matchmaker

MORNING = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


@dataclass(slots=True)
class HandClock:
    """Shows what it was set to."""

    at: datetime = MORNING

    def now(self) -> datetime:
        """The time it was set to."""
        return self.at

    def forward(self, minutes: int) -> None:
        """Let minutes pass."""
        self.at += timedelta(minutes=minutes)


@dataclass(slots=True)
class SmallEvent:
    """Three people of two organisations, two tables, two slots, one meeting, one badge each."""

    desk: Desk
    file: EventFile
    clock: HandClock
    key: str
    codes: dict[str, str] = field(default_factory=dict)


def fill(file: EventFile, key: str, codes: dict[str, str]) -> None:
    """Record the small event."""
    ada, bo, cy = PersonId("ada"), PersonId("bo"), PersonId("cy")
    drafts = [
        Event(id=EVENT_ID, name="Day", zone="Europe/Copenhagen", key=key).created(),
        Organisation(id="north", name="Nørd A/S", country="DK").created(),
        Organisation(id="south", name="Südwind GmbH", country="DE").created(),
        Room(id="hall", name="Hall").created(),
        Table(id="t1", number="1", room=RoomId("hall"), capacity=2).created(),
        Table(id="t2", number="2", room=RoomId("hall")).created(),
        Person(
            id=ada,
            given="Åda",
            family="Sørensen",
            organisation=OrganisationId("north"),
            vip=True,
            roles=("buyer",),
        ).created(),
        Person(id=bo, given="Bo", family="Müller", organisation=OrganisationId("south")).created(),
        Person(id=cy, given="Cy", family="Young", cancelled=False).created(),
    ]
    for number in range(2):
        starts = MORNING + timedelta(hours=2, minutes=25 * number)
        slot = Slot(id=f"s{number + 1}", starts=starts, ends=starts + timedelta(minutes=20))
        drafts.append(slot.created())
    drafts.append(Meeting(id="m1", people=(ada, bo), slot=SlotId("s1"), table=TableId("t1")).created())
    for number, person in enumerate((ada, bo, cy)):
        codes[person] = new_code(key, number)
        drafts.append(Badge(id=f"b-{person}", person=person, code=codes[person]).created())
    with file.writing(GestureId("small-event"), "test", MORNING) as writing:
        writing.record(drafts)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[SmallEvent]:
    """The small event as Desk 1 has it open."""
    clock = HandClock()
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        key, codes = new_key(), dict[str, str]()
        fill(file, key, codes)
        yield SmallEvent(
            Desk(file, clock, "Desk 1", finder=Finder(Index), matchmaker=Matchmaker(Fit)),
            file,
            clock,
            key,
            codes,
        )
