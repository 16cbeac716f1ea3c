"""One scan after the other, as they come in at a desk."""

from collections.abc import Sequence

from eventdesk.domain.code import new_code
from eventdesk.scanner.calibration import Calibration, sheet_text
from eventdesk.scanner.layouts import Ambiguous, Read, Unknown
from eventdesk.scanner.understanding import Mixed, Understood, understand
from tests.scanner.typist import typed

KEY = "5a" * 32
CODES = [new_code(KEY, lot) for lot in range(100)] + ["a2z-7", "a2y-7"]
ADA, BO = CODES[3], CODES[70]


def known(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if text in CODES]


def understood(text: str, before: str = "") -> Understood:
    return understand(text, known, lambda: CODES, before=before)


def test_a_code_is_a_code_whatever_stands_around_it() -> None:
    answer = understood(f"]Q3{ADA}")
    assert isinstance(answer, Read)
    assert answer.code == ADA


def test_the_sheet_is_known_in_any_layout() -> None:
    assert isinstance(understood(typed(sheet_text(), "us", "fr") or ""), Calibration)


def test_two_scanners_at_once_give_two_codes() -> None:
    mixture = "".join(a + b for a, b in zip(ADA, BO, strict=True))
    assert understood(ADA + BO) == Mixed((ADA, BO))
    assert understood(mixture) == Mixed((ADA, BO))
    assert understood(mixture[20:], before=mixture[:20]) == Mixed((ADA, BO), with_before=True)
    assert understood(mixture, before="rubbish") == Mixed((ADA, BO))


def test_the_rest_is_told_apart_from_what_is_doubtful() -> None:
    assert understood("a2z-7") == Ambiguous(("a2y-7", "a2z-7"))
    assert understood("XYZZY-17") == Unknown("XYZZY-17")
    assert understood("XYZZY-17", before=ADA[:5]) == Unknown("XYZZY-17")
