"""Rights where they count: each verb that writes names one or says why not; what a helper is shown."""

import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk import usecases
from eventdesk.domain.attendance import Attendance
from eventdesk.domain.checkin import ScanAnswer, Terms, Verdict
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Payment, Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.domain.roster import Newcomer
from eventdesk.usecases.access import set_pin, show_contact
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.attendance import attendance, attendance_to_export
from eventdesk.usecases.board import board
from eventdesk.usecases.checkin import check_in, scan, scan_or_find
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import note_meeting
from eventdesk.usecases.organisations import staff
from eventdesk.usecases.people import edit_person, people_rows, person_of, walk_in
from eventdesk.usecases.post import Post
from eventdesk.usecases.rights import printable
from eventdesk.usecases.search import find
from tests.usecases.conftest import MORNING, SmallEvent

ROOM = Path(inspect.getfile(usecases)).parent

WITHOUT = {
    "scan": "everybody at a desk may check in: the table says so of every role",
    "check_in": "as scan",
    "check_in_together": "as scan",
    "create_event": "a file without an event has no roles yet",
    "undo": "needs what doing it needed: right_to_undo",
    "undo_last": "as undo",
    "redo_last": "as undo",
    "printed": "what is on paper is on paper; printable is asked before",
    "badges_printed": "as printed",
}
"""The verbs that write and name no right, and why."""

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def test_every_verb_that_writes_names_its_right_or_says_why_not() -> None:
    bare = {name for path in sorted(ROOM.glob("*.py")) for name in bare_verbs(path)}
    assert bare == set(WITHOUT)


def test_every_verb_that_names_a_right_may_answer_a_refusal() -> None:
    for path in sorted(ROOM.glob("*.py")):
        for verb in functions(path):
            if rights_named(verb):
                assert verb.returns is not None
                assert "Refused" in ast.unparse(verb.returns), f"{path.name}: {verb.name}"


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in tree.body if isinstance(node, ast.FunctionDef))


def rights_named(verb: ast.FunctionDef) -> list[str]:
    return [ast.unparse(one) for one in verb.decorator_list if ast.unparse(one).startswith("needs(")]


def bare_verbs(path: Path) -> Iterator[str]:
    """The public functions on a desk that write, by themselves or by a function beside them."""
    found = {verb.name: verb for verb in functions(path)}
    writing = {name for name, verb in found.items() if ".writing(" in ast.unparse(verb)}
    writing |= {
        name
        for name, verb in found.items()
        for node in ast.walk(verb)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in writing
        if not rights_named(found[node.func.id])
    }
    for name in writing:
        arguments = found[name].args.args
        on_a_desk = arguments and arguments[0].arg == "desk"
        if on_a_desk and not name.startswith("_") and not rights_named(found[name]):
            yield name


@pytest.fixture
def helpers(event: SmallEvent) -> Desk:
    """A helper's desk at an event with PINs; Bo may be called, the clock stands before the first meeting."""
    edit_person(event.desk, BO, email="bo@example.org", phone="+45 12")
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    event.clock.at = MORNING + timedelta(hours=2)
    return replace(event.desk, post=Post(DeskRole.HELPER))


def at(event: SmallEvent, role: DeskRole) -> Desk:
    return replace(event.desk, post=Post(role))


def test_a_helper_lets_in_registers_and_notes(helpers: Desk) -> None:
    assert isinstance(walk_in(helpers, Newcomer("Dee", "Day")), ScanAnswer)
    assert isinstance(check_in(helpers, ADA), ScanAnswer)
    assert isinstance(note_meeting(helpers, MeetingId("m1")), Meeting)


