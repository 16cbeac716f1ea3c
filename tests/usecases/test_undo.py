"""Undo through a real file: scans, edits, undo of undo."""

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.undo import Undone
from eventdesk.usecases.checkin import recent, scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.undo import redo_last, undo, undo_last
from tests.usecases.conftest import SmallEvent


def test_the_last_scan_is_undone_and_brought_back(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="a1")
    edit_person(event.desk, PersonId("bo"), vip=True)
    scan(event.desk, "refused", action="a2")
    undone = undo_last(event.desk, reason="wrong badge", scans_only=True, action="u1")
    assert isinstance(undone, Undone)
    assert undone.target == "a1"
    assert undone.person is not None
    assert undone.person.name == "Åda Sørensen"
    assert counters(event.desk).here == 0
    assert [line.text for line in recent(event.desk)] == ["refused"]
    assert undo_last(event.desk, scans_only=True, action="u1") == undone
    assert undo_last(event.desk, scans_only=True) == Refused(Reason.NOTHING_TO_UNDO)

    assert isinstance(undo(event.desk, "u1", reason="it was right"), Undone)
    assert counters(event.desk).here == 1


def test_an_edit_is_undone_by_one_fact_of_it(event: SmallEvent) -> None:
    edit_person(event.desk, PersonId("bo"), vip=True)
    with event.desk.reading() as reading:
        (fact,) = reading.latest_facts(1)
    assert isinstance(undo(event.desk, fact.name), Undone)
    with event.desk.reading() as reading:
        bo = reading.get(Person, "bo")
    assert bo is not None
    assert not bo.vip
    assert undo(event.desk, fact.name) == Refused(Reason.ALREADY_UNDONE, (fact.name,))


def test_undo_tried_again_is_harmless(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="a1")
    first = undo(event.desk, "a1", action="u1")
    assert undo(event.desk, "a1", action="u1") == first
    assert undo(event.desk, "a1") == Refused(Reason.ALREADY_UNDONE, ("a1",))
    assert undo(event.desk, "no such") == Refused(Reason.NO_SUCH_ACTION, ("no such",))
    assert undo(event.desk, "no/7") == Refused(Reason.NO_SUCH_ACTION, ("no/7",))


def test_after_an_undo_the_same_code_lets_in_again(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"])
    undo_last(event.desk)
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.OK


def vip(event: SmallEvent, person: str) -> bool:
    with event.desk.reading() as reading:
        found = reading.get(Person, person)
    return found is not None and found.vip


def test_what_was_undone_is_done_again_step_by_step_until_something_else_is_done(event: SmallEvent) -> None:
    nothing = Refused(Reason.NOTHING_TO_REDO)
    assert redo_last(event.desk) == nothing
    for person in ("bo", "cy"):
        edit_person(event.desk, PersonId(person), vip=True, action=f"edit-{person}")
    assert redo_last(event.desk) == nothing
    undo_last(event.desk, action="u-cy")
    undo_last(event.desk, action="u-bo")
    scan(event.desk, "refused", action="a2")
    again = redo_last(event.desk, action="r1")
    assert isinstance(again, Undone)
    assert again.target == "u-bo"
    assert redo_last(event.desk, action="r1") == again
    assert (vip(event, "bo"), vip(event, "cy")) == (True, False)
    assert isinstance(redo_last(event.desk), Undone)
    assert (vip(event, "bo"), vip(event, "cy")) == (True, True)
    assert redo_last(event.desk) == nothing
    undone = undo_last(event.desk)
    assert isinstance(undone, Undone)
    assert undone.target == "edit-cy"
    edit_person(event.desk, PersonId("bo"), vip=False)
    assert redo_last(event.desk) == nothing
