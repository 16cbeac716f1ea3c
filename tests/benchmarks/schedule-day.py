"""The sample event built from its requests alone: how soon a day stands, how good it is in a minute."""

import time
from collections.abc import Iterator
from datetime import date

from eventdesk.domain.quality import Goal
from eventdesk.domain.schedule import Day, Plan
from eventdesk.sample.event import day_of, make
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.plans import plans
from tests.benchmarks.figure import Figure
from tests.scheduling.checker import faults

DAY = date(2026, 6, 11)
SEEDS = range(1, 6)
MINUTE = 60.0


def run(people: int | None) -> Iterator[Figure]:
    """Five events for the first plan, one of them for a minute; usually as large as the sample event."""
    days = [day_of(make(_sizes(people), seed, DAY)) for seed in SEEDS]
    taken = [_first(day) for day in days]
    yield Figure("schedule-day", "first", len(taken), [wall for wall, _ in taken])
    yield Figure("schedule-day", "first-processor", len(taken), [cpu for _, cpu in taken])
    started, cpu = time.perf_counter(), time.process_time()
    *_, plan = plans(days[0], seconds=MINUTE)
    yield Figure("schedule-day", "after60-wall", 1, value=time.perf_counter() - started, unit="s")
    yield Figure("schedule-day", "after60-processor", 1, value=time.process_time() - cpu, unit="s")
    yield from _goals(days[0], plan)


def _sizes(people: int | None) -> Sizes:
    if people is None:
        return Sizes()
    return Sizes(people, max(1, people * 2 // 3), max(1, people * 2 // 7))


def _first(day: Day) -> tuple[float, float]:
    """Milliseconds on the wall and of the processor."""
    started, cpu = time.perf_counter(), time.process_time()
    plan = next(plans(day))
    taken = (time.perf_counter() - started) * 1000, (time.process_time() - cpu) * 1000
    check(day, plan)
    return taken


def check(day: Day, plan: Plan) -> None:
    """Refuse a plan that is none."""
    wrong = faults(day, plan)
    if wrong:
        raise RuntimeError(f"no day at all: {wrong[0]}")


def _goals(day: Day, plan: Plan) -> Iterator[Figure]:
    """Every goal with its bound; of the wishes the share of the most that any day can have."""
    check(day, plan)
    wanted = sum(wish.weight for wish in day.wishes)
    for measure in plan.measures:
        if measure.goal is Goal.WISHES:
            share = 100 * (wanted - measure.value) / max(1, wanted - measure.bound)
            yield Figure("schedule-day", "after60 wishes met", len(day.wishes), value=share, unit="%")
        name = measure.goal.value
        yield Figure("schedule-day", f"after60 {name}", 1, value=measure.value, unit="count")
        yield Figure("schedule-day", f"after60 {name} bound", 1, value=measure.bound, unit="count")
