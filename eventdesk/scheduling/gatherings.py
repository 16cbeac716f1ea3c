"""Gatherings: the sessions whose room is lost or taken twice."""

from eventdesk.domain.repair import Task


def in_trouble(task: Task) -> frozenset[int]:
    """The sessions, by their places in the task, that cannot be held where they are; the first of two can."""
    there = {room.id for room in task.rooms}
    troubled: set[int] = set()
    order = sorted(range(len(task.assemblies)), key=lambda n: (not task.assemblies[n].fixed, n))
    for place, number in enumerate(order):
        one = task.assemblies[number]
        if one.fixed or one.room is None:
            continue
        others = [task.assemblies[n] for n in order[:place] if n not in troubled]
        twice = any(other.room == one.room and other.span.overlaps(one.span) for other in others)
        if twice or one.room not in there:
            troubled.add(number)
    return frozenset(troubled)
