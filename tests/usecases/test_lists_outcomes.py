"""What came of meetings comes in by list: the sheet of the attendance filled in, or a list of one's own."""

import pytest

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.lists import FieldChange, ListKind, ProblemCode
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.usecases.lists import accept
from eventdesk.usecases.meetings import cancel_meeting, note_meeting
from eventdesk.usecases.outcomes import note_outcome
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent
from tests.usecases.test_lists import one, planned, problems, saved

MEETINGS = ListKind.MEETINGS
M1 = MeetingId("m1")


def test_a_line_with_the_id_of_a_meeting_says_only_what_came_of_it(event: SmallEvent) -> None:
    line = {
        "external_id": "m1", "people": "Nobody; Nobody", "table": "99", "status": "held", "outcome": "Order",
        "outcome_note": "Two cranes", "outcome_told_by": "Bo Müller",
    }  # fmt: skip
    before = one(event, Meeting, id="m1")
    plan = planned(event, MEETINGS, line)
    (entry,) = plan.changed
    assert entry.changes == (
        FieldChange("status", "planned", "held"),
        FieldChange("outcome", None, "order"),
        FieldChange("outcome_note", None, "Two cranes"),
        FieldChange("outcome_told_by", None, "Bo Müller"),
    )
    accept(event.desk, plan, "list")
    after = one(event, Meeting, id="m1")
    assert (after.people, after.table, after.external_id) == (before.people, before.table, "")
    assert after.status is MeetingStatus.HELD
    told = one(event, Outcome, id="m1")
    assert (told.meeting, told.person, told.kind) == ("m1", "bo", OutcomeKind.ORDER)
    assert (told.text, planned(event, MEETINGS, line).same) == ("Two cranes", 1)
    saved(event, MEETINGS, {"external_id": "m1", "outcome": "Rien"})
    assert one(event, Outcome, id="m1").kind is OutcomeKind.NOTHING
    undo(event.desk, "list")
    assert one(event, Meeting, id="m1").status is MeetingStatus.PLANNED


def test_a_list_of_meetings_may_say_it_too(event: SmallEvent) -> None:
    known = {"first": "Bo Müller", "second": "Åda Sørensen", "slot": "", "starts": "2030-05-14 11:00"}
    new = {"first": "Cy Young", "second": "Åda Sørensen", "outcome": "follow-up agreed"}
    untold = {"first": "Cy Young", "second": "Bo Müller"}
    done = saved(event, MEETINGS, {**known, "outcome": "Suivi"}, new, untold)
    assert ([entry.id for entry in done.changed], len(done.new)) == (["m1"], 2)
    for meeting in ("m1", done.new[0].id):
        assert one(event, Outcome, meeting=meeting).kind is OutcomeKind.FOLLOW_UP
    assert [one(event, Meeting, id=entry.id).status for entry in done.new] == ["held", "planned"]


def test_what_came_of_a_meeting_is_told_by_its_id_alone(event: SmallEvent) -> None:
    people = {"first": "Cy Young", "second": "Åda Sørensen"}
    saved(event, MEETINGS, {"external_id": "X7", "subject_line": "Cranes", **people})
    before = one(event, Meeting, external_id="X7")
    saved(event, MEETINGS, {"external_id": "X7", "outcome": "order"})
    after = one(event, Meeting, external_id="X7")
    assert (after.people, after.subject_line) == (before.people, "Cranes")
    assert one(event, Outcome, meeting=before.id).kind is OutcomeKind.ORDER
    told = problems(event, MEETINGS, {"external_id": "X8", "outcome": "order"})
    assert told == [(2, "first", ProblemCode.TOO_FEW_PEOPLE)]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"outcome": "a handshake"}, ("outcome", ProblemCode.BAD_CHOICE)),
        ({"outcome_told_by": "Cy Young"}, ("outcome_told_by", ProblemCode.UNKNOWN_PERSON)),
        ({"outcome_note": "=HYPERLINK()"}, ("outcome_note", ProblemCode.FORMULA)),
    ],
)
def test_what_cannot_be_is_told(
    event: SmallEvent, line: dict[str, str], problem: tuple[str, ProblemCode]
) -> None:
    assert problems(event, MEETINGS, {"external_id": "m1", **line}) == [(2, *problem)]


def test_nothing_comes_of_meetings_that_were_not_held(event: SmallEvent) -> None:
    line = {"external_id": "m1", "outcome": "order"}
    note_outcome(event.desk, M1, kind=OutcomeKind.OFFER)
    note_meeting(event.desk, M1, one(event, Meeting, id="m1").people)
    assert problems(event, MEETINGS, line) == [(2, "outcome", ProblemCode.NOT_HELD)]
    cancel_meeting(event.desk, M1)
    assert problems(event, MEETINGS, line) == [(2, "outcome", ProblemCode.NOT_HELD)]
