"""Requests: one person wants to meet another; asked, answered, withdrawn, and listed."""

from typing import Any, Protocol

from eventdesk.domain.ids import PersonId, RequestId, new_id
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.requests import RequestRow
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Writing
from eventdesk.usecases.rights import needs


class RequestsReads(Protocol):
    """What the table of requests asks of the file."""

    def rows(self) -> tuple[RequestRow, ...]:
        """All requests between people who are not removed."""
        ...


def request_rows(desk: Desk) -> tuple[RequestRow, ...]:
    """The table of requests; empty at a desk that may not browse."""
    if not desk.may(Right.BROWSE):
        return ()
    with desk.reading() as reading:
        reads: RequestsReads = reading.requests
        return reads.rows()


def requests_of(desk: Desk, person: PersonId) -> tuple[Request, ...]:
    """Whom this person wants to meet."""
    with desk.reading() as reading:
        return reading.where(Request, asker=person)


@needs(Right.EDIT)
def add_request(
    desk: Desk,
    asker: PersonId,
    asked: PersonId,
    *,
    weight: int = 1,
    note: str = "",
    answer: Answer = Answer.OPEN,
    action: str | None = None,
) -> Request | Refused:
    """Note that somebody wants to meet somebody else; `weight` 1 to 5."""
    with desk.writing(action) as writing:
        for fact in writing.known_gesture(writing.gesture):
            known = writing.get(Request, fact.subject.id)
            if known is not None:
                return known
        if asker == asked:
            return Refused(Reason.THE_SAME, (asker, asked))
        people = [writing.get(Person, person) for person in (asker, asked)]
        if any(person is None or person.removed for person in people):
            return Refused(Reason.NO_SUCH_PERSON, (asker, asked))
        if writing.where(Request, asker=asker, asked=asked):
            return Refused(Reason.ALREADY_ASKED, (asker, asked))
        request = Request(
            id=new_id(), asker=asker, asked=asked, weight=_weight(weight), note=note.strip(), answer=answer
        )
        writing.record([request.created()])
        return request


@needs(Right.EDIT)
def edit_request(
    desk: Desk, request: RequestId, *, action: str | None = None, **changes: Any
) -> Request | Refused:
    """Change how heavy a request is, its note or its answer, by the names of its fields."""
    if not changes.keys() <= {"weight", "note", "answer"}:
        raise TypeError(sorted(changes))
    if "weight" in changes:
        changes["weight"] = _weight(changes["weight"])
    with desk.writing(action) as writing:
        return _changed(writing, request, changes)


@needs(Right.EDIT)
def answer_request(
    desk: Desk, request: RequestId, answer: Answer, *, action: str | None = None
) -> Request | Refused:
    """Note what somebody said to being asked."""
    return edit_request(desk, request, answer=answer, action=action)


@needs(Right.EDIT)
def withdraw_request(desk: Desk, request: RequestId, *, action: str | None = None) -> Request | Refused:
    """Take a wish back."""
    with desk.writing(action) as writing:
        return _changed(writing, request, {"removed": True})


def _weight(weight: int) -> int:
    return min(5, max(1, weight))


def _changed(writing: Writing, request: RequestId, changes: dict[str, Any]) -> Request | Refused:
    before = writing.get(Request, request)
    if before is None or before.removed:
        return Refused(Reason.NO_SUCH_REQUEST, (request,))
    draft = before.changed(**changes)
    if draft is None:
        return before
    writing.record([draft])
    return before.with_body(draft.body)
