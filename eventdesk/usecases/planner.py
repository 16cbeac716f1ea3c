"""The planner: the whole plan of the day read in one moment, and its cards locked and let go."""

from collections import defaultdict

from eventdesk.domain.expected import expected_in, groups_of
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.planner import (
    Planner,
    PlannerPerson,
    PlannerRules,
    PlannerSlot,
    away_in,
    bonds_of,
    card_of,
    columns_of,
    planner_of,
    rows_of,
)
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


def planner(desk: Desk) -> Planner:
    """The plan as it stands."""
    with desk.reading() as reading:
        slots = columns_of(reading.all(Slot))
        tables = rows_of(reading.all(Table), {room.id: room for room in reading.all(Room)})
        rules = reading.get(Rules, RULES_ID) or Rules(RULES_ID)
        bonds = bonds_of(reading.all(Request))
        places = {str(slot.id): place for place, slot in enumerate(slots)}
        rows = {str(table.id): place for place, table in enumerate(tables)}
        return planner_of(
            slots,
            tables,
            _people(reading, slots, rules),
            [card_of(meeting, places, rows, bonds) for meeting in reading.all(Meeting) if meeting.stands],
            _rules(reading, rules),
            len(bonds),
        )


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


def _rules(reading: Reading, rules: Rules) -> PlannerRules:
    pairs = (frozenset((pair.one, pair.two)) for pair in reading.all(Pair))
    orders = (
        (order.person, order.first, order.then)
        for order in reading.all(Order)
        if order.person and order.first and order.then
    )
    return PlannerRules(rules.most_in_row, frozenset(pairs), tuple(orders))


def _people(reading: Reading, slots: tuple[PlannerSlot, ...], rules: Rules) -> dict[PersonId, PlannerPerson]:
    """Everybody who comes, with what keeps them from slots."""
    coming = [person for person in reading.all(Person) if not person.cancelled]
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
            organisation_id=person.organisation,
            organisation=organisation.name,
            country=person.country or organisation.country,
            roles=person.roles,
            groups=tuple(groups[group].name for group in belongs[key]),
            away=away_in(slots, sessions[key], person.present_from, person.present_until),
            most_meetings=person.most_meetings or rules.most_meetings,
        )
    return found
