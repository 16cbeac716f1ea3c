"""The small event at the bell of its first slot, and what its people come to."""

from datetime import timedelta
from typing import Any

import pytest

from eventdesk.domain.ids import OrganisationId, PersonId, SlotId, SuggestionId, TableId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.person import Person
from eventdesk.domain.record import Record
from eventdesk.domain.rightperson import RightPerson, Suggested
from eventdesk.domain.suggestion import Suggestion
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.suggestions import answer, ask, suggest
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY, DI = map(PersonId, ("ada", "bo", "cy", "di"))
FIRST, SECOND = SlotId("s1"), SlotId("s2")
T1, T2 = TableId("t1"), TableId("t2")


@pytest.fixture
def day(event: SmallEvent) -> SmallEvent:
    """The small event at the bell of its first slot, with Di from the south; all but Bo are in the house."""
    put(
        event.desk,
        Person(
            id=DI,
            given="Di",
            family="Dorn",
            organisation=OrganisationId("south"),
            offers="Array cables",
            needs="ROV inspection",
            fields=("Subsea",),
            languages=("en-GB",),
        ),
    )
    changed(event, Person, ADA, offers="Inspections by ROV", needs="cables", fields=("subsea",))
    for person in (ADA, CY, DI):
        check_in(event.desk, person)
    event.clock.at = MORNING + timedelta(hours=2)
    return event


def changed(event: SmallEvent, cls: type[Record], id_: str, **changes: Any) -> None:
    with event.desk.writing() as writing:
        record = writing.get(cls, id_)
        assert record is not None
        draft = record.changed(**changes)
        writing.record([draft] if draft else [])


def got(event: SmallEvent, cls: type[Any], id_: str) -> Any:
    with event.desk.reading() as reading:
        return reading.get(cls, id_)


def right(event: SmallEvent, person: PersonId = ADA, slot: SlotId | None = None) -> RightPerson:
    found = suggest(event.desk, person, slot)
    assert isinstance(found, RightPerson)
    return found


def names(event: SmallEvent, person: PersonId = ADA, slot: SlotId | None = None) -> list[str]:
    return [one.who.id for one in right(event, person, slot).suggestions]


def best(event: SmallEvent, person: PersonId = ADA, slot: SlotId | None = None) -> Suggested:
    return right(event, person, slot).suggestions[0]


def agreed(event: SmallEvent, one: PersonId, two: PersonId, slot: SlotId, table: TableId = T2) -> Suggestion:
    found = ask(event.desk, one, two, slot, table)
    assert isinstance(found, Suggestion)
    answer(event.desk, SuggestionId(found.id), one, Answer.YES)
    done = answer(event.desk, SuggestionId(found.id), two, Answer.YES, action="yes")
    assert isinstance(done, Suggestion)
    return done
