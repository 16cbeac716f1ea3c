"""Words for the goals of a schedule, for what is reached of them, and for the best that is possible."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from eventdesk.domain.quality import Goal, Measure
from eventdesk.ui.kit.words.codes import Words

goal_words = Words(
    "Goals",
    {
        Goal.WISHES: QT_TRANSLATE_NOOP("Goals", "Wish weight lost"),
        Goal.LONGEST_WAIT: QT_TRANSLATE_NOOP("Goals", "Longest wait"),
        Goal.WAITS: QT_TRANSLATE_NOOP("Goals", "Waits in all"),
        Goal.BREAKS: QT_TRANSLATE_NOOP("Goals", "Breaks"),
        Goal.FAIRNESS: QT_TRANSLATE_NOOP("Goals", "Uneven breaks"),
        Goal.CHANGES: QT_TRANSLATE_NOOP("Goals", "Table changes"),
        Goal.EVENNESS: QT_TRANSLATE_NOOP("Goals", "Uneven slots"),
    },
)

goal_meaning = Words(
    "Goals",
    {
        Goal.WISHES: QT_TRANSLATE_NOOP(
            "Goals", "The weight of the wishes that found no place; mutual ones weigh more."
        ),
        Goal.LONGEST_WAIT: QT_TRANSLATE_NOOP(
            "Goals", "Slots that somebody waits in a row between two meetings, the worst of all people."
        ),
        Goal.WAITS: QT_TRANSLATE_NOOP(
            "Goals", "Slots that people wait between their first and last meeting, all together."
        ),
        Goal.BREAKS: QT_TRANSLATE_NOOP("Goals", "How often people wait, however long, all together."),
        Goal.FAIRNESS: QT_TRANSLATE_NOOP(
            "Goals", "By how many breaks the one with most differs from the one with fewest."
        ),
        Goal.CHANGES: QT_TRANSLATE_NOOP(
            "Goals", "How often people change tables between meetings; to another room counts twice."
        ),
        Goal.EVENNESS: QT_TRANSLATE_NOOP(
            "Goals", "By how many meetings the fullest slot differs from the emptiest."
        ),
    },
)


def number_words(number: int) -> str:
    """A number as it is written in the language in force."""
    return QLocale().toString(number)


_unforced = Words(
    "Goals",
    {
        Goal.WISHES: QT_TRANSLATE_NOOP("Goals", "all may fit"),
        Goal.LONGEST_WAIT: QT_TRANSLATE_NOOP("Goals", "none is forced"),
        Goal.WAITS: QT_TRANSLATE_NOOP("Goals", "none is forced"),
        Goal.BREAKS: QT_TRANSLATE_NOOP("Goals", "none is forced"),
        Goal.FAIRNESS: QT_TRANSLATE_NOOP("Goals", "could be even"),
        Goal.CHANGES: QT_TRANSLATE_NOOP("Goals", "none is forced"),
        Goal.EVENNESS: QT_TRANSLATE_NOOP("Goals", "could be even"),
    },
)

_unforced_meaning = Words(
    "Goals",
    {
        Goal.WISHES: QT_TRANSLATE_NOOP(
            "Goals", "Presence, limits and tables leave room for every wish, as far as is known."
        ),
        Goal.LONGEST_WAIT: QT_TRANSLATE_NOOP(
            "Goals", "No wait is forced by presence, sessions, locks or full tables, as far as is known."
        ),
        Goal.WAITS: QT_TRANSLATE_NOOP(
            "Goals", "No wait is forced by presence, sessions, locks or full tables, as far as is known."
        ),
        Goal.BREAKS: QT_TRANSLATE_NOOP(
            "Goals", "No wait is forced by presence, sessions, locks or full tables, as far as is known."
        ),
        Goal.FAIRNESS: QT_TRANSLATE_NOOP(
            "Goals", "Nothing forces more breaks on one than on another, as far as is known."
        ),
        Goal.CHANGES: QT_TRANSLATE_NOOP(
            "Goals", "Nothing forces anybody to change tables, as far as is known."
        ),
        Goal.EVENNESS: QT_TRANSLATE_NOOP(
            "Goals", "Presence and locks leave room for slots that are equally full, as far as is known."
        ),
    },
)


def bound_words(measure: Measure) -> str:
    """The best that is possible of a goal, as far as it is known; a bare 0 would say little."""
    if measure.proven:
        return QCoreApplication.translate("Goals", "proven best")
    if not measure.bound:
        return _unforced(measure.goal)
    return QCoreApplication.translate("Goals", "at best {bound}").format(bound=number_words(measure.bound))


def bound_meaning(measure: Measure) -> str:
    """The same as a sentence."""
    if measure.proven:
        return QCoreApplication.translate("Goals", "No plan as good in the goals before has less.")
    if not measure.bound:
        return _unforced_meaning(measure.goal)
    words = QCoreApplication.translate("Goals", "No plan as good in the goals before has less than {bound}.")
    return words.format(bound=number_words(measure.bound))


def measure_words(measure: Measure) -> str:
    """What is reached of a goal, beside the best that is possible."""
    return QCoreApplication.translate("Goals", "{goal}: {value}, {bound}").format(
        goal=goal_words(measure.goal), value=number_words(measure.value), bound=bound_words(measure)
    )
