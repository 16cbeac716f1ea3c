"""What columns of lists are called, by field: English, French, German, Danish and what platforms write."""

from collections.abc import Iterable, Mapping
from functools import cache

from eventdesk.domain.lists import ListKind
from eventdesk.domain.naming import folded
from eventdesk.exchange.more_synonyms import more_words

_PEOPLE = {
    "external_id": "participant id | attendee id | external id | person id | contact id | registration id | "
    "id | teilnehmer-id | teilnehmernummer | deltager-id | deltagernummer",
    "title": "title | salutation | civilité | titre | anrede | titel",
    "given": "first name | attendee first name | given name | forename | prénom | vorname | fornavn",
    "family": "last name | attendee last name | family name | surname | nom de famille | nom | nachname | "
    "familienname | efternavn",
    "full": "full name | attendee name | participant name | name | participant | nom complet | "
    "nom et prénom | vollständiger name | fulde navn | navn",
    "shown": "name on badge | badge name | display name | nom sur le badge | "
    "name auf dem badge | navn på skilt",
    "organisation": "organisation | organization | organisation name | organization name | company | "
    "company name | affiliation | institution | employer | entreprise | société | organisme | firma | "
    "unternehmen | virksomhed",
    "membership": "membership | adhésion | mitgliedschaft | medlemskab",
    "size": "company size | organisation size | organization size | size class | "
    "taille de l'entreprise | unternehmensgröße | virksomhedsstørrelse",
    "job": "job title | job | position | job description | function | fonction | poste | funktion | stilling",
    "email": "e-mail | email | email address | e-mail address | attendee email | courriel | "
    "adresse e-mail | mail | e-mail-adresse | e-mailadresse",
    "phone": "phone | phone number | telephone | mobile | téléphone | portable | telefon | telefonnummer | "
    "mobil | mobiltelefon",
    "languages": "languages | language | langues | langue | sprachen | sprache | sprog",
    "country": "country | country code | home country | pays | land | purchaser country",
    "roles": "roles | role | rôles | rôle | rollen | rolle | roller",
    "ambassador_of": "ambassador of | ambassadeur de | botschafter von | ambassadør for",
    "vip": "vip",
    "notes": "notes | note | comment | comments | remarks | remarques | commentaire | bemerkungen | "
    "anmerkungen | bemærkninger | noter",
    "consent": "consent | consentement | einwilligung | samtykke",
    "groups": "working groups | working group | groups | group | groupes de travail | groupe de travail | "
    "arbeitsgruppen | arbeitsgruppe | arbejdsgrupper | arbejdsgruppe",
    "registered": "registered | registration date | registered on | order date | date d'inscription | "
    "anmeldedatum | tilmeldt | tilmeldingsdato",
    "code": "secret | badge code | barcode number | barcode | code | code-barres | stregkode",
    "status": "registration state | registration status | attendee status | status | statut | tilstand",
    "payment": "payment | payment status | payment state | paid | paiement | payé | zahlung | "
    "zahlungsstatus | bezahlt | betaling | betalt",
    "valid_from": "valid from | admitted from | valable dès | gültig ab | gyldig fra",
    "valid_until": "valid until | valid to | admitted until | valable jusqu'à | gültig bis | gyldig til",
    "attention": "attention | desk warning | warning | check-in text | important | achtung | obs",
    "box": "box | badge box | crate | boîte | bac | kiste | kasse",
    "present_from": "present from | in the house from | arrives | arrival | arrival time | présent dès | "
    "arrivée | anwesend ab | ankunft | til stede fra | ankomst",
    "present_until": "present until | in the house until | leaves | departure | departure time | "
    "présent jusqu'à | départ | anwesend bis | abreise | til stede til | afrejse",
    "guaranteed": "guaranteed meetings | meetings guaranteed | guaranteed | rendez-vous garantis | "
    "garantierte termine | garanterede møder",
    "most_meetings": "most meetings | max meetings | maximum meetings | meeting limit | "
    "rendez-vous au plus | nombre maximal de rendez-vous | höchstens termine | maks møder",
    "most_in_row": "most in a row | most meetings in a row | max in a row | pause after | break after | "
    "rendez-vous de suite au plus | pause après | höchstens hintereinander | pause nach | maks i træk",
    "organisation_kind": "kind of organisation | type of organisation | organisation type | "
    "organization type | company type | "
    "type d'organisation | type d'entreprise | art der organisation | unternehmensart | virksomhedstype",
    "offers": "offers | offer | we offer | i offer | offering | can offer | solutions | offre | offres | "
    "angebot | bietet | tilbyder | tilbud",
    "needs": "needs | need | looking for | we are looking for | i am looking for | seeks | seeking | wants | "
    "besoins | besoin | recherche | cherche | bedarf | sucht | suche | behov | søger",
    "fields": "fields | fields of work | areas of activities | areas of activity | field | sectors | "
    "sector | industry | industries | interests | "
    "domaines | domaine | secteurs | secteur | branchen | branche | arbeitsfelder | brancher | sektor",
    "markets": "markets | target markets | market | markets of interest | marchés | marché | "
    "marchés visés | märkte | zielmärkte | markeder | marked",
}
_ROOM = "room | room name | salle | raum | saal | lokale | sal"
_EQUIPMENT = "equipment | needs | equipment needed | matériel | équipement | ausstattung | udstyr"
_OUT = "out of service | closed | hors service | fermée | außer betrieb | ude af drift"
_CAPACITY = "capacity | seats | places | capacité | kapazität | plätze | kapacitet | pladser"
_ID = "external id | id"
_TIMES = {
    "date": "start date | date | day | jour | datum | dag | dato | date de début",
    "starts": "start | starts | start time | begin | from | début | heure de début | beginn | anfang | von | "
    "starttidspunkt | fra",
    "ends": "end | ends | end time | until | to | fin | heure de fin | ende | bis | slut | "
    "sluttidspunkt | til",
}
_TABLE = "table | table number | table no | numéro de table | tisch | tischnummer | bord | bordnummer"
_GROUP = "working group | group | groupe de travail | groupe | arbeitsgruppe | gruppe | arbejdsgruppe"
_PERSON_WORDS = (
    "participant", "person", "attendee", "teilnehmer", "deltager", "personne", "participante", "partecipante",
    "persona", "deelnemer", "deltagare", "deltaker",
)  # fmt: skip


