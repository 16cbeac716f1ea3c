"""Introducing: people as they are told to each other, and reasons with names in the place of ids."""

from collections.abc import Iterable, Set
from dataclasses import replace

from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.domain.rightperson import Because, Somebody, SuggestionRow, Why
from eventdesk.domain.suggestion import Suggestion
from eventdesk.usecases.matchmaker import TextFit
from eventdesk.usecases.ports import Reading


def somebody(
    reading: Reading, person: PersonId, inside: Set[PersonId] = frozenset(), *, contact: bool = False
) -> Somebody:
    """A person by id, without a name where nobody has it; with the phone for desks that see contact data."""
    found = reading.get(Person, person) or Person(id=person)
    home = reading.get(Organisation, found.organisation) if found.organisation else None
    return Somebody(
        id=person,
        name=found.name,
        organisation=home.name if home else "",
        job=found.job,
        country=found.country or (home.country if home else ""),
        offers=found.offers,
        needs=found.needs,
        here=person in inside,
        phone=found.phone if contact else "",
    )


def named_reasons(
    fit: TextFit, reading: Reading, one: PersonId, two: PersonId, because: Iterable[Because]
) -> tuple[Because, ...]:
    """Reasons as they are told: words that fit, fields and kinds as they are written, groups by name."""
    mine, theirs = (reading.get(Person, person) or Person(id=person) for person in (one, two))
    return tuple(replace(reason, about=_about(fit, reading, mine, theirs, reason)) for reason in because)


def _about(fit: TextFit, reading: Reading, one: Person, two: Person, because: Because) -> tuple[str, ...]:
    match because.why:
        case Why.THEY_OFFER:
            return fit.words(one.needs, two.offers)
        case Why.THEY_NEED:
            return fit.words(one.offers, two.needs)
        case Why.FIELDS:
            return tuple(field for field in two.fields if folded(field) in because.about)
        case Why.GROUP:
            groups = (reading.get(Group, group) for group in because.about)
            return tuple(group.name for group in groups if group)
        case Why.OTHER_KIND:
            home = reading.get(Organisation, two.organisation or "")
            return (home.kind,) if home else ()
        case _:
            return because.about


def asked_row(
    reading: Reading, suggestion: Suggestion, inside: Set[PersonId], *, contact: bool = False
) -> SuggestionRow:
    """Two who were asked, with when and where they would meet."""
    slot = reading.get(Slot, suggestion.slot or "")
    table = reading.get(Table, suggestion.table or "")
    room = reading.get(Room, table.room) if table and table.room else None
    return SuggestionRow(
        suggestion=suggestion,
        one=somebody(reading, suggestion.one or PersonId(""), inside, contact=contact),
        two=somebody(reading, suggestion.two or PersonId(""), inside, contact=contact),
        starts=slot.starts if slot else None,
        ends=slot.ends if slot else None,
        table_number=table.number if table else "",
        room=room.name if room else "",
    )
