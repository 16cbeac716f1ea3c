"""An independent judge of schedules: says what is wrong with a plan, knowing nothing of how it was made."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from eventdesk.domain.ids import PersonId
from eventdesk.domain.schedule import Day, Placement, Plan


def faults(day: Day, plan: Plan) -> list[str]:
    """Everything that a plan for the day must not have, in words."""
    found: list[str] = []
    everything = [*plan.placements, *day.kept]
    found += _used_twice(everything)
    found += _misplaced(day, plan.placements)
    found += _too_often(day, plan.placements)
    found += _out_of_order(day, plan.placements)
    asked = Counter([wish.people for wish in day.wishes] + [u.wish.people for u in day.refused])
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
    owners = {host for table in day.tables for host in table.hosts}
    for meeting in placements:
        people = set(meeting.people)
        if meeting.slot not in day.slots:
            yield f"no such slot: {meeting.slot}"
        if any(pair <= people for pair in day.never):
            yield f"{meeting.people} must never meet"
        if meeting.table not in tables:
            yield f"no such table: {meeting.table}"
        else:
            table = tables[meeting.table]
            if 0 < table.capacity < len(meeting.people):
                yield f"{len(meeting.people)} people at the small table {meeting.table}"
            if table.hosts and not people & set(table.hosts):
                yield f"strangers at the table {meeting.table}"
            if people & owners and not people & set(table.hosts):
                yield f"{people & owners} do not sit at their own table"
        for person in meeting.people:
            if meeting.slot in day.away.get(person, ()):
                yield f"{person} is away in {meeting.slot}"


def _too_often(day: Day, placements: tuple[Placement, ...]) -> Iterator[str]:
    before, after = _slots_of(day, day.kept), _slots_of(day, (*day.kept, *placements))
    for person, own in after.items():
        limit = day.limits.get(person, day.limit)
        if limit is not None and len(own) > max(limit, len(before[person])):
            yield f"{person} has {len(own)} meetings"
        most = day.row_of(person)
        for start in own if most else ():
            row = set(range(start, start + most + 1))
            if row <= set(own) and not row <= set(before[person]):
                yield f"{person} meets {most + 1} times in a row"


def _slots_of(day: Day, placements: Sequence[Placement]) -> Mapping[PersonId, list[int]]:
    found: dict[PersonId, list[int]] = defaultdict(list)
    for meeting in placements:
        for person in meeting.people if meeting.slot in day.slots else ():
            found[person].append(day.slots.index(meeting.slot))
    return found


def _out_of_order(day: Day, placements: tuple[Placement, ...]) -> Iterator[str]:
    everything = [*day.kept, *placements]
    for person, first, then in day.orders:
        for one in everything:
            for two in everything:
                wrong = {person, first} <= set(one.people) and {person, then} <= set(two.people)
                both_kept = one in day.kept and two in day.kept
                known = one.slot in day.slots and two.slot in day.slots
                if not wrong or one is two or both_kept or not known:
                    continue
                if day.slots.index(one.slot) >= day.slots.index(two.slot):
                    yield f"{person} meets {then} before {first}"
