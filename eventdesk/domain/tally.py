"""The tally: rows and sums of the attendance counted from people, passages and meetings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from eventdesk.domain.attendance import (
    Attendance,
    AttendanceRow,
    AttendanceSum,
    AttendanceVisit,
    OutcomeSum,
    SlotSum,
)
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.event import Event
from eventdesk.domain.expected import groups_of
from eventdesk.domain.ids import PersonId, SlotId
from eventdesk.domain.meeting import TOOK_PLACE, MeetingStatus
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.outcome import OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.visit import Passage, Visit, visits

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Listed:
    """What the event file holds of those who could come, and of where and when."""

    event: Event
    people: Sequence[Person]
    organisations: Mapping[str, Organisation]
    groups: Sequence[Group]
    slots: Sequence[Slot]


def tally(
    listed: Listed,
    passages: Mapping[PersonId, Sequence[Passage]],
    meetings: Sequence[MeetingRow],
    at: datetime,
) -> Attendance:
    """The whole attendance as known at a time."""
    standing = tuple(m for m in meetings if m.status is not MeetingStatus.CANCELLED)
    stays = {person: visits(p for p in own if p.at <= at) for person, own in passages.items()}
    close = min(at, closing(listed))
    rows = _rows(listed, stays, standing, close)
    names = {id_: organisation.name for id_, organisation in listed.organisations.items()}
    groups = {group.id: group.name for group in listed.groups}
    by_person = {row.id: row for row in rows}
    return Attendance(
        event=listed.event,
        at=at,
        total=sums({"": ""}, {row.id: ("",) for row in rows}, by_person, standing)[0],
        people=rows,
        organisations=sums(
            names,
            {row.id: (row.organisation_id,) for row in rows if row.organisation_id in names},
            by_person,
            standing,
        ),
        countries=sums(
            {row.country: row.country for row in rows},
            {row.id: (row.country,) for row in rows},
            by_person,
            standing,
        ),
        groups=sums(groups, groups_of(listed.groups, listed.people), by_person, standing),
        slots=_slots(listed.slots, stays, standing, close),
        outcomes=_outcomes(standing),
        visits=_visits(rows, stays, close),
        meetings=tuple(meetings),
    )


def _visits(
    rows: Iterable[AttendanceRow], stays: Mapping[PersonId, tuple[Visit, ...]], close: datetime
) -> tuple[AttendanceVisit, ...]:
    """Every stay with whose it is, in the order in which people came."""
    told = [
        AttendanceVisit(row.id, row.name, row.organisation, stay.came, stay.left, minutes((stay,), close))
        for row in rows
        for stay in stays.get(row.id, ())
    ]
    return tuple(sorted(told, key=lambda visit: (visit.came, visit.name, visit.person)))


def closing(listed: Listed) -> datetime:
    """When the house closes: the end of the event, else of its last slot; the latest time where neither."""
    if listed.event.ends is not None:
        return listed.event.ends
    ends = [slot.ends for slot in listed.slots if slot.ends is not None]
    return max(ends, default=datetime.max.replace(tzinfo=UTC))


def minutes(stays: Iterable[Visit], close: datetime) -> int:
    """Whole minutes of these stays together; one without a way out ends when the house closes."""
    spent = timedelta()
    for stay in stays:
        spent += (stay.left or max(close, stay.came)) - stay.came
    return spent // MINUTE


def _rows(
    listed: Listed,
    stays: Mapping[PersonId, tuple[Visit, ...]],
    meetings: Iterable[MeetingRow],
    close: datetime,
) -> tuple[AttendanceRow, ...]:
    counts = _counts(meetings)
    group_names = {group.id: group.name for group in listed.groups}
    members = groups_of(listed.groups, listed.people)
    rows = []
    for person in listed.people:
        id_ = PersonId(person.id)
        own = stays.get(id_, ())
        organisation = listed.organisations.get(person.organisation or "")
        rows.append(
            AttendanceRow(
                id=id_,
                external_id=person.external_id,
                name=person.name,
                organisation=organisation.name if organisation else "",
                organisation_id=person.organisation,
                country=person.country or (organisation.country if organisation else ""),
                roles=person.roles,
                groups=tuple(group_names[group] for group in members.get(id_, ())),
                registered=person.registered,
                cancelled=person.cancelled,
                walk_in=person.walk_in,
                arrived=own[0].came if own else None,
                left=own[-1].left if own else None,
                visits=len(own),
                minutes=minutes(own, close),
                planned=counts.planned[id_],
                held=counts.held[id_],
                missed=counts.missed[id_],
                absent=counts.absent[id_],
                fruitful=counts.fruitful[id_],
            )
        )
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Counts:
    """Per person the numbers of meetings."""

    planned: Counter[PersonId] = field(default_factory=Counter)
    held: Counter[PersonId] = field(default_factory=Counter)
    missed: Counter[PersonId] = field(default_factory=Counter)
    absent: Counter[PersonId] = field(default_factory=Counter)
    fruitful: Counter[PersonId] = field(default_factory=Counter)


def _counts(meetings: Iterable[MeetingRow]) -> _Counts:
    counts = _Counts()
    for meeting in meetings:
        took_place, was_missed = meeting.took_place, meeting.status is MeetingStatus.MISSED
        for person in meeting.people:
            counts.planned[person] += 1
            if person in meeting.missing:
                counts.missed[person] += 1
                counts.absent[person] += 1
            else:
                counts.held[person] += took_place
                counts.missed[person] += was_missed
                counts.fruitful[person] += meeting.is_fruitful
    return counts


def sums(
    names: Mapping[str, str],
    keys: Mapping[PersonId, Sequence[str | None]],
    rows: Mapping[PersonId, AttendanceRow],
    meetings: Iterable[MeetingRow],
) -> tuple[AttendanceSum, ...]:
    """One sum for each of `names`, by name; `keys` tells to which of them each person adds."""
    people: dict[str | None, list[AttendanceRow]] = defaultdict(list)
    for person, own in keys.items():
        for key in own:
            people[key].append(rows[person])
    planned: dict[str | None, int] = dict.fromkeys(names, 0)
    held, missed, fruitful = planned.copy(), planned.copy(), planned.copy()
    for meeting in meetings:
        took_place, was_missed = meeting.took_place, meeting.status is MeetingStatus.MISSED
        for key in {key for person in meeting.people if person in keys for key in keys[person]}:
            planned[key] += 1
            held[key] += took_place
            missed[key] += was_missed
            fruitful[key] += meeting.is_fruitful
    return tuple(
        AttendanceSum(
            key=key,
            name=name,
            expected=sum(row.came or not row.cancelled for row in people[key]),
            came=sum(row.came for row in people[key]),
            visits=sum(row.visits for row in people[key]),
            minutes=sum(row.minutes for row in people[key]),
            planned=planned[key],
            held=held[key],
            missed=missed[key],
            fruitful=fruitful[key],
        )
        for key, name in sorted(names.items(), key=lambda item: (folded(item[1]), item[0]))
    )


def _outcomes(meetings: Iterable[MeetingRow]) -> tuple[OutcomeSum, ...]:
    """Every kind, whether anything came to it or not, then those of which nobody has told."""
    counted = Counter(one.came_of_it.kind if one.came_of_it else None for one in meetings if one.took_place)
    all_ = max(1, counted.total())
    return tuple(OutcomeSum(kind, counted[kind], counted[kind] / all_) for kind in (*OutcomeKind, None))


def _slots(
    slots: Iterable[Slot],
    stays: Mapping[PersonId, tuple[Visit, ...]],
    meetings: Iterable[MeetingRow],
    close: datetime,
) -> tuple[SlotSum, ...]:
    by_status = Counter((meeting.slot, meeting.status) for meeting in meetings)
    spans = [[(stay.came, stay.left or max(close, stay.came)) for stay in own] for own in stays.values()]
    told = [
        SlotSum(
            id=(id_ := SlotId(slot.id)),
            name=slot.name,
            starts=slot.starts,
            ends=slot.ends,
            present=_present(spans, slot.starts, slot.ends),
            planned=sum(by_status[id_, status] for status in MeetingStatus),
            held=sum(by_status[id_, status] for status in TOOK_PLACE),
            missed=by_status[id_, MeetingStatus.MISSED],
        )
        for slot in slots
        if slot.starts and slot.ends
    ]
    return tuple(sorted(told, key=lambda slot: (slot.starts, slot.id)))


def _present(spans: Iterable[Sequence[tuple[datetime, datetime]]], starts: datetime, ends: datetime) -> int:
    return sum(any(came < ends and left > starts for came, left in own) for own in spans)
