"""A published instance as an event: meetings are requests, fixed ones locked, precedences orders."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eventdesk.domain.asked import Asked
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.quality import FEWEST_BREAKS
from eventdesk.domain.rules import RULES_ID, Order, Rules
from tests.scheduling.instances import read

DATA = Path(__file__).parents[3] / "shared" / "data" / "b2b"
MORNING = datetime(2030, 5, 14, 9, tzinfo=UTC)
STEP = timedelta(minutes=20)


def event_of(name: str) -> Asked:
    """The event of a file that asks neither for a half of the day nor for absence.

    An event could say both only of people, not of a meeting, and would not count a wait while away.
    """
    problem = read(DATA / f"{name}.dzn")
    everywhere = frozenset(range(problem.slots))
    fixed = {meeting: slots for meeting, slots in enumerate(problem.allowed) if slots != everywhere}
    taken: Counter[int] = Counter()
    meetings = []
    for meeting, slots in fixed.items():
        (slot,) = slots
        people = tuple(_person(one) for one in problem.people[meeting])
        table = TableId(f"t{taken[slot]}")
        taken[slot] += 1
        meetings.append(Meeting(f"m{meeting}", people=people, slot=_slot(slot), table=table, locked=True))
    return Asked(
        slots=tuple(
            Slot(_slot(n), starts=MORNING + n * STEP, ends=MORNING + (n + 1) * STEP)
            for n in range(problem.slots)
        ),
        tables=tuple(Table(f"t{n}") for n in range(problem.tables)),
        people=tuple(Person(_person(n)) for n in range(problem.everybody)),
        requests=tuple(
            Request(f"q{n}", asker=_person(one), asked=_person(two))
            for n, (one, two) in enumerate(problem.people)
        ),
        meetings=tuple(meetings),
        orders=tuple(
            _order(f"o{n}", problem.people[first], problem.people[then])
            for n, (first, then) in enumerate(problem.earlier)
        ),
        rules=Rules(RULES_ID, goals=tuple(goal.value for goal in FEWEST_BREAKS)),
    )


def _order(id_: str, first: tuple[int, ...], then: tuple[int, ...]) -> Order:
    (shared,) = set(first) & set(then)
    (one,), (two,) = set(first) - {shared}, set(then) - {shared}
    return Order(id_, person=_person(shared), first=_person(one), then=_person(two))


def _person(number: int) -> PersonId:
    return PersonId(f"p{number:02}")


def _slot(number: int) -> SlotId:
    return SlotId(f"s{number:02}")
