"""What is said about a clash."""

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.clashes import ClashKind


def clash_words(kind: ClashKind) -> str:
    """What cannot hold, in a few words."""
    tr = QCoreApplication.translate
    match kind:
        case ClashKind.PERSON_TWICE:
            return tr("Clashes", "Two meetings at once")
        case ClashKind.TABLE_TWICE:
            return tr("Clashes", "Table used twice")
        case ClashKind.MEETING_OVER_SESSION:
            return tr("Clashes", "Meeting during a session")
        case ClashKind.ROOM_TOO_SMALL:
            return tr("Clashes", "Room too small")
        case ClashKind.TABLE_TOO_SMALL:
            return tr("Clashes", "Table too small")
        case ClashKind.PERSON_AWAY:
            return tr("Clashes", "Left before the meeting")
        case ClashKind.DOUBLE_ENTRY:
            return tr("Clashes", "Let in at two desks")
