"""Invented people of many languages to be looked for: names of the sample and of Faker, from a seed."""

import random
from dataclasses import dataclass
from functools import cache

from anyascii import anyascii
from faker import Faker

from eventdesk.sample.source import Country, countries, words
from eventdesk.sample.spelling import plain

SEED = 7

SHARES = """
da_DK 3, no_NO 1, sv_SE 1, fi_FI 1, de_DE 2, de_AT 1, nl_NL 1, fr_FR 1, en_GB 2, en_US 1, es_ES 1,
pt_PT 1, it_IT 1, pl_PL 1, cs_CZ 1, hu_HU 1, ro_RO 1, el_GR 1, uk_UA 1, bg_BG 1, tr_TR 1, ar_PS 1,
zh_CN 1, ru_RU 1, hr_HR 1, lt_LT 1
"""
"""How often people of a country come to such a day."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its own script."""

    given: str
    family: str
    family_first: bool = False

    @property
    def shown(self) -> str:
        """As it is printed."""
        if self.family_first:
            return f"{self.family}{self.given}" if self.family > "\u2e80" else f"{self.family} {self.given}"
        return f"{self.given} {self.family}"


def names(amount: int) -> list[Name]:
    """So many names; as in life, some people are called the same."""
    chance = random.Random(f"{SEED}/{amount}")
    for faker in _fakers().values():
        faker.seed_instance(SEED)
    return [_one(chance) for _ in range(amount)]


def company(number: int) -> str:
    """An organisation: a family's name, a trade and its legal form."""
    country = countries()[number % len(countries())]
    trade = words().trades[number // 7 % len(words().trades)]
    return f"{country.stems[number % len(country.stems)]} {_family(number)} {trade} {country.legal[0]}"


@cache
def _families() -> list[str]:
    return [family for country in countries() for family in country.families]


def _family(number: int) -> str:
    return _families()[number % len(_families())]


def _one(chance: random.Random) -> Name:
    if chance.random() < 0.3:
        country = chance.choices(countries(), [one.share for one in countries()])[0]
        return _of_sample(country, chance)
    locale = chance.choices(list(_locales()), list(_locales().values()))[0]
    faker = _fakers()[locale]
    woman = chance.random() < 0.5
    given = faker.first_name_female() if woman else faker.first_name_male()
    family = faker.last_name_female() if woman else faker.last_name_male()
    return Name(given, family, locale == "zh_CN")


def _of_sample(country: Country, chance: random.Random) -> Name:
    given, family = country.name(chance)
    return Name(given, family, country.family_first)


def latin(text: str) -> str:
    """As an English keyboard has it; words of one name stay apart."""
    spelt = anyascii(text).lower() if text > "\u0590" else plain(text).replace("-", " ")
    return " ".join("".join(sign for sign in word if sign.isalnum()) for word in spelt.split())


@cache
def _locales() -> dict[str, int]:
    pairs = (pair.split() for pair in SHARES.split(","))
    return {locale: int(share) for locale, share in pairs}


@cache
def _fakers() -> dict[str, Faker]:
    return {locale: Faker(locale) for locale in _locales()}
