"""The least of each goal that schedules of some freedom can have, by arguments that take no search."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property
from itertools import groupby, pairwise
from math import ceil, floor

from eventdesk.domain.freedom import PAIR, Freedom, Own
from eventdesk.domain.ids import PersonId
from eventdesk.domain.quality import Goal
from eventdesk.domain.rush import Rush

WIDE = 1_000
"""With more possible numbers of meetings than this the evenness is not bounded."""


class Bounds:
    """The least that schedules of some freedom can have."""

    def __init__(self, freedom: Freedom) -> None:
        self.freedom = freedom
        self._told = [(own, freedom.day.row_of(person)) for person, own in freedom.days.items()]

    def of(self, goal: Goal, reached: Mapping[Goal, int] | None = None) -> int:
        """What none has less of, of those with no more than `reached` of other goals."""
        reached = reached or {}
        match goal:
            case Goal.WISHES:
                return _least_lost(self.freedom)
            case Goal.LONGEST_WAIT:
                return self._longest_wait
            case Goal.WAITS:
                return self._waits
            case Goal.BREAKS:
                return self._breaks(reached)
            case Goal.FAIRNESS:
                return self._fairness(reached)
            case Goal.CHANGES:
                fewest = _fewest(reached)
                moves = 0 if fewest is None else _least_moves(self.freedom, fewest)
                return max(_least_changes(self.freedom), moves)
            case Goal.EVENNESS:
                return _least_uneven(self.freedom)

    @cached_property
    def _waits(self) -> int:
        """Full tables make some wait, beside what each must wait alone.

        Either all have the meetings that are certain; or all they may have, but so many that are missed, each
        of which spares one wait at most.
        """
        least = self._rush([(own.told, own.fewest, _waits(own, row)) for own, row in self._told])
        missed = self.freedom.let_down
        if not missed:
            return least
        return max(least, self._rush([(own.told, own.most, 0) for own, _ in self._told]) - missed)

    def _rush(self, people: Iterable[tuple[tuple[int, ...], int, int]]) -> int:
        freedom = self.freedom
        joining = sum(len(freedom.day.wishes[number].people) - PAIR for number in freedom.possible)
        joining += sum(max(0, len(meeting.people) - PAIR) for meeting in freedom.kept)
        return Rush(Counter(people), [kept + room for kept, room in _rooms(freedom)], joining).least

    @cached_property
    def _longest_wait(self) -> int:
        """Nobody has more waits than times between two meetings, in which all waits lie."""
        between = sum(max(0, own.most - 1) for own, _ in self._told)
        alone = max((_longest_wait(own, row) for own, row in self._told), default=0)
        return max(alone, ceil(Fraction(self._waits, max(1, between))))

    def _breaks(self, reached: Mapping[Goal, int]) -> int:
        """Each break is no longer than the longest wait."""
        alone = sum(_breaks(own, row) for own, row in self._told)
        longest = reached.get(Goal.LONGEST_WAIT)
        return max(alone, ceil(Fraction(self._waits, longest))) if longest else alone

    def _fairness(self, reached: Mapping[Goal, int]) -> int:
        """Some have as many breaks as all on an average or more, some as few or fewer."""
        if not self._told:
            return 0
        most = max(_breaks(own, row) for own, row in self._told)
        most = max(most, ceil(Fraction(self._breaks(reached), len(self._told))))
        meeting = [_most_breaks(own) for own, _ in self._told if own.fewest]
        least, fewest = min(meeting, default=0), _fewest(reached)
        if fewest is not None and meeting:
            least = min(least, fewest // len(meeting))
        return max(0, most - least)


def _fewest(reached: Mapping[Goal, int]) -> int | None:
    """How many breaks there are at most, since each is a wait; None where that is not limited."""
    return min((reached[goal] for goal in (Goal.WAITS, Goal.BREAKS) if goal in reached), default=None)


def _waits(own: Own, row: int) -> int:
    """Whoever must meet early and late, or must pause, waits where meetings are too few to fill the time."""
    if own.first is None or own.last is None:
        return 0
    return max(own.last - own.first + 1 - own.most, _pauses(own, row), 0)


def _longest_wait(own: Own, row: int) -> int:
    """All waits lie between meetings; and a gap between two that are kept is parted by few others.

    With k meetings in it, a gap of g slots has a wait of (g - k) / (k + 1) or more.
    """
    longest = ceil(Fraction(_waits(own, row), max(1, own.most - 1)))
    gaps, spare = _gaps(own), own.most - len(own.kept)
    while sum(ceil(Fraction(gap - longest, longest + 1)) for gap in gaps if gap > longest) > spare:
        longest += 1
    return longest


def _breaks(own: Own, row: int) -> int:
    """A gap between two meetings that are kept is a break unless others fill it, at best the shortest."""
    gaps, spare = sorted(_gaps(own)), own.most - len(own.kept)
    while gaps and gaps[0] <= spare:
        spare -= gaps.pop(0)
    return max(len(gaps), _pauses(own, row), min(1, _waits(own, row)))


def _gaps(own: Own) -> list[int]:
    """The slots between each two meetings that are kept in which others may lie, where there are any."""
    places = [own.told.index(slot) for slot in own.kept]
    return [then - now - 1 for now, then in pairwise(places) if then > now + 1]


def _pauses(own: Own, row: int) -> int:
    """Pauses forced by the most in a row, less those that absence gives; none where it is broken."""
    runs = [len(list(run)) for _, run in groupby(enumerate(own.kept), lambda pair: pair[1] - pair[0])]
    if row <= 0 or max(runs, default=0) > row:
        return 0
    return max(0, ceil(own.fewest / row) - 1 - own.pauses)


def _most_breaks(own: Own) -> int:
    return max(0, min(own.most - 1, (len(own.told) - 1) // 2))


def _least_lost(freedom: Freedom) -> int:
    """All weight, less the most that the tables and the people can hold.

    Each wish is shared out evenly among its people: nobody keeps more than their heaviest shares.
    """
    wishes = [freedom.day.wishes[number] for number in freedom.possible]
    total = sum(wish.weight for wish in wishes)
    seats = sum(room for _, room in _rooms(freedom))
    by_tables = sum(sorted((wish.weight for wish in wishes), reverse=True)[:seats])
    shares: dict[PersonId, list[Fraction]] = {}
    for wish in wishes:
        for person in wish.people:
            shares.setdefault(person, []).append(Fraction(wish.weight, len(wish.people)))
    by_people = floor(
        sum(
            sum(sorted(own, reverse=True)[: freedom.capacity(person)], Fraction(0))
            for person, own in shares.items()
        )
    )
    return freedom.hopeless + max(0, total - min(by_tables, by_people))


def _rooms(freedom: Freedom) -> list[tuple[int, int]]:
    """Slot by slot how many meetings are kept and how many more there may be at most."""
    kept = Counter(freedom.place[meeting.slot] for meeting in freedom.kept)
    held = {(freedom.place[meeting.slot], meeting.table) for meeting in freedom.kept}
    free = Counter(slot for person in freedom.days for slot in freedom.open_slots(person))
    return [
        (
            kept[slot],
            min(sum((slot, table.id) not in held for table in freedom.day.tables), free[slot] // PAIR),
        )
        for slot in range(len(freedom.day.slots))
    ]


def _least_uneven(freedom: Freedom) -> int:
    """For every number of meetings: filled like water, no slot above what it holds."""
    rooms = _rooms(freedom)
    if not rooms or freedom.most - freedom.fewest > WIDE:
        return 0
    tops = [kept + room for kept, room in rooms]
    highest_kept = max(kept for kept, _ in rooms)
    least = []
    for meetings in range(freedom.fewest, freedom.most + 1):
        levels = (level for level in range(max(tops) + 1) if sum(min(t, level) for t in tops) >= meetings)
        level = next(levels, None)
        if level is not None:
            least.append(max(level, highest_kept) - min(min(tops), meetings // len(tops)))
    return max(0, min(least, default=0))


def _least_changes(freedom: Freedom) -> int:
    """Pairs at one table are of enough different people, and who sits at n tables changes n - 1 times.

    k pairs are of at least d people where d (d - 1) / 2 >= k, and no table has more meetings than slots.
    """
    pairs = {frozenset(freedom.day.wishes[number].people) for number in freedom.certain}
    pairs |= {frozenset(meeting.people) for meeting in freedom.kept}
    pairs = {pair for pair in pairs if len(pair) == PAIR}
    people = frozenset().union(*pairs)
    doubled = len(freedom.kept) - len({(meeting.slot, meeting.table) for meeting in freedom.kept})
    most = len(freedom.day.slots) + doubled
    rate = min((Fraction(_people_for(k), k) for k in range(1, most + 1)), default=Fraction(0))
    return max(0, ceil(len(pairs) * rate) - len(people))


def _least_moves(freedom: Freedom, breaks: int) -> int:
    """Who has m meetings goes from one to the next m - 1 times, and seldom stays.

    From one slot to the next no table keeps all people of a meeting, or the same would meet twice: of two one
    stays. So of all meetings but those of the fullest slot: from those before it into the slot that follows,
    into those after it from the slot before. Whoever stays for longer has a break or is away meanwhile.
    """
    met = [frozenset(meeting.people) for meeting in freedom.kept]
    held = [(meeting.slot, thing) for meeting in freedom.kept for thing in (meeting.table, *meeting.people)]
    if len(set(held)) < len(held) or len(freedom.certain) < len(freedom.possible):
        return 0
    met += [frozenset(freedom.day.wishes[number].people) for number in freedom.certain]
    with_person: dict[PersonId, list[frozenset[PersonId]]] = {}
    for people in met:
        for person in people:
            with_person.setdefault(person, []).append(people)
    stays = 0
    for people in met:
        others = min((with_person[person] for person in people), key=len)
        stays += len(people) - (sum(people <= other for other in others) == 1)
    adjacent = stays - ceil(Fraction(stays, len(freedom.day.slots))) if met else 0
    away = sum(own.pauses for own in freedom.days.values())
    return max(0, sum(len(own) - 1 for own in with_person.values()) - adjacent - breaks - away)


def _people_for(pairs: int) -> int:
    return next(people for people in range(PAIR, 2 * pairs + PAIR) if people * (people - 1) >= 2 * pairs)
