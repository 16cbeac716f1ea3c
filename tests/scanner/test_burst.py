"""Scans told from typing: by a table of cases, and by simulated scanners and people."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.scanner.burst import AFTER_MS, HOLD_MS, Bursts, Fate, Kind

CODE = "BCDFGHJKLNPRSTVE"
Stroke = tuple[float, str]
"""When, and what: a character, "\\n" for Enter, "\\b" for a key that writes nothing."""


@dataclass
class Desk:
    """What becomes of strokes: the window's part played by hand, its timer never late."""

    typed: str = ""
    scans: list[str] = field(default_factory=list)
    follows: list[bool] = field(default_factory=list)
    longest: float = 0.0
    bursts: Bursts = field(default_factory=Bursts)
    _held: list[Stroke] = field(default_factory=list)

    def play(self, strokes: Iterable[Stroke]) -> "Desk":
        last = 0.0
        for at, key in strokes:
            self._wait(last, at)
            kind = {"\n": Kind.END, "\b": Kind.OTHER}.get(key, Kind.CHARACTER)
            decision = self.bursts.press(at, kind, key)
            self._settle(decision.held, decision.scan, at, follows=decision.follows)
            if decision.key is Fate.HOLD:
                self._held.append((at, key))
            elif decision.key is Fate.TYPE:
                self.typed += key
            last = at
        self._wait(last, last + 1000)
        assert not self.bursts.holding
        return self

    def _wait(self, last: float, until: float) -> None:
        due = last + self.bursts.wait_ms
        if self.bursts.holding and due <= until:
            decision = self.bursts.tick(due)
            self._settle(decision.held, decision.scan, due, follows=decision.follows)

    def _settle(self, fate: Fate, scan: str | None, at: float, *, follows: bool) -> None:
        if fate is Fate.TYPE:
            self.typed += "".join(key for _, key in self._held)
            self.longest = max([self.longest, *(at - pressed for pressed, _ in self._held)])
        if fate is not Fate.HOLD:
            self._held.clear()
        if scan is not None:
            self.scans.append(scan)
            self.follows.append(follows)


def strokes(keys: str, gap: float, start: float = 1000.0) -> list[Stroke]:
    return [(start + gap * place, key) for place, key in enumerate(keys)]


def paced(steps: Iterable[tuple[int, str]]) -> list[Stroke]:
    """Each key so many milliseconds after the one before."""
    at, sent = 1000.0, list[Stroke]()
    for gap, key in steps:
        at += gap
        sent.append((at, key))
    return sent


TABLE = {
    "a scan with Enter": (strokes(CODE + "\n", 8), "", [CODE]),
    "a scan without": (strokes(CODE, 8), "", [CODE]),
    "a slow scanner": (strokes(CODE + "\n", 28), "", [CODE]),
    "a short code with Enter": (strokes("A-17\n", 8), "", ["A-17"]),
    "a short code without is typing": (strokes("A-17", 8), "A-17", []),
    "a name typed slowly": (strokes("Smith\n", 120), "Smith\n", []),
    "a name typed as fast as people can": (strokes("Smith\n", 50), "Smith\n", []),
    "Enter and line feed": (strokes(CODE + "\n\n", 8), "", [CODE]),
    "a late Enter": ([*strokes(CODE, 8), (1350.0, "\n")], "", [CODE]),
    "an Enter of somebody behind a whole scan": ([*strokes(CODE + "\n", 8), (1200.0, "\n")], "\n", [CODE]),
    "an Enter of somebody": ([*strokes(CODE, 8), (1600.0, "\n")], "\n", [CODE]),
    "Backspace is typing": (strokes("abc\bdef", 20), "abc\bdef", []),
    "a letter typed before": ([(900.0, "x"), *strokes(CODE + "\n", 8)], "x", [CODE]),
    "a letter typed behind": ([*strokes(CODE + "\n", 8), (1220.0, "x")], "x", [CODE]),
    "two scans": ([*strokes(CODE + "\n", 8), *strokes("AAAAAA\n", 8, 1150)], "", [CODE, "AAAAAA"]),
    "two scans without Enter": ([*strokes(CODE, 8), *strokes("AAAAAA", 8, 1300)], "", [CODE, "AAAAAA"]),
    "a scanner that hesitates": ([*strokes(CODE[:8], 8), *strokes(CODE[8:], 8, 1130)], "", [CODE]),
    "quick at first, then slow": ([*strokes("ab", 10), *strokes("cdef", 39, 1049)], "abcdef", []),
}


@pytest.mark.parametrize("case", TABLE)
def test_table(case: str) -> None:
    played, typed, scans = TABLE[case]
    desk = Desk().play(played)
    assert (desk.typed, desk.scans) == (typed, scans)


def test_two_scanners_mixed_come_out_as_one_stream_that_says_so() -> None:
    mixed = [(1000 + 4.0 * place, key) for place, key in enumerate("A1B2C3D4E5F6\n78\n")]
    desk = Desk().play(mixed)
    assert desk.scans == ["A1B2C3D4E5F6", "78"]
    assert desk.follows == [False, True]


gaps_of_scanners = st.integers(1, 25)
gaps_of_people = st.integers(int(HOLD_MS) + 1, 400)


@given(
    steps=st.lists(st.tuples(gaps_of_scanners, st.sampled_from("BCDF0123")), min_size=6, max_size=60),
    ended=st.booleans(),
)
def test_what_a_scanner_sends_arrives_whole(steps: list[tuple[int, str]], *, ended: bool) -> None:
    desk = Desk().play(paced([*steps, (8, "\n")] if ended else steps))
    assert desk.typed == ""
    assert desk.scans == ["".join(key for _, key in steps)]


@given(st.lists(st.tuples(gaps_of_people, st.sampled_from("abc\n\b")), max_size=60))
def test_typing_is_never_lost_nor_moved_nor_late(steps: list[tuple[int, str]]) -> None:
    desk = Desk().play(paced(steps))
    assert desk.typed == "".join(key for _, key in steps)
    assert desk.scans == []
    assert desk.longest <= HOLD_MS


@given(st.lists(st.tuples(st.integers(0, 100), st.sampled_from("abc\n\b")), max_size=60))
def test_no_key_is_lost_whatever_the_timing(steps: list[tuple[int, str]]) -> None:
    desk = Desk().play(paced(steps))
    letters = [key for _, key in steps if key in "abc"]
    assert len(desk.typed.replace("\n", "").replace("\b", "")) + sum(map(len, desk.scans)) == len(letters)
    assert desk.typed.count("\b") == sum(key == "\b" for _, key in steps)


def test_scans_and_typing_of_a_morning_stay_apart() -> None:
    at, sent = 0.0, list[Stroke]()
    for number in range(50):
        for key in f"name {number}\n":
            sent.append((at, key))
            at += 70
        at += 60
        for key in CODE + ("\n" if number % 2 else ""):
            sent.append((at, key))
            at += 9
        at += AFTER_MS + 60
    desk = Desk().play(sent)
    assert desk.typed == "".join(f"name {number}\n" for number in range(50))
    assert desk.scans == [CODE] * 50
