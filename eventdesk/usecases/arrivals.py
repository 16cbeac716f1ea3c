"""Arrivals: how the morning goes against its plan, whom to call, and why scans were refused."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from eventdesk.domain import arrivals as rules
from eventdesk.domain import pace
from eventdesk.domain.arrivals import LEAD, ArrivalPlan, Arrivals, StillExpected
from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Slot
from eventdesk.domain.rights import Right
from eventdesk.domain.scanlog import RefusalSum
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.ports import Reading


def arrival_plan(desk: Desk, lead: timedelta | None = LEAD) -> ArrivalPlan:
    """When everybody is expected: so long before their first appointment, or evenly in the first hour.

    Scans do not change it, so that a screen may keep it.
    """
    with desk.reading() as reading:
        reads = reading.arrivals
        firsts = dict(reads.first_meetings())
        first_slot = min(firsts.values(), default=None)
        for person, starts in _in_sessions(reading):
            firsts[person] = min(starts, firsts.get(person, starts))
        slots = (slot.starts for slot in reading.all(Slot) if slot.starts)
        begins = min([*slots, *firsts.values()], default=None)
        event = event_of(reading)
        opens = rules.opening(event.starts, begins)
        return rules.plan(reads.planned(), firsts, opens, lead, first_slot or begins)


def arrivals(desk: Desk, known: ArrivalPlan | None = None, at: datetime | None = None) -> Arrivals:
    """Who came until `at`, now where none is given, how fast, against the plan; and what is to come."""
    plan = known or arrival_plan(desk)
    now = at or desk.now()
    with desk.reading() as reading:
        reads = reading.arrivals
        event = event_of(reading)
        came, missing = reads.came(now), reads.missing(now)
        gaps = {
            id_: pace.seconds_each(times) for id_, times in reads.check_ins(pace.LAST_CHECK_INS, now).items()
        }
        desks = pace.desk_paces(reading.desks, came, reads.came_within(pace.LATELY, now), gaps)
        seconds = pace.usual([each for own in gaps.values() for each in own])
        rate = pace.per_minute(desks, seconds)
        return Arrivals(
            at=now,
            expected=reads.expected(),
            came=sum(came.values()),
            planned=sum(due <= now for due in plan.due.values()),
            due=sum(person in plan.due and plan.due[person] <= now for person in missing),
            seconds=seconds,
            bars=rules.bars(came, plan.stretches, event.tz),
            desks=desks,
            forecast=rules.forecast(rules.awaited(missing, plan.due, now), rate, now, plan.first),
        )


def still_expected(
    desk: Desk, known: ArrivalPlan | None = None, at: datetime | None = None, *, everybody: bool = False
) -> tuple[StillExpected, ...]:
    """Who has not come and is needed for the first slot or before, to be called; or `everybody` missing.

    Nobody is told to a desk that may not see numbers, and not everybody to one that may not browse the list.
    """
    if not desk.may(Right.CONTACT) or (everybody and not desk.may(Right.BROWSE)):
        return ()
    plan = known or arrival_plan(desk)
    with desk.reading() as reading:
        reads = reading.arrivals
        missing = reads.missing(at or desk.now())
        wanted = missing if everybody else rules.needed_first(missing, plan)
        return rules.to_call(reads.still_expected(wanted, plan.firsts))


def refusals_by_reason(desk: Desk, at: datetime | None = None) -> tuple[RefusalSum, ...]:
    """Why scans were refused by a time, now where none is given; the most frequent reason first."""
    with desk.reading() as reading:
        return reading.arrivals.refusals(at or desk.now())


def _in_sessions(reading: Reading) -> Iterable[tuple[PersonId, datetime]]:
    groups = {group.id: group for group in reading.all(Group)}
    return (
        (person, session.starts)
        for session in reading.all(Session)
        if session.starts
        for person in expected_in(session, groups)
    )
