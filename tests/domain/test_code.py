"""Codes of badges, and names compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.code import (
    ALPHABET,
    LENGTH,
    CodeOrigin,
    is_of_people,
    new_code,
    new_key,
    origin,
    spaced,
)
from eventdesk.domain.naming import folded, matches

KEY = "ab" * 32


@given(st.integers(0, 2**24 - 1))
def test_a_code_is_known_as_ours(lot: int) -> None:
    code = new_code(KEY, lot)
    assert len(code) == LENGTH
    assert set(code) <= set(ALPHABET)
    assert origin(KEY, code) is CodeOrigin.OURS
    assert origin("cd" * 32, code) is CodeOrigin.OTHER_EVENT


def test_what_is_not_a_code() -> None:
    code = new_code(KEY, 7)
    assert origin(KEY, "hello") is CodeOrigin.FOREIGN
    assert origin(KEY, code.lower()) is CodeOrigin.FOREIGN
    other = "B" if code[-1] != "B" else "C"
    assert origin(KEY, code[:-1] + other) is CodeOrigin.FOREIGN
    assert new_code(new_key()) != new_code(new_key())
    assert spaced("ABCDEFGH") == "ABCD EFGH"


@pytest.mark.parametrize(
    "text", ["Smith", " de la Cruz, M. ", "O’Hara-Łuc", "山田", "7", "0045 12-34", "+45 (0) 7", "joe@ex.org"]
)
def test_what_people_type_of_each_other_is_no_code(text: str) -> None:
    assert is_of_people(text)


@pytest.mark.parametrize(
    "text",
    [
        spaced(new_code(KEY, 1)),
        new_code(KEY, 2).lower(),
        "A-7GH2K9P",
        "k3v9dxw",
        "https://ex.org/t/Smith",
        "3f0c1f9a-3d1e/c0ffee",
        '{"i":"1"}',
        "",
    ],
)
def test_a_code_does_not_read_as_people_do(text: str) -> None:
    assert not is_of_people(text)


def test_names_are_compared_as_heard() -> None:
    assert folded("Søren  O'Læssøe-Müller") == "soren o laessoe muller"
    assert folded("Łukasz Ђ") == "lukasz ђ"
    assert folded("plain") == "plain"
    assert matches("mull sor", folded("Søren Müller"))
    assert not matches("mull x", folded("Søren Müller"))
