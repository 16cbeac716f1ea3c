"""Badges: what they say, read from the event, and that they were printed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.audience import EVERYBODY, Audience
from eventdesk.domain.badge import Badge, Paper, Print
from eventdesk.domain.badgesheet import BadgeSheet, in_order, name_parts, shown_role
from eventdesk.domain.event import BadgeOrder, Event
from eventdesk.domain.fact import Fact
from eventdesk.domain.ids import OrganisationId, PersonId, new_id
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.record import Record
from eventdesk.domain.sheet import Choice
from eventdesk.usecases.audience import people_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.versions import newest

R = TypeVar("R", bound=Record)

FEW = 50
"""So many are looked up one by one; for more, reading all is quicker."""

_FIRST = datetime.min.replace(tzinfo=UTC)


def badge_sheets(
    desk: Desk,
    *,
    people: Sequence[PersonId] | None = None,
    audience: Audience = EVERYBODY,
    choice: Choice = Choice.ALL,
    order: BadgeOrder | None = None,
    with_agendas: bool = False,
) -> tuple[BadgeSheet, ...]:
    """The badges of these people, or of an audience, and of nobody who cancelled; by family name first.

    `order` is the event's own where none is named; with `with_agendas` each brings its person's day.
    """
    with desk.reading() as reading:
        event = event_of(reading)
        wanted = people_of(reading, audience) if people is None else people
        few = people if people is not None and len(people) <= FEW else None
        chosen = reading.all(Person) if few is None else [o for p in few if (o := reading.get(Person, p))]
        homes = {person.organisation for person in chosen if person.organisation}
        organisations = _organisations(reading, homes)
        codes = {badge.person: badge.code for badge in _of(reading, Badge, few) if not badge.revoked}
        prints = _prints(_of(reading, Print, few))
        agendas = _agendas(reading, wanted, desk.now()) if with_agendas else {}
    asked = None if wanted is None else frozenset(wanted)
    sheets = (
        _badge(person, organisations.get(person.organisation or ""), event, codes, prints, agendas)
        for person in sorted(chosen, key=by_family)
        if not (person.cancelled or person.removed) and (asked is None or person.id in asked)
    )
    chosen_sheets = (sheet for sheet in sheets if choice.takes(sheet.state))
    return in_order(chosen_sheets, event.badge_order if order is None else order)


def badges_printed(
    desk: Desk, sheets: Sequence[BadgeSheet], action: str | None = None, *, reason: str = ""
) -> tuple[Fact, ...]:
    """Record that these badges, and the agendas that came with them, left a printer, once per action.

    Asked again it answers the same facts.
    """
    with desk.writing(action) as writing:
        known = writing.known_gesture(writing.gesture)
        if known or not sheets:
            return known
        now = desk.now()
        papers: list[tuple[Paper, BadgeSheet | AgendaSheet]] = [(Paper.BADGE, sheet) for sheet in sheets]
        papers += [(Paper.AGENDA, sheet.agenda) for sheet in sheets if sheet.agenda]
        return writing.record(
            Print(
                id=new_id(),
                paper=paper,
                person=sheet.person,
                content=sheet.content,
                revision=sheet.revision,
                printed_at=now,
                reason=reason,
                version=sheet.version if isinstance(sheet, AgendaSheet) else 0,
            ).created()
            for paper, sheet in papers
        )


def _agendas(
    reading: Reading, people: Sequence[PersonId] | None, now: datetime
) -> dict[PersonId, AgendaSheet]:
    version = newest(reading)
    sheets = reading.agendas.sheets(people)
    return {sheet.person: replace(sheet, printed_at=now, version=version) for sheet in sheets}


def _of(reading: Reading, cls: type[R], people: Sequence[PersonId] | None) -> Sequence[R]:
    """The records about these people, about all where none are named."""
    if people is None:
        return reading.all(cls)
    return [one for person in people for one in reading.where(cls, person=person)]


def _organisations(reading: Reading, ids: Collection[OrganisationId]) -> dict[str, Organisation]:
    if len(ids) > FEW:
        return {one.id: one for one in reading.all(Organisation)}
    return {one: found for one in ids if (found := reading.get(Organisation, one))}


def _prints(prints: Iterable[Print]) -> dict[PersonId | None, Print]:
    """The last badge of each person that left a printer."""
    found = (one for one in prints if one.paper is Paper.BADGE)
    order = sorted(found, key=lambda one: (one.revision, one.printed_at or _FIRST, one.id))
    return {one.person: one for one in order}


def _badge(
    person: Person,
    home: Organisation | None,
    event: Event,
    codes: dict[PersonId | None, str],
    prints: dict[PersonId | None, Print],
    agendas: dict[PersonId, AgendaSheet],
) -> BadgeSheet:
    given, family = name_parts(person.shown, person.given, person.family)
    last = prints.get(PersonId(person.id))
    return BadgeSheet(
        person=PersonId(person.id),
        name=person.name,
        organisation=home.name if home else "",
        job=person.job,
        country=person.country or (home.country if home else ""),
        role=shown_role(person.roles),
        ambassador_of=person.ambassador_of,
        event=event.name,
        code=codes.get(PersonId(person.id), ""),
        given=given,
        family=family,
        box=person.box,
        agenda=agendas.get(PersonId(person.id)),
        printed_content=last.content if last else "",
        printed_revision=last.revision if last else 0,
    )
