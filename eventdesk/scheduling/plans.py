"""Plans for a day, each better than the one before: the first at once, then as good as time and steps allow.

The first comes from edge colouring; annealing and filling in turn make it better, from the best so far again
and again, each round longer. After each the proof goes on, where the day can have one. Nothing is decided by
the clock, which can only end the search: the same day, seed and steps make the same plans.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from time import monotonic

from eventdesk.domain.contradictions import contradictions
from eventdesk.domain.ids import TableId
from eventdesk.domain.measures import Measuring
from eventdesk.domain.quality import Goal, Measure
from eventdesk.domain.schedule import Day, Placement, Plan
from eventdesk.scheduling.coloured import coloured
from eventdesk.scheduling.filling import Filling
from eventdesk.scheduling.loss import loss
from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.proving import proving
from eventdesk.scheduling.reasons import Reasons
from eventdesk.scheduling.tables import Tables
from eventdesk.scheduling.timetable import Timetable, waits_of

HOT = 9.0
"""Heat at which a wait is often taken on; each round cools from there to nothing."""

CHUNK = 100
SHORTEST_CHUNK = 500
"""Steps for each wish, and at least, between looks at the clock and at what has been reached."""

LONGEST_ROUND = 256
"""Chunks of a round: the first has two, each following twice as many up to this."""

TOLD = 8
"""About so many better plans of a round are told, since finding tables takes as long as many steps."""

FILLED = 60
"""So many wishes without a place are tried after each chunk."""

SWEEPS = 12
"""So often the tables are swept in the end, and after long rounds."""

PARTS_OF_SWEEP = 2
"""For each so many chunks of a round they are swept once, which takes about as long as one."""

SEAT = 0.999
"""The share from which on the relaxation takes a wish for placed."""

STEPS_OF_CONFLICT = 10
"""For each so many steps a proof may meet one conflict, which takes about as long as thirty."""

LOOK = 10_000
"""Conflicts of a proof between looks at the clock; interrupted more often the solver forgets its way."""

Key = tuple[int, ...]


def plans(
    day: Day,
    *,
    seed: int = 1,
    steps: int | None = None,
    seconds: float | None = None,
    start: Plan | None = None,
) -> Iterator[Plan]:
    """Better and better plans, going on from `start` where there is one, until steps or seconds are used up.

    Without either the search goes on until all goals are proven or nobody asks for more. A step is one
    chain of meetings that may change between two slots.
    """
    search = _Search(day, seed, start)
    ends = None if seconds is None else monotonic() + seconds
    yield search.first()
    yield from search.improve(steps, ends)


class _Search:
    """A timetable that is improved, and the best plan so far."""

    def __init__(self, day: Day, seed: int, start: Plan | None) -> None:
        from eventdesk.scheduling.annealing import Annealing
        from eventdesk.scheduling.costs import Costs

        self.day = day
        self.table = Timetable(day)
        self.filling = Filling(self.table)
        self.loss = loss(self.table.freedom, self._seats())
        self.contradictions = contradictions(day)
        self.measuring = Measuring(day)
        self._begin(start)
        self.proving = proving(self.table)
        self.filling.fill()
        self.annealing = Annealing(self.table, Costs(day, self.table), seed)
        self.best = list(self.table.slot)
        self.best_key = self._key()
        self.placements: tuple[Placement, ...] = start.placements if start else ()
        self.told: tuple[int, ...] = ()
        self.turn = 0
        self.least = self.loss.least
        self.plan = Plan(())

    def _seats(self) -> int:
        hosted = len(self.table.table_number) * self.table.slots
        return sum(room[0] for room in self.table.room) + hosted

    def _begin(self, start: Plan | None) -> None:
        """Place what a plan has, or a coloured day of the wishes that are worth most together."""
        table, place = self.table, self.table.freedom.place
        number = {wish.people: n for n, wish in reversed(list(enumerate(self.day.wishes)))}
        if start is None:
            taken = (w for w, share in zip(self.day.wishes, self.loss.shares, strict=True) if share >= SEAT)
            start = coloured(replace(self.day, wishes=tuple(taken)))
        for placed in start.placements:
            wish, slot = number.get(placed.people), place.get(placed.slot)
            if wish is None or slot is None or not self.filling.open(wish):
                continue
            if table.may_add(wish, slot):
                table.add(wish, slot)

    def first(self) -> Plan:
        """The plan as it begins."""
        self._seat(0)
        return self.plan

    def improve(self, steps: int | None, ends: float | None) -> Iterator[Plan]:
        """Rounds of annealing, each twice as long as the last, told of a few times on the way."""
        left = float("inf") if steps is None else steps
        chunk = max(SHORTEST_CHUNK, CHUNK * len(self.day.wishes))
        over = False
        for turn in count():
            parts = min(2 << min(turn, 20), LONGEST_ROUND)
            cooling = HOT / parts
            quiet, done, better = 0, 0, False
            self._exchange()
            for part in range(parts):
                over = left <= 0 or self._proven() or (ends is not None and monotonic() >= ends)
                if over:
                    break
                self.annealing.run(int(min(chunk, left)), HOT - cooling * part, HOT - cooling * (part + 1))
                left, done = left - chunk, done + chunk
                quiet += 1
                better = self._look(sideways=part % 2 == 0) or better
                if better and quiet > parts // TOLD and self._tell():
                    quiet, better = 0, False
                    yield self.plan
            self._put(self.best)
            for _ in self._prove(done // STEPS_OF_CONFLICT, ends):
                if self._seat(1):
                    yield self.plan
            if self._seat(SWEEPS if over else min(SWEEPS, parts // PARTS_OF_SWEEP), ends):
                yield self.plan
            if over:
                return

    def _prove(self, conflicts: int, ends: float | None) -> Iterator[None]:
        """Go on with the proof for so many conflicts; tells after each answer that it came."""
        hopeless = self.table.freedom.hopeless
        while self.proving is not None and conflicts > 0 and (ends is None or monotonic() < ends):
            _, lost, breaks, fairness, *_ = self.best_key
            reached = breaks if lost == hopeless else None
            if self.proving.over(reached, fairness):
                return
            if not self.proving.go_on(reached, min(conflicts, LOOK)):
                conflicts -= LOOK
                continue
            if self.proving.found:
                self._put(self.proving.found)
                self._note()
                self._put(self.best)
            yield

    def _proven(self) -> bool:
        return all(measure.proven for measure in self.plan.measures)

    def _exchange(self) -> None:
        """Take other wishes that weigh as much for some that are placed: others may wait less for it."""
        if self._lost() > self.table.freedom.hopeless and self.filling.fill(FILLED, sideways=True):
            self.annealing.recount()

    def _look(self, *, sideways: bool) -> bool:
        """Whether the timetable, with what fits in now, is better than the best so far."""
        better = self._note()
        lacking = self._lost() > self.least or self.filling.missing()
        if lacking:
            self.turn += 1
            filled = self.filling.fill(FILLED, sideways=sideways)
            if self.filling.squeeze(self.turn) or filled:
                self.annealing.recount()
            if self.filling.exhausted:
                self.least = self._lost()
        return self._note() or better

    def _tell(self) -> bool:
        """Make a plan of the best so far, and go on from where the search is."""
        now = list(self.table.slot)
        self._put(self.best)
        told = self._seat(0)
        self._put(now)
        return told

    def _note(self) -> bool:
        """Keep the timetable where it is the best so far."""
        key = self._key()
        if key >= self.best_key:
            return False
        self.best, self.best_key = list(self.table.slot), key
        return True

    def _put(self, slots: Sequence[int]) -> None:
        """Lay the wishes into these slots."""
        table = self.table
        for wish, slot in enumerate(table.slot):
            if slot != OUT:
                table.drop(wish)
        for wish, slot in enumerate(slots):
            if slot != OUT:
                table.add(wish, slot)
        self.annealing.recount()

    def _lost(self) -> int:
        """The weight of what has no place."""
        told = zip(self.table.weight, self.table.slot, strict=True)
        return sum(weight for weight, slot in told if slot == OUT)

    def _key(self) -> Key:
        """What slots decide of the goals, guarantees before all."""
        table = self.table
        days = [waits_of(table.busy[p], table.away[p]) for p in range(table.real) if table.busy[p]]
        told = {
            Goal.WISHES: self._lost(),
            Goal.LONGEST_WAIT: max((length for own in days for length in own), default=0),
            Goal.WAITS: sum(map(sum, days)),
            Goal.BREAKS: sum(map(len, days)),
            Goal.FAIRNESS: max(map(len, days), default=0) - min(map(len, days), default=0),
            Goal.EVENNESS: max(table.used, default=0) - min(table.used, default=0),
        }
        return (self.filling.missing(), *(told[goal] for goal in self.day.goals if goal in told))

    def _seat(self, sweeps: int, ends: float | None = None) -> bool:
        """Make a plan of the timetable; whether it is better than the last one told."""
        table = self.table
        held = [
            (wish.people, slot, self._own_table(number))
            for number, (wish, slot) in enumerate(zip(self.day.wishes, table.slot, strict=True))
            if slot != OUT
        ]
        tables = Tables(self.day, held, self.placements)
        tables.settle()
        for _ in range(sweeps):
            if not tables.sweep() or (ends is not None and monotonic() >= ends):
                break
        placements = tables.placements()
        found = self._bounded(self.measuring.of(placements))
        key = (self.filling.missing(), *(measure.value for measure in found))
        bounds = sum(measure.bound for measure in found)
        nearer = key == self.told and bounds > sum(measure.bound for measure in self.plan.measures)
        if self.told and key >= self.told and not nearer:
            return False
        self.told, self.placements = key, placements
        self.plan = Plan(placements, Reasons(table).unplaced(), found, self.contradictions)
        return True

    def _own_table(self, number: int) -> TableId | None:
        """The table of the hosts of a meeting."""
        own = self.table.table_of(self.day.wishes[number].people)
        return None if own is None else TableId(own.id)

    def _bounded(self, found: tuple[Measure, ...]) -> tuple[Measure, ...]:
        """The measures with what the relaxation knows of the wishes, and the proof of the breaks.

        The proof is of days with all that can be placed, and how fair they are of those with fewest breaks.
        """
        known = {Goal.WISHES: self.least}
        if self.proving is not None:
            reached = {measure.goal: measure.value for measure in found}
            if self.proving.impossible:
                known[Goal.WISHES] = max(self.least, self.table.freedom.hopeless + 1)
            elif reached[Goal.WISHES] == self.table.freedom.hopeless:
                known[Goal.BREAKS] = self.proving.breaks
                if reached[Goal.BREAKS] == self.proving.breaks:
                    known[Goal.FAIRNESS] = self.proving.fairness
        return tuple(replace(one, bound=max(one.bound, known.get(one.goal, 0))) for one in found)
