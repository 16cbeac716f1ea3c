"""People: added, edited, removed, registered at the desk, and listed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer
from eventdesk.domain.code import new_code
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import OrganisationId, PersonId, new_id
from eventdesk.domain.meeting import Request
from eventdesk.domain.naming import renamed
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Consent, Payment, Person, Status
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import Newcomer, PersonRow
from eventdesk.domain.visit import Direction
from eventdesk.usecases.checkin import admit
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import made_before, present, remove
from eventdesk.usecases.passing import answered
from eventdesk.usecases.ports import Reading, Writing
from eventdesk.usecases.rights import may_look_up, needs
from eventdesk.usecases.search import find


class PersonFields(TypedDict, total=False):
    """What may be said of a person; `organisation` is a name, "" for none."""

    title: str
    given: str
    family: str
    shown: str
    organisation: str
    job: str
    email: str
    phone: str
    languages: tuple[str, ...]
    country: str
    roles: tuple[str, ...]
    ambassador_of: tuple[str, ...]
    vip: bool
    notes: str
    consent: Consent
    cancelled: bool
    status: Status
    payment: Payment
    valid_from: datetime | None
    valid_until: datetime | None
    attention: str
    box: str
    present_from: datetime | None
    present_until: datetime | None
    guaranteed: int
    most_meetings: int
    most_in_row: int
    offers: str
    needs: str
    fields: tuple[str, ...]
    markets: tuple[str, ...]
    external_id: str


def people_rows(desk: Desk, text: str = "") -> tuple[PersonRow, ...]:
    """The table of people; at a desk that may not browse it, of those alone who are found by a text."""
    if not may_look_up(desk, text):
        return ()
    contact = desk.may(Right.CONTACT)
    found = None if desk.may(Right.BROWSE) else {one.card.id for one in find(desk, text)}
    with desk.reading() as reading:
        rows = reading.people.rows()
    rows = rows if found is None else tuple(row for row in rows if row.id in found)
    return rows if contact else tuple(replace(row, email="", phone="") for row in rows)


def person_of(desk: Desk, person: PersonId) -> Person | None:
    """One person with all that this desk may see; None for one who is not there or was removed."""
    contact = desk.may(Right.CONTACT)
    with desk.reading() as reading:
        found = present(reading, Person, person)
    return found if found is None or contact else replace(found, email="", phone="")


@needs(Right.EDIT)
def add_person(desk: Desk, newcomer: Newcomer, *, action: str | None = None) -> Person | Refused:
    """Put somebody on the list, with a badge, and with their organisation where it is new."""
    with desk.writing(action) as writing:
        return made_before(writing, Person) or _add(writing, newcomer, walk_in=False)


@needs(Right.REGISTER)
def walk_in(
    desk: Desk,
    newcomer: Newcomer,
    wishes: Sequence[PersonId] = (),
    *,
    action: str | None = None,
    at: datetime | None = None,
) -> ScanAnswer | Refused:
    """Register somebody who was not on the list, note whom they wish to meet, and let them in: one gesture,
    so one undo takes back all of it."""
    with desk.writing(action) as writing:
        if action and (known := answered(writing)):
            return known
        person = _add(writing, newcomer, walk_in=True)
        if isinstance(person, Refused):
            return person
        writing.record(
            Request(id=new_id(), asker=PersonId(person.id), asked=asked).created()
            for asked in dict.fromkeys(wishes)
        )
        return admit(writing, PersonId(person.id), Direction.IN, at or desk.now())


@needs(Right.EDIT)
def edit_person(
    desk: Desk, person: PersonId, *, action: str | None = None, **changes: Unpack[PersonFields]
) -> Person | Refused:
    """Change fields of a person; their organisation is made where it is new."""
    with desk.writing(action) as writing:
        before = present(writing, Person, person)
        if before is None:
            return Refused(Reason.NO_SUCH_PERSON, (person,))
        drafts: list[Draft] = []
        given, family = changes.get("given", before.given), changes.get("family", before.family)
        parts = {before.given: given, before.family: family}
        values: dict[str, object] = {"shown": renamed(before.shown, parts), **changes}
        if "organisation" in changes:
            country = changes.get("country", before.country)
            values["organisation"] = _organisation(writing, changes["organisation"], country, drafts)
        draft = before.changed(**values)
        if draft is None:
            return before
        after = before.with_body(draft.body)
        if not after.name:
            return Refused(Reason.NO_NAME)
        writing.record([*drafts, draft])
        return after


@needs(Right.EDIT)
def remove_person(desk: Desk, person: PersonId, *, action: str | None = None) -> Person | Refused:
    """Take somebody off the list; their meetings stand, to be seen as clashes and settled by hand."""
    with desk.writing(action) as writing:
        return remove(writing, Person, person)


@needs(Right.PRINT_AGAIN)
def new_badge(desk: Desk, person: PersonId) -> Badge | Refused:
    """Give somebody a new badge and revoke the ones before, as for one that was lost."""
    with desk.writing() as writing:
        if present(writing, Person, person) is None:
            return Refused(Reason.NO_SUCH_PERSON, (person,))
        old = writing.where(Badge, person=person, revoked=False)
        badge = badge_for(writing, person)
        revoked = [draft for one in old if (draft := one.changed(revoked=True))]
        writing.record([*revoked, badge.created()])
        return badge


def _add(writing: Writing, newcomer: Newcomer, *, walk_in: bool) -> Person | Refused:
    drafts, person = newcomer_drafts(writing, newcomer, walk_in=walk_in)
    if not person.name:
        return Refused(Reason.NO_NAME)
    badge = badge_for(writing, PersonId(person.id))
    writing.record([*drafts, person.created(), badge.created()])
    return person


def newcomer_drafts(
    reading: Reading, newcomer: Newcomer, *, walk_in: bool = False
) -> tuple[list[Draft], Person]:
    """The record of somebody new, and what must be recorded before it: their organisation where it is new."""
    drafts: list[Draft] = []
    return drafts, Person(
        id=new_id(),
        title=newcomer.title.strip(),
        given=newcomer.given.strip(),
        family=newcomer.family.strip(),
        shown=newcomer.shown.strip(),
        organisation=_organisation(reading, newcomer.organisation, newcomer.country, drafts),
        job=newcomer.job.strip(),
        email=newcomer.email.strip(),
        phone=newcomer.phone.strip(),
        languages=newcomer.languages,
        country=newcomer.country,
        roles=newcomer.roles,
        vip=newcomer.vip,
        notes=newcomer.notes.strip(),
        consent=newcomer.consent,
        present_from=newcomer.present_from,
        present_until=newcomer.present_until,
        guaranteed=newcomer.guaranteed,
        most_meetings=newcomer.most_meetings,
        most_in_row=newcomer.most_in_row,
        offers=newcomer.offers,
        needs=newcomer.needs,
        fields=newcomer.fields,
        markets=newcomer.markets,
        walk_in=walk_in,
    )


def badge_for(reading: Reading, person: PersonId) -> Badge:
    """A new badge for somebody, with a code of its own."""
    event = reading.get(Event, EVENT_ID)
    code = new_code(event.key) if event and event.key else new_id()
    return Badge(id=new_id(), person=person, code=code)


def _organisation(reading: Reading, name: str, country: str, drafts: list[Draft]) -> OrganisationId | None:
    """The organisation of this name; where there is none, one is added to the drafts."""
    if not name.strip():
        return None
    found = reading.people.organisation_named(name)
    if found is not None:
        return found
    organisation = Organisation(id=new_id(), name=name.strip(), country=country)
    drafts.append(organisation.created())
    return OrganisationId(organisation.id)
