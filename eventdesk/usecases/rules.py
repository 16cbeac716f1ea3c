"""Rules: what the organiser wants of the schedule, who never meets, who is met before whom."""

from dataclasses import replace
from typing import TypedDict, Unpack

from eventdesk.domain.ids import OrderId, PairId, PersonId, new_id
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.quality import Goal
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Order, OrderRow, Pair, PairRow, Rules
from eventdesk.domain.suggestion import Part
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

_GOALS = frozenset(goal.value for goal in Goal)
_PARTS = frozenset(part.value for part in Part)


class RulesFields(TypedDict, total=False):
    """What may be said of the rules."""

    goals: tuple[str, ...]
    most_meetings: int
    most_in_row: int
    guaranteed: int
    guaranteed_roles: tuple[str, ...]
    mutual_factor: int
    same_organisation: bool
    lead: int
    walk: int
    suits: tuple[str, ...]


def rules_of(desk: Desk) -> Rules:
    """The rules of the event, the usual ones where nobody said otherwise."""
    with desk.reading() as reading:
        return reading.get(Rules, RULES_ID) or Rules(id=RULES_ID)


@needs(Right.SETTINGS)
def change_rules(desk: Desk, *, action: str | None = None, **changes: Unpack[RulesFields]) -> Rules | Refused:
    """Change rules. What no rule can say is not taken."""
    with desk.writing(action) as writing:
        known = writing.get(Rules, RULES_ID)
        before = known or Rules(id=RULES_ID)
        after = _sound(replace(before, **changes))
        if after == before:
            return before
        draft = before.became(after) if known else after.created()
        writing.record([draft] if draft else [])
        return after


def _sound(rules: Rules) -> Rules:
    return replace(
        rules,
        goals=tuple(goal for goal in dict.fromkeys(rules.goals) if goal in _GOALS),
        most_meetings=max(0, rules.most_meetings),
        most_in_row=max(0, rules.most_in_row),
        guaranteed=max(0, rules.guaranteed),
        mutual_factor=max(1, rules.mutual_factor),
        lead=max(0, rules.lead),
        walk=max(0, rules.walk),
        suits=tuple(part for part in dict.fromkeys(rules.suits) if part in _PARTS),
    )


def pair_rows(desk: Desk) -> tuple[PairRow, ...]:
    """Who never meets, by name."""
    with desk.reading() as reading:
        rows = [
            PairRow(PairId(pair.id), pair.one, pair.two, (one, two), pair.why)
            for pair in reading.all(Pair)
            if (one := called(reading, pair.one)) and (two := called(reading, pair.two))
        ]
    return tuple(sorted(rows, key=lambda row: row.names))


@needs(Right.EDIT)
def keep_apart(desk: Desk, one: str, two: str, *, why: str = "", action: str | None = None) -> Pair | Refused:
    """Never have these two meet, people or organisations by their ids; `why` is told anew of a known pair."""
    with desk.writing(action) as writing:
        if one == two:
            return Refused(Reason.THE_SAME, (one,))
        strangers = tuple(id_ for id_ in (one, two) if not called(writing, id_))
        if strangers:
            return Refused(Reason.NO_SUCH_PERSON, strangers)
        before = next((pair for pair in writing.all(Pair) if {pair.one, pair.two} == {one, two}), None)
        pair = replace(before or Pair(id=new_id(), one=one, two=two), why=why.strip())
        draft = before.changed(why=pair.why) if before else pair.created()
        writing.record([draft] if draft else [])
        return pair


@needs(Right.EDIT)
def let_meet(desk: Desk, pair: PairId, *, action: str | None = None) -> Pair | Refused:
    """Keep two apart no more."""
    with desk.writing(action) as writing:
        return remove(writing, Pair, pair)


def order_rows(desk: Desk) -> tuple[OrderRow, ...]:
    """Who is met before whom, by name."""
    with desk.reading() as reading:
        found = [row for order in reading.all(Order) if (row := _order_row(reading, order))]
    return tuple(sorted(found, key=lambda row: row.names))


def _order_row(reading: Reading, order: Order) -> OrderRow | None:
    if order.person is None or order.first is None or order.then is None:
        return None
    one, two, three = (called(reading, id_) for id_ in (order.person, order.first, order.then))
    if not (one and two and three):
        return None
    return OrderRow(OrderId(order.id), order.person, order.first, order.then, (one, two, three))


@needs(Right.EDIT)
def put_in_order(
    desk: Desk, person: PersonId, first: PersonId, then: PersonId, *, action: str | None = None
) -> Order | Refused:
    """Have somebody meet one before the other; the opposite order goes, since both cannot hold."""
    with desk.writing(action) as writing:
        people = (person, first, then)
        if len(set(people)) < len(people):
            return Refused(Reason.THE_SAME, people)
        if any(present(writing, Person, one) is None for one in people):
            return Refused(Reason.NO_SUCH_PERSON, people)
        if known := writing.where(Order, person=person, first=first, then=then):
            return known[0]
        order = Order(id=new_id(), person=person, first=first, then=then)
        opposite = writing.where(Order, person=person, first=then, then=first)
        gone = [draft for one in opposite if (draft := one.changed(removed=True))]
        writing.record([*gone, order.created()])
        return order


@needs(Right.EDIT)
def forget_order(desk: Desk, order: OrderId, *, action: str | None = None) -> Order | Refused:
    """Let somebody meet two in any order."""
    with desk.writing(action) as writing:
        return remove(writing, Order, order)


def called(reading: Reading, id_: str) -> str:
    """What a person or an organisation is called that is on the list, "" for others."""
    found = present(reading, Person, id_) or present(reading, Organisation, id_)
    return found.name if found else ""
