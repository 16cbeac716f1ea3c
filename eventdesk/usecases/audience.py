"""Audiences: which there are to print for, and who belongs to one."""

from collections import Counter

from eventdesk.domain.audience import Audience, AudienceKind
from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading


def audiences(desk: Desk) -> tuple[Audience, ...]:
    """Every audience with somebody in it: all, then the groups, then the organisations, by name."""
    with desk.reading() as reading:
        coming = [person for person in reading.all(Person) if not person.cancelled]
        groups, organisations = reading.all(Group), reading.all(Organisation)
    homes = {PersonId(person.id): person.organisation for person in coming}
    told = [Audience(people=len(coming))]
    for group in sorted(groups, key=lambda one: folded(one.name)):
        people, firms = frozenset(group.people), frozenset(group.organisations)
        inside = sum(person in people or home in firms for person, home in homes.items())
        told.append(Audience(AudienceKind.GROUP, group.id, group.name, inside))
    counts = Counter[str | None](homes.values())
    for one in sorted(organisations, key=lambda one: folded(one.name)):
        told.append(Audience(AudienceKind.ORGANISATION, one.id, one.name, counts[one.id]))
    return tuple(one for one in told if one.people or one.kind is AudienceKind.EVERYBODY)


def people_of(reading: Reading, audience: Audience) -> tuple[PersonId, ...] | None:
    """The ids of its people, cancelled or not; None for everybody."""
    reads = reading.agendas
    match audience.kind:
        case AudienceKind.EVERYBODY:
            return None
        case AudienceKind.ORGANISATION:
            return reads.people_of_organisation(audience.id)
        case AudienceKind.GROUP:
            return reads.people_of_group(audience.id)
