"""Two who are asked whether they want to meet, and the meeting of a double yes."""

from dataclasses import replace

import pytest

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, SuggestionId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.place import Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.suggestion import Suggestion
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.meetings import cancel_meeting
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.suggestions import answer, ask, asked
from eventdesk.usecases.undo import undo, undo_last
from tests.records import put
from tests.usecases.bell import (
    ADA,
    BO,
    CY,
    DI,
    FIRST,
    SECOND,
    T1,
    T2,
    agreed,
    best,
    changed,
    day,
    got,
    names,
)
from tests.usecases.conftest import SmallEvent

__all__ = ("day",)


def test_a_double_yes_makes_a_meeting_and_notes_the_lost_one(day: SmallEvent) -> None:
    first = best(day)
    found = ask(day.desk, ADA, DI, FIRST, first.table, action="ask")
    assert isinstance(found, Suggestion)
    assert ask(day.desk, DI, ADA, FIRST, T2) == found
    assert best(day).asked == found
    assert names(day, CY) == []
    id_ = SuggestionId(found.id)
    assert [row.suggestion.id for row in asked(day.desk)] == [id_]
    half = answer(day.desk, id_, ADA, Answer.YES)
    assert isinstance(half, Suggestion)
    assert half.meeting is None
    done = answer(day.desk, id_, DI, Answer.YES, action="yes")
    assert isinstance(done, Suggestion)
    made = got(day, Meeting, done.meeting or "")
    assert (made.people, made.slot, made.table, made.status) == ((ADA, DI), FIRST, T1, MeetingStatus.PLANNED)
    lost = got(day, Meeting, "m1")
    assert (lost.status, lost.missing) == (MeetingStatus.MISSED, (BO,))
    assert clashes(day.desk) == ()
    assert answer(day.desk, id_, DI, Answer.YES) == done
    assert answer(day.desk, id_, DI, Answer.NO) == Refused(Reason.ALREADY_ASKED, (id_,))
    row = asked(day.desk)[0]
    assert (row.one.name, row.two.name, row.table_number, row.room) == (
        "Åda Sørensen",
        "Di Dorn",
        "1",
        "Hall",
    )
    undo(day.desk, "yes")
    assert got(day, Meeting, made.id) is None
    assert got(day, Meeting, "m1").status is MeetingStatus.PLANNED
    assert got(day, Suggestion, id_).two_says is Answer.OPEN
    assert best(day).who.id == DI


@pytest.mark.parametrize(
    ("busy", "seats", "people"),
    [
        (False, 4, (ADA, DI, CY)),
        (True, 4, (ADA, DI)),
        (False, 2, (ADA, DI)),
    ],
)
def test_who_was_to_join_two_does_where_they_can(
    day: SmallEvent, busy: bool, seats: int, people: tuple[PersonId, ...]
) -> None:
    put(day.desk, Request("r", asker=DI, asked=ADA, along=(CY, PersonId("none"))))
    for table in (T1, T2):
        changed(day, Table, table, capacity=seats)
    if busy:
        put(day.desk, Meeting("own", people=(CY, BO), slot=SECOND))
    done = agreed(day, ADA, DI, SECOND)
    assert got(day, Meeting, done.meeting or "").people == people
    assert clashes(day.desk) == ()


def test_a_no_makes_none_and_is_remembered(day: SmallEvent) -> None:
    found = ask(day.desk, ADA, DI, SECOND, T2)
    assert isinstance(found, Suggestion)
    id_ = SuggestionId(found.id)
    answer(day.desk, id_, DI, Answer.NO_ANSWER)
    assert best(day, ADA, SECOND).asked is not None
    answer(day.desk, id_, DI, Answer.NO)
    assert names(day, ADA, SECOND) == [CY]
    assert asked(day.desk) == ()
    assert ask(day.desk, ADA, DI, SECOND, T2) == Refused(Reason.NOT_TOGETHER, (ADA, DI))
    answer(day.desk, id_, ADA, Answer.YES)
    done = answer(day.desk, id_, DI, Answer.YES)
    assert isinstance(done, Suggestion)
    assert done.meeting is not None


def test_a_retried_answer_is_given_once(day: SmallEvent) -> None:
    done = agreed(day, ADA, DI, SECOND)
    assert answer(day.desk, SuggestionId(done.id), DI, Answer.YES, action="yes") == done
    with day.desk.reading() as reading:
        assert len(reading.all(Meeting)) == 2


