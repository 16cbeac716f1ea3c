"""Refining: among the repairs that lose and move as few, one that touches few people and has few waits.

And two that trade off: one in which nothing moves that could stay, and one that touches fewer people.
"""

from collections.abc import Iterable
from time import monotonic

from eventdesk.domain.repair import Aim
from eventdesk.scheduling.found import Found, costs, settled
from eventdesk.scheduling.mending import Mending, at_most
from eventdesk.scheduling.search import FIRST, MANY, Search, all_slots
from eventdesk.scheduling.solving import least
from eventdesk.scheduling.weighing import Weight, disturbed, weights

SECOND = (Aim.TOUCHED, Aim.TABLES)
LAST = (Aim.WAITS, Aim.BREAKS)


def refine(search: Search, until: float) -> bool:
    """Touch fewer people, change fewer tables, then wait less; whether the time was enough."""
    made = _kept(search, FIRST)
    exact = _improve(search, made, SECOND, until)
    if len(search.offer) > MANY or not exact:
        return exact
    return _improve(search, made, LAST, until)


def few_people(search: Search, until: float) -> Found | None:
    """As little lost as in the best, fewer people touched though more moves; None where that cannot be."""
    made = _kept(search, (Aim.LOST, Aim.UNMET))
    result = least(
        made, weights(made, (Aim.TOUCHED, Aim.MOVED, Aim.TABLES)), search.found, until - monotonic()
    )
    if result.found is None:
        return None
    found = settled(search.reach, result.found)
    return found if costs(search.reach, found)[Aim.TOUCHED] < search.values[Aim.TOUCHED] else None


def keep_times(search: Search, until: float) -> Found | None:
    """Nothing moves that could stay, so that more is lost; None where the best is such a repair."""
    made = search.made(all_slots(search.reach, search.reach.within(0)))
    first = least(made, {"disturbed": disturbed(made)}, None, until - monotonic())
    if first.found is None:
        return None
    result = least(made, weights(made, FIRST), first.found, until - monotonic())
    last = least(made, weights(made, SECOND), result.found or first.found, until - monotonic())
    found = settled(search.reach, last.found or result.found or first.found)
    told = costs(search.reach, found)
    worse = told[Aim.LOST] + told[Aim.UNMET] > search.values[Aim.LOST] + search.values[Aim.UNMET]
    return found if worse and told[Aim.MOVED] < search.values[Aim.MOVED] else None


def _kept(search: Search, aims: Iterable[Aim]) -> Mending:
    """The model in which the best was found, nothing of these aims given up."""
    made = search.made(search.offer)
    told: dict[Aim, Weight] = weights(made, aims)
    for aim, weight in told.items():
        at_most(made, weight.terms, search.values[aim])
    return made


def _improve(search: Search, made: Mending, aims: tuple[Aim, ...], until: float) -> bool:
    result = least(made, weights(made, aims), search.found, until - monotonic())
    if result.found is None:
        return False
    search.take(result.found, search.offer)
    order = list(Aim)
    known = search.complete and search.reached(order[: order.index(aims[0])])
    for aim in aims if known else ():
        others = search.values[aim] - result.values[aim]
        least_here = min(search.values[aim], result.bounds[aim] + others)
        search.bounds[aim] = max(search.bounds[aim], least_here)
        if not search.reached([aim]):
            break
    return result.exact
