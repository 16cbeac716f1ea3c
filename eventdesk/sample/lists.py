"""The lists of a sample event as a registration platform exports them: tables of text, one for each thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, RoomId
from eventdesk.domain.person import Person
from eventdesk.domain.schedule import Plan
from eventdesk.sample.event import SampleEvent, meetings

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleList:
    """One list; `name` is what its file is called, without an ending. Every row is as long as the header."""

    name: str
    header: Row
    rows: tuple[Row, ...]


PEOPLE = (
    "Participant ID", "Title", "First name", "Last name", "Name on badge", "Organisation", "Membership",
    "Company size", "Job title", "E-mail", "Phone", "Languages", "Country", "Roles", "Ambassador of", "VIP",
    "Notes", "Attention", "Box", "Consent", "Working groups", "Registered", "Kind of organisation", "Offers",
    "Needs", "Fields", "Markets",
)  # fmt: skip
ROOMS = ("Room ID", "Room", "Capacity")
TABLES = ("Table ID", "Table", "Room", "Capacity")
SLOTS = ("Slot ID", "Slot", "Start", "End")
SESSIONS = ("Session ID", "Session", "Room", "Start", "End", "Working group")
REQUESTS = ("Request ID", "Requester ID", "Requester", "Requested ID", "Requested", "Joined by", "Priority")
MEETINGS = (
    "Meeting ID", "Start", "End", "Slot", "Table", "Room", "Participant 1 ID", "Participant 1",
    "Participant 2 ID", "Participant 2", "Participant 3 ID", "Participant 3",
)  # fmt: skip

MOST_PEOPLE = 3
"""So many have columns in the list of meetings: two who want to meet, and who joins them."""


def lists(sample: SampleEvent, plan: Plan) -> tuple[SampleList, ...]:
    """All lists of the event, its meetings as the plan has them, and one of people with problems."""
    people = _people(sample)
    return (
        SampleList("people", PEOPLE, people),
        SampleList("rooms", ROOMS, tuple((r.external_id, r.name, str(r.capacity)) for r in sample.rooms)),
        SampleList("tables", TABLES, _tables(sample)),
        SampleList("slots", SLOTS, _slots(sample)),
        SampleList("sessions", SESSIONS, _sessions(sample)),
        SampleList("requests", REQUESTS, _requests(sample)),
        SampleList("meetings", MEETINGS, _meetings(sample, plan)),
        SampleList("people-with-problems", PEOPLE, with_problems(people)),
    )


def with_problems(people: tuple[Row, ...]) -> tuple[Row, ...]:
    """The first people of a list as careless hands leave them: a mistake in each row, then good rows."""
    mail, country, registered = PEOPLE.index("E-mail"), PEOPLE.index("Country"), PEOPLE.index("Registered")
    first, family, vip = PEOPLE.index("First name"), PEOPLE.index("Last name"), PEOPLE.index("VIP")
    job, languages = PEOPLE.index("Job title"), PEOPLE.index("Languages")
    mistakes: tuple[dict[int, str], ...] = (
        {first: "", family: ""},
        {mail: "nobody at example.org"},
        {country: "Atlantis"},
        {0: people[0][0]},
        {mail: people[0][mail]},
        {registered: "31.02.2026"},
        {vip: "perhaps"},
        {job: '=HYPERLINK("http://example.org";"Director")'},
        {languages: "Klingon"},
        {first: "  " + people[0][first] + "\t", family: people[0][family] + " "},
        {first: "J\u00c3\u00b8rgen"},
    )
    spoilt = [
        tuple(mistake.get(column, text) for column, text in enumerate(row))
        for mistake, row in zip(mistakes, people[1:], strict=False)
    ]
    return (people[0], *spoilt, people[0], *people[len(spoilt) + 1 : len(spoilt) + 10])


def _people(sample: SampleEvent) -> tuple[Row, ...]:
    homes = {OrganisationId(organisation.id): organisation for organisation in sample.organisations}
    groups: dict[PersonId, list[str]] = {}
    for group in sample.groups:
        for member in group.people:
            groups.setdefault(member, []).append(group.name)
    rows = []
    for person in sample.people:
        home = homes[person.organisation or OrganisationId("")]
        rows.append(
            (
                person.external_id,
                person.title,
                person.given,
                person.family,
                person.shown,
                home.name,
                home.membership.value if home.membership else "",
                home.size.value if home.size else "",
                *_person_cells(person),
                "; ".join(groups.get(PersonId(person.id), [])),
                person.registered,
                home.kind,
                person.offers,
                person.needs,
                "; ".join(person.fields),
                ", ".join(person.markets),
            )
        )
    return tuple(rows)


def _person_cells(person: Person) -> Row:
    return (
        person.job,
        person.email,
        person.phone,
        ", ".join(person.languages),
        person.country,
        ", ".join(person.roles),
        ", ".join(person.ambassador_of),
        "yes" if person.vip else "no",
        person.notes,
        person.attention,
        person.box,
        person.consent.value,
    )


def _tables(sample: SampleEvent) -> tuple[Row, ...]:
    rooms = _room_names(sample)
    return tuple((t.external_id, t.number, rooms[t.room], str(t.capacity)) for t in sample.tables)


def _slots(sample: SampleEvent) -> tuple[Row, ...]:
    return tuple((s.external_id, s.name, *_times(sample, s.starts, s.ends)) for s in sample.slots)


def _sessions(sample: SampleEvent) -> tuple[Row, ...]:
    rooms = _room_names(sample)
    groups = {GroupId(group.id): group.name for group in sample.groups}
    return tuple(
        (
            session.external_id,
            session.title,
            rooms[session.room],
            *_times(sample, session.starts, session.ends),
            groups[session.group] if session.group else "",
        )
        for session in sample.sessions
    )


def _requests(sample: SampleEvent) -> tuple[Row, ...]:
    people = _people_cells(sample)
    return tuple(
        (
            request.external_id,
            *people[request.asker],
            *people[request.asked],
            "; ".join(people[one][0] for one in request.along),
            str(request.weight),
        )
        for request in sample.requests
    )


def _meetings(sample: SampleEvent, plan: Plan) -> tuple[Row, ...]:
    rooms, people = _room_names(sample), _people_cells(sample)
    slots = {slot.id: slot for slot in sample.slots}
    tables = {table.id: table for table in sample.tables}
    rows = []
    for meeting in meetings(sample, plan):
        slot, table = slots[meeting.slot or ""], tables[meeting.table or ""]
        cells = [cell for person in meeting.people for cell in people[person]]
        cells += [""] * (2 * MOST_PEOPLE - len(cells))
        times = _times(sample, slot.starts, slot.ends)
        rows.append((meeting.external_id, *times, slot.name, table.number, rooms[table.room], *cells))
    return tuple(rows)


def _room_names(sample: SampleEvent) -> dict[RoomId | None, str]:
    return {RoomId(room.id): room.name for room in sample.rooms}


def _people_cells(sample: SampleEvent) -> dict[PersonId | None, Row]:
    return {PersonId(person.id): (person.external_id, person.name) for person in sample.people}


def _times(sample: SampleEvent, *times: datetime | None) -> Iterable[str]:
    """Local times of the event, as spreadsheets show them."""
    return [f"{at.astimezone(sample.event.tz):%Y-%m-%d %H:%M}" if at else "" for at in times]
