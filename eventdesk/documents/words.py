"""The words of the sheets, with dates, times and countries as each language writes them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_time

from eventdesk.domain.person import Role


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; braces are filled in."""

    locale: str
    agenda: str
    badges: str
    table_cards: str
    room_signs: str
    meeting: str
    meetings: str
    no_meetings: str
    empty_hint: str
    free: str
    untimed: str
    table: str
    tables: str
    plan: str
    revision: str
    printed: str
    page: str
    more: str
    participant: str
    seat: str
    seats: str
    no_sessions: str
    change: str
    called_off: str
    new: str
    instead_of: str
    test_print: str
    test_scale: str
    test_turn: str
    roles: dict[str, str]


_ENGLISH = Words(
    locale="en_GB",
    agenda="Personal agenda",
    badges="Badges",
    table_cards="Table cards",
    room_signs="Room signs",
    meeting="{n} meeting",
    meetings="{n} meetings",
    no_meetings="No meetings",
    empty_hint="Nothing is arranged yet. Ask at the desk: there is somebody worth meeting.",
    free="Free",
    untimed="Time to be agreed",
    table="Table",
    tables="Tables",
    plan="Plan {n}",
    revision="Revision {n}",
    printed="printed {date}, {time}",
    page="Page {n} of {m}",
    more="and {n} more",
    participant="Participant",
    seat="{n} seat",
    seats="{n} seats",
    no_sessions="Meetings all day",
    change="Your day has changed",
    called_off="Called off",
    new="New: {place}",
    instead_of="instead of {name}",
    test_print="Test print",
    test_scale="Print at 100%, not fitted to the page: this line is {n}\u00a0mm long.",
    test_turn="Back: hold both pages against the light, the outlines lie on each other.",
    roles={
        Role.ORGANISER: "Organiser",
        Role.MEMBER: "Member",
        Role.BUYER: "Buyer",
        Role.SPEAKER: "Speaker",
        Role.AMBASSADOR: "Ambassador",
        Role.INTERPRETER: "Interpreter",
        Role.EXHIBITOR: "Exhibitor",
        Role.GUEST: "Guest",
        Role.PRESS: "Press",
    },
)

_FRENCH = Words(
    locale="fr_FR",
    agenda="Agenda personnel",
    badges="Badges",
    table_cards="Cartes de table",
    room_signs="Affiches de salle",
    meeting="{n} rendez-vous",
    meetings="{n} rendez-vous",
    no_meetings="Aucun rendez-vous",
    empty_hint="Rien n’est encore prévu. Demandez à l’accueil\u00a0: quelqu’un mérite d’être rencontré.",
    free="Libre",
    untimed="Heure à convenir",
    table="Table",
    tables="Tables",
    plan="Plan {n}",
    revision="Révision {n}",
    printed="imprimé le {date} à {time}",
    page="Page {n} sur {m}",
    more="et {n} de plus",
    participant="Participant",
    seat="{n} place",
    seats="{n} places",
    no_sessions="Rendez-vous toute la journée",
    change="Votre journée a changé",
    called_off="Annulé",
    new="Nouveau\u00a0: {place}",
    instead_of="au lieu de {name}",
    test_print="Impression d’essai",
    test_scale="Imprimer à 100\u00a0%, sans ajuster à la page\u00a0: ce trait mesure {n}\u00a0mm.",
    test_turn="Verso\u00a0: à contre-jour, les contours des deux pages se superposent.",
    roles={
        Role.ORGANISER: "Organisation",
        Role.MEMBER: "Membre",
        Role.BUYER: "Acheteur",
        Role.SPEAKER: "Intervenant",
        Role.AMBASSADOR: "Ambassadeur",
        Role.INTERPRETER: "Interprète",
        Role.EXHIBITOR: "Exposant",
        Role.GUEST: "Invité",
        Role.PRESS: "Presse",
    },
)

_LANGUAGES = {"en": _ENGLISH, "fr": _FRENCH}


def words_of(language: str) -> Words:
    """The words of a BCP 47 language tag; English where its language has none here."""
    return _LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower(), _ENGLISH)


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


@lru_cache(maxsize=4096)
def time_words(at: datetime, zone: tzinfo, locale: str) -> str:
    """The time of day in the zone, as the locale writes it."""
    return format_time(at.astimezone(zone), "short", locale=_locale(locale))


@lru_cache(maxsize=512)
def date_words(day: date, locale: str, *, whole: bool = False) -> str:
    """The date as the locale writes it, `whole` with the day of the week, beginning with a capital."""
    text = format_date(day, "full" if whole else "long", locale=_locale(locale))
    if day.day == 1 and locale.startswith("fr"):
        # What the locale data leave out: in French the first of a month is an ordinal.
        text = re.sub(r"\b1\b", "1er", text, count=1)
    return text[:1].upper() + text[1:] if whole else text


@cache
def country_words(code: str, locale: str) -> str:
    """The name of a country by its ISO 3166 alpha-2 code; what is no code is told as it is."""
    return str(_locale(locale).territories.get(code.upper(), code)) if code else ""


def table_words(words: Words, number: str) -> str:
    """Which table: the word and its number, or its name alone where that says so itself."""
    named = number.casefold().startswith(words.table.casefold())
    return number if named or not number else f"{words.table}\u00a0{number}"


def origin_words(
    words: Words, zone: tzinfo, printed_at: datetime | None, version: int, revision: int = 0
) -> list[str]:
    """Of which plan and revision a sheet is, and when it was printed; what is not known is left out."""
    parts = [words.plan.format(n=version)] if version else []
    parts += [words.revision.format(n=revision)] if revision else []
    if printed_at:
        day = date_words(printed_at.astimezone(zone).date(), words.locale)
        parts.append(words.printed.format(date=day, time=time_words(printed_at, zone, words.locale)))
    return parts
