"""The decision on a scan: one table of reasons against it, asked from the first to the last."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.checkin import Holder, PersonCard, Verdict
from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint
from eventdesk.domain.code import CodeOrigin
from eventdesk.domain.person import Payment, Status
from eventdesk.domain.question import Question
from eventdesk.domain.visit import Direction


@dataclass(frozen=True, slots=True)
class Case:
    """Who stands where with what: all that a decision may look at.

    `holders` are those whose code was read, more than one where a foreign code was given out several times.
    `out_since` is when everybody last counted as gone by the clock, `inside` how many are in,
    `open_questions` what is still to be asked, with what is `asked_along`. `admitted` is whether this person
    may pass here at all.
    """

    holders: tuple[Holder, ...]
    at: datetime
    direction: Direction = Direction.IN
    origin: CodeOrigin = CodeOrigin.OURS
    checkpoint: Checkpoint = AS_IT_IS
    admitted: bool = True
    open_questions: tuple[Question, ...] = ()
    inside: int = 0
    out_since: datetime | None = None
    asked_along: tuple[Question, ...] = ()

    @property
    def candidates(self) -> tuple[Holder, ...]:
        """Those of the holders whose badge is good and who are on the list."""
        return tuple(one for one in self.holders if one.card is not None and not one.revoked)

    @property
    def holder(self) -> Holder | None:
        """Whom the decision is about."""
        return next(iter(self.candidates or self.holders), None)

    @property
    def card(self) -> PersonCard | None:
        """What is known of that person."""
        return self.holder.card if self.holder else None

    @property
    def known(self) -> PersonCard | None:
        """The same where it is one person; None where nobody or several may be meant."""
        return self.card if len(self.candidates) <= 1 else None

    @property
    def is_inside(self) -> bool:
        """Whether that person is in here, nobody having been checked out by the clock since."""
        holder = self.holder
        if holder is None or not holder.inside:
            return False
        return self.out_since is None or holder.last_at is None or holder.last_at > self.out_since


def decide(case: Case, override: str = "", overridable: Collection[Verdict] | None = None) -> Verdict:
    """The first reason that holds, or OK; an `override` passes those that a person can answer for.

    `overridable` are those that this person may: all of them where nothing else is said.
    """
    against = reason_against(case)
    allowed = OVERRIDABLE if overridable is None else OVERRIDABLE.intersection(overridable)
    return Verdict.OK if against is None or (override and against in allowed) else against


def reason_against(case: Case) -> Verdict | None:
    """The first reason of the table that holds."""
    out = case.direction is Direction.OUT
    asked = ((verdict, holds) for verdict, holds in REASONS if not (out and verdict in PASSED_ON_THE_WAY_OUT))
    return next((verdict for verdict, holds in asked if holds(case)), None)


def _is_foreign(case: Case) -> bool:
    return not case.holders and case.origin is not CodeOrigin.OTHER_EVENT


def _is_of_other_event(case: Case) -> bool:
    return not case.holders and case.origin is CodeOrigin.OTHER_EVENT


def _is_cancelled(case: Case) -> bool:
    return case.card is None or case.card.cancelled


def _comes_early(case: Case) -> bool:
    starts = [case.card.valid_from if case.card else None, case.checkpoint.opens]
    return any(start is not None and case.at < start for start in starts)


def _comes_late(case: Case) -> bool:
    ends = [case.card.valid_until if case.card else None, case.checkpoint.closes]
    return any(end is not None and case.at > end for end in ends)


def _owes(case: Case) -> bool:
    card = case.card
    if card is None or case.checkpoint.admits_pending:
        return False
    return card.payment is not Payment.PAID or card.status is Status.PENDING


def _was_in(case: Case) -> bool:
    holder = case.holder
    been = holder is not None and holder.first_at is not None
    return case.is_inside or (been and not case.checkpoint.reentry)


def _is_full(case: Case) -> bool:
    return 0 < case.checkpoint.capacity <= case.inside


def _has(status: Status) -> Callable[[Case], bool]:
    return lambda case: case.card is not None and case.card.status is status


REASONS: tuple[tuple[Verdict, Callable[[Case], bool]], ...] = (
    (Verdict.UNKNOWN, _is_foreign),
    (Verdict.OTHER_EVENT, _is_of_other_event),
    (Verdict.REVOKED, lambda case: all(one.revoked for one in case.holders)),
    (Verdict.AMBIGUOUS, lambda case: len(case.candidates) > 1),
    (Verdict.CANCELLED, _is_cancelled),
    (Verdict.BLOCKED, _has(Status.BLOCKED)),
    (Verdict.NOT_APPROVED, _has(Status.NOT_APPROVED)),
    (Verdict.TOO_EARLY, _comes_early),
    (Verdict.TOO_LATE, _comes_late),
    (Verdict.NOT_ADMITTED, lambda case: not case.admitted),
    (Verdict.UNPAID, _owes),
    (Verdict.ASK, lambda case: bool(case.open_questions)),
    (Verdict.ALREADY_IN, _was_in),
    (Verdict.FULL, _is_full),
)
"""What can stand against a scan, gravest first."""

PASSED_ON_THE_WAY_OUT = frozenset(
    {Verdict.TOO_EARLY, Verdict.TOO_LATE, Verdict.ASK, Verdict.ALREADY_IN, Verdict.FULL}
)
"""What never keeps anybody in."""

OVERRIDABLE = frozenset(verdict for verdict, _ in REASONS) - {
    Verdict.UNKNOWN,
    Verdict.OTHER_EVENT,
    Verdict.AMBIGUOUS,
}
"""What somebody with the right may pass, with a reason: all but where nobody knows who it is."""
