"""The people of a sample event: names in their own spelling, jobs, roles, notes for the desk."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.organisation import Membership, Organisation
from eventdesk.domain.person import Consent, Person, Role
from eventdesk.sample.source import Country, countries, new_record_id, words
from eventdesk.sample.spelling import plain

BOXES = ("AF", "GL", "MR", "SZ")
"""The first and the last letter of the family names whose badges lie in each box."""

NO_MEETINGS = frozenset({Role.ORGANISER, Role.INTERPRETER, Role.PRESS})
"""Who has one of these roles meets nobody at a table."""

MAIL_DOMAIN = "example.org"
"""Reserved for examples by RFC 2606: no mail ever reaches anybody."""


def make_people(
    amount: int, organisations: tuple[Organisation, ...], day: date, chance: random.Random
) -> tuple[Person, ...]:
    """So many people in the order of their registration, one from each organisation if there are enough."""
    by_code = {country.code: country for country in countries()}
    people = []
    for organisation, role in _places(amount, organisations, chance):
        person = _person(organisation, by_code[organisation.country], role, chance)
        people.append(person)
    chance.shuffle(people)
    people = _with_ambassadors(people)
    registered = sorted(day - timedelta(days=chance.randint(7, 90)) for _ in people)
    return tuple(
        replace(person, external_id=f"P{number:05d}", email=mail, registered=on.isoformat())
        for number, (person, mail, on) in enumerate(
            zip(people, _mails(people, organisations), registered, strict=True), start=1
        )
    )


def _places(
    amount: int, organisations: tuple[Organisation, ...], chance: random.Random
) -> list[tuple[Organisation, Role]]:
    """Who comes from where as what: the organiser's staff and interpreters, then everybody else."""
    organisers, interpreters = (1 + amount // 100, amount // 70) if amount >= 10 else (0, 0)
    places = [(organisations[0], Role.ORGANISER)] * organisers
    places += [(organisations[0], Role.INTERPRETER)] * interpreters
    others = (*organisations[1:], organisations[0])
    rest = amount - len(places)
    senders = [*others[:rest], *chance.choices(others, k=max(0, rest - len(others)))]
    return places + [(sender, _role(sender, chance)) for sender in senders]


def _role(organisation: Organisation, chance: random.Random) -> Role:
    if organisation.membership is Membership.GUEST:
        return chance.choices((Role.BUYER, Role.GUEST, Role.EXHIBITOR), (30, 60, 10))[0]
    return chance.choices((Role.MEMBER, Role.BUYER, Role.EXHIBITOR, Role.PRESS), (80, 8, 11, 1))[0]


def _person(organisation: Organisation, country: Country, role: Role, chance: random.Random) -> Person:
    given, family = country.name(chance)
    interpreting = chance.choice([c.language for c in countries() if c.language != "da"])
    jobs = words().buyer_jobs if role is Role.BUYER else words().jobs
    notes = [(text, heed) for text, share, heed in words().notes if chance.random() * 1000 < share]
    return Person(
        id=new_record_id(chance),
        title=chance.choices(("", "Dr.", "Prof.", "Dipl.-Ing."), (90, 6, 2, 2))[0],
        given=given,
        family=family,
        shown=f"{family} {given}" if country.family_first else "",
        organisation=OrganisationId(organisation.id),
        job=words().interpreter_job if role is Role.INTERPRETER else chance.choice(jobs),
        phone=f"{country.phone} 00 00 {chance.randrange(100):02d} {chance.randrange(100):02d}",
        languages=_languages(country, role, interpreting, chance),
        country=country.code,
        roles=_roles(role, chance),
        vip=role is Role.BUYER and chance.random() < 0.2,
        notes="; ".join(text for text, heed in notes if not heed),
        attention="; ".join(text for text, heed in notes if heed),
        box=_box(family),
        consent=chance.choices(list(Consent), (10, 85, 5))[0],
    )


def _box(family: str) -> str:
    """In which box the badge of a family name lies: there is one for each few letters."""
    first = plain(family)[:1].upper()
    return next(f"{letters[0]}–{letters[-1]}" for letters in BOXES if first <= letters[-1])


def _languages(country: Country, role: Role, interpreting: str, chance: random.Random) -> tuple[str, ...]:
    if role is Role.INTERPRETER:
        return tuple(dict.fromkeys((country.language, "en", interpreting)))
    english = country.language != "en" and chance.random() < 0.93
    return (country.language, "en") if english else (country.language,)


def _roles(role: Role, chance: random.Random) -> tuple[str, ...]:
    speaks = role not in NO_MEETINGS and chance.random() < 0.02
    return (role.value, Role.SPEAKER.value) if speaks else (role.value,)


def _with_ambassadors(people: list[Person]) -> list[Person]:
    """One person from each of the growth countries speaks for it, where somebody has come."""
    found = list(people)
    for code, title in words().ambassadors:
        for place, person in enumerate(found):
            if person.country == code and not NO_MEETINGS.intersection(person.roles):
                roles = (Role.AMBASSADOR.value,)
                found[place] = replace(person, roles=roles, ambassador_of=(code,), job=title, vip=True)
                break
    return found


def _mails(people: Iterable[Person], organisations: Iterable[Organisation]) -> list[str]:
    """An address for everybody, none twice."""
    homes = {organisation.id: organisation for organisation in organisations}
    taken: set[str] = set()
    mails = []
    for person in people:
        home = plain(homes[person.organisation or ""].name.rsplit(" ", 1)[0])
        name = f"{plain(person.given)}.{plain(person.family)}"
        mail, number = f"{name}@{home}.{MAIL_DOMAIN}", 1
        while mail in taken:
            number += 1
            mail = f"{name}{number}@{home}.{MAIL_DOMAIN}"
        taken.add(mail)
        mails.append(mail)
    return mails
