"""The event: made once, settings changed, nonsense refused."""

from datetime import datetime, time
from pathlib import Path

from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import change_event, create_event, zone_and_dawn, zone_and_day
from tests.usecases.conftest import MORNING, HandClock, SmallEvent


def event_of(desk: Desk) -> Event | None:
    with desk.reading() as reading:
        return reading.get(Event, EVENT_ID)


def test_an_event_is_made_once_with_a_key(tmp_path: Path) -> None:
    with EventFile.create(tmp_path / "x.eventdesk", "Desk 1") as file:
        desk = Desk(file, HandClock(), "Desk 1", actor="Eva")
        assert event_of(desk) is None
        assert change_event(desk, name="x") == Refused(Reason.NO_SUCH_EVENT)
        assert create_event(desk, " ", "UTC") == Refused(Reason.NO_NAME)
        assert create_event(desk, "Day", "Mars/Olympus") == Refused(Reason.NO_SUCH_ZONE)
        made = create_event(desk, " Day ", "Europe/Copenhagen")
        assert isinstance(made, Event)
        assert (made.name, made.zone, len(made.key)) == ("Day", "Europe/Copenhagen", 64)
        assert event_of(desk) == made
        assert create_event(desk, "Day", "UTC") == Refused(Reason.EVENT_EXISTS)
        with file.reading() as reading:
            assert reading.facts()[0].actor == "Eva"


def test_settings_change_but_never_to_nonsense(event: SmallEvent) -> None:
    changed = change_event(event.desk, venue="Musikhuset")
    assert isinstance(changed, Event)
    assert changed.venue == "Musikhuset"
    assert change_event(event.desk, venue="Musikhuset") == changed
    assert change_event(event.desk, zone="") == Refused(Reason.NO_SUCH_ZONE)
    assert change_event(event.desk, name="") == Refused(Reason.NO_NAME)
    assert event_of(event.desk) == changed


def test_an_event_has_its_zone_and_its_day(event: SmallEvent, tmp_path: Path) -> None:
    zone, day = zone_and_day(event.desk)
    assert zone_and_dawn(event.desk) == (zone, datetime.combine(day, time(), zone))
    assert day == MORNING.astimezone(zone).date()
    with EventFile.create(tmp_path / "bare.eventdesk", "Desk 1") as file:
        clock = HandClock()
        assert zone_and_day(Desk(file, clock, "Desk 1"))[1] == clock.now().date()


def test_a_night_begins_half_way_from_the_end_of_one_to_the_next(event: SmallEvent) -> None:
    evening, after_midnight = MORNING.replace(hour=20), MORNING.replace(hour=23)
    with event.desk.writing() as writing:
        for slot in writing.all(Slot):
            draft = slot.changed(starts=evening, ends=after_midnight)
            writing.record([draft] if draft else [])
    zone, dawn = zone_and_dawn(event.desk)
    assert dawn == MORNING.replace(hour=9, minute=30)
    assert dawn.tzinfo == zone
