"""Two scanners at once: what the known codes tell apart, and what nobody can."""

import random

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.code import new_code
from eventdesk.scanner.mixing import joined, typed_into, woven

KEY = "17" * 32
CODES = [new_code(KEY, lot) for lot in range(300)]


def known(texts: object) -> list[str]:
    assert isinstance(texts, tuple)
    return [text for text in texts if text in CODES]


def mixed(first: str, other: str, chance: random.Random) -> str:
    sides = [list(first), list(other)]
    text = ""
    while any(sides):
        side = chance.choice([side for side in sides if side])
        text += side.pop(0)
    return text


@given(st.sampled_from(CODES), st.sampled_from(CODES), st.randoms(use_true_random=False))
def test_two_codes_of_the_event_are_told_apart_however_they_are_mixed(
    first: str, other: str, chance: random.Random
) -> None:
    if first != other:
        found = woven(mixed(first, other, chance), CODES)
        assert found is not None
        assert set(found) == {first, other}


def test_scans_without_a_pause_between_them() -> None:
    assert joined(CODES[1] + CODES[2], known) == (CODES[1], CODES[2])
    assert joined(CODES[1] + "x", known) is None
    assert joined("AB", known) is None


def test_what_more_than_one_pair_explains_is_left() -> None:
    assert woven("aabbccdd", ["abcd", "abcd"]) is None
    assert woven("abxcdy", ["abx", "cdy", "axy", "bcd"]) is None
    assert woven(CODES[1] + CODES[2][:-1], CODES) is None
    codes = ("abcd", "efgh", "abcde", "fghi", "abcdefgh")
    assert joined("abcdefghi", lambda texts: [t for t in texts if t in codes]) == ("abcde", "fghi")
    assert joined("abcdefgh", lambda texts: [t for t in texts if t in codes]) == ("abcd", "efgh")


@given(st.sampled_from(CODES), st.lists(st.sampled_from("aelnst7 "), min_size=1, max_size=2), st.randoms())
def test_a_letter_typed_while_a_code_is_scanned_hides_it_not(
    code: str, letters: list[str], chance: random.Random
) -> None:
    text = list(code)
    for letter in letters:
        text.insert(chance.randrange(len(text) + 1), letter)
    assert typed_into("".join(text), known) == code


def test_nothing_else_is_taken_for_a_code_with_letters_too_many() -> None:
    assert typed_into(CODES[1], known) is None
    assert typed_into(CODES[1] + "abc", known) is None
    assert typed_into(CODES[1][:-1] + "xy", known) is None
    assert typed_into("1000000000000017", lambda texts: ["100000000000017"]) is None
