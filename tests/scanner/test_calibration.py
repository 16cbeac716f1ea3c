"""The sheet with all characters makes any scanner understood, whatever its layout and the computer's."""

import pytest

from eventdesk.scanner.calibration import CHARACTERS, LINES, Calibration, calibrated, line_texts, sheet_text
from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import layouts
from eventdesk.scanner.layouts import Read, Remembered, Unknown, resolve
from eventdesk.scanner.pairs import ALL
from tests.scanner.typist import System, typed

CODES = ("BCDFGHJKLNPRSTVE", "aQz-7/+yW==", '{"id": "a[0]"}', "7RGTkN0/JmGaMhFBbUtGI8+ASHS6PUKRQjy==")


@pytest.mark.parametrize("lock", [Lock.OFF, Lock.CAPS])
@pytest.mark.parametrize("computer", layouts())
def test_a_calibrated_scanner_is_read(computer: str, lock: Lock) -> None:
    for system in System:
        arrived = typed(sheet_text(), "us", computer, lock, system)
        assert arrived is not None
        calibration = calibrated(arrived + "\r")
        assert calibration is not None
        for code in CODES:
            if not set(code) & set(calibration.lost):
                scanned = typed(code, "us", computer, lock, system)
                assert scanned is not None
                assert code in calibration.readings(scanned), (scanned, calibration)


def test_the_calibration_is_asked_before_the_layouts() -> None:
    arrived = typed(sheet_text(), "us", "de") or ""
    remembered = Remembered(calibration=calibrated(arrived))
    answer = resolve("zy1", lambda texts: [t for t in texts if t in ("zy1", "yz1")], remembered)
    assert answer == Read("yz1", ALL)
    assert resolve("qq", lambda texts: [t for t in texts if t == "qq"], remembered) != Unknown("qq")
    assert resolve("nothing", lambda _: [], remembered) == Unknown("nothing")


def test_a_scanner_of_bar_codes_is_calibrated_line_by_line() -> None:
    whole = Calibration()
    for line, length in zip(line_texts(), LINES, strict=True):
        part = calibrated(typed(line, "us", "fr") or "")
        assert part is not None
        assert len(part.made) == length
        whole = whole.joined(part)
    assert "".join(meant for meant, _ in whole.made) == CHARACTERS
    assert "A-1" in whole.readings(typed("A-1", "us", "fr") or "")


def test_codes_and_names_are_no_calibration() -> None:
    texts = ("", "Smith", "BCDFGHJKLNPRSTVE", "a b c d e f g", "the quick brown fox jumps over the lazy dog")
    for text in (*texts, *CODES):
        assert calibrated(text) is None


def test_what_a_scanner_cannot_send_is_told() -> None:
    assert Calibration((("a", "a"), ("b", ""), ("c", "x"), ("d", "x"))).lost == "bcd"
