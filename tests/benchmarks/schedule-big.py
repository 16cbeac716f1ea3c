"""A day of 2,000 people and 600 tables: 15,000 meetings wanted, of which 24 slots seat 14,400 at the most."""

import resource
import time
from collections.abc import Iterator
from datetime import date

from eventdesk.sample.event import day_of, make
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.plans import plans
from tests.benchmarks.figure import Figure
from tests.scheduling.checker import faults

BIG = Sizes(people=2_000, organisations=1_300, tables=600, slots=24, meetings=15_000)


def run(people: int | None) -> Iterator[Figure]:
    """The complete first day with the memory it takes, and how many meetings found a seat."""
    day = day_of(make(BIG, 1, date(2026, 6, 11)))
    started, cpu = time.perf_counter(), time.process_time()
    plan = next(plans(day))
    wall, processor = time.perf_counter() - started, time.process_time() - cpu
    wrong = faults(day, plan)
    if wrong:
        raise RuntimeError(f"no day at all: {wrong[0]}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seats = len(day.slots) * len(day.tables)
    yield Figure("schedule-big", "complete", 1, [wall * 1000])
    yield Figure("schedule-big", "processor", 1, [processor * 1000])
    yield Figure("schedule-big", "memory", 1, value=memory, unit="MiB")
    yield Figure("schedule-big", "wanted", 1, value=len(day.wishes), unit="count")
    yield Figure("schedule-big", "seats", 1, value=seats, unit="count")
    yield Figure("schedule-big", "placed", 1, value=len(plan.placements), unit="count")
