"""Interpreters who join wishes of people without a language in common in a sample event."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person, Role

MOST = 3
"""So many wishes each interpreter joins at most."""


def with_interpreters(requests: Iterable[Request], people: Sequence[Person]) -> tuple[Request, ...]:
    """The requests, a handful of them joined by who speaks a language of each of the two."""
    known = {PersonId(person.id): _spoken(person) for person in people}
    interpreters = [PersonId(person.id) for person in people if Role.INTERPRETER in person.roles]
    joined: Counter[PersonId] = Counter()
    settled: set[frozenset[PersonId | None]] = set()
    found = []
    for request in requests:
        both = frozenset((request.asker, request.asked))
        spoken = [known[one] for one in both if one is not None]
        able = [one for one in interpreters if joined[one] < MOST and all(known[one] & own for own in spoken)]
        if able and both not in settled and not frozenset.intersection(*spoken):
            least = min(able, key=lambda one: joined[one])
            joined[least] += 1
            found.append(replace(request, along=(least,)))
        else:
            found.append(request)
        settled.add(both)
    return tuple(found)


def _spoken(person: Person) -> frozenset[str]:
    """Languages without their countries: who reads en-GB speaks with who reads en."""
    return frozenset(language.partition("-")[0] for language in person.languages)
