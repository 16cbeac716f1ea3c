"""What contradicts itself is named by the fewest things that were said."""

from eventdesk.domain.contradictions import contradictions
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Cause, CauseKind, Day, Placement, Wish

A, B, C, D, E = (PersonId(name) for name in "abcde")
SLOTS = tuple(SlotId(f"s{n}") for n in range(4))
TABLES = (Table("t1"), Table("t2"))
WISHES = (Wish((A, B)), Wish((A, C)), Wish((A, D)), Wish((A, E)))


def kept(slot: int, *people: PersonId, table: str = "t1") -> Placement:
    return Placement(people, SLOTS[slot], TableId(table))


def lock(placement: Placement) -> Cause:
    return Cause(CauseKind.LOCK, placement.people, placement.slot, placement.table)


def order(*people: PersonId) -> Cause:
    return Cause(CauseKind.ORDER, people)


def test_a_day_that_holds_together_has_none() -> None:
    day = Day(
        SLOTS, TABLES, WISHES, kept=(kept(0, A, B), kept(0, C, D, table="t2")), orders=((A, B, C), (B, A, E))
    )
    assert contradictions(day) == ()


def test_two_locks_of_one_person_or_one_table_clash() -> None:
    one, two, three = kept(0, A, B), kept(0, A, C, table="t2"), kept(0, D, E)
    day = Day(SLOTS, TABLES, (), kept=(one, two, three))
    assert contradictions(day) == ((lock(one), lock(two)), (lock(one), lock(three)))


def test_orders_that_lead_back_are_named_once_round() -> None:
    orders = ((A, B, C), (A, C, D), (A, D, B), (A, D, E))
    assert contradictions(Day(SLOTS, TABLES, WISHES, orders=orders)) == (
        (order(A, C, D), order(A, D, B), order(A, B, C)),
    )


def test_the_shortest_ring_is_named() -> None:
    orders = ((A, B, C), (A, C, D), (A, D, B), (A, C, B))
    found = contradictions(Day(SLOTS, TABLES, WISHES, orders=orders))
    assert found[0] == (order(A, C, B), order(A, B, C))


def test_a_lock_that_lies_before_what_must_be_earlier() -> None:
    first, then = kept(2, A, B), kept(1, A, C)
    day = Day(SLOTS, TABLES, (), kept=(first, then), orders=((A, B, C),))
    assert contradictions(day) == ((lock(first), order(A, B, C), lock(then)),)


def test_somebody_who_comes_too_late_for_what_must_be_earlier() -> None:
    day = Day(
        SLOTS,
        TABLES,
        WISHES[:2],
        away={B: frozenset(SLOTS[:2]), C: frozenset(SLOTS[2:])},
        orders=((A, B, C),),
    )
    assert contradictions(day) == (
        (
            Cause(CauseKind.NOT_BEFORE, (A, B), SLOTS[2]),
            order(A, B, C),
            Cause(CauseKind.NOT_AFTER, (A, C), SLOTS[1]),
        ),
    )


def test_a_chain_longer_than_the_day() -> None:
    orders = ((A, B, C), (A, C, D), (A, D, E))
    day = Day(SLOTS[:3], TABLES, WISHES, orders=orders)
    assert contradictions(day) == (tuple(order(*three) for three in orders),)


def test_a_chain_that_has_to_jump_over_an_absence() -> None:
    orders = ((A, B, C), (A, C, D))
    day = Day(SLOTS, TABLES, WISHES, away={C: frozenset(SLOTS[1:3])}, orders=orders)
    jump = Cause(CauseKind.NOT_BEFORE, (A, C), SLOTS[3])
    assert contradictions(day) == ((order(A, B, C), jump, order(A, C, D)),)


def test_orders_about_meetings_that_nobody_wishes_for_say_nothing() -> None:
    assert contradictions(Day(SLOTS, TABLES, WISHES[:1], orders=((A, B, C), (A, E, B)))) == ()
