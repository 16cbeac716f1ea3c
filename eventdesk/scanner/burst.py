"""Keys told apart by their timing: a scanner's burst from a person's typing.

A key is held back until the next one tells what it belongs to, 40 ms at most; a burst that is surely a
scanner's may pause longer. The whole burst decides: enough characters, and quick on average.

Two scanners at once are one stream here: no system says which of two keyboards a key came from. Scans one
after the other stay apart by the Enter, or by the pause between them. Mixed ones come out as they arrived,
the later told as following the earlier, for `mixing` to take apart by the codes that the event knows.
"""

from dataclasses import dataclass, field
from enum import StrEnum

HOLD_MS = 40.0
"""How long a key waits for the next one: below what a person feels, above what lies between a scanner's."""

SURE_MS = 90.0
"""How long a burst may pause that is surely no typing."""

MEAN_MS = 30.0
"""From key to key a scanner takes no longer on average; the fastest typists take 50 and more."""

SHORTEST = 6
"""So many characters tell a scanner by their timing alone: people roll four or five keys as quickly."""

SHORTEST_ENDED = 4
"""So many where Enter or Tab comes as quickly behind them."""

AFTER_MS = 250.0
"""An Enter, a Tab or a line feed that follows a scan without one so soon belongs to it."""

SECOND_END_MS = 30.0
"""A line feed behind the Enter of a scan comes so soon; later it is a person's."""

FOLLOW_MS = 60.0
"""Keys so soon after a scan may be the rest of another one that was mixed with it."""


class Kind(StrEnum):
    """What a key is to a scanner."""

    CHARACTER = "character"
    END = "end"
    OTHER = "other"


class Fate(StrEnum):
    """What is to be done with keys."""

    HOLD = "hold"
    TYPE = "type"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Decision:
    """First what becomes of the keys held so far, then of the key just pressed.

    `scan` is what a scanner sent, None where it was none; `follows`: begun just behind another scan.
    """

    held: Fate
    key: Fate
    scan: str | None = None
    follows: bool = False


@dataclass(slots=True)
class Bursts:
    """The keys of one computer. Times are milliseconds of any clock that goes forward."""

    _text: list[str] = field(default_factory=list)
    _first: float = 0.0
    _last: float = 0.0
    _ended: float = float("-inf")
    _ends_until: float = float("-inf")
    _follows: bool = False

    @property
    def holding(self) -> bool:
        """Whether keys are held back: then a `tick` is due after `wait_ms`."""
        return bool(self._text)

    @property
    def wait_ms(self) -> float:
        """For how long nothing more may come until what is held is decided."""
        return SURE_MS if self._sure() else HOLD_MS

    def press(self, at: float, kind: Kind, text: str = "") -> Decision:
        """A key goes down; `text` is what it writes."""
        before = self.tick(at)
        if kind is Kind.END:
            now = self._end(at)
        elif kind is Kind.OTHER:
            now = Decision(self._let_go(), Fate.TYPE)
        else:
            now = self._add(at, text)
        if before.held is Fate.HOLD:
            return now
        return Decision(before.held, now.key, before.scan, before.follows)

    def tick(self, at: float) -> Decision:
        """Time has gone by without a key."""
        if not self._text or at - self._last < self.wait_ms:
            return Decision(Fate.HOLD, Fate.HOLD)
        if self._sure():
            return self._scanned(self._last, AFTER_MS)
        return Decision(self._let_go(), Fate.HOLD)

    def _add(self, at: float, text: str) -> Decision:
        if not self._text:
            self._first = at
            self._follows = at - self._ended <= FOLLOW_MS
        self._text.append(text)
        self._last = at
        if len(self._text) > 2 and not self._quick():
            return Decision(self._let_go(), Fate.TYPE)
        return Decision(Fate.HOLD, Fate.HOLD)

    def _end(self, at: float) -> Decision:
        if self._text:
            enough = 1 if self._follows else SHORTEST_ENDED
            if len(self._text) >= enough and self._quick():
                return self._scanned(at, SECOND_END_MS)
            return Decision(self._let_go(), Fate.TYPE)
        return Decision(Fate.HOLD, Fate.DROP if at <= self._ends_until else Fate.TYPE)

    def _scanned(self, at: float, ends_ms: float) -> Decision:
        text, follows = "".join(self._text), self._follows
        self._text.clear()
        self._ended, self._ends_until = at, at + ends_ms
        return Decision(Fate.DROP, Fate.DROP, text, follows)

    def _let_go(self) -> Fate:
        self._text.clear()
        return Fate.TYPE

    def _quick(self) -> bool:
        return self._last - self._first <= MEAN_MS * (len(self._text) - 1)

    def _sure(self) -> bool:
        return len(self._text) >= SHORTEST and self._quick()
