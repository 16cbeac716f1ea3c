"""What one scan comes to: a code, two of them mixed, the calibration sheet, or nothing that is known."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from eventdesk.scanner.calibration import Calibration, calibrated
from eventdesk.scanner.layouts import Ambiguous, Known, Read, Remembered, Unknown, resolve
from eventdesk.scanner.mixing import first_out, joined, typed_into, woven
from eventdesk.scanner.tables import tables

LONGEST_BEFORE = 200
"""So many letters are kept for what may follow: more than two codes of ours that were mixed."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """Two scans were one text; `with_before` when the unknown one before belongs to it."""

    codes: tuple[str, str]
    with_before: bool = False


@dataclass(frozen=True, slots=True)
class Parted:
    """One scan is whole; of another one, mixed with it, only `rests` have come: one of them, or nothing."""

    code: str
    rests: tuple[str, ...] = ()
    with_before: bool = False


Understood = Read | Mixed | Parted | Calibration | Ambiguous | Unknown


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of an event: those among some texts, and every one."""

    known: Known
    every: Callable[[], Collection[str]]


class Stream:
    """Understands the scans of one stream of keys in their order; two scanners may be in it."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        self._before: tuple[str, ...] = ()

    def understand(
        self, text: str, remembered: Remembered | None = None, *, follows: bool = False
    ) -> Understood:
        """Find out what was scanned; `follows` when it began just behind the scan before."""
        before = self._before if follows else ()
        found = understand(text, self._codes, remembered, before)
        match found:
            case Parted():
                self._before = found.rests
            case Unknown():
                longer = (one + found.text for one in before)
                self._before = (*(one for one in longer if len(one) <= LONGEST_BEFORE), found.text)
            case _:
                self._before = ()
        return found


def understand(
    text: str, codes: Codes, remembered: Remembered | None = None, before: Sequence[str] = ()
) -> Understood:
    """Find out what was scanned; `before` is what may have been left of an unfinished scan just before.

    Every code is asked for only where nothing else explains the text.
    """
    reading = resolve(text, codes.known, remembered)
    if not isinstance(reading, Unknown):
        return reading
    sheet = calibrated(text)
    if sheet is not None:
        return sheet
    two = joined(reading.text, codes.known)
    if two is not None:
        return Mixed(two)
    longer = [one + reading.text for one in before]
    finished = tuple(codes.known(tuple(longer))) if longer else ()
    if len(finished) == 1:
        return Parted(finished[0], with_before=True)
    return _taken_apart(longer, reading, codes)


def _taken_apart(longer: Sequence[str], reading: Unknown, codes: Codes) -> Understood:
    """Two scans out of a mixture, or the first of them to end: with what came before, else without. Or one
    into which somebody typed."""
    every = codes.every()
    mixtures = [(longer, True), ([reading.text], False)]
    for texts, with_before in mixtures:
        for text in texts:
            two = woven(text, every)
            if two is not None:
                return Mixed(two, with_before)
    for texts, with_before in mixtures:
        first = first_out(texts, every)
        if first is not None:
            return Parted(*first, with_before)
    whole = typed_into(reading.text, codes.known)
    return Parted(whole) if whole else reading


def get_ready() -> None:
    """Make the tables of the keyboard layouts now, so that the first scan does not wait for them."""
    tables()
