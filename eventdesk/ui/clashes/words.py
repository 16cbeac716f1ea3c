"""What is said about a clash."""

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.clashes import ClashKind


def clash_words(kind: ClashKind) -> str:
    """What cannot hold, in a few words."""
    translate = QCoreApplication.translate
    match kind:
        case ClashKind.PERSON_TWICE:
            return translate("Clashes", "Two meetings at once")
        case ClashKind.TABLE_TWICE:
            return translate("Clashes", "Table used twice")
        case ClashKind.MEETING_OVER_SESSION:
            return translate("Clashes", "Meeting during a session")
        case ClashKind.ROOM_TOO_SMALL:
            return translate("Clashes", "Room too small")
        case ClashKind.TABLE_TOO_SMALL:
            return translate("Clashes", "Table too small")
        case ClashKind.PERSON_AWAY:
            return translate("Clashes", "Left before the meeting")
        case ClashKind.PERSON_CANCELLED:
            return translate("Clashes", "Not coming any more")
        case ClashKind.DOUBLE_ENTRY:
            return translate("Clashes", "Let in at two desks")
