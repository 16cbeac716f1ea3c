"""The words of the command line for codes of the rooms below."""

from eventdesk.documents.printer import PrinterError, PrinterTrouble
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.refusal import Reason

_VERDICTS = {
    Verdict.OK: "Welcome",
    Verdict.UNKNOWN: "Unknown code",
    Verdict.OTHER_EVENT: "Badge of another event",
    Verdict.REVOKED: "Badge replaced by a newer one",
    Verdict.AMBIGUOUS: "Several people have this code",
    Verdict.CANCELLED: "Registration cancelled",
    Verdict.BLOCKED: "Blocked",
    Verdict.NOT_APPROVED: "Registration not approved",
    Verdict.TOO_EARLY: "Too early",
    Verdict.TOO_LATE: "Too late",
    Verdict.NOT_ADMITTED: "Not admitted here",
    Verdict.UNPAID: "Not paid",
    Verdict.ASK: "Something is still to be answered",
    Verdict.ALREADY_IN: "Already in",
    Verdict.FULL: "Full",
}


def verdict_words(verdict: Verdict) -> str:
    """What a scan came to."""
    return _VERDICTS[verdict]


_REFUSALS = {
    Reason.NO_NAME: "it needs a name",
    Reason.NAME_TAKEN: "the name is taken",
    Reason.NO_SUCH_ZONE: "there is no such time zone; give one such as Europe/Copenhagen",
    Reason.EVENT_EXISTS: "the file holds an event already",
    Reason.NO_SUCH_EVENT: "the file holds no event yet",
    Reason.NO_SUCH_PERSON: "there is no such person",
    Reason.NOBODY_FOUND: "nobody is found by that",
    Reason.NO_SUCH_ORGANISATION: "there is no such organisation",
    Reason.NO_SUCH_GROUP: "there is no such group",
    Reason.NO_SUCH_MEETING: "there is no such meeting",
    Reason.NO_SUCH_SLOT: "there is no such slot",
    Reason.NO_SUCH_TABLE: "there is no such table",
    Reason.NO_SUCH_REQUEST: "there is no such request",
    Reason.ACTION_TAKEN: "something else was done under this name",
    Reason.NO_SUCH_ACTION: "nothing was done under this name",
    Reason.NO_SUCH_CHECKPOINT: "there is no such checkpoint",
    Reason.NO_SUCH_QUESTION: "there is no such question",
    Reason.NO_SUCH_DESK: "no desk is called so",
    Reason.NO_SUCH_TIME: "there is no such time of day; give one such as 18:00",
    Reason.NO_SUCH_DESIGN: "there is no such design",
    Reason.NO_SUCH_MEDIUM: "there is no such paper",
    Reason.BAD_DESIGN: "the design has flaws",
    Reason.NO_PICTURE: "this is no PNG or JPEG of up to 400 kB",
    Reason.NO_SUCH_BADGE: "nobody has this badge",
    Reason.NO_MEETING_NOW: "the person has no meeting now or soon",
    Reason.PERSON_CANCELLED: "the person has cancelled",
    Reason.HAS_PEOPLE: "people come for this organisation",
    Reason.HAS_SESSIONS: "the group has sessions",
    Reason.ROOM_HAS_TABLES: "tables stand in this room",
    Reason.ROOM_HAS_SESSIONS: "sessions are held in this room",
    Reason.HAS_MEETINGS: "meetings are planned there",
    Reason.HAS_CHECKPOINTS: "checkpoints point to it",
    Reason.ENDS_FIRST: "it ends before it begins",
    Reason.TOO_SHORT: "not one fits into that time",
    Reason.LAST_FIRST: "the last number comes before the first",
    Reason.NO_TIMES: "it needs a beginning and an end",
    Reason.NO_NUMBER: "it needs a number",
    Reason.NUMBERS_TAKEN: "a table of this room has the number already",
    Reason.SLOTS_OVERLAP: "another slot runs at that time",
    Reason.ROOM_BUSY: "the room has another session at that time",
    Reason.HAS_QUESTIONS: "questions are asked at this checkpoint",
    Reason.ENTRANCE_STAYS: "every event has its entrance",
    Reason.CLOSES_FIRST: "it closes before it opens",
    Reason.NO_SESSION: "it needs the session for which people have booked",
    Reason.NO_TEXT: "a question needs words",
    Reason.NO_CHOICES: "a choice needs two answers or more",
    Reason.NO_SUCH_ROOM: "there is no such room",
    Reason.NO_SUCH_SESSION: "there is no such session",
    Reason.CHANGED_MEANWHILE: "the plan has changed meanwhile; look for a repair again",
    Reason.BEGUN_MEANWHILE: "some of it has begun meanwhile, or is about to; look for a repair again",
    Reason.BEGUN: "that has begun already",
    Reason.DAY_OVER: "the day is over, nothing can be moved any more; --at says another time",
    Reason.OTHER_DAY: "that is not a time of this event's day",
    Reason.PERSON_BUSY: "the person is busy then",
    Reason.TABLE_BUSY: "the table is taken then",
    Reason.NO_FREE_TABLE: "no table is free in that slot",
    Reason.TABLE_OUT_OF_SERVICE: "the table is out of service",
    Reason.TABLE_TOO_SMALL: "the table is too small",
    Reason.TOO_FEW_PEOPLE: "a meeting needs two people",
    Reason.NOT_IN_MEETING: "the person is not in this meeting",
    Reason.MEETING_OVER: "the meeting is over",
    Reason.MEETING_NOT_HELD: "the meeting did not take place",
    Reason.ALREADY_ASKED: "this was asked for before",
    Reason.NO_SUCH_SUGGESTION: "nobody was asked that",
    Reason.NOT_TOGETHER: "these two are not to meet, or meet anyway",
    Reason.THE_SAME: "the same is named twice",
    Reason.NO_SUCH_RULE: "there is no such rule",
    Reason.ALREADY_UNDONE: "it was undone before",
    Reason.NOTHING_TO_REDO: "this desk has undone nothing that can be done again",
    Reason.NOTHING_TO_UNDO: "this desk has done nothing that can be undone",
    Reason.NOTHING_CHANGED: "nothing would change",
    Reason.NOT_ALLOWED: "this desk may not do it",
    Reason.WRONG_PIN: "this is no PIN of this event",
    Reason.WAIT: "there were too many wrong PINs; wait a moment",
    Reason.NO_PIN: "no PIN is set yet",
    Reason.BAD_PIN: "a PIN has 4 to 12 digits",
    Reason.PIN_TAKEN: "another role has this PIN",
    Reason.ORGANISER_FIRST: "the organiser's PIN comes first and goes last",
}


