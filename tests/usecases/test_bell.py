"""The bell of an event is that of its slots, also once they are moved or removed."""

from datetime import timedelta

from eventdesk.domain.place import Slot
from eventdesk.usecases.bell import bells
from tests.usecases.conftest import MORNING, SmallEvent


def test_the_bell_rings_as_each_slot_begins_and_ends(event: SmallEvent) -> None:
    assert [int((time - MORNING) / timedelta(minutes=1)) for time in bells(event.desk)] == [
        120,
        140,
        145,
        165,
    ]
    with event.desk.reading() as reading:
        last = reading.get(Slot, "s2")
    assert last is not None
    with event.desk.writing("remove") as writing:
        writing.record(filter(None, [last.changed(removed=True)]))
    assert [int((time - MORNING) / timedelta(minutes=1)) for time in bells(event.desk)] == [120, 140]
