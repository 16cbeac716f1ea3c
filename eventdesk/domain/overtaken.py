"""Overtaken: what a repair would change though the clock has come to it since the repair was found."""

from collections.abc import Iterator
from datetime import datetime

from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Session, Slot
from eventdesk.domain.records import Records
from eventdesk.domain.repair import Move, PlannedMeeting, Proposal, SessionMove, Task
from eventdesk.domain.repairable import task_of


def overtaken(before: Records, after: Records, proposal: Proposal, now: datetime) -> tuple[str, ...]:
    """The ids of what has begun by now, or is about to; `before` and `after` what happened is told."""
    task = task_of(after, now)
    standing: dict[str, PlannedMeeting] = {one.meeting: one for one in task.standing}
    meetings = (move.meeting or "" for move in proposal.moves if _meets_too_soon(task, standing, move))
    sessions = (move.session for move in proposal.sessions if _sits_too_soon(task, move))
    told = (*_begun(before, after, now), *_handed_on(before, after, now))
    return tuple(dict.fromkeys((*meetings, *sessions, *told)))


def _meets_too_soon(task: Task, standing: dict[str, PlannedMeeting], move: Move) -> bool:
    """Whether a meeting leaves a place, or comes to one, that it is too late for."""
    one = standing.get(move.meeting or "")
    stays = move.before is not None and move.after is not None and move.before.slot == move.after.slot
    if one is not None and (one.fixed or (one.keeps_time and not stays)):
        return True
    return move.after is not None and not stays and move.after.slot not in task.open_slots


def _sits_too_soon(task: Task, move: SessionMove) -> bool:
    fixed = {one.session for one in task.assemblies if one.fixed}
    starts = {task.spans[slot].starts for slot in task.open_slots}
    after = move.after.span if move.after else move.before.span
    return move.session in fixed or (after != move.before.span and after.starts not in starts)


def _begun(before: Records, after: Records, now: datetime) -> Iterator[str]:
    """What was to be postponed, or to fall away, and has begun."""
    timed: tuple[Slot | Session, ...] = (*before.all(Slot), *before.all(Session))
    for one in timed:
        then = after.get(type(one), one.id)
        if one.starts and one.starts < now and (then is None or then.starts != one.starts):
            yield one.id


def _handed_on(before: Records, after: Records, now: datetime) -> Iterator[str]:
    """Meetings that were to get other people, and are over, or another slot, and have begun."""
    for one in before.all(Meeting):
        then, slot = after.get(Meeting, one.id), before.get(Slot, one.slot)
        if then is None or slot is None or slot.starts is None or slot.ends is None:
            continue
        others = frozenset(then.people) != frozenset(one.people)
        if (others and slot.ends <= now) or (then.slot != one.slot and slot.starts <= now):
            yield one.id
