"""What is certain of every schedule of a day: who meets how often at least and at most, and when."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import floor

from eventdesk.domain.ids import PersonId
from eventdesk.domain.schedule import Day, Wish

PAIR = 2


@dataclass(frozen=True, slots=True)
class Own:
    """What is certain of one person's day.

    `told` are the slots in which they are there or keep a meeting, `kept` those of their meetings that stay;
    they meet `fewest` times at least and `most` at most, first in slot `first` or before and last in slot
    `last` or after, as places among `told`; None where not even one meeting is certain. `pauses` are
    stretches of absence, which part meetings without a wait.
    """

    told: tuple[int, ...]
    kept: tuple[int, ...]
    fewest: int
    most: int
    first: int | None
    last: int | None
    pauses: int


class Freedom:
    """All schedules of a day that leave no more than `lost` weight of wishes out; all of them for None."""

    def __init__(self, day: Day, lost: int | None) -> None:
        self.day = day
        self.lost = lost
        self.place = {slot: number for number, slot in enumerate(day.slots)}
        self._everywhere = frozenset(self.place.values())
        self._open: dict[PersonId, frozenset[int]] = {}
        self.kept = [meeting for meeting in day.kept if meeting.slot in self.place]

    @cached_property
    def kept_of(self) -> Mapping[PersonId, frozenset[int]]:
        """The slots of the meetings that each person keeps."""
        found: dict[PersonId, set[int]] = defaultdict(set)
        for meeting in self.kept:
            for person in meeting.people:
                found[person].add(self.place[meeting.slot])
        return {person: frozenset(own) for person, own in found.items()}

    def open_slots(self, person: PersonId) -> frozenset[int]:
        """The slots in which somebody can have one more meeting."""
        found = self._open.get(person)
        if found is None:
            found = self._open[person] = self._found_open(person)
        return found

    def _found_open(self, person: PersonId) -> frozenset[int]:
        away = {self.place[slot] for slot in self.day.away.get(person, ()) if slot in self.place}
        return self._everywhere - away - self.kept_of.get(person, frozenset())

    @cached_property
    def common(self) -> tuple[frozenset[int], ...]:
        """Of each wish the slots in which all can meet; none where it is not to be placed at all."""
        open_slots = {person: self.open_slots(person) for wish in self.day.wishes for person in wish.people}
        seen: set[frozenset[PersonId]] = set()
        found = []
        for wish in self.day.wishes:
            people = frozenset(wish.people)
            sound = PAIR <= len(people) == len(wish.people) and people not in seen
            if sound:
                seen.add(people)
            sound = (
                sound and not any(pair <= people for pair in self._never_of(wish)) and self._seated(people)
            )
            shared = frozenset.intersection(*(open_slots[p] for p in people)) if sound else frozenset[int]()
            found.append(shared)
        return tuple(found)

    def _seated(self, people: frozenset[PersonId]) -> bool:
        """Whether there is a table that they all may and can sit at."""
        return any(
            (not table.capacity or table.capacity >= len(people))
            and (not table.hosts or not people.isdisjoint(table.hosts))
            for table in self.day.tables
        )

    def _never_of(self, wish: Wish) -> list[frozenset[PersonId]]:
        return [pair for person in wish.people for pair in self._apart.get(person, ())]

    @cached_property
    def _apart(self) -> Mapping[PersonId, list[frozenset[PersonId]]]:
        found: dict[PersonId, list[frozenset[PersonId]]] = defaultdict(list)
        for pair in self.day.never:
            for person in pair:
                found[person].append(pair)
        return found

    @cached_property
    def hopeless(self) -> int:
        """Weight of the wishes that no schedule has."""
        told = zip(self.day.wishes, self.common, strict=True)
        return sum(wish.weight for wish, shared in told if not shared)

    @cached_property
    def possible(self) -> tuple[int, ...]:
        """The wishes that some schedule may have."""
        return tuple(number for number, shared in enumerate(self.common) if shared)

    @cached_property
    def certain(self) -> tuple[int, ...]:
        """The wishes that all of these schedules have: without one of them too much would be lost."""
        if self.lost is None:
            return ()
        spare = self.lost - self.hopeless
        return tuple(number for number in self.possible if self.day.wishes[number].weight > spare)

    @cached_property
    def fewest(self) -> int:
        """The fewest meetings, what is kept with them, that these schedules have."""
        if self.lost is None:
            return len(self.kept)
        spare, left_out = self.lost - self.hopeless, 0
        for weight in sorted(self.day.wishes[number].weight for number in self.possible):
            spare -= weight
            left_out += spare >= 0
        return len(self.kept) + len(self.possible) - left_out

    @cached_property
    def let_down(self) -> int | None:
        """How many meetings all people together miss at most, each lost one counted for all in it.

        What is lost weighs no more than allowed; most are in those that weigh least for each of their people.
        """
        if self.lost is None:
            return None
        spare, missed = Fraction(self.lost - self.hopeless), Fraction(0)
        wishes = [self.day.wishes[number] for number in self.possible]
        for wish in sorted(wishes, key=lambda wish: Fraction(wish.weight, len(wish.people))):
            share = min(Fraction(1), spare / wish.weight) if wish.weight else Fraction(1)
            missed += share * len(wish.people)
            spare -= share * wish.weight
        return floor(missed)

    @property
    def most(self) -> int:
        """The most meetings."""
        return len(self.kept) + len(self.possible)

    @cached_property
    def days(self) -> Mapping[PersonId, Own]:
        """What is certain of everybody who may meet somebody."""
        certain: dict[PersonId, list[frozenset[int]]] = defaultdict(list)
        possible = Counter(person for number in self.possible for person in self.day.wishes[number].people)
        for number in self.certain:
            for person in self.day.wishes[number].people:
                certain[person].append(self.common[number])
        return {person: self._own(person, certain[person], possible[person]) for person in self._everybody()}

    def _everybody(self) -> Mapping[PersonId, None]:
        wished = (person for number in self.possible for person in self.day.wishes[number].people)
        return dict.fromkeys((*self.kept_of, *wished))

    def capacity(self, person: PersonId) -> int:
        """How many more meetings somebody may have."""
        limit = self.day.limits.get(person, self.day.limit)
        free = len(self.open_slots(person))
        held = len(self.kept_of.get(person, ()))
        return free if limit is None else max(0, min(free, limit - held))

    def _own(self, person: PersonId, certain: Sequence[frozenset[int]], possible: int) -> Own:
        kept = self.kept_of.get(person, frozenset())
        told = sorted(self.open_slots(person) | kept)
        at = {slot: number for number, slot in enumerate(told)}
        firsts = [min(kept)] if kept else []
        lasts = [max(kept)] if kept else []
        firsts += [max(slots) for slots in certain]
        lasts += [min(slots) for slots in certain]
        pauses = sum(1 for slot in range(len(self.day.slots)) if slot not in at and slot - 1 in at)
        return Own(
            told=tuple(told),
            kept=tuple(sorted(kept)),
            fewest=len(kept) + len(certain),
            most=len(kept) + min(possible, self.capacity(person)),
            first=at[min(firsts)] if firsts else None,
            last=at[max(lasts)] if lasts else None,
            pauses=pauses,
        )