def _numbered(field: str, number: int) -> dict[str, str]:
    """The columns of one of several people: Participant 1 ID, Participant 1, Participant 1 organisation."""
    words = [f"{word} {number}" for word in _PERSON_WORDS]
    return {
        f"{field}_id": " | ".join(f"{word} {end}" for word in words for end in ("id", "e-mail", "email")),
        field: " | ".join([*words, *(f"{word} name" for word in words)]),
        f"{field}_organisation": " | ".join(
            f"{word} {end}" for word in words for end in ("organisation", "organization", "company")
        ),
    }


def _party(field: str, number: int) -> dict[str, str]:
    """The columns of one of two who are people or organisations."""
    words = _numbered(field, number)
    sides = [
        f"{word} {number}" for word in ("organisation", "organization", "company", "entreprise", "firma")
    ]
    return {
        **words,
        field: f"{words[field]} | competitor {number} | side {number}",
        f"{field}_organisation": " | ".join([words[f"{field}_organisation"], *sides]),
    }


def _named(field: str, words: str) -> dict[str, str]:
    """The columns of one person who is called by these words: itself, its id and its organisation."""
    each = [word.strip() for word in words.split("|")]
    return {
        f"{field}_id": " | ".join(f"{word} {end}" for word in each for end in ("id", "e-mail", "email")),
        field: " | ".join(each),
        f"{field}_organisation": " | ".join(
            f"{word} {end}" for word in each for end in ("organisation", "organization", "company")
        ),
    }


