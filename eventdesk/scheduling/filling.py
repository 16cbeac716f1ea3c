"""Filling: wishes without a place get one, by moving others, or by pushing out what is worth less.

Worth is weight, above all the meetings that people are guaranteed, and among equals who has fewest.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.squeezing import Squeezing, neighbourhood
from eventdesk.scheduling.timetable import FREE, Timetable

GUARANTEE = 1_000.0
"""Worth of a meeting that somebody is guaranteed: more than any few wishes weigh."""

LEAST_GAIN = 1e-9
SIDEWAYS = -0.5

SQUEEZED = 48
"""So many wishes are placed anew to make room for one."""

SERVED = 0.2
"""Worth of a first meeting against none; less than one of weight counts."""


class Filling:
    """Places wishes in a timetable."""

    def __init__(self, table: Timetable) -> None:
        self.table = table
        self.exhausted = False
        """Whether it is proven that no more weight can be placed."""

        self._turn = 0
        self._least = LEAST_GAIN
        guaranteed, days = table.day.guaranteed, table.freedom.days
        self._guaranteed = [min(guaranteed.get(person, 0), days[person].most) for person in table.names]

    def worth_of(self, person: int, meetings: int) -> float:
        """What it is worth that somebody has so many meetings."""
        if person >= self.table.real:
            return 0.0
        return GUARANTEE * min(meetings, self._guaranteed[person]) - SERVED / (meetings + 1)

    def worth(self, wish: int) -> float:
        """What a wish would add where it is out, or what would go with it where it is placed."""
        table = self.table
        out = table.slot[wish] == OUT
        told = float(table.weight[wish])
        for person in table.people[wish]:
            meetings = table.busy[person].bit_count()
            fewer = meetings if out else meetings - 1
            told += self.worth_of(person, fewer + 1) - self.worth_of(person, fewer)
        return told

    def missing(self) -> int:
        """How many meetings people lack of those that they are guaranteed and can have."""
        busy = self.table.busy
        return sum(max(0, least - busy[person].bit_count()) for person, least in enumerate(self._guaranteed))

    def fill(self, most: int | None = None, *, sideways: bool = False) -> bool:
        """Place what can be placed of those that are out, the worthiest first; whether anything changed.

        With `most` only so many are tried, beginning where the last time ended. What is pushed out may be
        worth as much `sideways`, which may make room for others.
        """
        self._least = SIDEWAYS if sideways else LEAST_GAIN
        out = [wish for wish in range(len(self.table.slot)) if self.open(wish)]
        out.sort(key=lambda wish: (-self.worth(wish), wish))
        if most is not None and len(out) > most:
            self._turn = (self._turn + most) % len(out)
            out = (out[self._turn :] + out)[:most]
        changed = False
        for wish in out:
            changed = (self.open(wish) and (self.place(wish) or self.push(wish))) or changed
        return changed

    def squeeze(self, turn: int) -> bool:
        """Find room for one of those that are out, another each turn; whether anything changed."""
        out = [wish for wish in range(len(self.table.slot)) if self.open(wish)]
        if not out:
            return False
        loose = neighbourhood(self.table, out[turn % len(out)], SQUEEZED)
        squeezing = Squeezing(self.table, loose, self._guaranteed)
        changed = squeezing.place()
        everything = len(loose) == sum(bool(people) for people in self.table.people)
        simple = not self.table.table_number and not any(self._guaranteed)
        self.exhausted = squeezing.best and everything and simple
        return changed

    def open(self, wish: int) -> bool:
        """Whether a wish is out and may be placed at all."""
        return self.table.slot[wish] == OUT and bool(self.table.people[wish])

    def place(self, wish: int) -> bool:
        """Place it where it fits, or after others have changed slots."""
        table = self.table
        if not all(table.left[person] > 0 for person in table.people[wish]):
            return False
        if table.grade[wish] and not table.seats_left():
            return False
        slots = sorted(range(table.slots), key=lambda slot: (self._in_the_way(wish, slot), table.used[slot]))
        for slot in slots:
            if table.may_add(wish, slot):
                table.add(wish, slot)
                return True
        return any(self._clear(wish, slot) for slot in slots)

    def _in_the_way(self, wish: int, slot: int) -> int:
        at = self.table.at
        return sum(at[person][slot] != FREE for person in self.table.people[wish])

    def _blockers(self, wish: int, slot: int) -> list[int] | None:
        """The wishes that stand in the way of a wish in a slot; None where something unmovable does."""
        found = [self.table.at[person][slot] for person in self.table.people[wish]]
        if any(other < FREE for other in found):
            return None
        return [other for other in dict.fromkeys(found) if other != FREE]

    def _clear(self, wish: int, slot: int) -> bool:
        """Carry away what stands in the way in a slot, then take it; all stays as it was where that fails."""
        done: list[tuple[list[int], int]] = []
        blockers = self._blockers(wish, slot)
        if blockers is not None and (blockers or not self.table.has_room(slot, wish)):
            steps = len(blockers) + 1
            while steps and (step := self._step(wish, slot)):
                done.append(step)
                steps -= 1
                if self.table.may_add(wish, slot):
                    self.table.add(wish, slot)
                    return True
        for chain, target in reversed(done):
            self.table.flip(chain, slot, target)
        return False

    def _step(self, wish: int, slot: int) -> tuple[list[int], int] | None:
        """One chain carried out of a slot so that less stands in the way of a wish."""
        table = self.table
        blockers = self._blockers(wish, slot) or []
        here = blockers[:1] or [w for w, at in enumerate(table.slot) if at == slot][:40]
        before = self._in_the_way(wish, slot)
        load = table.used[slot]
        for other in here:
            for target in range(table.slots):
                if target == slot or not (chain := self.legal(other, target)):
                    continue
                table.flip(chain, slot, target)
                way = self._in_the_way(wish, slot)
                if way < before or (not blockers and way == before and table.used[slot] < load):
                    return chain, target
                table.flip(chain, slot, target)
        return None

    def legal(self, wish: int, target: int) -> list[int] | None:
        """The chain of a wish into another slot, where all of it may change."""
        table = self.table
        source = table.slot[wish]
        chain = table.chain(wish, target)
        if (
            chain is None
            or not table.tables_for(chain, source, target)
            or not table.orderly(chain, source, target)
        ):
            return None
        both = 1 << source | 1 << target
        ends = table.ends(chain, source, target) if table.row else []
        return chain if all(table.fits_row(p, table.busy[p] ^ both) for p in ends) else None

    def push(self, wish: int) -> bool:
        """Push out what is worth less than a wish, and find that another place."""
        found = []
        for slot in range(self.table.slots):
            pushed = self._pushed(wish, slot)
            if pushed is not None and (gain := self._gain(wish, pushed)) > self._least:
                found.append((-gain, slot, pushed))
        return any(self._swap(wish, pushed, slot) for _, slot, pushed in sorted(found))

    def _gain(self, wish: int, pushed: Sequence[int]) -> float:
        """What the day is worth more when these make room for a wish."""
        table = self.table
        more = Counter(table.people[wish])
        for other in pushed:
            more.subtract(table.people[other])
        meetings = {person: table.busy[person].bit_count() for person in more}
        weight = table.weight[wish] - sum(table.weight[other] for other in pushed)
        return weight + sum(
            self.worth_of(person, now + more[person]) - self.worth_of(person, now)
            for person, now in meetings.items()
        )

    def _pushed(self, wish: int, slot: int) -> list[int] | None:
        """The wishes that must go so that one can take a slot; None where even that would not do."""
        table = self.table
        pushed = self._blockers(wish, slot)
        against = table.orders.against(table.slot, wish, slot) if table.orders else []
        if pushed is None or against is None:
            return None
        pushed = list(dict.fromkeys((*pushed, *against)))
        for person in table.people[wish]:
            own = {other for other in table.at[person] if other >= 0}
            full = table.left[person] + len(own.intersection(pushed)) <= 0
            if full and not self._lightest(own, pushed):
                return None
            while row := self._row(person, slot, pushed):
                if not self._lightest(row, pushed):
                    return None
        grade = table.grade[wish]
        if table.has_room(slot, wish) or any(
            table.slot[other] == slot and table.grade[other] >= grade for other in pushed
        ):
            return pushed
        here = {other for other, at in enumerate(table.slot) if at == slot and table.grade[other] >= grade}
        return pushed if self._lightest(here, pushed) else None

    def _lightest(self, some: Iterable[int], pushed: list[int]) -> bool:
        """Push the lightest of some, too; whether there is one that can be pushed."""
        left = sorted(other for other in some if other >= 0 and other not in pushed)
        if left:
            pushed.append(min(left, key=self.worth))
        return bool(left)

    def _row(self, person: int, slot: int, pushed: Sequence[int]) -> list[int]:
        """The meetings around a slot that would be too many without a pause; empty where they are not."""
        table = self.table
        gone = sum(1 << table.slot[other] for other in pushed if person in table.people[other])
        busy = table.busy[person] & ~gone | 1 << slot
        if table.fits_row(person, busy):
            return []
        low = high = slot
        while low > 0 and busy >> (low - 1) & 1:
            low -= 1
        while busy >> (high + 1) & 1:
            high += 1
        return [table.at[person][place] for place in range(low, high + 1) if place != slot] or [FREE]

    def _swap(self, wish: int, pushed: Sequence[int], slot: int) -> bool:
        """Swap them; undone where the wish cannot be placed all the same."""
        table = self.table
        back = [(other, table.drop(other)) for other in pushed]
        if not table.may_add(wish, slot):
            for other, before in reversed(back):
                table.add(other, before)
            return False
        table.add(wish, slot)
        for other in pushed:
            self.place(other)
        return True
