"""Repair: the smallest change that mends a day, proven, and what trades off with it; better ones follow."""

from collections.abc import Iterator
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING

from eventdesk.domain.repair import Aim, Cost, Leaning, Proposal, SessionMove, Task
from eventdesk.domain.repairable import away_with
from eventdesk.scheduling.found import Found, costs, moves, unmet
from eventdesk.scheduling.gatherings import in_trouble
from eventdesk.scheduling.numbering import reach_of

if TYPE_CHECKING:
    from eventdesk.scheduling.search import Search

PATIENCE = 60.0
"""Seconds in all after which no better repair is looked for."""

FINISH = 0.2
"""Seconds that a repair gets before it is first told, to spare people and waits."""

OTHERS = 0.5
"""Seconds to find each of those that trade off."""


def proposals(
    task: Task, *, seconds: float = 2.0, patience: float = PATIENCE
) -> Iterator[tuple[Proposal, ...]]:
    """Repairs of a day, the best one first, with up to two that trade off honestly against it.

    The first comes within `seconds`, or little more where the day is large: proven, or the best so far with
    its bounds. Better ones and the others follow while one looks, as good as `patience` seconds make them.
    """
    from eventdesk.scheduling.refining import refine
    from eventdesk.scheduling.search import Search

    started = monotonic()
    sessions = _sessions(task)
    search = Search(reach_of(task, away_with(task, sessions)), started + seconds)
    shown: tuple[Proposal, ...] = ()
    exact = False
    for over in chain(search.look(), [None]):
        if not (shown or over is None or search.late or search.proven):
            continue
        search.until = started + patience
        if search.values:
            exact = refine(search, monotonic() + FINISH)
            now = _told(task, search, sessions)
            if now != shown:
                yield now
            shown = now
        if search.proven or search.late:
            break
    others = _others(task, search, sessions) if search.values else ()
    if others:
        shown = shown + others
        yield shown
    if not exact and search.values:
        refine(search, started + patience)
        now = _told(task, search, sessions)
        if now != shown[:1]:
            yield (*now, *others)


def _sessions(task: Task) -> tuple[SessionMove, ...]:
    """The sessions that must move; mostly none, and then nobody waits for the solver's library."""
    if not in_trouble(task):
        return ()
    from eventdesk.scheduling.rooms import mended_rooms

    return mended_rooms(task)


def _told(task: Task, search: "Search", sessions: tuple[SessionMove, ...]) -> tuple[Proposal, ...]:
    """The best repair so far."""
    return (_proposal(task, search, Leaning.KEEP_MEETINGS, search.found, sessions),)


def _others(task: Task, search: "Search", sessions: tuple[SessionMove, ...]) -> tuple[Proposal, ...]:
    """Those that trade off against the best one, which moves something."""
    from eventdesk.scheduling.refining import few_people, keep_times

    if search.values[Aim.MOVED] == 0:
        return ()
    found = [
        (Leaning.KEEP_TIMES, keep_times(search, monotonic() + OTHERS)),
        (Leaning.FEW_PEOPLE, few_people(search, monotonic() + OTHERS)),
    ]
    return tuple(_proposal(task, search, how, one, sessions) for how, one in found if one)


def _proposal(
    task: Task, search: "Search", leaning: Leaning, found: Found, sessions: tuple[SessionMove, ...]
) -> Proposal:
    reach = search.reach
    values, bounds = costs(reach, found), dict(search.bounds)
    best = leaning is Leaning.KEEP_MEETINGS
    told = moves(reach, found)
    seated = {person for move in sessions for person in move.people}
    if seated:
        values[Aim.TOUCHED] = len(seated.union(*(move.people for move in told)))
        bounds[Aim.TOUCHED] = len(seated | reach.unsettled)
    return Proposal(
        leaning,
        told,
        unplaced=(*unmet(reach, found), *task.apart),
        costs=tuple(Cost(aim, values[aim], bounds[aim] if best else 0) for aim in Aim),
        sessions=sessions,
        at=task.at,
    )
