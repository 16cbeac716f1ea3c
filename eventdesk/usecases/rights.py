"""Rights kept: a verb says at its top which one it needs, and is refused at a desk that has it not."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.search import long_enough
from eventdesk.domain.sheet import Sheet, SheetState
from eventdesk.usecases.desk import Desk

S = TypeVar("S", bound=Sheet)
P = ParamSpec("P")
R = TypeVar("R")
Verb = Callable[Concatenate[Desk, P], R]
"""What a desk does: its first argument is the desk."""


def may_look_up(desk: Desk, text: str) -> bool:
    """Whether this desk may look people up by these words: a list is not browsed without the right to."""
    return desk.may(Right.FIND if long_enough(text) else Right.BROWSE)


def needs(right: Right) -> Callable[[Verb[P, R]], Verb[P, R | Refused]]:
    """Refuse a verb at desks without this right."""

    def guard(verb: Verb[P, R]) -> Verb[P, R | Refused]:
        @wraps(verb)
        def guarded(desk: Desk, /, *args: P.args, **fields: P.kwargs) -> R | Refused:
            if desk.may(right):
                return verb(desk, *args, **fields)
            return Refused(Reason.NOT_ALLOWED, (right.value,))

        return guarded

    return guard


def printable(desk: Desk, sheets: Sequence[S]) -> tuple[S, ...] | Refused:
    """Which of the sheets may leave a printer: what is on paper as it is needs the right to print again."""
    if desk.may(Right.PRINT_AGAIN):
        return tuple(sheets)
    wanted = tuple(sheet for sheet in sheets if sheet.state is not SheetState.CURRENT)
    return wanted if wanted or not sheets else Refused(Reason.NOT_ALLOWED, (Right.PRINT_AGAIN.value,))
