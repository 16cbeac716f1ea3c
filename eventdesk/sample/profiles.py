"""What people of a sample event offer, need and look for, and how well two of them suit each other."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person, Role
from eventdesk.sample.people import NO_MEETINGS
from eventdesk.sample.source import countries, read, words

SILENT = 0.08
"""How many tell nothing of themselves."""

SEEKS_MARKETS = 0.45
FAVOURITE = 0.6
"""How many of the markets sought are growth countries."""

Told = tuple[int, ...]
"""Topics by their places in the file."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that is done offshore; `offers` and `needs` are ways of saying it, `by` kinds that do it."""

    field: str
    by: tuple[str, ...]
    offers: tuple[str, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody really offers and needs, whatever words they found for it."""

    offers: frozenset[int] = frozenset()
    needs: frozenset[int] = frozenset()
    fields: frozenset[str] = frozenset()
    markets: frozenset[str] = frozenset()
    country: str = ""
    speaks_for: frozenset[str] = frozenset()
    buys: bool = False


@dataclass(frozen=True, slots=True)
class Profiles:
    """Organisations and people with all they tell, and the profile of each of the people."""

    organisations: tuple[Organisation, ...]
    people: tuple[Person, ...]
    profiles: tuple[Profile, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, as they stand in the file."""
    return tuple(
        Topic(one["field"], tuple(one["by"]), tuple(one["offers"]), tuple(one["needs"]))
        for one in read("topics.toml")["topic"]
    )


def with_profiles(
    organisations: Sequence[Organisation], people: Sequence[Person], chance: random.Random
) -> Profiles:
    """Give every organisation its kind, and everybody who meets others what they offer, need and seek."""
    source = read("topics.toml")
    kinds = chance.choices(source["kinds"], source["kind_shares"], k=len(organisations))
    homes = {one.id: _work(kind, chance) for one, kind in zip(organisations, kinds, strict=True)}
    told = [_told(person, *homes[person.organisation or ""], chance) for person in people]
    return Profiles(
        tuple(replace(one, kind=kind) for one, kind in zip(organisations, kinds, strict=True)),
        tuple(person for person, _ in told),
        tuple(profile for _, profile in told),
    )


def suits(one: Profile, other: Profile) -> float:
    """How much two people would have from meeting, from 0."""
    fit = len(one.needs & other.offers) + len(other.needs & one.offers)
    market = 1.5 * bool(one.markets & other.speaks_for or other.markets & one.speaks_for)
    abroad = 0.5 * ((other.country in one.markets) + (one.country in other.markets))
    common = 0.3 * min(2, len(one.fields & other.fields))
    return fit + market + abroad + common + 0.3 * (one.buys != other.buys)


def _work(kind: str, chance: random.Random) -> tuple[Told, Told]:
    """What an organisation of a kind does, and what it needs of others."""
    own = [at for at, topic in enumerate(topics()) if kind in topic.by]
    others = [at for at in range(len(topics())) if at not in own]
    return tuple(chance.sample(own, min(3, len(own)))), tuple(chance.sample(others, 3))


def _told(person: Person, does: Told, lacks: Told, chance: random.Random) -> tuple[Person, Profile]:
    if NO_MEETINGS.intersection(person.roles):
        return person, Profile()
    buys = Role.BUYER in person.roles
    offers = tuple(
        chance.sample(does, min(len(does), chance.randint(0, 1) if buys else chance.randint(1, 2)))
    )
    needs = tuple(chance.sample(lacks, chance.randint(2, 3) if buys else chance.randint(1, 2)))
    fields = tuple(dict.fromkeys(topics()[at].field for at in (*offers, *needs)))
    markets = _markets(person, chance) if not buys and chance.random() < SEEKS_MARKETS else ()
    profile = Profile(
        frozenset(offers),
        frozenset(needs),
        frozenset(fields),
        frozenset(markets),
        person.country,
        frozenset(person.ambassador_of),
        buys,
    )
    if chance.random() < SILENT:
        return person, profile
    said = [chance.choice(topics()[at].offers) for at in offers]
    if person.ambassador_of:
        said.append(chance.choice(read("topics.toml")["ambassador_offers"]))
    wanted = [chance.choice(topics()[at].needs) for at in needs]
    return (
        replace(person, offers=". ".join(said), needs=". ".join(wanted), fields=fields, markets=markets),
        profile,
    )


def _markets(person: Person, chance: random.Random) -> tuple[str, ...]:
    growing = [code for code, _ in words().ambassadors]
    all_ = [country.code for country in countries()]
    wanted = range(chance.randint(1, 2))
    drawn = [chance.choice(growing if chance.random() < FAVOURITE else all_) for _ in wanted]
    return tuple(code for code in dict.fromkeys(drawn) if code != person.country)
