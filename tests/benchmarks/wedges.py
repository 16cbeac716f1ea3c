"""Keyboard scanners as the system has them: keys at their times, stamped when pressed, not when read.

A process of its own, as the window system is one: it goes on while the program is busy, and what it sent
waits. Each line is a key: milliseconds of the monotonic clock of this computer, and the letter. The time is
that of the scanner, which no load of the computer delays: a kernel stamps a key when the device sends it.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress

KEY_MS = 2
"""From key to key, as fast as a keyboard can."""

ENTER = "\r"


def strokes(codes: Sequence[str], starts_ms: Sequence[float]) -> list[tuple[float, str]]:
    """When which key comes; several scanners at work make one stream of keys."""
    sent = (
        (start + number * KEY_MS, letter)
        for code, start in zip(codes, starts_ms, strict=True)
        for number, letter in enumerate(code + ENTER)
    )
    return sorted(sent, key=lambda stroke: stroke[0])


def main() -> None:
    """Read codes and starts as JSON, then press the keys; no program delays them where that is allowed."""
    with suppress(AttributeError, PermissionError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    codes, starts = json.loads(sys.stdin.readline())
    begun = time.monotonic()
    for at, letter in strokes(codes, starts):
        left = begun + at / 1000 - time.monotonic()
        if left > 0:
            time.sleep(left)
        sys.stdout.write(json.dumps([begun * 1000 + at, letter]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
