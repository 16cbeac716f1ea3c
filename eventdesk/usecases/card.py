"""The card of somebody at the desk: read after the verdict, so that no scan waits for it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from eventdesk.domain.agenda import AgendaSheet, LineKind
from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.card import Colleague, Companion, Company, Details, Papers
from eventdesk.domain.checkin import Holder, PersonCard
from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.person import Person, Role, by_family
from eventdesk.domain.place import Table
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.badges import badge_sheets
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import present
from eventdesk.usecases.ports import Reading


def details(desk: Desk, person: PersonId, at: datetime | None = None) -> Details:
    """What is known of somebody beyond the verdict; of nobody, nothing."""
    now = at or desk.now()
    with desk.reading() as reading:
        known = present(reading, Person, person)
        if known is None:
            return Details(person)
        sheets = reading.agendas.sheets([person])
        waiting, table = _waiting(reading, person, now)
        company = _company(reading, known, now)
        prints = reading.where(Print, person=person)
        colleagues = _colleagues(reading, known.organisation)
    badges = badge_sheets(desk, people=[person])
    return Details(
        person,
        day=tuple(line for line in sheets[0].lines if line.kind is not LineKind.FREE) if sheets else (),
        badge=_papers(prints, Paper.BADGE, badges[0].state if badges else SheetState.NOT_PRINTED),
        agenda=_papers(prints, Paper.AGENDA, _state(sheets)),
        waiting=waiting,
        waiting_table=table,
        company=company,
        colleagues=colleagues,
    )


def colleagues(desk: Desk, organisation: OrganisationId) -> tuple[Colleague, ...]:
    """Who comes for an organisation, and who of them is in the house."""
    with desk.reading() as reading:
        return _colleagues(reading, organisation)


def _state(sheets: Sequence[AgendaSheet]) -> SheetState:
    return sheets[0].state if sheets else SheetState.NOT_PRINTED


def _papers(prints: Sequence[Print], paper: Paper, state: SheetState) -> Papers:
    times = [one.printed_at for one in prints if one.paper is paper and one.printed_at]
    return Papers(state, max(times, default=None))


def _waiting(reading: Reading, person: PersonId, now: datetime) -> tuple[tuple[str, ...], str]:
    """Those in the house whose meeting with somebody runs at this time, and the number of its table."""
    for meeting in reading.meetings.rows(person):
        runs = meeting.starts and meeting.ends and meeting.starts <= now < meeting.ends
        if runs and meeting.status is MeetingStatus.PLANNED:
            others = (_holder(reading, one) for one in meeting.people if one != person)
            here = tuple(one.card.name for one in others if one and one.inside and one.card)
            return here, meeting.table_number
    return (), ""


def _company(reading: Reading, guest: Person, now: datetime) -> tuple[Companion, ...]:
    """Who in the house waits for a guest, each told once."""
    person = PersonId(guest.id)
    planned = [one for one in reading.meetings.rows(person) if one.status is MeetingStatus.PLANNED]
    ahead = [one for one in planned if one.ends and now < one.ends]
    first = reading.get(Table, ahead[0].table) if ahead and ahead[0].table else None
    met = _here(reading, (other for meeting in ahead for other in meeting.people))
    waiting = {
        Company.HOST: first.hosts if first else (),
        Company.AMBASSADOR: reading.checkin.ambassadors(guest.country),
        Company.INTERPRETER: [one for one, card in met.items() if Role.INTERPRETER in card.roles],
    }
    told: dict[PersonId, Companion] = {}
    for company, people in waiting.items():
        for other, card in _here(reading, people).items():
            if other != person:
                told.setdefault(other, Companion(other, card.name, company))
    return tuple(told.values())


def _here(reading: Reading, people: Iterable[PersonId]) -> dict[PersonId, PersonCard]:
    """The cards of those who are in the house."""
    holders = ((one, _holder(reading, one)) for one in dict.fromkeys(people))
    return {one: holder.card for one, holder in holders if holder and holder.card and holder.inside}


def _colleagues(reading: Reading, organisation: OrganisationId | None) -> tuple[Colleague, ...]:
    if organisation is None:
        return ()
    people = reading.where(Person, organisation=organisation, cancelled=False)
    holders = (_holder(reading, PersonId(person.id)) for person in sorted(people, key=by_family))
    return tuple(Colleague(one.card.id, one.card.name, one.inside) for one in holders if one and one.card)


def _holder(reading: Reading, person: PersonId) -> Holder | None:
    return reading.checkin.person(person, ENTRANCE)
