"""Who may what: the table, the ladder of the roles, and what undoing asks for."""

from itertools import pairwise

import pytest

from eventdesk.domain.access import Access, Permits, is_pin
from eventdesk.domain.decision import OVERRIDABLE
from eventdesk.domain.fact import Fact, Kind, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.rights import OVERRIDES, RIGHTS, DeskRole, Right
from eventdesk.domain.undo import right_to_undo

ORGANISER, HELPER = Access(id="organiser", pin="hash"), Access(id="helper", sees_contact=True)


def test_each_role_may_all_that_the_one_below_it_may() -> None:
    roles = list(DeskRole)
    for lower, higher in pairwise(roles):
        assert RIGHTS[lower] < RIGHTS[higher]
        assert OVERRIDES[lower] < OVERRIDES[higher]
    assert all(Right.CHECK_IN in rights for rights in RIGHTS.values())
    assert RIGHTS[DeskRole.ORGANISER] == frozenset(Right)
    assert OVERRIDES[DeskRole.ORGANISER] == OVERRIDABLE


def test_a_helper_neither_browses_nor_edits_nor_sees_contact_data() -> None:
    kept = {Right.BROWSE, Right.EDIT, Right.CONTACT, Right.PRINT_AGAIN}
    assert RIGHTS[DeskRole.HELPER].isdisjoint(kept)
    assert RIGHTS[DeskRole.SUPERVISOR] >= kept
    assert RIGHTS[DeskRole.KIOSK] == {Right.CHECK_IN}


def test_without_a_pin_nobody_is_restricted() -> None:
    assert not Permits((HELPER,)).guarded
    assert Permits().rights(DeskRole.KIOSK) == frozenset(Right)


def test_with_the_organisers_pin_roles_count_and_helpers_see_what_they_are_allowed() -> None:
    strict, open_ = Permits((ORGANISER,)), Permits((ORGANISER, HELPER))
    assert strict.rights(DeskRole.HELPER) == RIGHTS[DeskRole.HELPER]
    assert open_.rights(DeskRole.HELPER) == RIGHTS[DeskRole.HELPER] | {Right.CONTACT}
    assert open_.rights(DeskRole.SUPERVISOR) == RIGHTS[DeskRole.SUPERVISOR]


def test_the_table_names_the_role_from_which_on_something_may_be_done() -> None:
    assert Permits().least(Right.CHECK_IN) is DeskRole.KIOSK
    assert Permits().least(Right.SETTINGS) is DeskRole.ORGANISER
    assert Permits((ORGANISER,)).least(Right.CONTACT) is DeskRole.SUPERVISOR
    assert Permits((ORGANISER, HELPER)).least(Right.CONTACT) is DeskRole.HELPER


@pytest.mark.parametrize("text", ["1234", "000000000000"])
def test_a_pin_is_a_few_digits(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", "١٢٣٤", "²²²²"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_pin(text)


def fact(noun: str, kind: str = Kind.CREATED, **body: object) -> Fact:
    """A fact about one thing."""
    return Fact(DeskId("d"), 1, Stamp(1), GestureId("g"), "", Subject(noun, "x"), kind, body)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "right"),
    [
        ([], Right.CHECK_IN),
        ([fact("visit", Kind.CAME)], Right.CHECK_IN),
        ([fact("person"), fact("badge"), fact("visit", Kind.CAME)], Right.REGISTER),
        ([fact("person", Kind.CHANGED, payment="paid"), fact("visit", Kind.CAME)], Right.SETTLE),
        ([fact("meeting", Kind.CHANGED, status="held", missing=[])], Right.NOTE),
        ([fact("meeting", Kind.CHANGED, status="held"), fact("outcome")], Right.NOTE),
        ([fact("meeting", Kind.CHANGED, slot="s2")], Right.EDIT),
        ([fact("person", Kind.CHANGED, given="Ada")], Right.EDIT),
        ([fact("answer"), fact("access", Kind.CHANGED, pin="")], Right.SETTINGS),
    ],
)
def test_undoing_asks_for_as_much_as_the_gravest_fact(facts: list[Fact], right: Right) -> None:
    assert right_to_undo(facts) is right
