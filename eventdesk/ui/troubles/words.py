"""Words for what happened and what is asked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.troubles.what import Ask, Event

event_words = Words(
    "Troubles",
    {
        Event.LATE: QT_TRANSLATE_NOOP("Troubles", "Somebody is late"),
        Event.LEAVES: QT_TRANSLATE_NOOP("Troubles", "Somebody leaves"),
        Event.NEVER_CAME: QT_TRANSLATE_NOOP("Troubles", "Somebody does not come"),
        Event.BACK: QT_TRANSLATE_NOOP("Troubles", "Somebody is back"),
        Event.WALK_IN: QT_TRANSLATE_NOOP("Troubles", "A walk-in wants meetings"),
        Event.SUBSTITUTE: QT_TRANSLATE_NOOP("Troubles", "Another comes instead"),
        Event.WISH: QT_TRANSLATE_NOOP("Troubles", "One more wish"),
        Event.TABLE_LOST: QT_TRANSLATE_NOOP("Troubles", "A table is lost"),
        Event.TABLE_BACK: QT_TRANSLATE_NOOP("Troubles", "A table is back"),
        Event.ROOM_LOST: QT_TRANSLATE_NOOP("Troubles", "A room is lost"),
        Event.ROOM_BACK: QT_TRANSLATE_NOOP("Troubles", "A room is back"),
        Event.SLOT_SHORTENED: QT_TRANSLATE_NOOP("Troubles", "A slot is shortened"),
        Event.POSTPONED: QT_TRANSLATE_NOOP("Troubles", "All is postponed"),
        Event.SESSION_OVERRUNS: QT_TRANSLATE_NOOP("Troubles", "A session overruns"),
        Event.LOCK: QT_TRANSLATE_NOOP("Troubles", "Lock a meeting"),
        Event.CLASHES: QT_TRANSLATE_NOOP("Troubles", "Mend the clashes"),
    },
)

ask_words = Words(
    "Troubles",
    {
        Ask.PERSON: QT_TRANSLATE_NOOP("Troubles", "Who?"),
        Ask.NEWCOMER: QT_TRANSLATE_NOOP("Troubles", "Who has come?"),
        Ask.WISHES: QT_TRANSLATE_NOOP("Troubles", "Whom do they wish to meet?"),
        Ask.TABLE: QT_TRANSLATE_NOOP("Troubles", "Which table?"),
        Ask.LOST_TABLE: QT_TRANSLATE_NOOP("Troubles", "Which table?"),
        Ask.ROOM: QT_TRANSLATE_NOOP("Troubles", "Which room?"),
        Ask.LOST_ROOM: QT_TRANSLATE_NOOP("Troubles", "Which room?"),
        Ask.SESSION: QT_TRANSLATE_NOOP("Troubles", "Which session?"),
        Ask.SLOT: QT_TRANSLATE_NOOP("Troubles", "Which slot?"),
        Ask.MEETING: QT_TRANSLATE_NOOP("Troubles", "Which meeting?"),
        Ask.MINUTES: QT_TRANSLATE_NOOP("Troubles", "By how many minutes?"),
        Ask.UNTIL: QT_TRANSLATE_NOOP("Troubles", "Until when?"),
        Ask.SINCE: QT_TRANSLATE_NOOP("Troubles", "From when on?"),
    },
)
