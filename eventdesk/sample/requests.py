"""Who wants to meet whom in a sample event: wishes that a day of its slots and tables can hold."""

import random
from collections.abc import Mapping, Sequence

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person, Role
from eventdesk.sample.people import NO_MEETINGS
from eventdesk.sample.sizes import MOST_MEETINGS
from eventdesk.sample.source import new_record_id

MUTUAL = 0.35
"""How many wishes come from both sides."""

Pair = tuple[int, int]


def make_requests(
    people: Sequence[Person], free: Mapping[PersonId, int], meetings: int, chance: random.Random
) -> tuple[Request, ...]:
    """Requests for about so many meetings; `free` are the slots in which somebody is not at a session."""
    wanted = _amounts(people, free, 2 * meetings, chance)
    requests: list[Request] = []
    for pair in _pairs(people, wanted, chance):
        asker, asked = (PersonId(people[place].id) for place in chance.sample(pair, 2))
        mutual = chance.random() < MUTUAL
        for one, two in ((asker, asked), (asked, asker))[: 2 if mutual else 1]:
            requests.append(
                Request(
                    id=new_record_id(chance),
                    asker=one,
                    asked=two,
                    weight=chance.randint(3, 5) if mutual else chance.randint(1, 4),
                    external_id=f"W{len(requests) + 1:05d}",
                )
            )
    return tuple(requests)


def _amounts(
    people: Sequence[Person], free: Mapping[PersonId, int], total: int, chance: random.Random
) -> list[int]:
    """How many meetings each has: buyers as many as can be, others fewer; everybody keeps a free slot."""
    most = [_most(person, free[PersonId(person.id)]) for person in people]
    total = min(total, sum(most)) // 2 * 2
    busiest = {i for i, person in enumerate(people) if Role.BUYER in person.roles and most[i] == max(most)}
    amounts = [top if i in busiest else chance.randint(min(4, top), top) for i, top in enumerate(most)]
    while (short := total - sum(amounts)) != 0:
        step = 1 if short > 0 else -1
        lowest = 0 if sum(amounts) <= len(people) else 1
        movable = [
            i
            for i, now in enumerate(amounts)
            if (now < most[i] if step > 0 else now > lowest and i not in busiest)
        ]
        if not movable:
            busiest.clear()
            continue
        for i in chance.sample(movable, min(abs(short), len(movable))):
            amounts[i] += step
    return amounts


def _most(person: Person, free: int) -> int:
    if NO_MEETINGS.intersection(person.roles):
        return 0
    return max(0, min(MOST_MEETINGS, free - 1 if free > 1 else free))


def _pairs(people: Sequence[Person], wanted: Sequence[int], chance: random.Random) -> list[Pair]:
    """Different people of different organisations, each as often as wanted wherever that can be had.

    Everybody's places are shuffled and paired off; a pair that must not be is mended by swapping with another
    (the configuration model with switches; Fosdick et al., "Configuring random graph models", 2018).
    """
    places = [i for i, amount in enumerate(wanted) for _ in range(amount)]
    chance.shuffle(places)
    pairs: list[Pair] = []
    taken: set[frozenset[int]] = set()
    bad: list[Pair] = []

    def good(one: int, two: int) -> bool:
        return people[one].organisation != people[two].organisation and frozenset((one, two)) not in taken

    for one, two in zip(places[::2], places[1::2], strict=False):
        if good(one, two):
            pairs.append((one, two))
            taken.add(frozenset((one, two)))
        else:
            bad.append((one, two))
    for one, two in bad:
        for _ in range(200 if pairs else 0):
            at = chance.randrange(len(pairs))
            three, four = pairs[at]
            if {one, two} & {three, four} or not (good(one, three) and good(two, four)):
                continue
            taken -= {frozenset((three, four))}
            taken |= {frozenset((one, three)), frozenset((two, four))}
            pairs[at] = (one, three)
            pairs.append((two, four))
            break
    return pairs
