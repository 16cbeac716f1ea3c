"""Lists of rules, and what people, places and wishes bring for the schedule."""

from datetime import UTC, datetime

import pytest

from eventdesk.domain.lists import FieldChange, ListKind, ListRow, ProblemCode
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Table
from eventdesk.domain.rules import Order, Pair
from eventdesk.usecases.lists import ImportPlan, accept, plan
from tests.usecases.conftest import SmallEvent

PAIRS, ORDERS = ListKind.PAIRS, ListKind.ORDERS


def planned(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> ImportPlan:
    return plan(event.desk, kind, [ListRow(number, line) for number, line in enumerate(lines, start=2)])


def saved(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> ImportPlan:
    found = planned(event, kind, *lines)
    assert found.problems == ()
    done = accept(event.desk, found)
    assert isinstance(done, ImportPlan)
    return done


def test_people_and_organisations_are_kept_apart(event: SmallEvent) -> None:
    done = saved(
        event,
        PAIRS,
        {"one": "Ada Sorensen", "two": "Bo Muller", "why": "Met last year"},
        {"one_organisation": "Nord A/S", "two": "Sudwind GmbH", "external_id": "K1"},
        {"one": "Cy Young", "two_organisation": "Südwind GmbH"},
    )
    assert [entry.label for entry in done.new] == [
        "Åda Sørensen – Bo Müller",
        "Nørd A/S – Südwind GmbH",
        "Cy Young – Südwind GmbH",
    ]
    with event.desk.reading() as reading:
        told = {(pair.one, pair.two): pair.why for pair in reading.all(Pair)}
    assert told == {("ada", "bo"): "Met last year", ("north", "south"): "", ("cy", "south"): ""}


def test_a_second_list_of_pairs_updates_the_first(event: SmallEvent) -> None:
    known = {"external_id": "K1", "one": "Cy Young", "two": "Bo Müller"}
    saved(event, PAIRS, {"one": "Åda Sørensen", "two": "Bo Müller"}, known)
    turned = {"one": "Bo Müller", "two": "Åda Sørensen"}
    again = planned(event, PAIRS, turned, {**known, "two": "Åda Sørensen"})
    assert again.same == 1
    (entry,) = again.changed
    assert entry.changes == (FieldChange("two", "Bo Müller", "Åda Sørensen"),)
    (gone,) = planned(event, PAIRS, turned).gone
    assert gone.label == "Cy Young – Bo Müller"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"one": "Åda Sørensen"}, ("two", ProblemCode.MISSING)),
        ({"one": "Åda Sørensen", "two": "Nobody"}, ("two", ProblemCode.UNKNOWN_PERSON)),
        (
            {"one": "Åda Sørensen", "two_organisation": "Nowhere"},
            ("two_organisation", ProblemCode.UNKNOWN_ORGANISATION),
        ),
        ({"one": "Åda Sørensen", "two": "Åda Sørensen"}, ("two", ProblemCode.SAME_PERSON)),
    ],
)
def test_what_is_wrong_with_a_pair(
    event: SmallEvent, line: dict[str, str], problem: tuple[str, ProblemCode]
) -> None:
    assert [(one.column, one.code) for one in planned(event, PAIRS, line).problems] == [problem]


def test_a_pair_turned_round_is_on_the_list_twice(event: SmallEvent) -> None:
    lines = ({"one": "Åda Sørensen", "two": "Bo Müller"}, {"one": "Bo Müller", "two": "Åda Sørensen"})
    assert [one.code for one in planned(event, PAIRS, *lines).problems] == [ProblemCode.TWICE]


def test_orders_come_in_and_change(event: SmallEvent) -> None:
    line = {"person": "Åda Sørensen", "earlier": "Bo Müller", "later": "Cy Young", "external_id": "O1"}
    done = saved(event, ORDERS, line)
    assert [entry.label for entry in done.new] == ["Åda Sørensen: Bo Müller → Cy Young"]
    with event.desk.reading() as reading:
        (order,) = reading.all(Order)
    assert (order.person, order.first, order.then) == ("ada", "bo", "cy")
    turned = planned(event, ORDERS, {**line, "earlier": "Cy Young", "later": "Bo Müller"})
    assert turned.changed[0].changes == (
        FieldChange("earlier", "Bo Müller", "Cy Young"),
        FieldChange("later", "Cy Young", "Bo Müller"),
    )
    without = planned(event, ORDERS, {field: text for field, text in line.items() if field != "external_id"})
    assert without.same == 1
    wrong = planned(event, ORDERS, {"person": "Åda Sørensen", "earlier": "Bo Müller"}).problems
    assert [(one.column, one.code) for one in wrong] == [("later", ProblemCode.MISSING)]


