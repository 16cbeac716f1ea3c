"""What is told of who was found: by which field, in which order, with which characters bold."""

from dataclasses import replace

import pytest

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import FoundIn, Match, Nearness, SearchRow
from eventdesk.search.index import Index

ANNA = SearchRow(
    id=PersonId("anna"),
    given="Anna Sofie",
    family="Krüger",
    title="Dr.",
    organisation="Sturmboje GmbH & Co. KG",
    email="A.Krueger@sturmboje.example.org",
    phone="+49 (0)4651 12-34 56",
    codes=("BCDFGHJKLNPRSTVB",),
    number="P00042",
    box="C7",
)
BO = SearchRow(
    id=PersonId("bo"),
    given="Bo",
    family="Sturm",
    shown="Bo A. Sturm",
    number="P00420",
    phone="0045 7512 3456",
)


@pytest.fixture
def index() -> Index:
    index = Index()
    index.update([ANNA, BO])
    return index


def bold(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "field", "marked"),
    [
        ("a.krueger@sturm", FoundIn.EMAIL, "A.Krueger@sturm"),
        ("A.KRUEGER@STURMBOJE.EXAMPLE.ORG", FoundIn.EMAIL, "A.Krueger@sturmboje.example.org"),
        ("@sturmboje.ex", FoundIn.EMAIL, "sturmboje.ex"),
        ("4651 123456", FoundIn.PHONE, "4651 12-34 56"),
        ("04651/1234", FoundIn.PHONE, "4651 12-34"),
        ("0049 4651", FoundIn.PHONE, "49 (0)4651"),
        ("BCDF GHJK", FoundIn.BADGE, "BCDFGHJK"),
        ("bcdfghjklnprstvb", FoundIn.BADGE, "BCDFGHJKLNPRSTVB"),
        ("rstvb", FoundIn.BADGE, "RSTVB"),
        ("p00042", FoundIn.NUMBER, "P00042"),
        ("42", FoundIn.NUMBER, "42"),
        ("c7", FoundIn.BOX, "C7"),
        ("C 7", FoundIn.BOX, "C7"),
    ],
)
def test_other_fields_than_the_name(index: Index, text: str, field: FoundIn, marked: str) -> None:
    match = index.search(text)[0]
    assert match.person == "anna"
    assert match.fields == (field,)
    assert match.mark is not None
    assert match.mark.field is field
    assert bold(match.mark.text, match.mark.spans) == [marked]


def test_an_organisation_is_found_after_a_person_of_that_name(index: Index) -> None:
    person, of_firm = index.search("sturm")
    assert (person.person, of_firm.person) == ("bo", "anna")
    assert of_firm.fields == (FoundIn.ORGANISATION,)
    assert bold(ANNA.organisation, of_firm.organisation) == ["Sturm"]
    assert of_firm.name == ()


def test_a_name_with_an_organisation_or_a_number(index: Index) -> None:
    assert [one.person for one in index.search("kruger sturmboje")] == ["anna"]
    assert index.search("kruger sturmboje")[0].fields == (FoundIn.NAME, FoundIn.ORGANISATION)
    assert [one.person for one in index.search("dr anna 42")] == ["anna"]
    assert index.search("dr anna 420") == ()


def test_address_and_telephone_can_be_kept_from_who_may_not_see_them(index: Index) -> None:
    index.update([replace(ANNA, email="sk84x@example.org")])
    for text in ("sk84", "sk84x@", "4651 123456", "46511"):
        assert [one.person for one in index.search(text)] == ["anna"]
        assert index.search(text, private=False) == ()
    assert index.search("p00042", private=False)[0].person == "anna"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("an", ["An"]),
        ("krüg", ["Krüg"]),
        ("krueg", ["Krüg"]),
        ("kruger anna", ["Anna", "Krüger"]),
        ("krugr", ["Krüger"]),
        ("anasofie", ["Anna Sofie"]),
        ("annasofie", ["Anna Sofie"]),
    ],
)
def test_what_matched_is_bold(index: Index, text: str, name: list[str]) -> None:
    match = index.search(text)[0]
    assert bold(ANNA.name, match.name) == name


