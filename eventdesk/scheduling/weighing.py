"""Weighing: what a repair's model says each aim costs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eventdesk.domain.ids import PersonId
from eventdesk.domain.repair import Aim
from eventdesk.scheduling.mending import Mending, Term, Times, at_most


@dataclass(frozen=True, slots=True)
class Weight:
    """Terms whose sum is a cost, and the most that it can be."""

    terms: list[Times]
    most: int


def weights(made: Mending, aims: Iterable[Aim]) -> dict[Aim, Weight]:
    """What these aims cost; whatever is needed to tell is added to the model. Asked once for each aim."""
    return {aim: _weight(made, aim) for aim in aims}


def disturbed(made: Mending) -> Weight:
    """How many meetings give up their time, lost ones among them."""
    terms: list[Times] = []
    for n in _standing(made):
        slot = made.reach.items[n].slot
        terms += [(1, 1), *([(made.there(n, slot), -1)] if slot is not None else [])]
    return Weight(terms, len(_standing(made)))


def _weight(made: Mending, aim: Aim) -> Weight:
    match aim:
        case Aim.LOST:
            return _placeless(made, _standing(made))
        case Aim.UNMET:
            return _placeless(made, [n for n in sorted(made.active) if made.reach.items[n].wanted])
        case Aim.MOVED:
            return _moved(made)
        case Aim.TOUCHED:
            return _touched(made)
        case Aim.TABLES:
            return _tables(made)
        case Aim.WAITS:
            waits = [(wait, 1) for one in made.people for wait in _waits(made, one).values()]
            return Weight(waits, len(waits))
        case Aim.BREAKS:
            return _breaks(made)


def _standing(made: Mending) -> list[int]:
    return [n for n in sorted(made.active) if not made.reach.items[n].wanted]


def _placeless(made: Mending, numbers: Iterable[int]) -> Weight:
    terms: list[Times] = []
    most = 0
    for n in numbers:
        weight = made.reach.items[n].weight
        terms += [(1, weight), *((lies, -weight) for lies in made.placed(n))]
        most += weight
    return Weight(terms, most)


def _moved(made: Mending) -> Weight:
    items = made.reach.items
    elsewhere = [
        lies for (n, slot), lies in made.lies.items() if items[n].slot != slot and not items[n].wanted
    ]
    return Weight([(lies, 1) for lies in elsewhere], len(_standing(made)))


def _touched(made: Mending) -> Weight:
    """Each person with a meeting that is new, lost, or at another time or table."""
    changes: dict[PersonId, list[list[Times]]] = defaultdict(list)
    for n in _concerned(made):
        item = made.reach.items[n]
        if item.wanted:
            change: list[Times] = [(lies, 1) for lies in made.placed(n)]
        else:
            change = [(1, 1), (_keeps(made, n), -1)]
        for person in item.people:
            changes[person].append(change)
    terms: list[Times] = []
    for changing in changes.values():
        touched = made.model.new_bool_var("")
        for change in changing:
            at_most(made, [*change, (touched, -1)], 0)
        terms.append((touched, 1))
    return Weight(terms, len(terms))


def _tables(made: Mending) -> Weight:
    terms: list[Times] = []
    concerned = _concerned(made)
    for n in concerned:
        slot = made.reach.items[n].slot
        if slot is not None:
            terms += [(made.there(n, slot), 1), (_keeps(made, n), -1)]
    return Weight(terms, len(concerned))


def _concerned(made: Mending) -> list[int]:
    """What may change: the items that may move, and others that may get another table."""
    return sorted(made.active | made.keeps.keys())


def _keeps(made: Mending, n: int) -> Term:
    slot = made.reach.items[n].slot
    return 0 if slot is None else made.keeps.get(n, made.there(n, slot))


def _waits(made: Mending, person: PersonId) -> Mapping[int, Term]:
    """By slot what holds where somebody waits in it: idle, there, has met and will meet again."""
    own = made.active_of(person)
    slots = [
        slot
        for slot in range(len(made.reach.task.slots))
        if slot not in made.reach.gone.get(person, ()) or (person, slot) in made.busy
    ]
    busy = {slot: _busy(made, person, own, slot) for slot in slots}
    has_met, will_meet = _so_far(made, slots, busy), _so_far(made, slots[::-1], busy)
    waits: dict[int, Term] = {}
    for slot in slots[1:-1]:
        waits[slot] = wait = made.model.new_bool_var("")
        idle = [(met, -times) for met, times in busy[slot]]
        at_most(made, [(has_met[slot], 1), (will_meet[slot], 1), *idle, (wait, -1)], 1)
    return waits


def _busy(made: Mending, person: PersonId, own: Iterable[int], slot: int) -> list[Times]:
    """What holds, one of these, where somebody meets while a slot runs."""
    meets: list[Times] = [(int((person, slot) in made.busy), 1)]
    meets += [(made.there(n, there), 1) for n in own for there in made.reach.beside[slot]]
    if len(made.reach.beside[slot]) == 1:
        return meets
    busy = made.model.new_bool_var("")
    for one in meets:
        at_most(made, [one, (busy, -1)], 0)
    at_most(made, [(busy, 1), *((term, -times) for term, times in meets)], 0)
    return [(busy, 1)]


def _so_far(made: Mending, slots: Iterable[int], busy: Mapping[int, list[Times]]) -> dict[int, Term]:
    """By slot what holds where there was a meeting before it, going through the slots in this order."""
    told: dict[int, Term] = {}
    before: Term = 0
    last: list[Times] = []
    for slot in slots:
        told[slot] = met = made.model.new_bool_var("")
        at_most(made, [(before, 1), (met, -1)], 0)
        at_most(made, [*last, (met, -1)], 0)
        before, last = met, busy[slot]
    return told


def _breaks(made: Mending) -> Weight:
    terms: list[Times] = []
    for person in made.people:
        before: Term = 0
        for wait in _waits(made, person).values():
            begins = made.model.new_bool_var("")
            at_most(made, [(wait, 1), (before, -1), (begins, -1)], 0)
            terms.append((begins, 1))
            before = wait
    return Weight(terms, len(terms))
