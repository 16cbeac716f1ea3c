"""Words for requests: which one looks for, what became of them, what was answered."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.meeting import Answer
from eventdesk.domain.quality import Goal
from eventdesk.domain.requests import RequestSort, RequestState
from eventdesk.domain.suggestion import Part
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.words.codes import Words

sort_words = Words(
    "RequestSorts",
    {
        RequestSort.ALL: QT_TRANSLATE_NOOP("RequestSorts", "All requests"),
        RequestSort.MUTUAL: QT_TRANSLATE_NOOP("RequestSorts", "Mutual"),
        RequestSort.ONE_SIDED: QT_TRANSLATE_NOOP("RequestSorts", "One-sided"),
        RequestSort.REFUSED: QT_TRANSLATE_NOOP("RequestSorts", "Refused"),
        RequestSort.NOT_PLACED: QT_TRANSLATE_NOOP("RequestSorts", "Not placed"),
    },
)

state_words = Words(
    "Requests",
    {
        RequestState.MEETS: QT_TRANSLATE_NOOP("Requests", "Meets"),
        RequestState.REFUSED: QT_TRANSLATE_NOOP("Requests", "Refused"),
        RequestState.NOT_COMING: QT_TRANSLATE_NOOP("Requests", "Not coming"),
        RequestState.WAITS: QT_TRANSLATE_NOOP("Requests", "Not placed"),
    },
)

answer_words = Words(
    "Requests",
    {
        Answer.OPEN: QT_TRANSLATE_NOOP("Requests", "Open"),
        Answer.YES: QT_TRANSLATE_NOOP("Requests", "Yes"),
        Answer.NO: QT_TRANSLATE_NOOP("Requests", "No"),
        Answer.NO_ANSWER: QT_TRANSLATE_NOOP("Requests", "No answer"),
    },
)

STATE_TONES = {
    RequestState.MEETS: Tone.OK,
    RequestState.REFUSED: Tone.REFUSE,
    RequestState.NOT_COMING: Tone.NEUTRAL,
    RequestState.WAITS: Tone.WARN,
}
STATE_ICONS = {
    RequestState.MEETS: "calendar-check",
    RequestState.REFUSED: "x",
    RequestState.NOT_COMING: "user-x",
    RequestState.WAITS: "clock",
}

aim_words = Words(
    "Rules",
    {
        Goal.WISHES: QT_TRANSLATE_NOOP("Rules", "As many wishes as can be"),
        Goal.LONGEST_WAIT: QT_TRANSLATE_NOOP("Rules", "Nobody waits long"),
        Goal.WAITS: QT_TRANSLATE_NOOP("Rules", "Little waiting in all"),
        Goal.BREAKS: QT_TRANSLATE_NOOP("Rules", "Few breaks"),
        Goal.FAIRNESS: QT_TRANSLATE_NOOP("Rules", "Breaks shared fairly"),
        Goal.CHANGES: QT_TRANSLATE_NOOP("Rules", "Few changes of table and room"),
        Goal.EVENNESS: QT_TRANSLATE_NOOP("Rules", "Slots equally full"),
    },
)
"""What the organiser wants, said as a wish; what is reached of it is told elsewhere, as a number."""

part_words = Words(
    "Rules",
    {
        Part.WISH: QT_TRANSLATE_NOOP("Rules", "Wished for"),
        Part.OFFERS: QT_TRANSLATE_NOOP("Rules", "Offers what one needs"),
        Part.NEEDS: QT_TRANSLATE_NOOP("Rules", "Needs what one offers"),
        Part.MARKET: QT_TRANSLATE_NOOP("Rules", "Of the market one wants to enter"),
        Part.FIELDS: QT_TRANSLATE_NOOP("Rules", "Same fields of work"),
        Part.GROUP: QT_TRANSLATE_NOOP("Rules", "Same working group"),
        Part.SERVED: QT_TRANSLATE_NOOP("Rules", "Has fewer meetings than others"),
        Part.LANGUAGE: QT_TRANSLATE_NOOP("Rules", "A language in common"),
        Part.KIND: QT_TRANSLATE_NOOP("Rules", "Another kind of organisation"),
        Part.NEW: QT_TRANSLATE_NOOP("Rules", "New to each other"),
    },
)
"""What makes somebody the right person, said of them."""