def test_people_bring_when_they_are_there_and_how_many_meetings(event: SmallEvent) -> None:
    day = {"present_from": "2030-05-14 10:40", "present_until": "2030-05-14 15:00"}
    limits = {"guaranteed": "5", "most_meetings": "9", "most_in_row": "3"}
    saved(event, ListKind.PEOPLE, {"full": "Cy Young", **day, **limits})
    with event.desk.reading() as reading:
        cy = reading.get(Person, "cy")
    assert cy is not None
    assert (cy.guaranteed, cy.most_meetings, cy.most_in_row) == (5, 9, 3)
    assert cy.present_from == datetime(2030, 5, 14, 8, 40, tzinfo=UTC)
    assert cy.present_until == datetime(2030, 5, 14, 13, 0, tzinfo=UTC)
    problems = planned(event, ListKind.PEOPLE, {"full": "Cy Young", "guaranteed": "201"}).problems
    assert [one.code for one in problems] == [ProblemCode.BAD_NUMBER]


def test_places_bring_hosts_equipment_and_whether_they_are_there(event: SmallEvent) -> None:
    table = {"number": "1", "room": "Hall", "hosts": "Åda Sørensen; Bo Müller", "out_of_service": "yes"}
    (entry,) = planned(event, ListKind.TABLES, table).changed
    assert entry.changes[0] == FieldChange("hosts", (), ("Åda Sørensen", "Bo Müller"))
    saved(event, ListKind.TABLES, table)
    saved(event, ListKind.ROOMS, {"name": "Hall", "equipment": "beamer; stage", "out_of_service": "no"})
    saved(event, ListKind.SESSIONS, {"title": "Talk", "room": "Hall", "equipment": "beamer"})
    with event.desk.reading() as reading:
        one, room = reading.get(Table, "t1"), reading.get(Room, "hall")
        (session,) = reading.all(Session)
    assert one is not None
    assert room is not None
    assert (one.hosts, one.out_of_service) == (("ada", "bo"), True)
    assert (room.equipment, room.out_of_service, session.needs) == (("beamer", "stage"), False, ("beamer",))
    (entry,) = planned(event, ListKind.SESSIONS, {"title": "Talk", "equipment": "stage"}).changed
    assert entry.changes == (FieldChange("equipment", ("beamer",), ("stage",)),)


def test_requests_bring_their_answers(event: SmallEvent) -> None:
    line = {"asker": "Åda Sørensen", "asked": "Cy Young"}
    saved(event, ListKind.REQUESTS, {**line, "answer": "Refusée"})
    with event.desk.reading() as reading:
        assert [one.answer for one in reading.all(Request)] == [Answer.NO]
    (entry,) = planned(event, ListKind.REQUESTS, {**line, "answer": "yes"}).changed
    assert entry.changes == (FieldChange("answer", "no", "yes"),)
    wrong = planned(event, ListKind.REQUESTS, {**line, "answer": "perhaps"}).problems
    assert [(one.column, one.code) for one in wrong] == [("answer", ProblemCode.BAD_CHOICE)]


def test_requests_bring_who_joins_them(event: SmallEvent) -> None:
    line = {"asker": "Åda Sørensen", "asked": "Cy Young"}
    saved(event, ListKind.REQUESTS, {**line, "along": "Bo Müller; Åda Sørensen"})
    with event.desk.reading() as reading:
        assert [one.along for one in reading.all(Request)] == [("bo",)]
    assert planned(event, ListKind.REQUESTS, {**line, "along": ""}).same == 1
    assert planned(event, ListKind.REQUESTS, line).same == 1
    wrong = planned(event, ListKind.REQUESTS, {**line, "along": "Nobody Known"}).problems
    assert [(one.column, one.code) for one in wrong] == [("along", ProblemCode.UNKNOWN_PERSON)]
    other = {"asker": "Bo Müller", "asked": "Cy Young"}
    saved(event, ListKind.REQUESTS, other)
    (entry,) = planned(event, ListKind.REQUESTS, {**other, "along": "Åda Sørensen"}).changed
    assert entry.changes == (FieldChange("along", (), ("Åda Sørensen",)),)
