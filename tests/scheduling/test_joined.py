"""Meetings that others join, built from requests: at a table for all of them, or it is said why not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.asked import Asked, day_asked
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.schedule import Hindrance, Plan
from eventdesk.scheduling.build import build
from tests.scheduling.checker import faults

NINE = datetime(2030, 5, 14, 9, tzinfo=UTC)
STEP = timedelta(minutes=20)
A, B, C, D, E = (PersonId(name) for name in "abcde")
SMALL, LARGE = Table("small", capacity=2), Table("large", capacity=3)
EVENT = Asked(
    slots=tuple(Slot(f"s{n}", starts=NINE + n * STEP, ends=NINE + (n + 1) * STEP) for n in range(2)),
    tables=(SMALL, LARGE),
    people=tuple(Person(one) for one in (A, B, C, D, E)),
    requests=(Request("1", asker=A, asked=B, along=(E,)), Request("2", asker=C, asked=D, along=(E,))),
)


def built(event: Asked) -> Plan:
    day = day_asked(event, NINE)
    plan = build(day)
    assert faults(day, plan) == []
    return plan


def reasons(event: Asked) -> list[tuple[Hindrance, PersonId | None]]:
    return [(one.reason, one.person) for one in built(event).unplaced]


def test_who_joins_two_meetings_is_at_both_one_after_the_other() -> None:
    placements = built(EVENT).placements
    assert {(*one.people, one.table) for one in placements} == {(A, B, E, "large"), (C, D, E, "large")}
    assert {one.slot for one in placements} == {"s0", "s1"}


def test_without_a_table_for_all_they_do_not_meet() -> None:
    assert reasons(replace(EVENT, tables=(SMALL, SMALL))) == [(Hindrance.NO_TABLE, None)] * 2


def test_who_joins_may_be_what_is_short() -> None:
    early = replace(EVENT, people=(*EVENT.people[:4], Person(E, present_until=NINE + STEP)))
    assert reasons(early) == [(Hindrance.TOO_MANY_WISHES, E)]
    never = replace(EVENT, people=(*EVENT.people[:4], Person(E, present_until=NINE)))
    assert reasons(never) == [(Hindrance.NO_COMMON_SLOT, None)] * 2
    limited = replace(EVENT, people=(*EVENT.people[:4], Person(E, most_meetings=1)))
    assert reasons(limited) == [(Hindrance.OVER_LIMIT, E)]


def test_who_does_not_come_keeps_nobody_from_meeting() -> None:
    without = replace(EVENT, people=(*EVENT.people[:4], Person(E, cancelled=True)))
    assert sorted(one.people for one in built(without).placements) == [(A, B), (C, D)]
