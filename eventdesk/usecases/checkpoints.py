"""Checkpoints: found by name, asked who is in; and what a decision must know of one."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from eventdesk.domain.checkin import Counters
from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint, last_checkout
from eventdesk.domain.decision import Case
from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import CheckpointId, GroupId, PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session
from eventdesk.domain.question import Question, asked_along, open_questions
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.standing import Count, Standing, count
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.keeping import present
from eventdesk.usecases.ports import Reading

EVERYBODY = ""
"""What is counted beside the roles."""


def checkpoints(desk: Desk) -> tuple[Checkpoint, ...]:
    """All checkpoints by name, the entrance first."""
    with desk.reading() as reading:
        return in_order(reading.all(Checkpoint))


def in_order(found: Sequence[Checkpoint]) -> tuple[Checkpoint, ...]:
    """Checkpoints by name, the entrance first: it is there even where nobody has set it up."""
    others = sorted((one for one in found if one.id != ENTRANCE), key=lambda one: folded(one.name))
    return (next((one for one in found if one.id == ENTRANCE), AS_IT_IS), *others)


def checkpoint_called(desk: Desk, name: str) -> Checkpoint | Refused:
    """The checkpoint of this name, external id or id; "" is the entrance, which is also called so."""
    wanted = folded(name)
    for one in checkpoints(desk):
        if (one.id == ENTRANCE and wanted in ("", ENTRANCE)) or name in (one.id, one.external_id):
            return one
        if wanted and folded(one.name) == wanted:
            return one
    return Refused(Reason.NO_SUCH_CHECKPOINT, (name,))


def counters(desk: Desk, checkpoint: CheckpointId = ENTRANCE) -> Counters:
    """How many are expected here, in now, and out again."""
    with desk.reading() as reading:
        reads, where = reading.checkpoints, checkpoint_of(reading, checkpoint)
        here = reads.inside(checkpoint, gone_since(reading, where, desk.now()))
        return Counters(_expected(reading, where), here, reads.been(checkpoint) - here)


def standing(desk: Desk, checkpoint: CheckpointId = ENTRANCE, at: datetime | None = None) -> Standing:
    """The figures of a checkpoint, as of a time if it is told: how many it admits, who was let in, by
    exception or not, in sum and by role, and how its scans went."""
    with desk.reading() as reading:
        reads = reading.checkpoints
        where = checkpoint_of(reading, checkpoint)
        places = reads.places(checkpoint, gone_since(reading, where, at or desk.now()), at)
        expected, been = Counter[str](), defaultdict[str, list[bool]](list)
        for person, roles, is_expected in _listed(reading, where):
            for role in {EVERYBODY, *roles}:
                expected[role] += is_expected
                been[role] += [places[person]] if person in places else []
        figures = {role: count(expected[role], been[role]) for role in sorted(been)}
        return Standing(
            checkpoint,
            where.name,
            figures.pop(EVERYBODY, Count()),
            {role: one for role, one in figures.items() if one != Count()},
            reads.accepted(checkpoint, at),
            reads.refused(checkpoint, at),
        )


def _expected(reading: Reading, where: Checkpoint) -> int:
    """How many are expected at a checkpoint: by their roles, and those named beside them."""
    reads = reading.checkpoints
    if where.is_open:
        return reads.expected()
    named = _booked(reading, where).union(_members(reading, where))
    return sum(count for roles, count in reads.expected_by_roles() if where.admits_roles(roles)) + sum(
        count for roles, count in reads.expected_by_roles(named) if not where.admits_roles(roles)
    )


def _members(reading: Reading, where: Checkpoint) -> Mapping[PersonId, set[GroupId]]:
    """Who belongs to which of the groups that a checkpoint admits."""
    groups = defaultdict[PersonId, set[GroupId]](set)
    for group in where.groups:
        for member in reading.checkpoints.members(group) if present(reading, Group, group) else ():
            groups[member].add(group)
    return groups


def _listed(reading: Reading, where: Checkpoint) -> Iterator[tuple[PersonId, tuple[str, ...], bool]]:
    """Everybody on the list with their roles, and whether they are expected at a checkpoint."""
    groups, booked = _members(reading, where), _booked(reading, where)
    for person, roles, comes in reading.checkpoints.roles():
        yield person, roles, comes and where.admits(person, roles, groups.get(person, ()), booked)


def checkpoint_of(reading: Reading, id: CheckpointId) -> Checkpoint:
    """The checkpoint of this id; the entrance is there even where nobody has set it up."""
    return present(reading, Checkpoint, id) or Checkpoint(id=id)


def completed(
    reading: Reading, case: Case, answered: Collection[str] = (), until: datetime | None = None
) -> Case:
    """A case with all that the file knows of it, of no later than `until` where that is told; `answered` are
    the questions that the scan answers."""
    reads, checkpoint = reading.checkpoints, case.checkpoint
    since = gone_since(reading, checkpoint, case.at)
    case = replace(case, out_since=since)
    card = case.card
    if card is None:
        return case
    id_, asked = CheckpointId(checkpoint.id), reading.all(Question)
    given = reads.given(card.id) if asked else {}
    still_open = open_questions(asked, given, card.roles, id_)
    groups = reads.groups_of(card.id) if checkpoint.groups else ()
    return replace(
        case,
        admitted=checkpoint.admits(card.id, card.roles, groups, _booked(reading, checkpoint)),
        open_questions=tuple(question for question in still_open if question.id not in answered),
        asked_along=asked_along(asked, given, card.roles, id_),
        inside=reads.inside(id_, since, until) if checkpoint.capacity else 0,
    )


def expected_elsewhere(reading: Reading, person: PersonId, at: datetime) -> tuple[str, ...]:
    """The sessions, with their rooms, in which somebody is expected at this time."""
    groups = {group.id: group for group in reading.all(Group)}
    rooms = {room.id: room.name for room in reading.all(Room)}
    return tuple(
        " · ".join(part for part in (session.title, rooms.get(session.room or "", "")) if part)
        for session in reading.all(Session)
        if session.starts and session.ends and session.starts <= at < session.ends
        if person in expected_in(session, groups)
    )


def _booked(reading: Reading, checkpoint: Checkpoint) -> frozenset[PersonId]:
    """Who is expected in the session of a checkpoint that admits those alone."""
    session = reading.get(Session, checkpoint.session) if checkpoint.booked and checkpoint.session else None
    if session is None:
        return frozenset()
    groups = {group.id: group for group in reading.all(Group)}
    return frozenset(expected_in(session, groups))


def gone_since(reading: Reading, checkpoint: Checkpoint, at: datetime) -> datetime | None:
    """When everybody last counted as gone by the clock; None where nobody ever does."""
    if not checkpoint.checkout_at:
        return None
    event = event_of(reading)
    return last_checkout(checkpoint.checkout_at, at, event.tz)
