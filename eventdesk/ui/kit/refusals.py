"""Why something was not done, in words: one sentence for each reason."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.refusal import Reason

_SENTENCES = {
    Reason.NO_NAME: str(QT_TRANSLATE_NOOP("Refusals", "A name is needed.")),
    Reason.NO_SUCH_ZONE: str(QT_TRANSLATE_NOOP("Refusals", "There is no such time zone.")),
    Reason.EVENT_EXISTS: str(QT_TRANSLATE_NOOP("Refusals", "This file holds an event already.")),
    Reason.NO_SUCH_EVENT: str(QT_TRANSLATE_NOOP("Refusals", "This file holds no event yet.")),
    Reason.NO_SUCH_PERSON: str(QT_TRANSLATE_NOOP("Refusals", "This person is not on the list any more.")),
    Reason.NO_SUCH_MEETING: str(QT_TRANSLATE_NOOP("Refusals", "This meeting is not there any more.")),
    Reason.NO_SUCH_SLOT: str(QT_TRANSLATE_NOOP("Refusals", "There is no such slot.")),
    Reason.NO_SUCH_TABLE: str(QT_TRANSLATE_NOOP("Refusals", "There is no such table.")),
    Reason.NO_SUCH_REQUEST: str(QT_TRANSLATE_NOOP("Refusals", "This request is not there any more.")),
    Reason.NO_SUCH_ACTION: str(QT_TRANSLATE_NOOP("Refusals", "Nothing is known of this action.")),
    Reason.PERSON_CANCELLED: str(QT_TRANSLATE_NOOP("Refusals", "Somebody of this meeting has cancelled.")),
    Reason.PERSON_BUSY: str(
        QT_TRANSLATE_NOOP("Refusals", "Somebody of this meeting meets others in that slot.")
    ),
    Reason.TABLE_BUSY: str(QT_TRANSLATE_NOOP("Refusals", "The table is taken in that slot.")),
    Reason.TABLE_OUT_OF_SERVICE: str(QT_TRANSLATE_NOOP("Refusals", "The table is out of service.")),
    Reason.TABLE_TOO_SMALL: str(QT_TRANSLATE_NOOP("Refusals", "The table has too few seats.")),
    Reason.TOO_FEW_PEOPLE: str(QT_TRANSLATE_NOOP("Refusals", "A meeting needs two people.")),
    Reason.NOT_IN_MEETING: str(QT_TRANSLATE_NOOP("Refusals", "This person is not part of the meeting.")),
    Reason.MEETING_OVER: str(QT_TRANSLATE_NOOP("Refusals", "The meeting has been held already.")),
    Reason.ALREADY_ASKED: str(QT_TRANSLATE_NOOP("Refusals", "This has been asked for already.")),
    Reason.ALREADY_UNDONE: str(QT_TRANSLATE_NOOP("Refusals", "This has been undone already.")),
    Reason.NOTHING_TO_UNDO: str(QT_TRANSLATE_NOOP("Refusals", "There is nothing to undo.")),
    Reason.NOTHING_CHANGED: str(QT_TRANSLATE_NOOP("Refusals", "Nothing was changed.")),
}


def refusal_words(reason: Reason) -> str:
    """The sentence that a person reads for a refusal."""
    return QCoreApplication.translate("Refusals", _SENTENCES[reason])
