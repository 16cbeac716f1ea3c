"""The words of the command line for codes of the rooms below."""

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.refusal import Reason
from eventdesk.domain.trouble import TroubleCode, TroubleError


def verdict_words(verdict: Verdict) -> str:
    """What a scan came to."""
    match verdict:
        case Verdict.OK:
            return "Welcome"
        case Verdict.ALREADY_IN:
            return "Already in"
        case Verdict.NOT_IN:
            return "Not in the house"
        case Verdict.UNKNOWN:
            return "Unknown code"
        case Verdict.OTHER_EVENT:
            return "Badge of another event"
        case Verdict.REVOKED:
            return "Badge replaced by a newer one"
        case Verdict.CANCELLED:
            return "Registration cancelled"


def refusal_words(reason: Reason) -> str:
    """Why something was not done; reasons are named so that they read as words."""
    return f"Not done: {reason.value}."


_TROUBLES = {
    TroubleCode.NOT_AN_EVENT_FILE: "is not an event file",
    TroubleCode.NEWER_FILE: "was made by a newer EventDesk; update this one",
    TroubleCode.NO_SUCH_FILE: "is not there",
    TroubleCode.FILE_EXISTS: "is there already; choose another name",
    TroubleCode.FILE_BUSY: "is busy with another program; try again in a moment",
    TroubleCode.FILE_READ_ONLY: "may not be written",
    TroubleCode.FILE_DAMAGED: "is damaged; open its last copy",
    TroubleCode.DISK_FULL: "cannot grow: the disk is full; make room, nothing was lost",
    TroubleCode.DISK_FAILED: "cannot be reached: the disk does not answer",
}


def trouble_words(error: TroubleError) -> str:
    """What is wrong with the machine, and what to do next."""
    return f"{error.path} {_TROUBLES[error.code]}."
