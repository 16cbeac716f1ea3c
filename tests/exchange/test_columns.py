"""Columns found by their names, in the languages and of the platforms that lists come from."""

import csv
from datetime import date
from pathlib import Path

import pytest

from eventdesk.domain.lists import FIELDS, ListError, ListKind, ListRow, ListTrouble
from eventdesk.exchange.columns import mapped
from eventdesk.exchange.line import Line
from eventdesk.exchange.synonyms import synonyms
from eventdesk.sample.event import day_of, make
from eventdesk.sample.lists import lists
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build

SHARED = Path(__file__).parents[3] / "shared" / "data" / "headers" / "headers.tsv"


def table(*rows: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(Line(number, cells) for number, cells in enumerate(rows, start=1))


@pytest.mark.skipif(not SHARED.exists(), reason="the headers of other platforms are not beside this copy")
def test_headers_of_other_platforms() -> None:
    with SHARED.open(encoding="utf-8", newline="") as file:
        entries = list(csv.DictReader(file, delimiter="\t"))
    assert entries
    for entry in entries:
        headings = tuple(next(csv.reader([entry["header"]])))
        kind = ListKind.MEETINGS if "meetings" in entry["variant"] else ListKind.PEOPLE
        found = mapped(table(headings), kind)
        assert not found.missing, entry["system"]
        if kind is ListKind.PEOPLE:
            assert {"email", "country"} <= found.columns.keys() or entry["system"] == "Brella"
            named = {"given", "family"} <= found.columns.keys() or "full" in found.columns
            assert named, entry["system"]
            homes = {"Company", "Affiliation", "Organization name"} & set(headings)
            assert not homes or "organisation" in found.columns, entry["system"]
        else:
            fields = {"date", "starts", "end_date", "ends", "table", "first", "people", "pending"}
            assert fields <= found.columns.keys()


def test_what_platforms_know_of_an_organisation_and_of_a_payment() -> None:
    headings = (
        "Name",
        "Organization name",
        "Organization type",
        "Areas of activities",
        "Paid",
        "Check-in text",
    )
    found = mapped(table(headings), ListKind.PEOPLE)
    fields = ["full", "organisation", "organisation_kind", "fields", "payment", "attention"]
    assert sorted(found.columns, key=lambda field: found.columns[field]) == fields


def test_every_column_of_the_sample_is_found() -> None:
    sample = make(Sizes(60, 40, 15, 8), 1, date(2030, 5, 14))
    for part in lists(sample, build(day_of(sample))):
        kind = ListKind(part.name.partition("-")[0])
        found = mapped(table(part.header, *part.rows), kind)
        assert not found.missing
        assert sorted(found.columns.values()) == list(range(len(part.header))), part.name
        assert len(found.rows) == len(part.rows)


def test_every_synonym_is_of_a_field() -> None:
    for kind in ListKind:
        assert set(synonyms(kind)) == set(FIELDS[kind])


@pytest.mark.parametrize(
    "header",
    [
        ("Prénom", "Nom", "Courriel", "Société", "Pays", "Fonction"),
        ("Vorname", "Nachname", "E-Mail-Adresse", "Unternehmen", "Land", "Funktion"),
        ("Fornavn", "Efternavn", "E-mail", "Virksomhed", "Land", "Stilling"),
        ("Nombre", "Apellidos", "Correo electrónico", "Empresa", "País", "Cargo"),
        ("Nome", "Cognome", "Posta elettronica", "Azienda", "Paese", "Qualifica"),
        ("Nome", "Apelido", "Endereço de e-mail", "Empresa", "País", "Função"),
        ("Voornaam", "Achternaam", "E-mailadres", "Bedrijf", "Land", "Functie"),
        ("Förnamn", "Efternamn", "E-post", "Företag", "Land", "Befattning"),
        ("Fornavn", "Etternavn", "E-postadresse", "Bedrift", "Land", "Stilling"),
    ],
)
def test_other_languages(header: tuple[str, ...]) -> None:
    found = mapped(table(header), ListKind.PEOPLE)
    assert list(found.columns) == ["given", "family", "organisation", "job", "email", "country"]


@pytest.mark.parametrize(
    ("kind", "header", "fields"),
    [
        (ListKind.PAIRS, ("Participant 1", "Participant 2 ID", "Why"), ["one", "two_id", "why"]),
        (
            ListKind.PAIRS,
            ("Company 1", "Company 2", "Motif"),
            ["one_organisation", "two_organisation", "why"],
        ),
        (
            ListKind.ORDERS,
            ("Participant ID", "Met earlier", "Met later e-mail"),
            ["person_id", "earlier", "later_id"],
        ),
        (ListKind.TABLES, ("Table", "Hosts", "Out of service"), ["number", "hosts", "out_of_service"]),
        (ListKind.ROOMS, ("Salle", "Matériel"), ["name", "equipment"]),
        (ListKind.REQUESTS, ("From", "To", "Interprète", "Réponse"), ["asker", "asked", "along", "answer"]),
        (
            ListKind.PEOPLE,
            ("Nom", "Arrivée", "Départ", "Rendez-vous garantis", "Max meetings", "Max in a row"),
            ["family", "present_from", "present_until", "guaranteed", "most_meetings", "most_in_row"],
        ),
    ],
)
def test_columns_for_the_schedule(kind: ListKind, header: tuple[str, ...], fields: list[str]) -> None:
    assert list(mapped(table(header), kind).columns) == fields


@pytest.mark.parametrize(
    ("kind", "header", "fields"),
    [
        (ListKind.PEOPLE, ("Nombre", "Empresa", "Teléfono"), ["organisation", "phone", "full"]),
        (ListKind.PEOPLE, ("Naam", "Bedrijf", "Aankomst"), ["full", "organisation", "present_from"]),
        (ListKind.ROOMS, ("Sala", "Aforo", "Equipamiento"), ["name", "capacity", "equipment"]),
        (ListKind.TABLES, ("Tavolo", "Sala", "Posti"), ["number", "room", "capacity"]),
        (ListKind.SLOTS, ("Data", "Início", "Fim"), ["date", "starts", "ends"]),
        (
            ListKind.SESSIONS,
            ("Sesjon", "Rom", "Dato", "Starttid", "Sluttid"),
            ["title", "room", "date", "starts", "ends"],
        ),
        (ListKind.REQUESTS, ("Aanvrager", "Gevraagde", "Prioriteit"), ["asker", "asked", "weight"]),
        (
            ListKind.MEETINGS,
            ("Deltagare 1", "Deltagare 2", "Tidslucka", "Bord"),
            ["slot", "table", "first", "second"],
        ),
    ],
)
def test_lists_in_more_languages(kind: ListKind, header: tuple[str, ...], fields: list[str]) -> None:
    assert sorted(mapped(table(header), kind).columns) == sorted(fields)


def test_every_word_of_every_language_leads_to_one_field() -> None:
    for kind in ListKind:
        fields = synonyms(kind)
        words = [word for field in fields for word in dict.fromkeys(fields[field])]
        assert len(set(words)) == len(words)
        assert "" not in words


def test_lines_above_the_header_and_spellings() -> None:
    found = mapped(
        table(
            ("Participants of the day", ""),
            ("Exported on 3 May",),
            ("Name", "Country", "Languages", "Other"),
            ("Ada", "Danemark", "Deutsch; da, Klingon", "x"),
            ("", "", "", "only here"),
            ("Bo",),
        ),
        ListKind.PEOPLE,
    )
    assert found.heading("full") == "Name"
    assert found.heading("vip") == "vip"
    assert found.rows == (
        ListRow(4, {"full": "Ada", "country": "DK", "languages": "de, da, Klingon"}),
        ListRow(6, {"full": "Bo", "country": "", "languages": ""}),
    )


def test_a_title_is_a_job_where_it_is_long() -> None:
    assert "job" in mapped(table(("Name", "Title"), ("Ada", "Head of Wind")), ListKind.PEOPLE).columns
    assert "title" in mapped(table(("Name", "Title"), ("Ada", "Dr.")), ListKind.PEOPLE).columns


def test_told_columns_win() -> None:
    lines = table(("Wer", "Name", "E-Mail"), ("Ada", "Nord", "a@x.org"))
    found = mapped(lines, ListKind.PEOPLE, {"full": "wer", "organisation": "Name", "email": ""})
    assert found.rows[0].values == {"full": "Ada", "organisation": "Nord"}
    assert mapped(table(("Mail",)), ListKind.PEOPLE).missing == (("given", "family", "full", "shown"),)
    with pytest.raises(ListError) as caught:
        mapped(lines, ListKind.PEOPLE, {"full": "Who"})
    assert (caught.value.code, caught.value.detail) == (ListTrouble.NO_SUCH_COLUMN, "Who")
    with pytest.raises(ListError) as caught:
        mapped(lines, ListKind.PEOPLE, {"shoe": "Wer"})
    assert str(caught.value) == "no such field: shoe"
    assert str(ListError(ListTrouble.EMPTY)) == "empty"


def test_headings_that_appear_twice_or_not_at_all() -> None:
    header = ("Name", "Mail", "Mail", "", "Mail")
    lines = table(header, ("Ada", "1", "2", "3", "4", "5"), ("", "", "", "", "", "6"))
    found = mapped(lines, ListKind.PEOPLE, {"phone": "Mail (2)", "notes": "D", "job": "mail (3)"})
    assert found.headings == ("Name", "Mail", "Mail (2)", "D", "Mail (3)", "F")
    assert found.rows[0].values == {"full": "Ada", "email": "1", "phone": "2", "notes": "3", "job": "4"}


def test_a_header_that_is_said_again_is_nobody() -> None:
    header = ("Prénom", "Nom", "Pays")
    lines = table(header, ("given", "family", "country"), ("Ada", "Nom", "DK"), header)
    assert [row.line for row in mapped(lines, ListKind.PEOPLE).rows] == [3]
