"""What cannot hold, in a few words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.clashes import ClashKind
from eventdesk.ui.kit.words.codes import Words

clash_words = Words(
    "Clashes",
    {
        ClashKind.PERSON_TWICE: QT_TRANSLATE_NOOP("Clashes", "Two meetings at once"),
        ClashKind.TABLE_TWICE: QT_TRANSLATE_NOOP("Clashes", "Table used twice"),
        ClashKind.MEETING_OVER_SESSION: QT_TRANSLATE_NOOP("Clashes", "During a session"),
        ClashKind.ROOM_TOO_SMALL: QT_TRANSLATE_NOOP("Clashes", "Room too small"),
        ClashKind.TABLE_TOO_SMALL: QT_TRANSLATE_NOOP("Clashes", "Table too small"),
        ClashKind.PERSON_AWAY: QT_TRANSLATE_NOOP("Clashes", "Left before the meeting"),
        ClashKind.PERSON_CANCELLED: QT_TRANSLATE_NOOP("Clashes", "Not coming any more"),
        ClashKind.DOUBLE_ENTRY: QT_TRANSLATE_NOOP("Clashes", "Let in at two desks"),
    },
)