_FIRST = {
    key: text + " | organizer | organiser" * (key == "first") for key, text in _numbered("first", 1).items()
}
_SYNONYMS: Mapping[ListKind, Mapping[str, str]] = {
    ListKind.PEOPLE: _PEOPLE,
    ListKind.TABLES: {
        "external_id": f"table id | {_ID}", "number": f"{_TABLE} | number | name", "room": _ROOM,
        "capacity": _CAPACITY, "hosts": "hosts | host | exhibitor | exhibitors | hôtes | hôte | exposant | "
        "gastgeber | aussteller | værter | udstiller", "out_of_service": _OUT,
    },
    ListKind.ROOMS: {
        "external_id": f"room id | {_ID}", "name": f"{_ROOM} | name", "capacity": _CAPACITY,
        "equipment": _EQUIPMENT, "out_of_service": _OUT,
    },
    ListKind.SLOTS: {
        "external_id": f"slot id | {_ID}", "name": "slot | slot name | créneau | zeitfenster | tidsrum | "
        "name", **_TIMES,
    },
    ListKind.SESSIONS: {
        "external_id": f"session id | {_ID}", "title": "session | session title | title | talk | titre | "
        "titel",
        "room": f"{_ROOM} | location | lieu | ort | sted", **_TIMES, "group": _GROUP,
        "people": "speakers | participants | people | intervenants | referenten | oplægsholdere",
        "equipment": _EQUIPMENT,
    },
    ListKind.REQUESTS: {
        "external_id": f"request id | {_ID}",
        "asker_id": "requester id | requester e-mail | from id",
        "asker": "requester | demandeur | anfragender | anmoder | from",
        "asker_organisation": "requester organisation | requester company",
        "asked_id": "requested id | requested e-mail | to id",
        "asked": "requested | requested person | demandé | angefragter | to",
        "asked_organisation": "requested organisation | requested company",
        "along": "along | joined by | also present | with | companions | companion | interpreter | "
        "interpreters | accompagné de | accompagnateurs | interprète | begleitung | dolmetscher | "
        "ledsager | tolk",
        "weight": "priority | weight | priorité | priorität | prioritet",
        "note": "note | notes | message | reason | nachricht | besked",
        "answer": "answer | reply | response | status | state | réponse | statut | antwort | svar",
    },
    ListKind.MEETINGS: {
        "external_id": f"meeting id | {_ID} | rendez-vous id | termin-id | møde-id",
        "subject_line": "subject | topic | sujet | objet | betreff | thema | emne", **_TIMES,
        "end_date": "end date | date de fin | enddatum | slutdato",
        "slot": "slot | créneau | zeitfenster | tidsrum", "table": f"{_TABLE} | location | lieu | ort | sted",
        "room": _ROOM, "status": "status | state | statut",
        **_FIRST, **_numbered("second", 2), **_numbered("third", 3), **_numbered("fourth", 4),
        "people": "confirmed | participants | people | attendees | teilnehmer | deltagere",
        "pending": "pending | en attente | ausstehend | afventer",
        "outcome": "outcome | what came of it | suite | ergebnis | udfald",
        "outcome_note": "outcome note | note on the outcome | note sur la suite",
        "outcome_told_by": "outcome told by | told by | dit par",
    },
    ListKind.CHECKPOINTS: {
        "external_id": f"checkpoint id | {_ID}",
        "name": "checkpoint | name | point de contrôle | kontrollpunkt | kontrolpunkt",
        "session": "session | session title | talk", "room": _ROOM, "roles": _PEOPLE["roles"],
        "groups": _PEOPLE["groups"], "booked": "booked only | booked | sur réservation | nur gebuchte",
        "reentry": "re-entry | reentry | re-entry allowed | retour | wiedereintritt | genindgang",
        "ways": "direction | ways | way | sens | richtung | retning", "capacity": _CAPACITY,
        "admits_pending": "admits pending | pending admitted | admits unpaid",
        "opens": "opens | open from | ouvre | öffnet | åbner",
        "closes": "closes | open until | ferme | schließt | lukker",
        "checkout_at": "check-out at | automatic check-out | checkout | sortie automatique",
    },
    ListKind.QUESTIONS: {
        "external_id": f"question id | {_ID}", "key": "key | short name | clé | schlüssel | nøgle",
        "text": "question | text | question text | frage | spørgsmål", "kind": "kind | type | art",
        "choices": "choices | options | choix | auswahl | valg",
        "asking": "asking | required | obligatoire | pflicht",
        "roles": _PEOPLE["roles"], "checkpoints": "checkpoints | checkpoint | points de contrôle",
    },
    ListKind.PAIRS: {
        "external_id": f"pair id | {_ID}", **_party("one", 1), **_party("two", 2),
        "why": "why | reason | note | notes | raison | motif | grund | årsag",
    },
    ListKind.ORDERS: {
        "external_id": f"order id | {_ID}",
        **_named("person", "person | participant | whose meetings | personne | teilnehmer | deltager"),
        **_named("earlier", "met earlier | earlier | first | before | d'abord | avant | zuerst | først"),
        **_named("later", "met later | later | then | after | ensuite | après | danach | derefter"),
    },
}  # fmt: skip


@cache
def synonyms(kind: ListKind) -> Mapping[str, tuple[str, ...]]:
    """For each field what its column may be called, folded, the likeliest first."""
    return {
        field: (*_split(text), *_split(more_words(kind, field)), folded(field))
        for field, text in _SYNONYMS[kind].items()
    }


def _split(text: str) -> Iterable[str]:
    return (folded(part) for part in text.split("|") if part)
