"""Who wants to meet whom in a sample event: wishes that a day of its slots and tables can hold."""

import math
import random
from collections.abc import Mapping, Sequence

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person, Role
from eventdesk.sample.people import NO_MEETINGS
from eventdesk.sample.profiles import Profiles, suits
from eventdesk.sample.sizes import MOST_MEETINGS
from eventdesk.sample.source import new_record_id

MUTUAL = 0.25
MORE_MUTUAL = 0.08
MOST_MUTUAL = 0.6
"""How many wishes come from both sides: of people who have nothing of each other, and the more they have."""

TURNS = 25
MOST_TURNS = 150_000
"""Exchanges weighed for each pair, in the biggest events fewer; some forty make no further difference."""

WHIM = 0.4
"""How easily people wish what suits them less (the temperature of Metropolis)."""

Pair = tuple[int, int]


def make_requests(
    told: Profiles, free: Mapping[PersonId, int], meetings: int, chance: random.Random
) -> tuple[Request, ...]:
    """Requests for about so many meetings; `free` are the slots in which somebody is not at a session."""
    people, profiles = told.people, told.profiles
    wanted = _amounts(people, free, 2 * meetings, chance)
    requests: list[Request] = []
    for pair in _suited(told, _pairs(people, wanted, chance), chance):
        asker, asked = (PersonId(people[place].id) for place in chance.sample(pair, 2))
        better = suits(profiles[pair[0]], profiles[pair[1]])
        mutual = chance.random() < min(MOST_MUTUAL, MUTUAL + MORE_MUTUAL * better)
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


def _suited(told: Profiles, pairs: list[Pair], chance: random.Random) -> list[Pair]:
    """The pairs after people exchanged partners, mostly for such as suit them better; all keep their number.

    Metropolis over the same switches as above: an exchange that both pairs gain by is made, one that costs
    them something sometimes, so that wishes go with what people offer and need but are not told by it.
    """
    people, profiles, found = told.people, told.profiles, list(pairs)
    taken = {frozenset(pair) for pair in found}
    for _ in range(min(TURNS * len(found), MOST_TURNS) if len(found) > 1 else 0):
        at, to = chance.sample(range(len(found)), 2)
        (one, two), (three, four) = found[at], found[to]
        new = (frozenset((one, three)), frozenset((two, four)))
        strangers = people[one].organisation != people[three].organisation
        if len({one, two, three, four}) < 4 or not strangers or taken & {*new}:
            continue
        if people[two].organisation == people[four].organisation:
            continue
        gain = suits(profiles[one], profiles[three]) + suits(profiles[two], profiles[four])
        gain -= suits(profiles[one], profiles[two]) + suits(profiles[three], profiles[four])
        if gain < 0 and chance.random() >= math.exp(gain / WHIM):
            continue
        taken -= {frozenset((one, two)), frozenset((three, four))}
        taken |= {*new}
        found[at], found[to] = (one, three), (two, four)
    return found
