"""What helpers hear and type around a name: forms of address, first letters, lost and added spaces."""

import pytest

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import Nearness, SearchRow
from eventdesk.search.index import Index

PEOPLE = (
    SearchRow(PersonId("schröter"), "Thorsten", "Schröter", organisation="Weser Cables GmbH"),
    SearchRow(PersonId("schröder"), "Petra", "Schröder", organisation="Hanse Diving GmbH"),
    SearchRow(PersonId("müller"), "Hans-Peter", "Müller", organisation="Blue Water Shipping A/S"),
    SearchRow(PersonId("dr müller"), "Jürgen", "Müller", title="Dr.", box="C7", number="P01240"),
    SearchRow(PersonId("böck"), "Katharina", "Böck", organisation="Technische Universität Graz"),
    SearchRow(PersonId("griet"), "Griet", "Vanderstraeten", email="griet@bluetowers.example"),
    SearchRow(PersonId("cathy"), "Catherine", "McAllister", phone="+44 (0)1224 859000"),
    SearchRow(PersonId("smith"), "John", "Smith", organisation="Subsea 7 Ltd"),
    SearchRow(PersonId("smyth"), "John", "Smyth", organisation="Sorrento Marine S.r.l."),
    SearchRow(PersonId("hashimi"), "محمد", "الهاشمي"),
    SearchRow(PersonId("khoury"), "جورج", "خوري"),
    SearchRow(PersonId("şimşek"), "Işıl", "Şimşek"),
    SearchRow(PersonId("đurić"), "Željko", "Đurić"),
    SearchRow(PersonId("siobhán"), "Siobhán", "Ní Dhomhnaill"),
)


@pytest.fixture(scope="module")
def index() -> Index:
    index = Index()
    index.update(PEOPLE)
    return index


def found(index: Index, text: str) -> list[str]:
    return [match.person for match in index.search(text)]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("herr schröter", "schröter"),
        ("Frau Schröder", "schröder"),
        ("mrs mcallister", "cathy"),
        ("dr. müller", "dr müller"),
        ("prof böck", "böck"),
        ("box c7", "dr müller"),
    ],
)
def test_a_form_of_address_that_the_list_has_not_is_no_part_of_the_name(
    index: Index, text: str, person: str
) -> None:
    assert found(index, text)[0] == person


def test_a_title_is_first_found_where_somebody_has_it() -> None:
    index = Index()
    index.update(
        [SearchRow(PersonId("prefix"), "Wei", "Profitlich"), SearchRow(PersonId("said"), "Wei", "Lin")]
    )
    assert found(index, "pro wei") == ["prefix"]
    assert found(index, "prof wei") == ["prefix", "said"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("hp müller", "müller"),
        ("tu graz", "böck"),
        ("tug katharina", "böck"),
        ("müller bluewater", "müller"),
        ("smith subsea7", "smith"),
        ("van der straeten griet", "griet"),
        ("mc alister cathy", "cathy"),
        ("bluetowers.ex", "griet"),
        ("+44 (0)1224 859000", "cathy"),
        ("p1240", "dr müller"),
    ],
)
def test_first_letters_and_spaces_lost_or_added(index: Index, text: str, person: str) -> None:
    assert found(index, text) == [person]


def test_first_letters_are_shown_in_the_name(index: Index) -> None:
    (match,) = index.search("hp müller")
    assert match.name == ((0, len("Hans-Peter")), (len("Hans-Peter "), len("Hans-Peter Müller")))
    assert match.nearness is Nearness.CLOSE


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("muhammad hashemi", "hashimi"),
        ("alhashimi", "hashimi"),
        ("george khouri", "khoury"),
        ("shimshek", "şimşek"),
        ("schimschek isil", "şimşek"),
        ("djuric", "đurić"),
        ("shevon", "siobhán"),
    ],
)
def test_names_as_they_are_heard(index: Index, text: str, person: str) -> None:
    assert found(index, text)[0] == person


def test_vowels_are_not_made_up_for_abbreviations(index: Index) -> None:
    assert found(index, "sorel") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("the smith", ["smith"]),
        ("griet van der vanderstraeten", ["griet"]),
        ("mcallister subsea", ["cathy"]),
        ("anna petrowskaja-smith", []),
    ],
)
def test_where_nobody_has_all_words_those_who_have_most_of_the_letters(
    index: Index, text: str, people: list[str]
) -> None:
    assert found(index, text) == people


def test_an_address_typed_is_an_address_first() -> None:
    index = Index()
    index.update(
        [
            SearchRow(PersonId("one"), "Jürgen", "Müller", email="jm@nord.example"),
            SearchRow(PersonId("other"), "Jürgen", "Müller", email="juergen.mueller@berg.example"),
        ]
    )
    assert found(index, "juergen.mueller@b") == ["other"]
    assert len(index.search("juergen.mueller@b", private=False)) == 2
