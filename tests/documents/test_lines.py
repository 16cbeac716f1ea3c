"""Texts in lines: where they end, and how a word is parted that no line holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.fonts import BOLD, width
from eventdesk.documents.lines import HYPHEN, clusters, dotted, ended, parted, shortened, wrap

COMPOUND = "Donaudampfschifffahrtsgesellschaft"


def test_a_word_too_long_is_parted_into_about_equal_pieces_with_hyphens() -> None:
    assert parted(COMPOUND, BOLD, 20, 500) == (COMPOUND,)
    pieces = parted(COMPOUND, BOLD, 20, 200)
    assert len(pieces) == 2
    assert "".join(piece.removesuffix(HYPHEN) for piece in pieces) == COMPOUND
    lengths = [len(piece) for piece in pieces]
    assert max(lengths) - min(lengths) <= 2
    assert all(width(piece, BOLD, 20) <= 200 for piece in pieces)


def test_no_piece_is_one_letter_where_the_word_is_just_too_long() -> None:
    word = "Kanyarattanachotikul"
    first, second = parted(word, BOLD, 14, width(word, BOLD, 14) - 1)
    assert abs(len(first) - len(second)) <= 2


def test_a_double_name_parts_at_its_own_hyphen_and_gets_no_other() -> None:
    name = "Konstantinopoulou-Featherstonehaugh"
    assert parted(name, BOLD, 20, 220) == ("Konstantinopoulou-", "Featherstonehaugh")
    assert parted("A-B-C-" + COMPOUND, BOLD, 20, 400) == ("A-B-C-", COMPOUND)


@pytest.mark.parametrize("text", ["1234567890" * 3, "/=+" * 12])
def test_what_is_no_word_gets_no_hyphens(text: str) -> None:
    pieces = parted(text, BOLD, 20, 100)
    assert len(pieces) > 1
    assert "".join(pieces) == text


def test_a_letter_keeps_its_marks() -> None:
    assert clusters("e\u0323\u0301a") == ("e\u0323\u0301", "a")
    pieces = parted("q\u0303" * 30, BOLD, 20, 40)
    assert not any(piece.startswith("\u0303") for piece in pieces)
    assert clusters("\u0303") == ("\u0303",)


@given(st.text(st.sampled_from("aWi-é9 "), min_size=1, max_size=60), st.floats(5, 300))
def test_no_line_is_wider_than_its_box_and_nothing_is_lost(text: str, box: float) -> None:
    lines = wrap(text, BOLD, 10, box)
    widest = max(width(letter, BOLD, 10) for letter in text)
    assert all(width(line, BOLD, 10) <= max(box, widest) for line in lines)
    assert _bare("".join(lines)) == _bare(text)
    shown = shortened(text, lines, 2, BOLD, 10, box)
    assert len(shown) == min(2, len(lines))
    if len(lines) > 2 and width("…W", BOLD, 10) <= box:
        assert shown[0] == lines[0]
        assert _bare(text).startswith(_bare("".join(shown)).removesuffix("…"))


def _bare(text: str) -> str:
    return text.replace(" ", "").replace(HYPHEN, "")


def test_dots_stay_with_what_is_before_them_and_end_no_line() -> None:
    text = dotted("Donaudampfschifffahrtskapitänsanwärter", "", "Austria")
    lines = wrap(text, BOLD, 10, width("Donaudampfschifffahrtskapitänsanwärter ·", BOLD, 10))
    assert ended(lines) == ("Donaudampfschifffahrtskapitänsanwärter", "Austria")
    assert dotted() == dotted("", "") == ""
    assert dotted("Equinor") == "Equinor"
