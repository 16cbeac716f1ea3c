"""What an event's records ask of a schedule."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.ids import GroupId, PersonId, SlotId
from eventdesk.domain.meeting import Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Slot
from eventdesk.domain.schedule import (
    Wish,
    away_of,
    met_in,
    wish_among,
    wishes_by_two,
    wishes_of,
)

NINE = datetime(2026, 6, 11, 9, tzinfo=UTC)
ANN, BO, CY, DI = PersonId("ann"), PersonId("bo"), PersonId("cy"), PersonId("di")


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def slot(number: int) -> Slot:
    return Slot(f"s{number}", starts=at(20 * number), ends=at(20 * number + 20))


def test_opposite_requests_are_one_heavier_wish() -> None:
    requests = [
        Request("1", asker=ANN, asked=BO),
        Request("2", asker=BO, asked=ANN, weight=3),
        Request("3", asker=ANN, asked=CY),
        Request("4", asker=BO, asked=CY, removed=True),
        Request("5", asker=CY, asked=CY),
        Request("6", asker=CY),
    ]
    assert wishes_of(requests) == (Wish((ANN, BO), 4, mutual=True), Wish((ANN, CY), 1))
    assert wishes_of(requests, 3)[0] == Wish((ANN, BO), 12, mutual=True)


def test_who_joins_either_request_is_in_the_wish() -> None:
    requests = [
        Request("1", asker=ANN, asked=BO, along=(CY, ANN)),
        Request("2", asker=BO, asked=ANN, along=(DI, CY)),
    ]
    assert wishes_of(requests) == (Wish((ANN, BO, CY, DI), 2, mutual=True),)
    assert wishes_by_two(requests, coming={DI}) == {
        frozenset((ANN, BO)): Wish((ANN, BO, DI), 2, mutual=True),
    }


def test_who_only_joins_has_met_nobody() -> None:
    two, own = frozenset((ANN, BO)), frozenset((ANN, CY))
    joined = Wish((ANN, BO, CY), 5)
    assert met_in((ANN, BO, CY), {two: joined, own: Wish((ANN, CY), 3)}) == (two,)
    assert wish_among((ANN, BO, CY), {two: joined, own: Wish((ANN, CY), 3)}) == joined
    assert met_in((ANN, BO, CY), {two: joined, own: Wish((ANN, CY, BO))}) == (two, own)
    assert len(met_in((ANN, BO, CY), {})) == 3
    assert met_in((ANN, BO), {two: joined}) == (two,)


def test_sessions_take_their_people_out_of_the_slots_they_touch() -> None:
    slots = [slot(0), slot(1), slot(2), Slot("unset")]
    groups = [Group("g", people=(ANN,)), Group("gone", people=(CY,), removed=True)]
    sessions = [
        Session("1", starts=at(30), ends=at(50), group=GroupId("g"), people=(BO,)),
        Session("2", starts=at(0), ends=at(20), group=GroupId("gone")),
        Session("3", starts=at(0), ends=at(20), people=(CY,), removed=True),
        Session("4", people=(CY,)),
    ]
    both = frozenset({SlotId("s1"), SlotId("s2")})
    assert away_of(slots, sessions, groups) == {ANN: both, BO: both}
