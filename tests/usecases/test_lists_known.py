"""Whom a line of a newer list means, and how far registrations have come, in the words of platforms."""

import pytest

from eventdesk.domain.lists import ListKind, Problem, ProblemCode
from eventdesk.domain.person import Person, Status
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.lists import accept
from tests.usecases.conftest import SmallEvent
from tests.usecases.test_lists import fields, one, planned, saved

PEOPLE = ListKind.PEOPLE


@pytest.mark.parametrize(
    ("words", "cancelled", "status"),
    [
        ("Not Attending", True, Status.REGISTERED),
        ("Annulée", True, Status.REGISTERED),
        ("TO_BE_PAID", False, Status.PENDING),
        ("In attesa", False, Status.PENDING),
        ("Waiting list", False, Status.NOT_APPROVED),
        ("Ikke godkendt", False, Status.NOT_APPROVED),
        ("Bloqueado", False, Status.BLOCKED),
        ("auf Warteliste", False, Status.NOT_APPROVED),
        ("Pending approval", False, Status.NOT_APPROVED),
        ("Suspended", False, Status.BLOCKED),
        ("abgelehnt", True, Status.REGISTERED),
        ("Attending", False, Status.REGISTERED),
    ],
)
def test_words_of_platforms_for_how_far_a_registration_has_come(
    event: SmallEvent, words: str, cancelled: bool, status: Status
) -> None:
    saved(event, PEOPLE, {"full": "Eva Eng", "status": words})
    eva = one(event, Person, given="Eva")
    assert (eva.cancelled, eva.status) == (cancelled, status)


def test_a_status_that_nobody_knows_is_told_and_taken_for_registered(event: SmallEvent) -> None:
    plan = planned(
        event, PEOPLE, {"full": "Eva Eng", "status": "Pinned"}, {"full": "Kim Berg", "status": "OK"}
    )
    assert plan.warnings == (Problem(2, "status", ProblemCode.UNKNOWN_STATUS, "Pinned"),)
    assert not plan.problems
    accept(event.desk, plan)
    assert one(event, Person, given="Eva").status is Status.REGISTERED


def test_a_whole_name_leaves_the_parts_of_the_same_name_alone(event: SmallEvent) -> None:
    saved(event, PEOPLE, {"given": "Daniël", "family": "de Vries", "external_id": "D1"})
    assert planned(event, PEOPLE, {"full": "Daniël de Vries", "external_id": "D1"}).same == 1
    (changed,) = planned(event, PEOPLE, {"full": "Daniel de Vries", "external_id": "D1"}).changed
    assert fields(changed) == ("given", "family")


def test_an_action_is_that_of_one_list(event: SmallEvent) -> None:
    first = planned(event, PEOPLE, {"full": "Kim Berg"})
    other = planned(event, PEOPLE, {"full": "Liv Dahl"})
    assert accept(event.desk, first, "monday") == accept(event.desk, first, "monday") == first
    assert accept(event.desk, other, "monday") == Refused(Reason.ACTION_TAKEN)


def test_colleagues_may_share_an_address(event: SmallEvent) -> None:
    lines = [{"full": name, "email": "desk@bolt.org"} for name in ("Kim Berg", "Liv Dahl", "Moa Ek")]
    first = saved(event, PEOPLE, *lines)
    assert [one.label for one in first.new] == ["Kim Berg", "Liv Dahl", "Moa Ek"]
    assert first.warnings == tuple(
        Problem(line, "email", ProblemCode.EMAIL_SHARED, "desk@bolt.org") for line in (2, 3, 4)
    )
    lines[1]["phone"] = "+45 1"
    newer = planned(event, PEOPLE, *lines)
    assert ([(one.label, fields(one)) for one in newer.changed], newer.same) == (
        [("Liv Dahl", ("phone",))],
        2,
    )
    gone = {one.label for one in planned(event, PEOPLE, lines[2]).gone}
    assert gone == {"Åda Sørensen", "Bo Müller", "Cy Young", "Kim Berg", "Liv Dahl"}


def test_people_under_new_ids_are_known_again(event: SmallEvent) -> None:
    mail = {"organisation": "Bolt AS", "email": "desk@bolt.org"}
    saved(
        event,
        PEOPLE,
        {"full": "Kim Berg", "external_id": "1", **mail},
        {"full": "Liv Dahl", "external_id": "2", **mail},
        {"full": "Moa Ek", "external_id": "3", "organisation": "Bolt AS"},
    )
    newer = planned(
        event,
        PEOPLE,
        {"full": "Kim Berg", "external_id": "101", **mail},
        {"full": "Nils Falk", "external_id": "102", **mail},
        {"full": "Liv Dahl", "external_id": "2", **mail},
        {"full": "Liv Dahl", "external_id": "103", "organisation": "Bolt AS"},
        {"full": "Moa Ek", "external_id": "104", "organisation": "Bolt AS"},
    )
    assert [(one.label, fields(one)) for one in newer.changed] == [
        ("Kim Berg", ("external_id",)),
        ("Moa Ek", ("external_id",)),
    ]
    assert [one.label for one in newer.new] == ["Nils Falk", "Liv Dahl"]
