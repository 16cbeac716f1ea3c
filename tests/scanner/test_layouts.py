"""Scanned texts through any keyboard layout: right or refused, never wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.code import ALPHABET
from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import ALT_MARK, layouts
from eventdesk.scanner.layouts import Ambiguous, Known, Read, Remembered, Unknown, resolve
from eventdesk.scanner.pairs import ALL, PLAIN, Pair, likeliest, settings_of
from tests.scanner.typist import System, typed

PRETIX = "ghj5kz8ymtqw2x7ab3cd9efhnprsuv46"
SIGNED = (
    "7RGTkN0/JmGaMhFBbUtGIThSWxRT6X92Po7zpqDzCNdtuatN8yT15zBwsgPNiRQJt493iQX7kw9NGWCGCiMz1+8+ASHS6PUKRQjy=="
)
INDICO = '{"registrant_id": "7120", "checkin_secret": "8d2707d7-fe69-2199-926c-8264a521dadd"}'
LATIN = [id for id, layout in layouts().items() if layout.of_a_scanner]


def event(*codes: str) -> Known:
    """An event that knows these codes."""
    return lambda texts: [text for text in texts if text in codes]


@pytest.mark.parametrize("lock", [Lock.OFF, Lock.CAPS])
@pytest.mark.parametrize("computer", layouts())
@pytest.mark.parametrize(
    "code", ["BCDFGHJKLNPRSTVE", PRETIX, "A-7QZ93WM", "https://tickets.example/t/a7Qz?e=90"]
)
def test_a_scanner_as_new_is_read_on_every_computer(code: str, computer: str, lock: Lock) -> None:
    for system in System:
        arrived = typed(code, "us", computer, lock, system)
        if arrived is not None:
            answer = resolve(arrived, event(code, "another"))
            assert isinstance(answer, Read), (arrived, answer)
            assert answer.code == code


@pytest.mark.parametrize("scanner", LATIN)
@pytest.mark.parametrize("code", ["BCDFGHJKLNPRSTVE", PRETIX, SIGNED, INDICO])
def test_a_scanner_set_to_any_layout_is_read_on_an_american_computer(code: str, scanner: str) -> None:
    arrived = typed(code, scanner, "us", system=System.KEYS)
    assert arrived is not None
    answer = resolve(arrived, event(code))
    assert isinstance(answer, Read)
    assert answer.code == code


@pytest.mark.parametrize("computer", ["de", "fr", "dk", "es", "hu", "cz"])
def test_signed_codes_survive_dead_keys(computer: str) -> None:
    arrived = typed(SIGNED, "us", computer)
    assert arrived is not None
    assert arrived != SIGNED
    answer = resolve(arrived, event(SIGNED))
    assert isinstance(answer, Read)
    assert answer.code == SIGNED


def test_what_is_no_known_code_in_any_layout_stays_as_it_arrived() -> None:
    assert resolve("Müller", event("BCDF")) == Unknown("Müller")
    assert resolve("", event("BCDF")) == Unknown("")


def test_two_known_codes_in_one_text_are_refused() -> None:
    answer = resolve("zy1", event("zy1", "yz1"))
    assert answer == Ambiguous(("yz1", "zy1"))


def test_the_marks_of_a_scanner_are_taken_off_after_the_layout_is_understood() -> None:
    sent = "]Q3" + PRETIX
    for computer in ("us", "de", "fr", "ru"):
        arrived = typed(sent, "us", computer)
        assert arrived is not None
        answer = resolve(arrived, event(PRETIX))
        assert isinstance(answer, Read)
        assert answer.code == PRETIX


def test_scans_narrow_down_the_settings_until_one_contradicts() -> None:
    codes = event("azerty-1", "qsdf90", "BCDF")
    remembered = Remembered()
    assert likeliest(remembered.settings) is None
    remembered = remembered.after(resolve("BCDF", codes))
    assert likeliest(remembered.settings) == PLAIN
    for code in ("azerty-1", "qsdf90"):
        remembered = remembered.after(resolve(typed(code, "us", "fr") or "", codes))
    assert likeliest(remembered.settings) == Pair("us", "fr")
    assert remembered.after(Unknown("x")) is remembered
    remembered = remembered.after(resolve("azerty-1", codes))
    assert likeliest(remembered.settings) == PLAIN
    assert remembered.settings & settings_of(PLAIN)
    assert remembered.settings != ALL


def test_an_alt_that_the_computer_does_not_know_is_understood_where_the_window_tells_of_it() -> None:
    arrived = typed('{"id":"a@b"}', "de", "us", system=System.KEYS)
    assert arrived is not None
    assert ALT_MARK in arrived
    assert isinstance(resolve(arrived, event('{"id":"a@b"}')), Read)


def test_the_arabic_key_of_two_letters_is_read_with_both_meanings() -> None:
    for code in ("b-gh", "b-b", "gh-b"):
        assert isinstance(resolve("لا-لا", event(code)), Read), code
    assert isinstance(resolve("ﻻ", event("b")), Read)


@pytest.mark.parametrize(
    ("code", "scanner", "computer", "lock"),
    [
        ("A-Y9KSEVV", "us", "gr", Lock.CAPS),
        ('{"id": "a30b", "x": "7"}', "it", "fr", Lock.OFF),
        ("8ab/b2-gh", "it", "ara", Lock.OFF),
    ],
)
def test_keys_that_make_the_same_are_tried_both_on_any_computer_for_any_scanner(
    code: str, scanner: str, computer: str, lock: Lock
) -> None:
    arrived = typed(code, scanner, computer, lock)
    assert arrived is not None
    answer = resolve(arrived, event(code))
    assert isinstance(answer, Read)
    assert answer.code == code
    assert answer.settings & settings_of(Pair(scanner, computer, lock))


@given(
    st.text(ALPHABET, min_size=16, max_size=16) | st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=8),
    st.sampled_from(LATIN),
    st.sampled_from(list(layouts())),
    st.sampled_from([Lock.OFF, Lock.CAPS]),
)
def test_no_text_is_ever_bent_into_another_code(code: str, scanner: str, computer: str, lock: Lock) -> None:
    arrived = typed(code, scanner, computer, lock)
    if arrived is not None:
        answer = resolve(arrived, event(code))
        assert not isinstance(answer, Read) or answer.code == code
        assert resolve(arrived, event("another")) == Unknown(arrived.strip())
