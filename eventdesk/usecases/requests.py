"""Requests: one person wants to meet another; asked, answered, withdrawn, and listed."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

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

LIGHTEST, HEAVIEST = 1, 5


class RequestFields(TypedDict, total=False):
    """What may be said of a request, beside who asks whom.

    `along` join the two where they meet; a `weight` out of its bounds is brought into them.
    """

    along: tuple[PersonId, ...]
    weight: int
    note: str
    answer: Answer


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
    action: str | None = None,
    **fields: Unpack[RequestFields],
) -> Request | Refused:
    """Note that somebody wants to meet somebody else."""
    wanted = Request(id=new_id(), asker=asker, asked=asked, **fields)
    with desk.writing(action) as writing:
        return make(writing, _tidied(wanted), _objection)


@needs(Right.EDIT)
def edit_request(
    desk: Desk, request: RequestId, *, action: str | None = None, **changes: Unpack[RequestFields]
) -> Request | Refused:
    """Change fields of a request; who asks and who is asked stay as they are."""
    with desk.writing(action) as writing:
        return change(writing, Request, request, _objection, changes, _tidied)


@needs(Right.EDIT)
def withdraw_request(desk: Desk, request: RequestId, *, action: str | None = None) -> Request | Refused:
    """Take a wish back."""
    with desk.writing(action) as writing:
        return remove(writing, Request, request)


def _joining(along: Iterable[PersonId], *both: PersonId | None) -> tuple[PersonId, ...]:
    return tuple(one for one in dict.fromkeys(along) if one not in both)


def _tidied(request: Request) -> Request:
    """Each who joins named once and neither of the two, the weight from 1 to 5."""
    along = _joining(request.along, request.asker, request.asked)
    return replace(request, along=along, weight=min(HEAVIEST, max(LIGHTEST, request.weight)))


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