def refusal_words(reason: Reason) -> str:
    """Why something was not done."""
    return f"Not done: {_REFUSALS[reason]}."


_TROUBLES = {
    FileTrouble.NOT_AN_EVENT_FILE: "is not an event file",
    FileTrouble.NEWER_FILE: "was made by a newer EventDesk; update this one",
    FileTrouble.NO_SUCH_FILE: "is not there",
    FileTrouble.FILE_EXISTS: "is there already; choose another name",
    FileTrouble.FILE_BUSY: "is busy with another program; try again in a moment",
    FileTrouble.FILE_READ_ONLY: "may not be written",
    FileTrouble.FILE_DAMAGED: "is damaged; open its last copy",
    FileTrouble.DISK_FULL: "cannot grow: the disk is full; make room, nothing was lost",
    FileTrouble.DISK_FAILED: "cannot be reached: the disk does not answer",
}


def trouble_words(error: FileError) -> str:
    """What is wrong with the machine, and what to do next."""
    return f"{error.path} {_TROUBLES[error.code]}."


def file_words(error: OSError) -> str:
    """What is wrong with a file that is not the event's, and what to do next."""
    name = error.filename2 or error.filename or "A file"
    return f"{name} cannot be read or written ({error.strerror or error}); choose another place."


def printer_words(error: PrinterError) -> str:
    """Why nothing was printed, and what to do next."""
    match error.code:
        case PrinterTrouble.NO_PRINTING:
            return "Not printed: this computer has no printing system; install CUPS, or take the PDF."
        case PrinterTrouble.NO_PRINTER:
            return "Not printed: there is no such printer; lpstat -e names those there are."
        case PrinterTrouble.REFUSED:
            return f"Not printed: the printer takes no work ({error.detail}); look at it, then print again."
        case PrinterTrouble.NO_ANSWER:
            return "Not printed: the printing system does not answer; check its cable, then print again."