def test_a_helper_sees_no_list_without_two_characters(helpers: Desk, event: SmallEvent) -> None:
    assert people_rows(helpers) == people_rows(helpers, " b ") == ()
    assert find(helpers, "b") == scan_or_find(helpers, "b", action="x").candidates == ()  # type: ignore[union-attr]
    assert [row.name for row in people_rows(helpers, "bo")] == ["Bo Müller"]
    assert [one.card.name for one in find(helpers, "bo")] == ["Bo Müller"]
    assert staff(helpers, OrganisationId("south")) == ()
    kiosk = at(event, DeskRole.KIOSK)
    assert find(kiosk, "bo") == ()
    assert people_rows(kiosk, "bo") == ()
    assert len(people_rows(at(event, DeskRole.SUPERVISOR))) == 3


def test_a_helper_sees_no_contact_data_unless_allowed(helpers: Desk, event: SmallEvent) -> None:
    def seen(desk: Desk) -> set[str]:
        (row,) = people_rows(desk, "bo")
        person = person_of(desk, BO)
        assert person is not None
        calls = {one.person.phone for one in board(desk, desk.now()).calls}
        return {row.email, row.phone, person.email, person.phone} | calls

    assert seen(helpers) == {""}
    show_contact(event.desk, DeskRole.HELPER, shown=True)
    assert seen(helpers) == {"bo@example.org", "+45 12", ""}


def test_nothing_leaves_the_house_by_other_hands_than_the_organisers(
    helpers: Desk, event: SmallEvent
) -> None:
    supervisors = at(event, DeskRole.SUPERVISOR)
    assert isinstance(attendance(helpers), Refused)
    assert isinstance(attendance(supervisors), Attendance)
    assert attendance_to_export(supervisors) == Refused(Reason.NOT_ALLOWED, (Right.EXPORT.value,))
    assert isinstance(attendance_to_export(event.desk), Attendance)


def test_a_helper_prints_what_is_new_and_not_the_same_again(helpers: Desk, event: SmallEvent) -> None:
    def sheets(desk: Desk) -> Callable[[], object]:
        return lambda: printable(desk, agenda_sheets(desk, people=[ADA]))

    assert isinstance(sheets(helpers)(), tuple)
    printed(helpers, agenda_sheets(helpers, people=[ADA]))
    assert sheets(helpers)() == Refused(Reason.NOT_ALLOWED, (Right.PRINT_AGAIN.value,))
    assert isinstance(sheets(at(event, DeskRole.SUPERVISOR))(), tuple)
    assert printable(helpers, ()) == ()
    note_meeting(event.desk, MeetingId("m1"), [BO])
    edit_person(event.desk, BO, family="Meyer")
    assert isinstance(sheets(helpers)(), tuple)


def test_each_role_passes_only_what_it_may_answer_for(helpers: Desk, event: SmallEvent) -> None:
    edit_person(event.desk, CY, payment=Payment.DUE)
    edit_person(event.desk, BO, cancelled=True)
    why = Terms("I know them")
    scan(helpers, event.codes["ada"])
    assert scan(helpers, event.codes["ada"], terms=why).verdict is Verdict.OK
    assert scan(helpers, event.codes["cy"], terms=why).verdict is Verdict.UNPAID
    supervisors = at(event, DeskRole.SUPERVISOR)
    assert scan(supervisors, event.codes["cy"], terms=why).overridden is Verdict.UNPAID
    assert scan(supervisors, event.codes["bo"], terms=why).verdict is Verdict.CANCELLED
    assert scan(event.desk, event.codes["bo"], terms=why).verdict is Verdict.OK


def test_a_kiosk_takes_no_money(helpers: Desk, event: SmallEvent) -> None:
    edit_person(event.desk, CY, payment=Payment.DUE)
    paid = Terms(settled=True)
    assert scan(at(event, DeskRole.KIOSK), event.codes["cy"], terms=paid).verdict is Verdict.UNPAID
    assert scan(helpers, event.codes["cy"], terms=paid).verdict is Verdict.OK
    with event.desk.reading() as reading:
        assert isinstance(cy := reading.get(Person, CY), Person)
        assert cy.payment is Payment.PAID