@pytest.mark.parametrize(
    ("one", "two", "slot", "reason"),
    [
        (ADA, ADA, SECOND, Reason.NO_SUCH_PERSON),
        (ADA, PersonId("x"), SECOND, Reason.NO_SUCH_PERSON),
        (ADA, BO, SECOND, Reason.NOT_TOGETHER),
        (ADA, CY, SlotId("s9"), Reason.NO_SUCH_SLOT),
        (DI, BO, FIRST, Reason.NOT_TOGETHER),
        (CY, BO, FIRST, Reason.PERSON_BUSY),
    ],
)
def test_what_cannot_be_is_not_asked(
    day: SmallEvent, one: PersonId, two: PersonId, slot: SlotId, reason: Reason
) -> None:
    found = ask(day.desk, one, two, slot, T2)
    assert isinstance(found, Refused)
    assert found.reason is reason


def test_who_cancels_or_finds_no_table_is_not_asked(day: SmallEvent) -> None:
    for table in (T1, T2):
        changed(day, Table, table, out_of_service=True)
    assert ask(day.desk, CY, DI, SECOND, T2) == Refused(Reason.TABLE_BUSY, (T2,))
    edit_person(day.desk, CY, cancelled=True)
    assert ask(day.desk, CY, DI, SECOND, T2) == Refused(Reason.PERSON_CANCELLED, (CY, DI))


def test_a_table_taken_meanwhile_is_replaced_and_a_person_is_not(day: SmallEvent) -> None:
    found = ask(day.desk, ADA, DI, SECOND, T2)
    assert isinstance(found, Suggestion)
    id_ = SuggestionId(found.id)
    answer(day.desk, id_, ADA, Answer.YES)
    put(day.desk, Meeting(id="m2", people=(BO, CY), slot=SECOND, table=T2))
    done = answer(day.desk, id_, DI, Answer.YES)
    assert isinstance(done, Suggestion)
    assert (done.table, got(day, Meeting, done.meeting or "").table) == (T1, T1)
    again = ask(day.desk, CY, DI, FIRST, T2)
    assert isinstance(again, Suggestion)
    answer(day.desk, SuggestionId(again.id), CY, Answer.YES)
    put(day.desk, Meeting(id="m3", people=(BO, DI), slot=FIRST))
    check_in(day.desk, BO)
    late = answer(day.desk, SuggestionId(again.id), DI, Answer.YES)
    assert late == Refused(Reason.PERSON_BUSY, (DI,))


def test_what_was_written_a_moment_ago_counts(day: SmallEvent) -> None:
    found = ask(day.desk, ADA, DI, SECOND, T2)
    assert isinstance(found, Suggestion)
    answer(day.desk, SuggestionId(found.id), ADA, Answer.YES)
    put(day.desk, Meeting(id="m2", people=(BO, DI), slot=SECOND))
    stale = replace(day.desk, matchmaker=Stale(day.desk.matchmaker))
    assert answer(stale, SuggestionId(found.id), DI, Answer.YES) == Refused(Reason.PERSON_BUSY, (DI,))


class Stale(Matchmaker):
    """One that has not heard of what another program wrote while the answer was on its way."""

    def __init__(self, other: Matchmaker) -> None:
        super().__init__()
        self.profiles, self.bookings, self.tables = other.profiles, other.bookings, other.tables

    def catch_up(self, store: object) -> None:
        """It hears of nothing."""


def test_an_unknown_question_has_no_answer(day: SmallEvent) -> None:
    nothing = SuggestionId("nothing")
    assert answer(day.desk, nothing, ADA, Answer.YES) == Refused(Reason.NO_SUCH_SUGGESTION, (nothing,))
    found = ask(day.desk, ADA, DI, SECOND, T2)
    assert isinstance(found, Suggestion)
    refused = answer(day.desk, SuggestionId(found.id), CY, Answer.YES)
    assert refused == Refused(Reason.NO_SUCH_SUGGESTION, (found.id,))


def test_a_helper_may_ask_and_take_back_what_came_of_it(day: SmallEvent) -> None:
    set_pin(day.desk, DeskRole.ORGANISER, "1234")
    helper = replace(day.desk, post=Post(DeskRole.HELPER))
    found = ask(helper, ADA, DI, SECOND, T2)
    assert isinstance(found, Suggestion)
    for person in (ADA, DI):
        answer(helper, SuggestionId(found.id), person, Answer.YES)
    assert not isinstance(undo_last(helper), Refused)
    assert isinstance(cancel_meeting(helper, MeetingId("m1")), Refused)
