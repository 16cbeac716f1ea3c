"""Stretches of time, and which slots run at the same time: nobody meets in both, no table is used in both."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

S = TypeVar("S")
"""A slot by its id or by its place."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time; it ends before its end."""

    starts: datetime
    ends: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether both run at some time."""
        return self.starts < other.ends and other.starts < self.ends

    def holds(self, at: datetime) -> bool:
        """Whether it runs at this time."""
        return self.starts <= at < self.ends

    def within(self, starts: datetime | None, ends: datetime | None) -> bool:
        """Whether it lies wholly between these times; None sets no bound."""
        return (starts is None or starts <= self.starts) and (ends is None or self.ends <= ends)


def disjoint(slots: Mapping[S, Span]) -> tuple[S, ...]:
    """As many of the slots as can be had of which no two overlap: whichever ends first, again and again."""
    found: list[S] = []
    for slot, span in sorted(slots.items(), key=lambda one: one[1].ends):
        if not found or slots[found[-1]].ends <= span.starts:
            found.append(slot)
    return tuple(found)


def overlapping(slots: Mapping[S, Span]) -> dict[S, frozenset[S]]:
    """By slot the other slots that run during it, where there are any: on a day like most there are none."""
    found: dict[S, set[S]] = defaultdict(set)
    running: list[S] = []
    for slot, span in sorted(slots.items(), key=lambda one: one[1].starts):
        running = [other for other in running if slots[other].overlaps(span)]
        for other in running:
            found[slot].add(other)
            found[other].add(slot)
        running.append(slot)
    return {slot: frozenset(others) for slot, others in found.items()}
