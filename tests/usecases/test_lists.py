"""Lists of people: told first, saved as one gesture, updated by a second list."""

from typing import Any

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.lists import FieldChange, ListKind, ListRow, Problem, ProblemCode
from eventdesk.domain.organisation import Group, Membership, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.record import R
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.lists import FEW_FACTS, Entry, ImportPlan, accept, plan
from eventdesk.usecases.people import people_rows, walk_in
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent

PEOPLE = ListKind.PEOPLE


def rows(*lines: dict[str, str]) -> tuple[ListRow, ...]:
    return tuple(ListRow(number, line) for number, line in enumerate(lines, start=2))


def planned(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> ImportPlan:
    return plan(event.desk, kind, rows(*lines))


def saved(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> ImportPlan:
    found = planned(event, kind, *lines)
    assert found.problems == ()
    done = accept(event.desk, found)
    assert isinstance(done, ImportPlan)
    return done


def fields(entry: Entry) -> tuple[str, ...]:
    return tuple(change.field for change in entry.changes)


def problems(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> list[tuple[int, str, ProblemCode]]:
    found = planned(event, kind, *lines).problems
    return [(problem.line, problem.column, problem.code) for problem in found]


def one(event: SmallEvent, cls: type[R], **equals: Any) -> R:
    with event.desk.reading() as reading:
        (found,) = reading.where(cls, **equals)
        return found


def test_people_come_with_organisation_groups_and_badge(event: SmallEvent) -> None:
    line = {
        "given": "Di", "family": "Dorn", "organisation": "Dorn Ltd", "country": "GB", "membership": "member",
        "groups": "Wind; Cables", "languages": "en", "vip": "yes", "status": "paid", "external_id": "P1",
    }  # fmt: skip
    done = saved(event, PEOPLE, line, {"full": "Eve Ernst", "code": "OWN-1", "organisation": "nord a/s"})
    assert [entry.label for entry in done.new] == ["Di Dorn", "Eve Ernst"]
    di = one(event, Person, external_id="P1")
    home = one(event, Organisation, name="Dorn Ltd")
    assert (di.organisation, home.membership, home.country) == (home.id, Membership.MEMBER, "GB")
    assert one(event, Group, name="Wind").people == (di.id,)
    assert scan(event.desk, one(event, Badge, person=di.id).code).verdict is Verdict.OK
    assert scan(event.desk, "OWN-1").verdict is Verdict.OK
    assert one(event, Person, family="Ernst").organisation == "north"
    saved(event, PEOPLE, {**line, "groups": "Wind", "phone": "1"})
    assert one(event, Group, name="Wind").people == (di.id,)


def test_people_come_with_what_they_offer_and_need(event: SmallEvent) -> None:
    line = {
        "full": "Di Dorn", "organisation": "Dorn Ltd", "organisation_kind": "Port", "offers": "Quays",
        "needs": "Cranes,\nslings", "fields": "Wind; Ports", "markets": "PL, VN",
    }  # fmt: skip
    saved(event, PEOPLE, line)
    di = one(event, Person, family="Dorn")
    assert (di.offers, di.needs, di.fields, di.markets) == (
        "Quays",
        "Cranes,\nslings",
        ("Wind", "Ports"),
        ("PL", "VN"),
    )
    assert one(event, Organisation, name="Dorn Ltd").kind == "Port"
    wrong = problems(event, PEOPLE, {"full": "Eve Ernst", "markets": "Atlantis"})
    assert wrong == [(2, "markets", ProblemCode.BAD_COUNTRY)]


def test_names_are_taken_apart(event: SmallEvent) -> None:
    names = ({"full": "Ernst, Eve"}, {"shown": "Madonna"}, {"full": "Fay Fe Fox"})
    saved(event, PEOPLE, *names)
    found = {(row.given, row.family) for row in people_rows(event.desk)}
    assert {("Eve", "Ernst"), ("", "Madonna"), ("Fay Fe", "Fox")} <= found


def test_a_second_list_updates_by_id_mail_or_name(event: SmallEvent) -> None:
    first = saved(
        event,
        PEOPLE,
        {"given": "Bo", "family": "Muller", "organisation": "Südwind GmbH", "email": "bo@x.org"},
        {"given": "Åda", "family": "Sørensen", "organisation": "Nørd A/S", "external_id": "A1"},
    )
    assert [(entry.id, fields(entry)) for entry in first.changed] == [
        ("bo", ("family", "email")),
        ("ada", ("external_id",)),
    ]
    assert [entry.label for entry in first.gone] == ["Cy Young"]
    walk_in(event.desk, Newcomer("Wim", "Walker"))
    second = saved(
        event,
        PEOPLE,
        {"given": "Bodil", "family": "M", "email": "BO@x.org", "external_id": "B1", "status": "Cancelled"},
        {"given": "Ada", "family": "S", "external_id": "A1"},
        {"given": "Åda", "family": "Sørensen", "organisation": "Nørd A/S", "external_id": "A2"},
    )
    assert [entry.id for entry in second.changed] == ["bo", "ada"]
    assert len(second.new) == 1
    assert [entry.label for entry in second.gone] == ["Cy Young"]
    assert one(event, Person, id="bo").cancelled


def test_names_of_signs_alone_are_told_apart(event: SmallEvent) -> None:
    lines = (
        {"full": "!!!", "organisation": "☃"},
        {"full": "???", "organisation": "☂"},
        {"full": "Ann Ash", "organisation": "…"},
    )
    assert len(saved(event, PEOPLE, *lines).new) == 3
    assert planned(event, PEOPLE, *lines).same == 3
    assert {row.organisation for row in people_rows(event.desk)} >= {"☃", "☂", "…"}


def test_one_gesture_tried_again_and_undone(event: SmallEvent) -> None:
    found = planned(event, PEOPLE, {"full": "Di Dorn"}, {"full": "Cy Young", "code": event.codes["cy"]})
    assert found.same == 1
    assert accept(event.desk, found, "i1") == found
    assert accept(event.desk, found, "i1") == found
    assert len(people_rows(event.desk)) == 4
    assert accept(event.desk, found) == Refused(Reason.NOTHING_CHANGED)
    undo(event.desk, "i1")
    assert len(people_rows(event.desk)) == 3


def test_a_new_code_is_another_badge(event: SmallEvent) -> None:
    done = saved(event, PEOPLE, {"full": "Cy Young", "code": "NEW"})
    assert done.changed[0].changes == (FieldChange("code", None, "NEW"),)
    assert scan(event.desk, "NEW").verdict is Verdict.OK


def test_problems_of_people_are_all_told(event: SmallEvent) -> None:
    assert problems(
        event,
        PEOPLE,
        {"given": "", "family": ""},
        {"full": "", "email": "x"},
        {"full": "Ed", "email": "e@x.org", "external_id": "1"},
        {"full": "ED", "email": "E@x.org", "external_id": "2"},
        {"full": "Cy Young"},
        {"full": "Young, Cy"},
        {"full": "Flo", "code": event.codes["ada"]},
    ) == [
        (2, "family", ProblemCode.MISSING),
        (3, "full", ProblemCode.MISSING),
        (3, "email", ProblemCode.BAD_EMAIL),
        (5, "email", ProblemCode.TWICE),
        (7, "family", ProblemCode.TWICE),
        (8, "code", ProblemCode.CODE_TAKEN),
    ]


def test_what_changes_is_told_by_names_from_what_to_what(event: SmallEvent) -> None:
    found = planned(
        event,
        PEOPLE,
        {
            "full": "Bo Müller",
            "organisation": "Südwind GmbH",
            "phone": "1",
            "vip": "yes",
            "languages": "de, en",
        },
        {"full": "Åda Sørensen", "organisation": "Nørd A/S", "job": "Head"},
        {"full": "Eve Ernst", "organisation": "Brand New"},
    )
    assert found.changed == (
        Entry(
            2,
            "bo",
            "Bo Müller",
            "Südwind GmbH",
            (
                FieldChange("phone", "", "1"),
                FieldChange("languages", (), ("de", "en")),
                FieldChange("vip", before=False, after=True),
            ),
        ),
        Entry(3, "ada", "Åda Sørensen", "Nørd A/S", (FieldChange("job", "", "Head"),)),
    )
    assert [(entry.line, entry.label, entry.detail) for entry in found.new] == [(4, "Eve Ernst", "Brand New")]
    assert [(entry.line, entry.label) for entry in found.gone] == [(0, "Cy Young")]
    with event.desk.writing() as writing:
        writing.record(
            [Person(id="di", given="Di", external_id="D1", organisation=OrganisationId("north")).created()]
        )
    moved = planned(event, PEOPLE, {"full": "Di", "external_id": "D1", "organisation": "Other Ltd"})
    assert moved.changed[0].changes[-1] == FieldChange("organisation", "Nørd A/S", "Other Ltd")


def test_organisations_and_groups_that_change_beside_are_told(event: SmallEvent) -> None:
    line = {"full": "Di Dorn", "organisation": "Nørd A/S", "membership": "member", "groups": "Wind"}
    done = saved(event, PEOPLE, line)
    assert done.beside == (Entry(0, "north", "Nørd A/S", "", (FieldChange("membership", None, "member"),)),)
    again = saved(
        event,
        PEOPLE,
        {"full": "Eve Ernst", "organisation": "New Ltd", "membership": "guest", "groups": "Wind; Cables"},
    )
    (wind,) = again.beside
    assert (wind.label, wind.changes) == (
        "Wind", (FieldChange("people", ("Di Dorn",), ("Di Dorn", "Eve Ernst")),),
    )  # fmt: skip


def test_a_line_that_is_left_out_joins_no_group(event: SmallEvent) -> None:
    found = planned(
        event,
        PEOPLE,
        {"full": "Di Dorn", "email": "di@x.org", "groups": "Wind"},
        {"full": "DI DORN", "email": "di@x.org", "groups": "Wind"},
    )
    done = accept(event.desk, found)
    assert isinstance(done, ImportPlan)
    assert one(event, Group, name="Wind").people == (done.new[0].id,)


def test_what_reading_found_wrong_leaves_the_line_out(event: SmallEvent) -> None:
    spoilt = Problem(2, "phone", ProblemCode.LOST_DIGITS, "4.2E+11")
    found = plan(event.desk, PEOPLE, [ListRow(2, {"full": "Di Dorn", "phone": "4.2E+11"}, (spoilt,))])
    assert (found.problems, found.new, found.drafts) == ((spoilt,), (), ())


def test_how_far_it_is_is_told(event: SmallEvent) -> None:
    heard: list[tuple[int, int]] = []
    lines = [ListRow(number, {"full": f"Di {number}"}) for number in range(1001)]
    plan(event.desk, PEOPLE, lines, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 1001), (500, 1001), (1000, 1001)]


def test_scans_meanwhile_leave_a_plan_as_it_is_and_all_else_makes_it_anew(event: SmallEvent) -> None:
    found = planned(event, PEOPLE, {"full": "Di Dorn"})
    scan(event.desk, event.codes["ada"])
    scan(event.desk, "nothing known")
    assert accept(event.desk, found) is found
    late = planned(event, PEOPLE, {"full": "Eve Ernst"})
    walk_in(event.desk, Newcomer("Eve", "Ernst"))
    assert accept(event.desk, late) == Refused(Reason.NOTHING_CHANGED)
    crowded = planned(event, PEOPLE, {"full": "Fay Fox"})
    for number in range(FEW_FACTS):
        scan(event.desk, f"nothing known {number}")
    done = accept(event.desk, crowded)
    assert done != crowded
    assert isinstance(done, ImportPlan)
    assert [entry.label for entry in done.new] == ["Fay Fox"]
