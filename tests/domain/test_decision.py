"""The decision: its table, the order of its reasons, and what nothing may change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.checkin import Holder, PersonCard, Verdict
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.code import CodeOrigin
from eventdesk.domain.decision import (
    OVERRIDABLE,
    PASSED_ON_THE_WAY_OUT,
    REASONS,
    Case,
    decide,
    reason_against,
)
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Payment, Status
from eventdesk.domain.question import Question
from eventdesk.domain.visit import Direction

NOON = datetime(2030, 5, 14, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ADA = PersonCard(PersonId("ada"), "Ada")
GOOD = Case((Holder(ADA),), NOON)


def with_card(**changes: object) -> Case:
    return replace(GOOD, holders=(Holder(replace(ADA, **changes)),))  # type: ignore[arg-type]


def at(**settings: object) -> Checkpoint:
    return Checkpoint(id="door", **settings)  # type: ignore[arg-type]


AGAINST: dict[Verdict, Case] = {
    Verdict.UNKNOWN: replace(GOOD, holders=(), origin=CodeOrigin.FOREIGN),
    Verdict.OTHER_EVENT: replace(GOOD, holders=(), origin=CodeOrigin.OTHER_EVENT),
    Verdict.REVOKED: replace(GOOD, holders=(Holder(ADA, revoked=True),)),
    Verdict.AMBIGUOUS: replace(GOOD, holders=(Holder(ADA), Holder(replace(ADA, id=PersonId("bo"))))),
    Verdict.CANCELLED: with_card(cancelled=True),
    Verdict.BLOCKED: with_card(status=Status.BLOCKED),
    Verdict.NOT_APPROVED: with_card(status=Status.NOT_APPROVED),
    Verdict.TOO_EARLY: with_card(valid_from=NOON + HOUR),
    Verdict.TOO_LATE: with_card(valid_until=NOON - HOUR),
    Verdict.NOT_ADMITTED: replace(GOOD, admitted=False),
    Verdict.UNPAID: with_card(payment=Payment.DUE),
    Verdict.ASK: replace(GOOD, open_questions=(Question(id="q"),)),
    Verdict.ALREADY_IN: replace(GOOD, holders=(Holder(ADA, inside=True, first_at=NOON, last_at=NOON),)),
    Verdict.FULL: replace(GOOD, checkpoint=at(capacity=2), inside=2),
}


def test_a_good_badge_passes() -> None:
    assert decide(GOOD) is Verdict.OK


@pytest.mark.parametrize("verdict", [verdict for verdict, _ in REASONS])
def test_each_reason_alone_is_told(verdict: Verdict) -> None:
    assert decide(AGAINST[verdict]) is verdict


def test_every_verdict_but_ok_is_in_the_table_in_the_order_of_its_words() -> None:
    assert [verdict for verdict, _ in REASONS] == [
        verdict for verdict in Verdict if verdict is not Verdict.OK
    ]


@pytest.mark.parametrize("verdict", [verdict for verdict, _ in REASONS])
def test_going_out_is_not_refused_for_time_repetition_questions_or_fullness(verdict: Verdict) -> None:
    out = decide(replace(AGAINST[verdict], direction=Direction.OUT))
    assert out is (Verdict.OK if verdict in PASSED_ON_THE_WAY_OUT else verdict)


@pytest.mark.parametrize("verdict", [verdict for verdict, _ in REASONS])
def test_an_override_passes_all_but_those_whom_nobody_knows(verdict: Verdict) -> None:
    passed = verdict not in (Verdict.UNKNOWN, Verdict.OTHER_EVENT, Verdict.AMBIGUOUS)
    assert (verdict in OVERRIDABLE) is passed
    assert decide(AGAINST[verdict], "the mayor") is (Verdict.OK if passed else verdict)


@pytest.mark.parametrize(
    ("case", "verdict"),
    [
        (with_card(status=Status.PENDING), Verdict.UNPAID),
        (with_card(payment=Payment.ON_SITE), Verdict.UNPAID),
        (replace(with_card(payment=Payment.DUE), checkpoint=at(admits_pending=True)), Verdict.OK),
        (replace(with_card(status=Status.PENDING), checkpoint=at(admits_pending=True)), Verdict.OK),
        (replace(GOOD, checkpoint=at(opens=NOON + HOUR)), Verdict.TOO_EARLY),
        (replace(GOOD, checkpoint=at(closes=NOON - HOUR)), Verdict.TOO_LATE),
        (with_card(valid_from=NOON, valid_until=NOON), Verdict.OK),
        (replace(GOOD, checkpoint=at(capacity=2), inside=1), Verdict.OK),
        (replace(GOOD, holders=(Holder(None),)), Verdict.CANCELLED),
        (replace(GOOD, holders=(Holder(ADA), Holder(ADA, revoked=True))), Verdict.OK),
        (replace(GOOD, holders=(Holder(ADA, inside=False, first_at=NOON - HOUR),)), Verdict.OK),
        (
            replace(GOOD, holders=(Holder(ADA, first_at=NOON - HOUR),), checkpoint=at(reentry=False)),
            Verdict.ALREADY_IN,
        ),
    ],
)
def test_what_lies_between(case: Case, verdict: Verdict) -> None:
    assert decide(case) is verdict


def test_who_was_checked_out_by_the_clock_may_come_in_again() -> None:
    stayed = replace(GOOD, holders=(Holder(ADA, inside=True, first_at=NOON - HOUR, last_at=NOON - HOUR),))
    assert decide(stayed) is Verdict.ALREADY_IN
    assert decide(replace(stayed, out_since=NOON - HOUR / 2)) is Verdict.OK
    assert decide(replace(stayed, out_since=NOON - 2 * HOUR)) is Verdict.ALREADY_IN


statuses, payments = st.sampled_from(Status), st.sampled_from(Payment)
times = st.none() | st.sampled_from([NOON - HOUR, NOON, NOON + HOUR])
cards = st.builds(
    PersonCard,
    id=st.sampled_from([PersonId("ada"), PersonId("bo")]),
    name=st.just("A"),
    cancelled=st.booleans(),
    status=statuses,
    payment=payments,
    valid_from=times,
    valid_until=times,
)
holders = st.builds(Holder, st.none() | cards, st.booleans(), st.booleans(), first_at=times, last_at=times)
doors = st.builds(
    Checkpoint,
    id=st.just("door"),
    reentry=st.booleans(),
    capacity=st.integers(0, 3),
    admits_pending=st.booleans(),
    opens=times,
    closes=times,
)
cases = st.builds(
    Case,
    st.lists(holders, max_size=3).map(tuple),
    st.just(NOON),
    st.sampled_from(Direction),
    st.sampled_from(CodeOrigin),
    doors,
    st.booleans(),
    st.sampled_from([(), (Question(id="q"),)]),
    st.integers(0, 3),
    times,
)


@given(cases, st.sampled_from(["", "because"]))
def test_the_first_reason_of_the_table_is_told_and_an_override_takes_one_step(case: Case, why: str) -> None:
    order = [verdict for verdict, _ in REASONS]
    holding = [verdict for verdict, holds in REASONS if holds(case)]
    if case.direction is Direction.OUT:
        holding = [verdict for verdict in holding if verdict not in PASSED_ON_THE_WAY_OUT]
    first = min(holding, key=order.index, default=None)
    assert reason_against(case) is first
    passed = first is None or (bool(why) and first in OVERRIDABLE)
    assert decide(case, why) is (Verdict.OK if passed else first)


@given(cases)
def test_nobody_passes_without_being_one_person_with_a_good_badge(case: Case) -> None:
    if decide(case, "because") is Verdict.OK:
        assert case.holders
        assert len(case.candidates) <= 1
