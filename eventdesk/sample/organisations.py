"""The organisations of a sample event: coined names, a country each, most of them from the host's."""

import random
from collections.abc import Iterator
from itertools import count, product

from eventdesk.domain.organisation import Membership, Organisation, SizeClass
from eventdesk.sample.source import Country, countries, new_record_id, words

CLUSTER = "Vestkystens Havklynge"
"""The invented organiser."""


def make_organisations(amount: int, chance: random.Random) -> tuple[Organisation, ...]:
    """So many organisations, the organiser first; every country has one where there are enough."""
    host = countries()[0]
    origins = [host, *_origins(amount - 1, chance)]
    names = {country.code: _names(country, chance) for country in countries()}
    made = []
    for number, country in enumerate(origins):
        name = CLUSTER if number == 0 else next(names[country.code])
        made.append(
            Organisation(
                id=new_record_id(chance),
                name=name,
                membership=_membership(number, country, chance),
                country=country.code,
                size=chance.choices(list(SizeClass), (3, 4, 2, 1))[0],
                external_id=f"O{number + 1:04d}",
            )
        )
    return tuple(made)


def _origins(amount: int, chance: random.Random) -> list[Country]:
    every = list(countries())[:amount]
    shares = [country.share for country in countries()]
    drawn = every + chance.choices(countries(), shares, k=amount - len(every))
    chance.shuffle(drawn)
    return drawn


def _membership(number: int, country: Country, chance: random.Random) -> Membership:
    if number == 0 or country is countries()[0]:
        return Membership.DEDICATED if chance.random() < 0.15 else Membership.MEMBER
    return Membership.MEMBER if chance.random() < 0.3 else Membership.GUEST


def _names(country: Country, chance: random.Random) -> Iterator[str]:
    """Names without end: each stem with each trade, then the same with a number."""
    for round_number in count(1):
        pairs = list(product(country.stems, words().trades))
        chance.shuffle(pairs)
        for stem, trade in pairs:
            numbered = f"{stem} {trade}" if round_number == 1 else f"{stem} {trade} {round_number}"
            yield f"{numbered} {chance.choice(country.legal)}"
