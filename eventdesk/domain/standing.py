"""How a checkpoint stands: expected, in, out, ever, by role; and how its scans went."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from eventdesk.domain.ids import CheckpointId


@dataclass(frozen=True, slots=True)
class Count:
    """People: expected in all, in now, out again, and ever in."""

    expected: int = 0
    inside: int = 0
    out: int = 0
    ever: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of one checkpoint; `refused` by verdict."""

    checkpoint: CheckpointId
    name: str
    total: Count
    by_role: Mapping[str, Count] = field(default_factory=dict)
    accepted: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)


def count(expected: int, places: Iterable[bool]) -> Count:
    """Count people by `places`: whether they are in now, for all who have ever been, expected or not."""
    been = tuple(places)
    return Count(expected, sum(been), len(been) - sum(been), len(been))
