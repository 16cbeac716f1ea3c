"""Pairs of settings: to which layout a scanner is set, and which its computer has, with or without Caps Lock.

A scan mostly fits many pairs. They are told as one number, a bit for each, so that scans are set against each
other by one `&`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_letters

from eventdesk.scanner.host import Host, Lock, host_of, symbol
from eventdesk.scanner.keyboard import ALTGR, Layout, layouts

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

Met = tuple[Settings, Host, dict[int, str]]
"""A pair, the computer for the keys of that scanner, and what these mean on it."""


@dataclass(frozen=True, slots=True)
class Computer:
    """One computer: for scanners that send no AltGr, and for all that any can send.

    Of the letters that no Latin layout moves it shows some `straight`, as they are sent, or `turned`,
    capitals for small ones. `met` are the scanners that it is met with: as new, set as the computer, or any
    where it is American.
    """

    plain: Host
    full: Host
    straight: frozenset[str]
    turned: frozenset[str]
    met: tuple[Met, ...]


@dataclass(frozen=True, slots=True)
class Sender:
    """One layout that a scanner can be set to: what its keys mean, and its place among the settings."""

    shift: int
    meant: dict[int, str]
    keys: frozenset[str]


def settings_of(pair: Pair) -> Settings:
    """The one bit of a pair."""
    return 1 << (_shift(pair.scanner) + _sides().index((pair.computer, pair.lock)))


def likeliest(settings: Settings) -> Pair | None:
    """Of these pairs the one that is met most, None where nothing is known."""
    if settings == ALL:
        return None
    return next((pair for pair, bit in _by_likelihood() if settings & bit), None)


@lru_cache(maxsize=1)
def computers() -> tuple[Computer, ...]:
    """Each computer as it can be set, in the order of the bits."""
    used = frozenset(place for layout in _latin() for _, place in _sent(layout))
    return tuple(_computer(layouts()[layout], lock, used) for layout, lock in _sides())


@lru_cache(maxsize=1)
def senders() -> tuple[Sender, ...]:
    """Each layout that a scanner can be set to."""
    return tuple(_sender(layout) for layout in _latin())


def senders_with(keys: str) -> Iterator[Sender]:
    """Those that have all of these keys."""
    having, able = _having(), ALL
    for key in keys:
        able &= having.get(key, 0)
    return (sender for place, sender in enumerate(senders()) if able >> place & 1)


@lru_cache(maxsize=1)
def _having() -> dict[str, int]:
    """For each key a bit for each sender that has it."""
    having: dict[str, int] = {}
    for place, sender in enumerate(senders()):
        for key in sender.keys:
            having[key] = having.get(key, 0) | 1 << place
    return having


@lru_cache(maxsize=1)
def fixed_letters() -> frozenset[str]:
    """The letters that no Latin layout moves."""
    places = {letter: {layout.places[letter] for layout in _latin()} for letter in ascii_letters}
    return frozenset(letter for letter, found in places.items() if len(found) == 1)


def _computer(layout: Layout, lock: Lock, used: frozenset[tuple[str, int]]) -> Computer:
    full = host_of(layout, lock, used)
    plain = full.limited(frozenset(symbol(*place) for place in used if place[1] < ALTGR)).direct()
    places = layouts()[AMERICAN].places
    made = {letter: plain.one.get(ord(letter)) for letter in fixed_letters()}
    straight = frozenset(letter for letter, key in made.items() if key == symbol(*places[letter]))
    turned = frozenset(letter for letter, key in made.items() if key == symbol(*places[letter.swapcase()]))
    met = tuple(
        (settings_of(Pair(other.id, layout.id, lock)), full.limited(sender.keys), sender.meant)
        for other, sender in zip(_latin(), senders(), strict=True)
        if AMERICAN in (other.id, layout.id) or other is layout
    )
    return Computer(plain, full, straight, turned, met)


def _sender(layout: Layout) -> Sender:
    meant = {symbol(*place): character for character, place in _sent(layout)}
    return Sender(_shift(layout.id), {ord(key): c for key, c in meant.items()}, frozenset(meant))


def _sent(layout: Layout) -> Iterator[tuple[str, tuple[str, int]]]:
    """What scanners send by keys: ASCII. Other characters are understood only as they arrive."""
    return ((character, place) for character, place in layout.places.items() if character.isascii())


@lru_cache(maxsize=1)
def _latin() -> tuple[Layout, ...]:
    return tuple(layout for layout in layouts().values() if layout.of_a_scanner)


@lru_cache(maxsize=1)
def _sides() -> tuple[tuple[str, Lock], ...]:
    return tuple(
        (layout.id, lock)
        for layout in layouts().values()
        for lock in (Lock.OFF, Lock.CAPS, *((Lock.SHIFT,) if layout.shift_lock else ()))
    )


def _shift(scanner: str) -> int:
    return [layout.id for layout in _latin()].index(scanner) * len(_sides())


@lru_cache(maxsize=1)
def _by_likelihood() -> tuple[tuple[Pair, Settings], ...]:
    """First what is seen most: nothing wrong, then Caps Lock, a scanner as new, an American computer."""
    pairs = [Pair(layout.id, *side) for layout in _latin() for side in _sides()]
    pairs.sort(
        key=lambda at: (at != PLAIN, not at.plain, at.scanner != at.computer, at.lock is not Lock.OFF,
                        at.scanner != AMERICAN, at.computer != AMERICAN)
    )  # fmt: skip
    return tuple((pair, settings_of(pair)) for pair in pairs)
