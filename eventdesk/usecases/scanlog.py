"""The scan log: asked by what, where, when and how it ended; any scan in it is undone or brought back."""

from eventdesk.domain.ids import DeskId
from eventdesk.domain.naming import folded
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.scanlog import EVERYTHING, LoggedScan, ScanLog, Wanted
from eventdesk.domain.undo import Undone
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rights import may_look_up, needs
from eventdesk.usecases.undo import undo

LAST = 20
"""So many scans every desk may look back on."""


def scan_log(desk: Desk, wanted: Wanted = EVERYTHING, count: int | None = None) -> ScanLog:
    """The scans wanted, newest first, those undone among them; all where no count is given.

    A desk that may not browse the list of people sees the last few, as at check-in, or looks somebody up.
    """
    few = count if may_look_up(desk, wanted.text.strip()) else LAST
    with desk.reading() as reading:
        return reading.scanlog.scans(wanted, few)


@needs(Right.EXPORT)
def scan_log_to_export(desk: Desk, wanted: Wanted = EVERYTHING) -> ScanLog | Refused:
    """All scans wanted, to leave the house."""
    return scan_log(desk, wanted)


def turn(desk: Desk, scan: LoggedScan, *, reason: str = "", action: str | None = None) -> Undone | Refused:
    """Undo just this scan, whatever else its gesture did; bring back one that was undone."""
    target = scan.name if scan.undone is None else scan.undone.action
    return undo(desk, target, reason=reason, action=action)


def desks(desk: Desk) -> tuple[tuple[DeskId, str], ...]:
    """All desks that ever had this event open, by name."""
    with desk.reading() as reading:
        return tuple(sorted(reading.desks.items(), key=lambda one: (folded(one[1]), one[0])))


def desks_called(desk: Desk, name: str) -> tuple[DeskId, ...] | Refused:
    """The desks of this name, which two computers may share, or of this id."""
    wanted = folded(name)
    found = tuple(id_ for id_, called in desks(desk) if name == id_ or (wanted and folded(called) == wanted))
    return found or Refused(Reason.NO_SUCH_DESK, (name,))
