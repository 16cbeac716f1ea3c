"""Codes of all systems through every keyboard layout: right or refused, never wrong, at once.

Python's garbage waits, as it does in the program while people are scanned.
"""

import base64
import gc
import json
import random
import string
from collections.abc import Iterator
from functools import partial
from uuid import UUID

from eventdesk.domain.code import new_code
from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import layouts
from eventdesk.scanner.layouts import Read, Reading, resolve
from tests.benchmarks.figure import Figure, timed
from tests.scanner.typist import System, typed

CODES = 5000
PRETIX = "abcdefghjkmnpqrstuvwxyz23456789"


def run(people: int | None) -> Iterator[Figure]:
    """Each code goes through each layout once: the scanner as new or set otherwise, Caps Lock on or off."""
    codes = tuple(made_codes(random.Random(1), people or CODES))
    known = frozenset(codes)
    first = timed(partial(resolve, codes[0], known.intersection))
    times: list[float] = []
    gc.collect()
    gc.disable()
    right = wrong = refused = 0
    for number, code in enumerate(codes):
        for arrived in arrivals(code, number):
            answers: list[Reading] = []
            times.append(timed(partial(_resolve, arrived, known, answers)))
            answer = answers[0]
            right += isinstance(answer, Read) and answer.code == code
            wrong += isinstance(answer, Read) and answer.code != code
            refused += not isinstance(answer, Read)
    gc.enable()
    yield Figure("layouts", "wrong", len(times), value=wrong, unit="count")
    yield Figure("layouts", "refused", len(times), value=refused, unit="count")
    yield Figure("layouts", "right", len(times), value=100 * right / len(times), unit="%")
    yield Figure("layouts", "first", 1, value=first)
    yield Figure("layouts", "reading", len(times), times)


def made_codes(chance: random.Random, count: int) -> Iterator[str]:
    """Own codes and those of other systems, in turn."""
    key = f"{chance.getrandbits(256):064x}"
    for number in range(count):
        digits, uuid = f"{chance.randrange(10**6)}", str(UUID(int=chance.getrandbits(128)))
        yield (
            new_code(key, number),
            new_code(key, number),
            "".join(chance.choices(PRETIX, k=32)),
            base64.b64encode(chance.randbytes(chance.randrange(82, 90))).decode(),
            json.dumps({"registrant_id": digits, "checkin_secret": uuid, "event_id": "7"}),
            f"{uuid}/{chance.getrandbits(256):064x}",
            "A-" + "".join(chance.choices(string.ascii_uppercase + string.digits, k=7)),
            f"https://tickets.example.org/t/{uuid[:13]}?event={digits}&s={uuid[-12:]}",
        )[number % 8]


def arrivals(code: str, number: int) -> Iterator[str]:
    """What arrives of one code; what has no key on a layout never arrives."""
    lock = (Lock.OFF, Lock.CAPS)[number // 8 % 2]
    system = tuple(System)[number // 16 % 2]
    others = [layout.id for layout in layouts().values() if layout.of_a_scanner]
    pairs = [("us", layout) for layout in layouts()]
    pairs += [(other, "us") for other in others if other != "us"]
    pairs.append((others[number % len(others)], tuple(layouts())[number // 32 % len(layouts())]))
    for scanner, computer in pairs:
        arrived = typed(code, scanner, computer, lock, system)
        if arrived is not None:
            yield arrived


def _resolve(arrived: str, known: frozenset[str], answers: list[Reading]) -> None:
    answers.append(resolve(arrived, known.intersection))