def test_bold_in_other_scripts() -> None:
    index = Index()
    names = ["王小明", "Ευαγγελία Παπαδοπούλου", "Jan van der Berg", "Weiß", "mu\u0308ller"]
    index.update(SearchRow(PersonId(name), shown=name) for name in names)
    for text, name, marked in [
        ("xiaoming", names[0], ["小明"]),
        ("wang xiao", names[0], ["王小"]),
        ("papadop", names[1], ["Παπαδοπ"]),
        ("evan", names[1], ["Ευαγ"]),
        ("vanderb", names[2], ["van der B"]),
        ("weis", names[3], ["Weiß"]),
        ("mu", names[4], ["mu\u0308"]),
    ]:
        match = index.search(text)[0]
        assert match.person == name
        assert bold(name, match.name) == marked, text


def test_a_name_that_is_not_shown_is_found_without_bold_and_once() -> None:
    index = Index()
    index.update([SearchRow(PersonId("bob"), given="Vilhelmine", family="Holm", shown="Bob Holm")])
    (match,) = index.search("vilhelmine holm")
    assert bold("Bob Holm", match.name) == ["Holm"]
    assert match.nearness is Nearness.EXACT
    assert index.search("vilhelmine vilhelmine")[0].nearness is Nearness.LOOSE


def test_nearest_first_then_who_is_awaited_then_by_name() -> None:
    index = Index()
    people = [
        SearchRow(PersonId("exact, in"), "Ada", "Hans", inside=True),
        SearchRow(PersonId("exact, not coming"), "Eva", "Hans", expected=False),
        SearchRow(PersonId("exact"), "Ulla", "Hans"),
        SearchRow(PersonId("exact too"), "Viggo", "Hans"),
        SearchRow(PersonId("prefix"), "Ada", "Hansen"),
        SearchRow(PersonId("slip"), "Ada", "Hand"),
        SearchRow(PersonId("far, and so not told"), "Ada", "Hensen"),
    ]
    index.update(people)
    order = ["exact", "exact too", "exact, in", "exact, not coming", "prefix", "slip"]
    assert [match.person for match in index.search("hans")] == order
    nearness = [match.nearness for match in index.search("hans")]
    assert nearness == [*[Nearness.EXACT] * 4, Nearness.PREFIX, Nearness.CLOSE]
    index.update([replace(people[2], inside=True), replace(people[0], inside=False)])
    assert [match.person for match in index.search("hans")][:2] == ["exact, in", "exact too"]
    assert len(index.search("hans", 3)) == 3


def test_the_spelling_typed_comes_before_others_of_the_same_letters() -> None:
    index = Index()
    for name in ("Mueller", "Muller", "Müller"):
        index.update([SearchRow(PersonId(name), family=name)])
    for name in ("Mueller", "Muller", "Müller"):
        assert index.search(name)[0].person == name


def test_the_order_typed_tells_names_of_the_same_words_apart() -> None:
    index = Index()
    for name in ("José María Ibáñez", "María José Ibáñez"):
        index.update([SearchRow(PersonId(name), shown=name)])
    for text, name in [
        ("jose maria ibanes", "José María Ibáñez"),
        ("ibanes maria jose", "María José Ibáñez"),
    ]:
        assert index.search(text)[0].person == name


def test_with_one_word_wrong_beyond_help_the_likest_names_are_told() -> None:
    index = Index()
    index.update([SearchRow(PersonId("lars"), "Lars", "Holm"), SearchRow(PersonId("lone"), "Lone", "Holm")])
    match: Match
    (match, *_) = index.search("holm larxxs")
    assert (match.person, match.nearness) == ("lars", Nearness.LOOSE)
    assert index.search("holm 17-XYZ") == ()


def test_too_little_or_nothing_sayable_finds_nobody(index: Index) -> None:
    for text in ("", " ", "a", " a ", "--", "§ %"):
        assert index.search(text) == ()
