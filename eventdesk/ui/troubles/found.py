"""What a search for repairs has found so far."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Proposal, Task
from eventdesk.domain.repaired import Line, ProposalView
from eventdesk.domain.trouble import Trouble
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.proposals import shown


@dataclass(frozen=True, slots=True)
class Found:
    """One way out, and how it is shown."""

    proposal: Proposal
    view: ProposalView

    @property
    def lines(self) -> tuple[Line, ...]:
        """What changes: what is lost first."""
        return tuple(sorted(self.view.lines, key=lambda line: line.after is not None))


@dataclass(frozen=True, slots=True)
class Search:
    """How far a search is: the ways out so far, the best first; `over` where no better ones will come."""

    found: tuple[Found, ...] = ()
    over: bool = False


def found_of(
    desk: Desk, troubles: Sequence[Trouble], task: Task, proposals: Iterable[Proposal]
) -> tuple[Found, ...]:
    """The proposals as they are shown; on the thread of reads."""
    views = [(proposal, shown(desk, troubles, task, proposal)) for proposal in proposals]
    return tuple(Found(proposal, view) for proposal, view in views if not isinstance(view, Refused))


def line_key(line: Line) -> Hashable:
    """Which line is which when better proposals come."""
    return line.meeting or line.session or line.names


def still_there(chosen: int, found: Sequence[Found]) -> int:
    """The place of the alternative to show once better ones came."""
    return min(chosen, len(found) - 1) if found else 0
