"""One scan after the other, as they come in at a desk."""

import random
from collections.abc import Sequence

import pytest

from eventdesk.domain.code import new_code
from eventdesk.scanner.calibration import Calibration, sheet_text
from eventdesk.scanner.layouts import Ambiguous, Read, Unknown
from eventdesk.scanner.understanding import Codes, Mixed, Parted, Stream, Understood, understand
from tests.scanner.typist import typed

KEY = "5a" * 32
CODES = [new_code(KEY, lot) for lot in range(100)] + ["a2z-7", "a2y-7"]
ADA, BO = CODES[3], CODES[70]


def known(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if text in CODES]


def understood(text: str, *before: str) -> Understood:
    return understand(text, Codes(known, lambda: CODES), before=before)


def test_a_code_is_a_code_whatever_stands_around_it() -> None:
    answer = understood(f"]Q3{ADA}")
    assert isinstance(answer, Read)
    assert answer.code == ADA


def test_the_sheet_is_known_in_any_layout() -> None:
    assert isinstance(understood(typed(sheet_text(), "us", "fr") or ""), Calibration)


def test_a_letter_that_somebody_types_at_that_moment_loses_no_scan() -> None:
    assert understood("l" + ADA) == Parted(ADA)
    assert understood(ADA[:7].lower() + "l" + ADA[7:].lower()) == Parted(ADA)
    assert understood(f"{ADA}77") == Parted(ADA)


def test_two_scanners_at_once_give_two_codes() -> None:
    mixture = "".join(a + b for a, b in zip(ADA, BO, strict=True))
    assert understood(ADA + BO) == Mixed((ADA, BO))
    assert understood(mixture) == Mixed((ADA, BO))
    assert understood(mixture[20:], mixture[:20]) == Mixed((ADA, BO), with_before=True)
    assert understood(mixture, "rubbish") == Mixed((ADA, BO))


def test_the_rest_is_told_apart_from_what_is_doubtful() -> None:
    assert understood("a2z-7") == Ambiguous(("a2y-7", "a2z-7"))
    assert understood("XYZZY-17") == Unknown("XYZZY-17")
    assert understood("XYZZY-17", ADA[:5]) == Unknown("XYZZY-17")


def test_the_first_of_two_mixed_scans_to_end_is_told_at_once_and_the_other_when_it_ends() -> None:
    mixture = "".join(a + b for a, b in zip(ADA[4:], BO, strict=False))
    assert understood(ADA[:4] + mixture) == Parted(ADA, (BO[:12],))
    assert understood(BO[12:], BO[:12]) == Parted(BO, with_before=True)
    assert understood("Q", BO[:12]) == Unknown("Q")


def test_a_short_code_is_not_taken_out_of_something_longer() -> None:
    codes = ["1001", "1002"]
    found = understand("10011", Codes(lambda texts: [one for one in texts if one in codes], lambda: codes))
    assert found == Unknown("10011")


@pytest.mark.parametrize("seed", range(20))
def test_two_scanners_that_never_rest_lose_nothing(seed: int) -> None:
    """Two hands, a code after the other, letters as they come; each Enter ends what came since the last."""
    chance = random.Random(seed)
    codes = [new_code(KEY, lot) for lot in chance.sample(range(2**24), 60)]
    hands = [[letter for code in codes[side::2] for letter in f"{code}\n"] for side in (0, 1)]
    stream = Stream(Codes(lambda texts: [one for one in texts if one in codes], lambda: codes))
    text, told = "", list[str]()
    while any(hands):
        letter = chance.choice([hand for hand in hands if hand]).pop(0)
        if letter != "\n":
            text += letter
        elif text:
            told += _codes(stream.understand(text, follows=True))
            text = ""
    assert sorted(told) == sorted(codes)


def _codes(found: Understood) -> list[str]:
    match found:
        case Read() | Parted():
            return [found.code]
        case Mixed():
            return list(found.codes)
        case _:
            return []
