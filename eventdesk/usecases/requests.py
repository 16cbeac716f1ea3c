"""Requests: one person wants to meet another."""

from eventdesk.domain.ids import PersonId, RequestId, new_id
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rights import needs


def requests_of(desk: Desk, person: PersonId) -> tuple[Request, ...]:
    """Whom this person wants to meet."""
    with desk.reading() as reading:
        return reading.where(Request, asker=person)


@needs(Right.EDIT)
def add_request(
    desk: Desk, asker: PersonId, asked: PersonId, *, weight: int = 1, note: str = ""
) -> Request | Refused:
    """Note that somebody wants to meet somebody else; `weight` 1 to 5."""
    with desk.writing() as writing:
        people = [writing.get(Person, person) for person in (asker, asked)]
        if asker == asked or any(person is None or person.removed for person in people):
            return Refused(Reason.NO_SUCH_PERSON, (asker, asked))
        if writing.where(Request, asker=asker, asked=asked):
            return Refused(Reason.ALREADY_ASKED, (asker, asked))
        request = Request(id=new_id(), asker=asker, asked=asked, weight=min(5, max(1, weight)), note=note)
        writing.record([request.created()])
        return request


@needs(Right.EDIT)
def withdraw_request(desk: Desk, request: RequestId) -> Request | Refused:
    """Take a wish back."""
    with desk.writing() as writing:
        found = writing.get(Request, request)
        draft = found.changed(removed=True) if found else None
        if found is None or draft is None:
            return Refused(Reason.NO_SUCH_REQUEST, (request,))
        writing.record([draft])
        return found.with_body(draft.body)
