"""A whole sample event as records: the same seed and sizes make the same event, to the byte."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from eventdesk.domain.badge import Badge
from eventdesk.domain.code import LOT_LETTERS, new_code
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import PersonId, SlotId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.domain.schedule import Day, Plan, away_of, wishes_of
from eventdesk.sample.interpreting import with_interpreters
from eventdesk.sample.organisations import make_organisations
from eventdesk.sample.people import make_people
from eventdesk.sample.places import OPENING, make_places
from eventdesk.sample.profiles import with_profiles
from eventdesk.sample.requests import make_requests
from eventdesk.sample.sizes import MOST_MEETINGS, Sizes
from eventdesk.sample.source import new_record_id, words

ZONE = "Europe/Copenhagen"
FIRST_SLOT = time(9, 0)


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """An invented event before its schedule is built; times are in UTC."""

    seed: int
    event: Event
    organisations: tuple[Organisation, ...]
    people: tuple[Person, ...]
    groups: tuple[Group, ...]
    rooms: tuple[Room, ...]
    tables: tuple[Table, ...]
    slots: tuple[Slot, ...]
    sessions: tuple[Session, ...]
    requests: tuple[Request, ...]
    badges: tuple[Badge, ...]


def make(sizes: Sizes, seed: int, day: date) -> SampleEvent:
    """The event of that seed on that day; other sizes make another event altogether."""
    chance = random.Random(f"{seed}/{sizes.people}/{sizes.organisations}/{sizes.tables}/{sizes.slots}")
    first = datetime.combine(day, FIRST_SLOT, ZoneInfo(ZONE)).astimezone(UTC)
    organisations = make_organisations(sizes.organisations, chance)
    people = make_people(sizes.people, organisations, day, chance)
    told = with_profiles(organisations, people, random.Random(f"{seed}/{sizes.people}/profiles"))
    places = make_places(sizes.tables, sizes.slots, people, first, chance)
    away = away_of(places.slots, places.sessions, places.groups)
    free = _free_slots(people, sizes.slots, away)
    event = Event(
        id=EVENT_ID,
        name=words().event,
        venue=words().venue,
        zone=ZONE,
        language="en",
        starts=first - OPENING,
        ends=places.slots[-1].ends,
        key=f"{chance.getrandbits(256):064x}",
    )
    return SampleEvent(
        seed=seed,
        event=event,
        organisations=told.organisations,
        people=told.people,
        groups=places.groups,
        rooms=places.rooms,
        tables=places.tables,
        slots=places.slots,
        sessions=places.sessions,
        requests=with_interpreters(make_requests(told, free, sizes.wanted_meetings, chance), told.people),
        badges=_badges(people, event.key, chance),
    )


def day_of(sample: SampleEvent) -> Day:
    """What the schedule of the sample event is built for."""
    return Day(
        slots=tuple(SlotId(slot.id) for slot in sample.slots),
        tables=sample.tables,
        wishes=wishes_of(sample.requests),
        away=away_of(sample.slots, sample.sessions, sample.groups),
        limit=MOST_MEETINGS,
    )


def meetings(sample: SampleEvent, plan: Plan) -> tuple[Meeting, ...]:
    """The meetings of a plan, numbered through the day from table to table."""
    chance = random.Random(f"{sample.seed}/meetings")
    slot_place = {SlotId(slot.id): place for place, slot in enumerate(sample.slots)}
    table_place = {table.id: place for place, table in enumerate(sample.tables)}
    placements = sorted(plan.placements, key=lambda p: (slot_place[p.slot], table_place[p.table]))
    return tuple(
        Meeting(
            id=new_record_id(chance),
            people=placement.people,
            slot=placement.slot,
            table=placement.table,
            external_id=f"M{number:05d}",
        )
        for number, placement in enumerate(placements, start=1)
    )


def records(sample: SampleEvent, plan: Plan) -> tuple[Record, ...]:
    """Everything that an event file of the sample holds, what is referred to before what refers to it."""
    return (
        sample.event,
        *sample.organisations,
        *sample.people,
        *sample.groups,
        *sample.rooms,
        *sample.tables,
        *sample.slots,
        *sample.sessions,
        *sample.requests,
        *meetings(sample, plan),
        *sample.badges,
    )


def _free_slots(
    people: tuple[Person, ...], slots: int, away: Mapping[PersonId, frozenset[SlotId]]
) -> dict[PersonId, int]:
    ids = [PersonId(person.id) for person in people]
    return {person: slots - len(away.get(person, ())) for person in ids}


def _badges(people: tuple[Person, ...], key: str, chance: random.Random) -> tuple[Badge, ...]:
    lots = chance.sample(range(16**LOT_LETTERS), len(people))
    return tuple(
        Badge(id=new_record_id(chance), person=PersonId(person.id), code=new_code(key, lot))
        for person, lot in zip(people, lots, strict=True)
    )
