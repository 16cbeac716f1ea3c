"""Evening out: no slot keeps more meetings than it has tables for, as long as others have room.

If one colour has more edges than another, then among the chains of the two one has more of the first, and
flipped it carries one edge over (McDiarmid, "The solution of a timetabling problem", 1972). So every edge
colouring becomes an even one; people who are away only keep the chains that end with them from being flipped.
"""

from collections.abc import Sequence

from eventdesk.scheduling.colouring import FREE, Colouring


def even_out(colouring: Colouring, room: Sequence[int]) -> None:
    """Move edges out of colours that have more than `room[colour]`, through other colours if need be."""
    while over := [c for c in range(colouring.colours) if colouring.size[c] > room[c]]:
        if not any(_relieve(colouring, room, colour) for colour in over):
            return


def _relieve(colouring: Colouring, room: Sequence[int], full: int) -> bool:
    """Bring one edge from the full colour to one with room to spare, over as few others as possible."""
    came_from: dict[int, int] = {full: full}
    queue = [full]
    for here in queue:
        there = [c for c in range(colouring.colours) if c not in came_from]
        for colour in sorted(there, key=lambda c: colouring.size[c] - room[c]):
            if not _surplus(colouring, here, colour):
                continue
            came_from[colour] = here
            queue.append(colour)
            if colouring.size[colour] < room[colour]:
                return _carry(colouring, came_from, colour)
    return False


def _carry(colouring: Colouring, came_from: dict[int, int], last: int) -> bool:
    """Carry an edge along the way that was found, from its last step back to its first."""
    steps = []
    while came_from[last] != last:
        steps.append((came_from[last], last))
        last = came_from[last]
    for source, target in steps:
        edges = _surplus(colouring, source, target)
        if not edges:
            return False
        colouring.flip(edges, source, target)
    return True


def _surplus(colouring: Colouring, more: int, fewer: int) -> tuple[int, ...]:
    """A chain with one edge more of `more` than of `fewer` that may be flipped; empty where there is none."""
    for vertex, edges in enumerate(colouring.at):
        # Such a chain starts and ends with `more`, at vertices that have no edge of `fewer` and may have one.
        if edges[more] >= 0 and edges[fewer] == FREE:
            chain = colouring.chain(vertex, more, fewer)
            if len(chain.edges) % 2 and colouring.may_flip(chain, more, fewer):
                return chain.edges
    return ()
