"""Requests on a real file: asked, answered, withdrawn, and listed with what became of them."""

from eventdesk.domain.ids import PersonId, RequestId, SlotId
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.requests import RequestRow, RequestState
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.meetings import add_meeting
from eventdesk.usecases.people import edit_person, remove_person
from eventdesk.usecases.requests import (
    add_request,
    edit_request,
    joining,
    request_rows,
    withdraw_request,
)
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def asked(event: SmallEvent, asker: PersonId, whom: PersonId) -> RequestId:
    wish = add_request(event.desk, asker, whom)
    assert isinstance(wish, Request)
    return RequestId(wish.id)


def row(event: SmallEvent, id_: str) -> RequestRow:
    return next(row for row in request_rows(event.desk) if row.id == id_)


def test_a_wish_is_noted_once_and_withdrawn(event: SmallEvent) -> None:
    wish = add_request(event.desk, ADA, CY, weight=9, note=" cables ", action="w")
    assert isinstance(wish, Request)
    assert (wish.weight, wish.note) == (5, "cables")
    assert add_request(event.desk, ADA, CY, action="w") == wish
    assert row(event, wish.id).state is RequestState.WAITS
    assert add_request(event.desk, ADA, CY) == Refused(Reason.ALREADY_ASKED, ("ada", "cy"))
    assert add_request(event.desk, ADA, ADA) == Refused(Reason.THE_SAME, ("ada", "ada"))
    assert isinstance(withdraw_request(event.desk, RequestId(wish.id)), Request)
    assert request_rows(event.desk) == ()
    for id_ in (wish.id, "none"):
        assert withdraw_request(event.desk, RequestId(id_)) == Refused(Reason.NO_SUCH_REQUEST, (id_,))
    remove_person(event.desk, CY)
    assert add_request(event.desk, ADA, CY) == Refused(Reason.NO_SUCH_PERSON, ("ada", "cy"))


def test_a_wish_is_answered_and_changed(event: SmallEvent) -> None:
    wish = asked(event, ADA, CY)
    answered = edit_request(event.desk, wish, answer=Answer.NO)
    assert isinstance(answered, Request)
    assert (answered.answer, row(event, wish).state) == (Answer.NO, RequestState.REFUSED)
    assert edit_request(event.desk, wish, answer=Answer.NO) == answered
    changed = edit_request(event.desk, wish, weight=0, note="soon", answer=Answer.YES)
    assert isinstance(changed, Request)
    assert (changed.weight, changed.note) == (1, "soon")
    assert row(event, wish).mutual
    nobody = Refused(Reason.NO_SUCH_REQUEST, ("none",))
    assert edit_request(event.desk, RequestId("none"), weight=2) == nobody


def test_rows_tell_what_became_of_wishes(event: SmallEvent) -> None:
    there, back, alone = asked(event, ADA, BO), asked(event, BO, ADA), asked(event, CY, ADA)
    first = row(event, there)
    assert (first.asker.name, first.asker.organisation, first.asker.home) == (
        "Åda Sørensen",
        "Nørd A/S",
        "north",
    )
    assert (first.returned, first.starts, first.table) == (Answer.OPEN, MORNING.replace(hour=9), "1")
    assert (row(event, back).mutual, row(event, back).state) == (True, RequestState.MEETS)
    waiting = row(event, alone)
    assert (waiting.state, waiting.asker.organisation, waiting.asker.home) == (RequestState.WAITS, "", None)
    add_meeting(event.desk, [ADA, CY], SlotId("s2"), None)
    assert (row(event, alone).meets, row(event, alone).table) == (True, "")
    edit_person(event.desk, BO, cancelled=True)
    assert not row(event, there).asked.coming
    remove_person(event.desk, BO)
    assert [one.id for one in request_rows(event.desk)] == [alone]


def test_others_join_a_wish(event: SmallEvent) -> None:
    di, gone = PersonId("di"), Refused(Reason.NO_SUCH_PERSON, ("none",))
    put(event.desk, Person("di", given="Di"))
    assert add_request(event.desk, ADA, CY, along=(PersonId("none"),)) == gone
    wish = add_request(event.desk, ADA, CY, along=(di, ADA, di))
    assert isinstance(wish, Request)
    assert (row(event, wish.id).along, row(event, wish.id).along_names) == ((di,), ("Di",))
    add_meeting(event.desk, [ADA, CY, di], SlotId("s2"), None)
    alone = asked(event, di, ADA)
    assert [row(event, one).state for one in (wish.id, alone)] == [RequestState.MEETS, RequestState.WAITS]
    with event.desk.reading() as reading:
        assert joining(reading, CY, ADA) == (di,)
    assert edit_request(event.desk, RequestId(wish.id), along=(di, PersonId("none"))) == gone
    edit_person(event.desk, di, cancelled=True)
    with event.desk.reading() as reading:
        assert joining(reading, CY, ADA) == ()
    remove_person(event.desk, di)
    assert isinstance(edit_request(event.desk, RequestId(wish.id), weight=2), Request)
    assert row(event, wish.id).along == ()
    freed = edit_request(event.desk, RequestId(wish.id), along=(BO, CY))
    assert isinstance(freed, Request)
    assert freed.along == (BO,)


def test_a_helper_browses_no_wishes(event: SmallEvent) -> None:
    wish = asked(event, ADA, CY)
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    event.desk.post.rest_as(DeskRole.HELPER)
    event.desk.post.lock()
    assert request_rows(event.desk) == ()
    assert edit_request(event.desk, wish, answer=Answer.YES) == Refused(Reason.NOT_ALLOWED, ("edit",))
