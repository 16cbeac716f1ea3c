"""Requests: one person wants to meet another; asked, answered, withdrawn, and listed."""

from collections.abc import Iterable
from typing import Any

from eventdesk.domain.ids import PersonId, RequestId, new_id
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.requests import RequestRow
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


def request_rows(desk: Desk) -> tuple[RequestRow, ...]:
    """The table of requests; empty at a desk that may not browse."""
    if not desk.may(Right.BROWSE):
        return ()
    with desk.reading() as reading:
        return reading.requests.rows()


def joining(reading: Reading, one: PersonId, two: PersonId) -> tuple[PersonId, ...]:
    """Who joins two where they meet, as far as they come."""
    told = (*reading.where(Request, asker=one, asked=two), *reading.where(Request, asker=two, asked=one))
    named = _joining((person for request in told for person in request.along), one, two)
    return tuple(id_ for id_ in named if (known := present(reading, Person, id_)) and not known.cancelled)


@needs(Right.EDIT)
def add_request(
    desk: Desk,
    asker: PersonId,
    asked: PersonId,
    *,
    along: Iterable[PersonId] = (),
    weight: int = 1,
    note: str = "",
    answer: Answer = Answer.OPEN,
    action: str | None = None,
) -> Request | Refused:
    """Note that somebody wants to meet somebody else, and who joins them; `weight` 1 to 5."""
    wanted = Request(
        id=new_id(),
        asker=asker,
        asked=asked,
        along=_joining(along, asker, asked),
        weight=_weight(weight),
        note=note,
        answer=answer,
    )
    with desk.writing(action) as writing:
        return make(writing, wanted, _objection)


@needs(Right.EDIT)
def edit_request(
    desk: Desk, request: RequestId, *, action: str | None = None, **changes: Any
) -> Request | Refused:
    """Change who joins a request, how heavy it is, its note or its answer, by the names of its fields."""
    if not changes.keys() <= {"along", "weight", "note", "answer"}:
        raise TypeError(sorted(changes))
    if "weight" in changes:
        changes["weight"] = _weight(changes["weight"])
    with desk.writing(action) as writing:
        before = present(writing, Request, request)
        if before is None:
            return Refused(Reason.NO_SUCH_REQUEST, (request,))
        if "along" in changes:
            changes["along"] = _joining(changes["along"], before.asker, before.asked)
        return change(writing, before, _objection, **changes)


@needs(Right.EDIT)
def withdraw_request(desk: Desk, request: RequestId, *, action: str | None = None) -> Request | Refused:
    """Take a wish back."""
    with desk.writing(action) as writing:
        before = present(writing, Request, request)
        if before is None:
            return Refused(Reason.NO_SUCH_REQUEST, (request,))
        return remove(writing, before)


def _joining(along: Iterable[PersonId], *both: PersonId | None) -> tuple[PersonId, ...]:
    return tuple(one for one in dict.fromkeys(along) if one not in both)


def _weight(weight: int) -> int:
    return min(5, max(1, weight))


def _objection(reading: Reading, wanted: Request, before: Request | None) -> Refused | None:
    """What speaks against a new wish; who asks whom never changes in one that is there."""
    joining = tuple(one for one in wanted.along if before is None or one not in before.along)
    if any(present(reading, Person, one) is None for one in joining):
        return Refused(Reason.NO_SUCH_PERSON, joining)
    if before is not None:
        return None
    both = (wanted.asker or "", wanted.asked or "")
    if wanted.asker == wanted.asked:
        return Refused(Reason.THE_SAME, both)
    if any(present(reading, Person, person) is None for person in both):
        return Refused(Reason.NO_SUCH_PERSON, both)
    if reading.where(Request, asker=wanted.asker, asked=wanted.asked):
        return Refused(Reason.ALREADY_ASKED, both)
    return None
