"""Who is expected in a session, and who belongs to a group: the one place where either is decided.

A group names organisations and people. To *belong* is enough for the figures of a group and for printing its
sheets: whoever is named belongs, and so does whoever comes for an organisation that is named. To be
*expected in its sessions* one must be named oneself. A company of ten that joins a working group sends one:
to expect all ten would keep nine of them from their meetings and call every room too small.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from eventdesk.domain.ids import GroupId, PersonId
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session


def expected_in(
    session: Session, groups: Mapping[str, Group], gone: Collection[PersonId] = ()
) -> tuple[PersonId, ...]:
    """Who is expected in a session: its people, then those its group names, each once.

    `groups` by id; a removed one names nobody. `gone` are people who cancelled or were removed.
    """
    group = groups.get(session.group) if session.group else None
    named = group.people if group is not None and not group.removed else ()
    return tuple(person for person in dict.fromkeys(session.people + named) if person not in gone)


def groups_of(groups: Iterable[Group], people: Iterable[Person]) -> dict[PersonId, tuple[GroupId, ...]]:
    """The groups to which each person belongs: first those that name the person, then the organisation."""
    named: dict[str, list[GroupId]] = defaultdict(list)
    for group in groups:
        for member in (*group.people, *group.organisations):
            named[member].append(GroupId(group.id))
    return {
        PersonId(person.id): tuple(
            dict.fromkeys(named.get(person.id, []) + named.get(person.organisation or "", []))
        )
        for person in people
    }
