"""Published instances of the matchmaking problem read from their files, answers checked by definition."""

import re
from itertools import combinations, pairwise
from pathlib import Path

from eventdesk.scheduling.fewest import Problem

MORNING, AFTERNOON = 1, 2


def read(path: Path) -> Problem:
    """The problem of a `.dzn` file; slots, meetings and people count from 0 here, from 1 there."""
    text = path.read_text(encoding="utf-8")
    slots, morning = _number(text, "nTotalSlots"), _number(text, "nMorningSlots")
    asked = [[int(part) for part in line.split(",") if part.strip()] for line in _table(text)]
    forbidden = _sets(text, "forbidden")
    fixed = [int(part) for part in re.findall(r"\d+", _value(text, "fixed", "0"))]
    allowed = []
    for meeting, (first, second, session) in enumerate(asked):
        start, end = (0, morning) if session == MORNING else (0, slots)
        start = morning if session == AFTERNOON else start
        own = set(range(start, end)) - _before_one(forbidden, first) - _before_one(forbidden, second)
        if meeting < len(fixed) and fixed[meeting]:
            own &= {fixed[meeting] - 1}
        allowed.append(frozenset(own))
    earlier = tuple(
        (other - 1, meeting)
        for meeting, others in enumerate(_sets(text, "precedences"))
        for other in sorted(others)
    )
    people = tuple((first - 1, second - 1) for first, second, _ in asked)
    return Problem(
        slots,
        _number(text, "nTables"),
        people,
        tuple(allowed),
        earlier,
        everybody=_number(text, "nBusiness"),
    )


def faults(problem: Problem, slot_of: tuple[int, ...]) -> list[str]:
    """What is wrong with a placing, from the definition; empty where nothing is."""
    found = [
        f"meeting {meeting} may not lie in slot {slot}"
        for meeting, (slot, allowed) in enumerate(zip(slot_of, problem.allowed, strict=True))
        if slot not in allowed
    ]
    for slot in range(problem.slots):
        lying = [meeting for meeting, where in enumerate(slot_of) if where == slot]
        if len(lying) > problem.tables:
            found.append(f"slot {slot} has {len(lying)} meetings at {problem.tables} tables")
        for one, other in combinations(lying, 2):
            if set(problem.people[one]) & set(problem.people[other]):
                found.append(f"meetings {one} and {other} share somebody in slot {slot}")
    found += [
        f"{one} is not before {other}" for one, other in problem.earlier if slot_of[one] >= slot_of[other]
    ]
    counted = breaks(problem, slot_of)
    if max(counted) - min(counted) > problem.fairness:
        found.append(f"breaks differ by {max(counted) - min(counted)}")
    return found


def breaks(problem: Problem, slot_of: tuple[int, ...]) -> list[int]:
    """The breaks of each person: runs of idle slots between two of their meetings."""
    slots: dict[int, list[int]] = {}
    for people, slot in zip(problem.people, slot_of, strict=True):
        for person in people:
            slots.setdefault(person, []).append(slot)
    own = [sorted(one) for one in slots.values()]
    counted = [sum(then - now > 1 for now, then in pairwise(one)) for one in own]
    return counted + [0] * (problem.everybody - len(own))


def _before_one(sets: list[set[int]], number: int) -> set[int]:
    return {slot - 1 for slot in sets[number - 1]} if number <= len(sets) else set()


def _number(text: str, key: str) -> int:
    return int(_value(text, key, "0"))


def _value(text: str, key: str, otherwise: str) -> str:
    found = re.search(rf"\b{key}\s*=\s*(.*?);", text, re.DOTALL)
    return found[1] if found else otherwise


def _table(text: str) -> list[str]:
    rows = _value(text, "requested", "").strip().strip("[]").split("|")
    return [row for row in rows if row.strip()]


def _sets(text: str, key: str) -> list[set[int]]:
    return [
        {int(part) for part in re.findall(r"\d+", inner)} - {0}
        for inner in re.findall(r"\{([^}]*)\}", _value(text, key, ""))
    ]
