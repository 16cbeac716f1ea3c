"""The published matchmaking instances solved to proof: the fewest breaks of each, or why there is no day."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

from eventdesk.scheduling.fewest import Demand, Problem, Rule
from eventdesk.scheduling.impossible import causes
from tests.benchmarks.figure import Figure
from tests.benchmarks.race import first_proven
from tests.scheduling.instances import faults, limits, read

DATA = Path(__file__).parents[3] / "shared" / "data" / "b2b"


def run(people: int | None) -> Iterator[Figure]:
    """All instances beside the project; none where there are none."""
    if DATA.is_dir():
        yield from run_on(DATA, None)


def run_on(data: Path, out: Path | None) -> Iterator[Figure]:
    """Solve every file of a folder; the answers go to files of the same names in `out`."""
    times: list[float] = []
    right = 0
    expected = _expected(data)
    for path in sorted(data.glob("*.dzn")):
        started = time.perf_counter()
        answer = _answer(path)
        seconds = time.perf_counter() - started
        answer["seconds"] = round(seconds, 3)
        times.append(seconds * 1000)
        if path.stem in expected:
            right += expected[path.stem] == str(answer.get("breaks", "infeasible"))
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            (out / f"{path.stem}.json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
        yield Figure("schedule-paper", path.stem, 1, times[-1:])
    yield Figure("schedule-paper", "all", len(times), times)
    if expected:
        yield Figure("schedule-paper", "right", len(times), value=right, unit="count")


def _answer(path: Path) -> dict[str, object]:
    """What a file comes to; one that cannot be read is said to be so, and the others go on."""
    try:
        problem = read(path)
    except ValueError as error:
        return {"unreadable": str(error)}
    placed = first_proven(problem)
    if placed is None:
        return {
            "infeasible": True,
            "why": "; ".join(_words(path, problem, cause) for cause in causes(problem)),
        }
    wrong = faults(problem, placed.slot_of)
    if wrong:
        raise RuntimeError(f"no day at all: {wrong[0]}")
    slots = [slot + 1 for slot in placed.slot_of]
    return {"slot_of_meeting": slots, "breaks": placed.breaks, "proven": True}


def _words(path: Path, problem: Problem, cause: Demand) -> str:
    """A rule in words; meetings, people and slots are counted from 1, as in the files."""
    match cause.rule:
        case Rule.SLOTS:
            (meeting,) = cause.about
            slots = sorted(slot + 1 for slot in problem.allowed[meeting])
            people = " and ".join(str(person + 1) for person in problem.people[meeting])
            where = f"only in slots {', '.join(map(str, slots))}" if slots else "in no slot at all"
            reasons = ", ".join(limits(path, meeting)) or f"the day has {problem.slots}"
            return f"meeting {meeting + 1} of participants {people} may lie {where} ({reasons})"
        case Rule.ORDER:
            first, second = cause.about
            return f"meeting {first + 1} must be before meeting {second + 1}"
        case Rule.TABLES:
            return f"slot {cause.about[0] + 1} has {problem.tables} tables"
        case Rule.FAIRNESS:
            return f"the breaks of two participants may differ by {problem.fairness} at most"


def _expected(data: Path) -> dict[str, str]:
    """The proven answers where the folder tells them."""
    path = data / "expected.tsv"
    if not path.is_file():
        return {}
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:])
    return {name: breaks or result for name, result, breaks in lines}
