"""Names where there is little room keep all that belongs to a family name."""

import pytest

from eventdesk.ui.planner.words import in_one_line, initials, short_name, tight_name


@pytest.mark.parametrize(
    ("name", "family", "short"),
    [
        ("Anna van der Berg", "van der Berg", "A. van der Berg"),
        ("Åda Sørensen", "Sørensen", "Å. Sørensen"),
        ("Ada L.", "Lovelace", "A. L."),
        ("Ada Maria Lovelace", "", "A. Lovelace"),
        ("Plato", "Plato", "Plato"),
        ("", "", ""),
    ],
)
def test_a_short_name_keeps_the_whole_family_name(name: str, family: str, short: str) -> None:
    assert short_name(name, family) == short


def test_initials_are_those_of_the_first_and_the_last_word() -> None:
    assert [initials(name) for name in ("Anna van der Berg", "plato", "")] == ["AB", "P", ""]


def test_a_tight_name_tells_particles_by_their_letters() -> None:
    names = ("D. van den Broek", "Å. Sørensen", "bell hooks", "plato", "")
    assert [tight_name(name) for name in names] == ["D. v. d. Broek", "Å. Sørensen", "b. hooks", "plato", ""]


def test_what_is_said_of_a_cell_stands_in_one_line_without_two_signs_between_sentences() -> None:
    told = ("11:00 · Table 1", "Bo meets Cy then.", "The table is taken by Di.", "Waits +2")
    assert in_one_line(told) == "11:00 · Table 1 · Bo meets Cy then. The table is taken by Di. Waits +2"
    assert in_one_line(()) == ""
