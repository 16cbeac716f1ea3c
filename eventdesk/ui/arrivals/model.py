"""What the screen of arrivals knows and decides, without a window."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.domain.arrivals import LEAD, ArrivalPlan, Arrivals, StillExpected
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.scanlog import RefusalSum
from eventdesk.ui.kit.work.throttle import Throttle
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.arrivals import arrival_plan, arrivals, refusals_by_reason, still_expected
from eventdesk.usecases.desk import Desk

PLANNING = frozenset(
    {Noun.EVENT, Noun.PERSON, Noun.ORGANISATION, Noun.GROUP, Noun.SLOT, Noun.SESSION, Noun.MEETING}
)
"""What changes the plan."""

TOUCHING = PLANNING | {Noun.VISIT, Noun.SCAN, Noun.GESTURE}
"""What changes the morning."""

TICK_MS = 15_000
"""How often it is read again while nothing happens: who is due and what is foreseen depend on the hour."""

SPREAD = 0
LEADS = (SPREAD, 90)
"""Minutes before their first appointment at which people may be expected; `SPREAD` is in the first hour."""


class Listing(StrEnum):
    """Who is listed to be called."""

    FIRST = "first"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Morning:
    """All that is shown of arrivals, of one moment; whom to call where that is listed."""

    arrivals: Arrivals
    refusals: tuple[RefusalSum, ...]
    calls: tuple[StillExpected, ...] = ()
    listing: Listing | None = None


class ArrivalsModel(QObject):
    """Reads the morning again with each commit, once a second at most; the plan only when it has changed."""

    loaded = Signal(object)
    """Morning"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk
        self._lead: timedelta | None = LEAD
        self._listing: Listing | None = None
        self._wish = 0
        self._known: tuple[int, ArrivalPlan] | None = None
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._read)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.load)

    @property
    def lead(self) -> int:
        """How many minutes before their first appointment people are expected, or `SPREAD`."""
        return self._lead // timedelta(minutes=1) if self._lead else SPREAD

    def follow(self, *, on: bool) -> None:
        """Follow the time while somebody looks."""
        if on:
            self._clock.start()
        else:
            self._clock.stop()

    def load(self) -> None:
        """Read the morning again."""
        self._throttle.ask()

    def touch(self, changes: Changes) -> None:
        """Read again what a commit may have changed."""
        self.note(changes)
        if changes.nouns & TOUCHING:
            self.load()

    def note(self, changes: Changes) -> None:
        """Remember for the next reading whether the plan has changed."""
        if changes.nouns & PLANNING:
            self._wish += 1

    def set_lead(self, minutes: int) -> None:
        """Expect people so long before their first appointment, or evenly in the first hour."""
        self._lead = timedelta(minutes=minutes) or None
        self._wish += 1
        self.load()

    def list_calls(self, listing: Listing | None) -> None:
        """From now on list whom to call too, or nobody; read at once, since somebody waits for it."""
        self._listing = listing
        self._read()

    def _read(self) -> None:
        wish, lead, listing = self._wish, self._lead, self._listing
        self._worker.reading(
            lambda: self._morning(wish, lead, listing), self._loaded, latest=("arrivals", id(self))
        )

    def _morning(self, wish: int, lead: timedelta | None, listing: Listing | None) -> Morning:
        """On the thread of reads, which alone keeps the plan that was made last."""
        if self._known is None or self._known[0] != wish:
            self._known = (wish, arrival_plan(self._desk, lead))
        known, everybody = self._known[1], listing is Listing.EVERYBODY
        calls = still_expected(self._desk, known, everybody=everybody) if listing else ()
        return Morning(arrivals(self._desk, known), refusals_by_reason(self._desk), calls, listing)

    def _loaded(self, morning: Morning) -> None:
        self.loaded.emit(morning)
