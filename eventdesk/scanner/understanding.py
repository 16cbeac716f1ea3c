"""What one scan comes to: a code, two of them mixed, the calibration sheet, or nothing that is known."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from eventdesk.scanner.calibration import Calibration, calibrated
from eventdesk.scanner.layouts import Ambiguous, Known, Read, Remembered, Unknown, resolve
from eventdesk.scanner.mixing import joined, woven


@dataclass(frozen=True, slots=True)
class Mixed:
    """Two scans were one text; `with_before` when the unknown one before belongs to it."""

    codes: tuple[str, str]
    with_before: bool = False


Understood = Read | Mixed | Calibration | Ambiguous | Unknown


def understand(
    text: str,
    known: Known,
    codes: Callable[[], Collection[str]],
    remembered: Remembered | None = None,
    before: str = "",
) -> Understood:
    """Find out what was scanned; `before` is an unknown scan that ended just when this one began.

    The codes of the whole event are asked for only where nothing else explains the text.
    """
    reading = resolve(text, known, remembered)
    if not isinstance(reading, Unknown):
        return reading
    sheet = calibrated(text)
    if sheet is not None:
        return sheet
    two = joined(reading.text, known)
    if two is not None:
        return Mixed(two)
    every = codes()
    for mixture in ([before + reading.text] if before else []) + [reading.text]:
        two = woven(mixture, every)
        if two is not None:
            return Mixed(two, with_before=mixture != reading.text)
    return reading


def get_ready() -> None:
    """Read the keyboard layouts now, so that the first scan does not wait for it."""
    understand("READY", lambda _: (), tuple)
