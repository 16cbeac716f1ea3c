"""An independent judge of schedules: says what is wrong with a plan, knowing nothing of how it was made."""

from collections import Counter
from collections.abc import Iterator

from eventdesk.domain.schedule import Day, Placement, Plan


def faults(day: Day, plan: Plan) -> list[str]:
    """Everything that a plan for the day must not have, in words."""
    found: list[str] = []
    everything = [*plan.placements, *day.kept]
    found += _used_twice(everything)
    found += _misplaced(day, plan.placements)
    for person, n in Counter(p for m in everything for p in m.people).items():
        if day.limit is not None and n > day.limit and any(person in m.people for m in plan.placements):
            found.append(f"{person} has {n} meetings")
    asked = Counter(wish.people for wish in day.wishes)
    answered = Counter([m.people for m in plan.placements] + [u.wish.people for u in plan.unplaced])
    if asked != answered:
        found.append("wishes and answers differ")
    return found


def _used_twice(everything: list[Placement]) -> Iterator[str]:
    for (person, slot), n in Counter((p, m.slot) for m in everything for p in m.people).items():
        if n > 1:
            yield f"{person} is wanted {n} times in {slot}"
    for (table_id, slot), n in Counter((m.table, m.slot) for m in everything).items():
        if n > 1:
            yield f"table {table_id} is wanted {n} times in {slot}"


def _misplaced(day: Day, placements: tuple[Placement, ...]) -> Iterator[str]:
    tables = {table.id: table for table in day.tables}
    for meeting in placements:
        if meeting.slot not in day.slots:
            yield f"no such slot: {meeting.slot}"
        if meeting.table not in tables:
            yield f"no such table: {meeting.table}"
        elif 0 < tables[meeting.table].capacity < len(meeting.people):
            yield f"{len(meeting.people)} people at the small table {meeting.table}"
        for person in meeting.people:
            if meeting.slot in day.away.get(person, ()):
                yield f"{person} is away in {meeting.slot}"
