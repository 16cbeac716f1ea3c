"""Rooms, tables and slots of a sample event, its working groups and their sessions."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, RoomId
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.sample.people import NO_MEETINGS
from eventdesk.sample.source import new_record_id, words

SLOT = timedelta(minutes=20)
LUNCH = timedelta(minutes=60)
OPENING = timedelta(minutes=20)
CHAIRS = 4
FEWEST_SLOTS = 4
"""With fewer there is no time for sessions beside the meetings."""

SESSION_TIMES = (2, 11, 15)
"""Of twenty slots, those with which two parallel sessions begin."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where and when things happen, and who belongs to which working group."""

    rooms: tuple[Room, ...]
    tables: tuple[Table, ...]
    slots: tuple[Slot, ...]
    groups: tuple[Group, ...]
    sessions: tuple[Session, ...]


def make_places(
    tables: int, slots: int, people: Sequence[Person], first: datetime, chance: random.Random
) -> Places:
    """All of it for a day whose first slot begins at `first`."""
    groups = _make_groups(people, chance)
    rooms, halls = _make_rooms(tables, len(people), chance)
    day_slots = _make_slots(slots, first, chance)
    session_rooms = rooms[len(halls) :]
    return Places(
        rooms=rooms,
        tables=_make_tables(tables, halls, chance),
        slots=day_slots,
        groups=groups,
        sessions=_make_sessions(day_slots, groups, session_rooms, chance),
    )


def _make_rooms(tables: int, people: int, chance: random.Random) -> tuple[tuple[Room, ...], tuple[Room, ...]]:
    """All rooms, and those of them with tables."""
    names = words().rooms[: max(1, min(len(words().rooms), tables))]
    per_room = -(-tables // len(names))
    halls = tuple(Room(new_record_id(chance), name=name, capacity=per_room * CHAIRS) for name in names)
    theatres = tuple(
        Room(new_record_id(chance), name=name, capacity=people + 20) for name in words().session_rooms
    )
    rooms = tuple(
        replace(room, external_id=f"R{number:02d}") for number, room in enumerate(halls + theatres, start=1)
    )
    return rooms, rooms[: len(halls)]


def _make_tables(amount: int, halls: Sequence[Room], chance: random.Random) -> tuple[Table, ...]:
    return tuple(
        Table(
            id=new_record_id(chance),
            number=str(number + 1),
            room=RoomId(halls[number * len(halls) // amount].id),
            capacity=CHAIRS,
            external_id=f"T{number + 1:04d}",
        )
        for number in range(amount)
    )


def _make_slots(amount: int, first: datetime, chance: random.Random) -> tuple[Slot, ...]:
    """Slots one after the other with lunch before the second half."""
    morning = amount * 9 // 20
    starts = [first + SLOT * number + (LUNCH if number >= morning else 0 * LUNCH) for number in range(amount)]
    return tuple(
        Slot(
            new_record_id(chance),
            name=str(number),
            starts=start,
            ends=start + SLOT,
            external_id=f"S{number:02d}",
        )
        for number, start in enumerate(starts, start=1)
    )


def _make_groups(people: Sequence[Person], chance: random.Random) -> tuple[Group, ...]:
    """Working groups that share nobody, so that their sessions may be held at the same time."""
    candidates = [person for person in people if not NO_MEETINGS.intersection(person.roles)]
    chance.shuffle(candidates)
    groups = []
    for number, (name, _, share) in enumerate(words().groups, start=1):
        amount = len(people) * share // 100
        members, candidates = candidates[:amount], candidates[amount:]
        groups.append(
            Group(
                id=new_record_id(chance),
                name=name,
                organisations=tuple(dict.fromkeys(OrganisationId(m.organisation or "") for m in members)),
                people=tuple(PersonId(member.id) for member in members),
                external_id=f"G{number}",
            )
        )
    return tuple(groups)


def _make_sessions(
    slots: Sequence[Slot], groups: Sequence[Group], rooms: Sequence[Room], chance: random.Random
) -> tuple[Session, ...]:
    """The opening before the first slot, then first and second sessions of the groups, two at a time."""
    begins = slots[0].starts
    assert begins is not None
    hall = RoomId(rooms[0].id)
    opening = Session(
        new_record_id(chance),
        title=words().opening,
        room=hall,
        starts=begins - OPENING,
        ends=begins,
        external_id="E1",
    )
    titles = [
        (titles[turn], group)
        for turn in range(2)
        for (_, titles, _), group in zip(words().groups, groups, strict=True)
        if len(titles) > turn and len(slots) >= FEWEST_SLOTS
    ]
    sessions = [opening]
    for number, (title, group) in enumerate(titles):
        at = SESSION_TIMES[number // 2 % len(SESSION_TIMES)] * len(slots) // 20
        last = slots[min(at + 1, len(slots) - 1)] if len(slots) >= 8 else slots[at]
        sessions.append(
            Session(
                id=new_record_id(chance),
                title=title,
                room=RoomId(rooms[number % len(rooms)].id),
                starts=slots[at].starts,
                ends=last.ends,
                group=GroupId(group.id),
                external_id=f"E{number + 2}",
            )
        )
    return tuple(sessions)
