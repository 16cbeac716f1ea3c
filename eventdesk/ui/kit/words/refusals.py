"""Why something was not done, in words: one sentence for each reason."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from eventdesk.domain.refusal import Reason, Refused
from eventdesk.ui.kit.words.codes import Words

refusal_words = Words(
    "Refusals",
    {
        Reason.NO_NAME: QT_TRANSLATE_NOOP("Refusals", "A name is needed."),
        Reason.NAME_TAKEN: QT_TRANSLATE_NOOP("Refusals", "Another one is called so already."),
        Reason.NO_SUCH_ZONE: QT_TRANSLATE_NOOP("Refusals", "There is no such time zone."),
        Reason.EVENT_EXISTS: QT_TRANSLATE_NOOP("Refusals", "This file holds an event already."),
        Reason.NO_SUCH_EVENT: QT_TRANSLATE_NOOP("Refusals", "This file holds no event yet."),
        Reason.NO_SUCH_PERSON: QT_TRANSLATE_NOOP("Refusals", "This person is not on the list any more."),
        Reason.NOBODY_FOUND: QT_TRANSLATE_NOOP("Refusals", "Nobody is found by that."),
        Reason.NO_SUCH_ORGANISATION: QT_TRANSLATE_NOOP(
            "Refusals", "This organisation is not on the list any more."
        ),
        Reason.NO_SUCH_GROUP: QT_TRANSLATE_NOOP("Refusals", "This group is not there any more."),
        Reason.NO_SUCH_MEETING: QT_TRANSLATE_NOOP("Refusals", "This meeting is not there any more."),
        Reason.NO_SUCH_SLOT: QT_TRANSLATE_NOOP("Refusals", "There is no such slot."),
        Reason.NO_SUCH_TABLE: QT_TRANSLATE_NOOP("Refusals", "There is no such table."),
        Reason.NO_SUCH_REQUEST: QT_TRANSLATE_NOOP("Refusals", "This request is not there any more."),
        Reason.ACTION_TAKEN: QT_TRANSLATE_NOOP("Refusals", "Something else was done under this name."),
        Reason.NO_SUCH_ACTION: QT_TRANSLATE_NOOP("Refusals", "Nothing is known of this action."),
        Reason.NO_SUCH_CHECKPOINT: QT_TRANSLATE_NOOP("Refusals", "There is no such checkpoint."),
        Reason.NO_SUCH_QUESTION: QT_TRANSLATE_NOOP("Refusals", "This question is not asked any more."),
        Reason.NO_SUCH_DESK: QT_TRANSLATE_NOOP("Refusals", "No desk is called so."),
        Reason.NO_SUCH_TIME: QT_TRANSLATE_NOOP("Refusals", "There is no such time of day."),
        Reason.NO_SUCH_DESIGN: QT_TRANSLATE_NOOP("Refusals", "This design is not there any more."),
        Reason.NO_SUCH_MEDIUM: QT_TRANSLATE_NOOP("Refusals", "There is no such paper."),
        Reason.BAD_DESIGN: QT_TRANSLATE_NOOP("Refusals", "The design has flaws. Mend them first."),
        Reason.NO_PICTURE: QT_TRANSLATE_NOOP(
            "Refusals", "This is no picture that a badge can show. Take a PNG, JPEG or SVG."
        ),
        Reason.NO_SUCH_BADGE: QT_TRANSLATE_NOOP("Refusals", "Nobody has this badge."),
        Reason.NO_MEETING_NOW: QT_TRANSLATE_NOOP(
            "Refusals", "This person has no meeting now, nor within ten minutes."
        ),
        Reason.PERSON_CANCELLED: QT_TRANSLATE_NOOP("Refusals", "Somebody of this meeting has cancelled."),
        Reason.HAS_PEOPLE: QT_TRANSLATE_NOOP(
            "Refusals", "People come for this organisation. Give them another one first."
        ),
        Reason.HAS_SESSIONS: QT_TRANSLATE_NOOP(
            "Refusals", "The group has sessions, which would expect nobody then."
        ),
        Reason.HAS_QUESTIONS: QT_TRANSLATE_NOOP(
            "Refusals", "Questions are asked at this checkpoint. Ask them elsewhere first."
        ),
        Reason.ROOM_HAS_TABLES: QT_TRANSLATE_NOOP("Refusals", "Tables stand in this room."),
        Reason.ROOM_HAS_SESSIONS: QT_TRANSLATE_NOOP("Refusals", "Sessions are held in this room."),
        Reason.HAS_MEETINGS: QT_TRANSLATE_NOOP("Refusals", "Meetings are planned there."),
        Reason.HAS_CHECKPOINTS: QT_TRANSLATE_NOOP("Refusals", "A checkpoint points to it."),
        Reason.ENDS_FIRST: QT_TRANSLATE_NOOP("Refusals", "It ends before it begins."),
        Reason.TOO_SHORT: QT_TRANSLATE_NOOP("Refusals", "Not one fits into that time."),
        Reason.LAST_FIRST: QT_TRANSLATE_NOOP("Refusals", "The last number comes before the first."),
        Reason.NO_TIMES: QT_TRANSLATE_NOOP("Refusals", "It needs a beginning and an end."),
        Reason.NO_NUMBER: QT_TRANSLATE_NOOP("Refusals", "A number is needed."),
        Reason.NUMBERS_TAKEN: QT_TRANSLATE_NOOP("Refusals", "This room has a table of this number already."),
        Reason.SLOTS_OVERLAP: QT_TRANSLATE_NOOP("Refusals", "Another slot runs at that time."),
        Reason.ROOM_BUSY: QT_TRANSLATE_NOOP("Refusals", "Another session is held in this room then."),
        Reason.ENTRANCE_STAYS: QT_TRANSLATE_NOOP("Refusals", "Every event has its entrance."),
        Reason.CLOSES_FIRST: QT_TRANSLATE_NOOP("Refusals", "It closes before it opens."),
        Reason.NO_SESSION: QT_TRANSLATE_NOOP("Refusals", "Choose the session for which people have booked."),
        Reason.NO_TEXT: QT_TRANSLATE_NOOP("Refusals", "Write the question."),
        Reason.NO_CHOICES: QT_TRANSLATE_NOOP("Refusals", "A choice needs two answers or more."),
        Reason.PERSON_BUSY: QT_TRANSLATE_NOOP(
            "Refusals", "Somebody of this meeting meets others in that slot."
        ),
        Reason.TABLE_BUSY: QT_TRANSLATE_NOOP("Refusals", "The table is taken in that slot."),
        Reason.NO_FREE_TABLE: QT_TRANSLATE_NOOP("Refusals", "No table is free in that slot."),
        Reason.TABLE_OUT_OF_SERVICE: QT_TRANSLATE_NOOP("Refusals", "The table is out of service."),
        Reason.TABLE_TOO_SMALL: QT_TRANSLATE_NOOP("Refusals", "The table has too few seats."),
        Reason.TOO_FEW_PEOPLE: QT_TRANSLATE_NOOP("Refusals", "A meeting needs two people."),
        Reason.NOT_IN_MEETING: QT_TRANSLATE_NOOP("Refusals", "This person is not part of the meeting."),
        Reason.MEETING_OVER: QT_TRANSLATE_NOOP("Refusals", "The meeting has been held already."),
        Reason.MEETING_NOT_HELD: QT_TRANSLATE_NOOP(
            "Refusals", "The meeting did not take place, so nothing came of it. Note first that it was held."
        ),
        Reason.NO_SUCH_SUGGESTION: QT_TRANSLATE_NOOP("Refusals", "Nobody was asked that."),
        Reason.NOT_TOGETHER: QT_TRANSLATE_NOOP(
            "Refusals", "These two do not meet: kept apart, one said no, or they have a meeting."
        ),
        Reason.ALREADY_ASKED: QT_TRANSLATE_NOOP("Refusals", "This has been asked for already."),
        Reason.NO_SUCH_ROOM: QT_TRANSLATE_NOOP("Refusals", "This room is not there any more."),
        Reason.NO_SUCH_SESSION: QT_TRANSLATE_NOOP("Refusals", "This session is not there any more."),
        Reason.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
            "Refusals", "The plan has changed meanwhile. Look for a repair again."
        ),
        Reason.BEGUN_MEANWHILE: QT_TRANSLATE_NOOP(
            "Refusals", "Some of it has begun meanwhile, or is about to: another search is needed."
        ),
        Reason.BEGUN: QT_TRANSLATE_NOOP("Refusals", "That has begun already."),
        Reason.DAY_OVER: QT_TRANSLATE_NOOP("Refusals", "The day is over. Nothing can be moved any more."),
        Reason.OTHER_DAY: QT_TRANSLATE_NOOP("Refusals", "That is not a time of this event’s day."),
        Reason.THE_SAME: QT_TRANSLATE_NOOP("Refusals", "Choose different ones: this is the same twice."),
        Reason.NO_SUCH_RULE: QT_TRANSLATE_NOOP("Refusals", "This rule is not there any more."),
        Reason.ALREADY_UNDONE: QT_TRANSLATE_NOOP("Refusals", "This has been undone already."),
        Reason.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Refusals", "There is nothing to undo."),
        Reason.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Refusals", "There is nothing to do again."),
        Reason.NOTHING_CHANGED: QT_TRANSLATE_NOOP("Refusals", "Nothing was changed."),
        Reason.NOT_ALLOWED: QT_TRANSLATE_NOOP(
            "Refusals", "This desk may not do that. Ctrl+L unlocks it with a PIN."
        ),
        Reason.WRONG_PIN: QT_TRANSLATE_NOOP("Refusals", "This PIN fits no role."),
        Reason.WAIT: QT_TRANSLATE_NOOP("Refusals", "There were too many wrong PINs. Wait a moment."),
        Reason.NO_PIN: QT_TRANSLATE_NOOP(
            "Refusals", "No PIN is set yet. The organiser sets it in the settings."
        ),
        Reason.BAD_PIN: QT_TRANSLATE_NOOP("Refusals", "A PIN has 4 to 12 digits."),
        Reason.PIN_TAKEN: QT_TRANSLATE_NOOP("Refusals", "Another role has this PIN."),
        Reason.ORGANISER_FIRST: QT_TRANSLATE_NOOP(
            "Refusals", "The organiser’s PIN comes first and goes last."
        ),
    },
)


class InTheWay(QObject):
    """Says how many there are of what stands in the way."""

    def words(self, refused: Refused) -> str:
        """The sentence, "" for a refusal that is about nothing to be counted."""
        n = len(refused.about)
        match refused.reason:
            case Reason.ROOM_HAS_TABLES:
                return self.tr("%n table(s) stand in this room. Move or remove them first.", "", n)
            case Reason.ROOM_HAS_SESSIONS:
                return self.tr("%n session(s) are held in this room. Give them another room first.", "", n)
            case Reason.HAS_MEETINGS:
                return self.tr("%n meeting(s) are planned there. Move or cancel them first.", "", n)
            case Reason.HAS_CHECKPOINTS:
                return self.tr("%n checkpoint(s) point to it. Change them first.", "", n)
            case Reason.NUMBERS_TAKEN if n > 1:
                return self.tr("%n of these numbers are taken in this room. None was added.", "", n)
        return ""


def refused_words(refused: Refused) -> str:
    """The sentence for a refusal, with how many there are of what stands in the way."""
    return InTheWay().words(refused) or refusal_words(refused.reason)
