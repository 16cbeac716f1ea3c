"""Designs and media by the command line: what there is, and what is wrong with one."""

from eventdesk.domain.designdata import Fault, Flaw
from eventdesk.domain.media import MEDIA
from eventdesk.domain.refusal import Reason
from eventdesk.usecases.designs import designs
from eventdesk.usecases.desk import Desk

_FLAWS = {
    Flaw.NO_TABLE: "this is no data of a design ({found})",
    Flaw.NO_NAME: "a design needs a name",
    Flaw.NO_LAYOUT: "a design needs a layout",
    Flaw.TOO_MANY: "these are too many ({found})",
    Flaw.TOO_LONG: "this is too long ({found})",
    Flaw.UNKNOWN: "this is not known here: {found}",
    Flaw.NO_NUMBER: "here numbers are wanted, not {found}",
    Flaw.OUT_OF_RANGE: "this number is too small or too large: {found}",
    Flaw.NO_COLOUR: "this is no colour such as #005e85: {found}",
    Flaw.OUTSIDE: "the box does not lie on the badge",
}


def flaw_words(fault: Fault) -> str:
    """What is wrong, and where."""
    where = ", ".join(fault.where)
    told = _FLAWS[fault.flaw].format(found=fault.found)
    return f"{where}: {told}" if where else told


def offered(desk: Desk, reason: Reason) -> str:
    """What there is instead of what was asked for."""
    match reason:
        case Reason.NO_SUCH_DESIGN:
            return "There are: " + ", ".join(one.name if one.own else one.key for one in designs(desk)) + "."
        case Reason.NO_SUCH_MEDIUM:
            return "There are: " + ", ".join(MEDIA) + "."
        case _:
            return ""
