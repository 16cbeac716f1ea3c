"""The planner: the whole plan of the day read in one moment, its cards locked and swapped, and published."""

from collections import defaultdict
from dataclasses import dataclass, replace

from eventdesk.domain.expected import expected_in, groups_of
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, new_id
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.place import Room, Session, Slot, Table, TimedSlot, timed_slots
from eventdesk.domain.planner import (
    Planner,
    PlannerPerson,
    PlannerRules,
    away_in,
    bonds_of,
    card_of,
    rows_of,
    with_cards,
)
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules, Version
from eventdesk.domain.schedule import Plan
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import objection_to
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs
from eventdesk.usecases.schedule import take_over
from eventdesk.usecases.versions import newest, publish


def planner(desk: Desk) -> Planner:
    """The plan as it stands."""
    with desk.reading() as reading:
        slots = timed_slots(reading.all(Slot))
        tables = rows_of(reading.all(Table), {room.id: room for room in reading.all(Room)})
        rules = reading.get(Rules, RULES_ID) or Rules(RULES_ID)
        bonds = bonds_of(reading.all(Request))
        places = {str(slot.id): place for place, slot in enumerate(slots)}
        rows = {str(table.id): place for place, table in enumerate(tables)}
        empty = Planner(
            slots,
            tables,
            _people(reading, slots, rules),
            rules=_rules(reading, rules),
            bonds=bonds,
            version=newest(reading),
        )
        standing = (meeting for meeting in reading.all(Meeting) if meeting.stands)
        return with_cards(empty, [card_of(meeting, places, rows, bonds) for meeting in standing])


@needs(Right.EDIT)
def lock_meeting(
    desk: Desk, meeting: MeetingId, *, locked: bool = True, action: str | None = None
) -> Meeting | Refused:
    """Keep a meeting where it is whatever is built or repaired, or let it go."""
    with desk.writing(action) as writing:
        found = writing.get(Meeting, meeting)
        if found is None or not found.stands:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        draft = found.changed(locked=locked)
        if draft is None:
            return found
        writing.record([draft])
        return found.with_body(draft.body)


@needs(Right.EDIT)
def swap_meetings(
    desk: Desk, one: MeetingId, other: MeetingId, *, action: str | None = None
) -> tuple[Meeting, Meeting] | Refused:
    """Have two meetings change places. Refused where somebody of them meets others then."""
    with desk.writing(action) as writing:
        first, second = (writing.get(Meeting, meeting) for meeting in (one, other))
        if first is None or second is None or not (first.stands and second.stands):
            return Refused(Reason.NO_SUCH_MEETING, (one, other))
        if any(meeting.status is not MeetingStatus.PLANNED for meeting in (first, second)):
            return Refused(Reason.MEETING_OVER, (one, other))
        moved = (
            replace(first, slot=second.slot, table=second.table),
            replace(second, slot=first.slot, table=first.table),
        )
        objections = (objection_to(writing, meeting, (one, other)) for meeting in moved)
        refused = next(filter(None, objections), None)
        if refused is not None:
            return refused
        drafts = (
            before.changed(slot=after.slot, table=after.table)
            for before, after in zip((first, second), moved, strict=True)
        )
        writing.record([draft for draft in drafts if draft])
        return moved


@dataclass(frozen=True, slots=True)
class Published:
    """A built plan that has become meetings, and the version under which these are known."""

    version: Version
    meetings: int


@needs(Right.EDIT)
def publish_plan(
    desk: Desk, plan: Plan, *, anew: bool = False, action: str | None = None
) -> Published | Refused:
    """Take a built plan over and publish it, in one gesture: one undo takes both back."""
    gesture = action or new_id()
    taken = take_over(desk, plan, anew=anew, action=gesture)
    if isinstance(taken, Refused):
        return taken
    version = publish(desk, action=gesture)
    return version if isinstance(version, Refused) else Published(version, len(taken))


def _rules(reading: Reading, rules: Rules) -> PlannerRules:
    pairs = (frozenset((pair.one, pair.two)) for pair in reading.all(Pair))
    orders = (
        (order.person, order.first, order.then)
        for order in reading.all(Order)
        if order.person and order.first and order.then
    )
    return PlannerRules(rules.most_in_row, frozenset(pairs), tuple(orders))


def _people(reading: Reading, slots: tuple[TimedSlot, ...], rules: Rules) -> dict[PersonId, PlannerPerson]:
    """Everybody who comes, by family name, with what keeps them from slots."""
    coming = sorted((one for one in reading.all(Person) if not one.cancelled), key=by_family)
    groups = {group.id: group for group in reading.all(Group)}
    belongs = groups_of(groups.values(), coming)
    organisations = {OrganisationId(one.id): one for one in reading.all(Organisation)}
    nobody = Organisation("")
    sessions: dict[PersonId, list[Session]] = defaultdict(list)
    for session in reading.all(Session):
        for one in expected_in(session, groups):
            sessions[one].append(session)
    found: dict[PersonId, PlannerPerson] = {}
    for person in coming:
        key = PersonId(person.id)
        organisation = organisations.get(person.organisation, nobody) if person.organisation else nobody
        found[key] = PlannerPerson(
            id=key,
            name=person.name,
            family=person.family,
            organisation_id=person.organisation,
            organisation=organisation.name,
            country=person.country or organisation.country,
            roles=person.roles,
            groups=tuple(groups[group].name for group in belongs[key]),
            away=away_in(slots, sessions[key], person.present_from, person.present_until),
            most_meetings=person.most_meetings or rules.most_meetings,
            most_in_row=person.most_in_row,
        )
    return found
