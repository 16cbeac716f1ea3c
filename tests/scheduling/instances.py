"""Published instances of the matchmaking problem read from their files, answers checked by definition."""

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from pathlib import Path

from eventdesk.scheduling.fewest import Problem
from tests.scheduling.datafile import DataFileError, Value, numbers, sets, values

MORNING, AFTERNOON = 1, 2


def read(path: Path) -> Problem:
    """The problem of a `.dzn` file; slots, meetings and people count from 0 here, from 1 there."""
    told = values(path)
    slots, tables, everybody = (_number(told, key) for key in ("nTotalSlots", "nTables", "nBusiness"))
    asked = _asked(told)
    allowed = []
    for meeting in range(len(asked)):
        own = set(range(slots))
        for _, possible in _limits(told, meeting):
            own &= possible
        allowed.append(frozenset(own))
    earlier = tuple(
        (other - 1, meeting)
        for meeting, others in enumerate(sets(told.get("precedences")))
        for other in sorted(others - {0})
    )
    people = tuple((first - 1, second - 1) for first, second, _ in asked)
    return Problem(slots, tables, people, tuple(allowed), earlier, everybody=everybody)


def limits(path: Path, meeting: int) -> list[str]:
    """What leaves a meeting its slots, in words."""
    return [words for words, _ in _limits(values(path), meeting)]


def _limits(told: Mapping[str, Value], meeting: int) -> Iterator[tuple[str, set[int]]]:
    """What a file says of a meeting's slots, and the slots that each leaves."""
    slots, morning = _number(told, "nTotalSlots"), _number(told, "nMorningSlots")
    first, second, session = _asked(told)[meeting]
    if session == MORNING:
        yield f"it is asked for the morning, slots 1 to {morning}", set(range(morning))
    if session == AFTERNOON:
        yield f"it is asked for the afternoon, slots {morning + 1} to {slots}", set(range(morning, slots))
    fixed = numbers(told.get("fixed"))
    if meeting < len(fixed) and fixed[meeting]:
        yield f"it is fixed in slot {fixed[meeting]}", {fixed[meeting] - 1}
    forbidden = sets(told.get("forbidden"))
    for person in dict.fromkeys((first, second)):
        gone = forbidden[person - 1] - {0} if person <= len(forbidden) else set()
        if gone:
            away = ", ".join(map(str, sorted(gone)))
            yield f"participant {person} is not there in {away}", {*range(slots)} - {s - 1 for s in gone}


def _asked(told: Mapping[str, Value]) -> list[tuple[int, int, int]]:
    parts = iter(numbers(told.get("requested")))
    return list(zip(parts, parts, parts, strict=True))


def _number(told: Mapping[str, Value], key: str) -> int:
    found = told.get(key)
    if not isinstance(found, int):
        raise DataFileError(f"{key} is not told")
    return found


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
    if problem.fairness is not None and max(counted) - min(counted) > problem.fairness:
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
