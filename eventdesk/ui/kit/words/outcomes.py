"""What came of a meeting, in a few words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.outcome import OutcomeKind
from eventdesk.ui.kit.words.codes import Words

outcome_words = Words(
    "Outcomes",
    {
        OutcomeKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Outcomes", "Follow-up"),
        OutcomeKind.OFFER: QT_TRANSLATE_NOOP("Outcomes", "Offer asked for"),
        OutcomeKind.COOPERATION: QT_TRANSLATE_NOOP("Outcomes", "Cooperation"),
        OutcomeKind.ORDER: QT_TRANSLATE_NOOP("Outcomes", "Order"),
        OutcomeKind.NOTHING: QT_TRANSLATE_NOOP("Outcomes", "Nothing"),
    },
)
