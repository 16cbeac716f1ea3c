"""A complete day from nothing, at once: the first plan of a search."""

from eventdesk.domain.schedule import Day, Plan
from eventdesk.scheduling.plans import plans


def build(day: Day) -> Plan:
    """A plan without clashes for the wishes of the day, the same for the same day, not yet a good one."""
    return next(plans(day, steps=0))
