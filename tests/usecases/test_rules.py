"""What the organiser wants of the schedule, who never meets, who is met before whom."""

import pytest

from eventdesk.domain.ids import OrderId, PairId, PersonId
from eventdesk.domain.quality import GOALS
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.rules import Order, Pair, Rules
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.people import remove_person
from eventdesk.usecases.rules import (
    change_rules,
    forget_order,
    keep_apart,
    let_meet,
    order_rows,
    pair_rows,
    put_in_order,
    rules_of,
)
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def test_the_usual_rules_hold_until_others_are_made(event: SmallEvent) -> None:
    assert rules_of(event.desk).goals == GOALS
    changed = change_rules(
        event.desk, goals=("waits", "wishes", "waits", "luck"), most_in_row=4, lead=-3, action="r"
    )
    assert isinstance(changed, Rules)
    assert (changed.goals, changed.most_in_row, changed.lead) == (("waits", "wishes"), 4, 0)
    assert rules_of(event.desk) == changed
    again = change_rules(event.desk, guaranteed=3, guaranteed_roles=("buyer",), suits=("new", "star", "wish"))
    assert isinstance(again, Rules)
    assert again.suits == ("new", "wish")
    assert (rules_of(event.desk), again) == (again, again)
    assert change_rules(event.desk, guaranteed=3) == again
    undo(event.desk, "r")
    assert rules_of(event.desk).goals == GOALS


def test_two_are_kept_apart_whatever_they_are(event: SmallEvent) -> None:
    pair = keep_apart(event.desk, "north", "south", why=" Competitors ")
    assert isinstance(pair, Pair)
    again = keep_apart(event.desk, "south", "north", why="In court")
    assert again == keep_apart(event.desk, "north", "south", why="In court")
    keep_apart(event.desk, ADA, BO)
    assert [(row.names, row.why) for row in pair_rows(event.desk)] == [
        (("Nørd A/S", "Südwind GmbH"), "In court"),
        (("Åda Sørensen", "Bo Müller"), ""),
    ]
    let_meet(event.desk, PairId(pair.id))
    assert [row.one for row in pair_rows(event.desk)] == [ADA]
    assert let_meet(event.desk, PairId(pair.id)) == Refused(Reason.NO_SUCH_RULE, (pair.id,))
    assert let_meet(event.desk, PairId("none")) == Refused(Reason.NO_SUCH_RULE, ("none",))
    remove_person(event.desk, BO)
    assert pair_rows(event.desk) == ()


@pytest.mark.parametrize(
    ("one", "two", "refused"),
    [
        (ADA, ADA, Refused(Reason.THE_SAME, (ADA,))),
        (ADA, "nobody", Refused(Reason.NO_SUCH_PERSON, ("nobody",))),
    ],
)
def test_who_cannot_be_kept_apart(event: SmallEvent, one: str, two: str, refused: Refused) -> None:
    assert keep_apart(event.desk, one, two) == refused


def test_one_is_met_before_the_other_and_never_after(event: SmallEvent) -> None:
    order = put_in_order(event.desk, ADA, BO, CY)
    assert isinstance(order, Order)
    assert put_in_order(event.desk, ADA, BO, CY) == order
    put_in_order(event.desk, ADA, CY, BO)
    (row,) = order_rows(event.desk)
    assert row.names == ("Åda Sørensen", "Cy Young", "Bo Müller")
    assert forget_order(event.desk, OrderId(order.id)) == Refused(Reason.NO_SUCH_RULE, (order.id,))
    forget_order(event.desk, row.id)
    assert order_rows(event.desk) == ()
    assert put_in_order(event.desk, ADA, ADA, CY) == Refused(Reason.THE_SAME, (ADA, ADA, CY))
    nobody = PersonId("nobody")
    assert put_in_order(event.desk, ADA, BO, nobody) == Refused(Reason.NO_SUCH_PERSON, (ADA, BO, nobody))
    put_in_order(event.desk, ADA, BO, CY)
    put(event.desk, Order(id="half", person=ADA))
    assert len(order_rows(event.desk)) == 1
    remove_person(event.desk, CY)
    assert order_rows(event.desk) == ()


def test_rules_are_the_organisers(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    set_pin(event.desk, DeskRole.SUPERVISOR, "1357")
    event.desk.post.rest_as(DeskRole.SUPERVISOR)
    event.desk.post.lock()
    assert change_rules(event.desk, lead=9) == Refused(Reason.NOT_ALLOWED, ("settings",))
    assert isinstance(keep_apart(event.desk, ADA, BO), Pair)
