"""Pairs of settings: to which layout a scanner is set, and which its computer has, with or without Caps Lock.

A scan mostly fits many pairs. They are told as one number, a bit for each, so that scans are set against each
other by one `&`.
"""

from dataclasses import dataclass
from functools import lru_cache

from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import Layout, layouts

Settings = int
"""Pairs that may be, a bit for each: the computers of the first scanner, then those of the next."""

ALL: Settings = -1
"""Nothing is known: any pair."""

AMERICAN = "us"
"""As scanners leave the factory."""


@dataclass(frozen=True, slots=True)
class Pair:
    """How a scanner and its computer are set, by the ids of the layouts."""

    scanner: str
    computer: str
    lock: Lock = Lock.OFF

    @property
    def plain(self) -> bool:
        """Whether nothing is wrong with the settings."""
        return self.scanner == self.computer and self.lock is Lock.OFF


PLAIN = Pair(AMERICAN, AMERICAN)


def settings_of(pair: Pair) -> Settings:
    """The one bit of a pair; ValueError where there are no such layouts."""
    if pair not in _bits():
        raise ValueError(pair)
    return _bits()[pair]


def likeliest(settings: Settings) -> Pair | None:
    """Of these pairs the one that is met most, None where nothing is known."""
    if settings == ALL:
        return None
    return next((pair for pair, bit in _likeliest_first() if settings & bit), None)


@lru_cache(maxsize=1)
def scanners() -> tuple[Layout, ...]:
    """Each layout that a scanner can be set to."""
    return tuple(layout for layout in layouts().values() if layout.of_a_scanner)


@lru_cache(maxsize=1)
def computers() -> tuple[tuple[Layout, Lock], ...]:
    """Each way a computer can be set."""
    return tuple(
        (layout, lock)
        for layout in layouts().values()
        for lock in (Lock.OFF, Lock.CAPS, *((Lock.SHIFT,) if layout.shift_lock else ()))
    )


@lru_cache(maxsize=1)
def _bits() -> dict[Pair, Settings]:
    pairs = (Pair(scanner.id, computer.id, lock) for scanner in scanners() for computer, lock in computers())
    return {pair: 1 << place for place, pair in enumerate(pairs)}


@lru_cache(maxsize=1)
def _likeliest_first() -> tuple[tuple[Pair, Settings], ...]:
    return tuple(sorted(_bits().items(), key=lambda item: _how_odd(item[0])))


def _how_odd(pair: Pair) -> tuple[bool, ...]:
    """Least what is met most: nothing wrong, then Caps Lock, a scanner as new, an American computer."""
    return (
        pair != PLAIN,
        not pair.plain,
        pair.scanner != pair.computer,
        pair.lock is not Lock.OFF,
        pair.scanner != AMERICAN,
        pair.computer != AMERICAN,
    )
