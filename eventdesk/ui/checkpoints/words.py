"""Words for ways, kinds of questions, and when they hold somebody up; what a checkpoint is called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.checkpoint import Ways
from eventdesk.domain.question import Asking, QuestionKind
from eventdesk.ui.kit.words import Words

ways_words = Words(
    "Checkpoints",
    {
        Ways.BOTH: QT_TRANSLATE_NOOP("Checkpoints", "Both ways"),
        Ways.IN: QT_TRANSLATE_NOOP("Checkpoints", "In only"),
        Ways.OUT: QT_TRANSLATE_NOOP("Checkpoints", "Out only"),
    },
)

kind_words = Words(
    "Checkpoints",
    {
        QuestionKind.TEXT: QT_TRANSLATE_NOOP("Checkpoints", "Text"),
        QuestionKind.YES_NO: QT_TRANSLATE_NOOP("Checkpoints", "Yes or no"),
        QuestionKind.CHOICE: QT_TRANSLATE_NOOP("Checkpoints", "Choice"),
        QuestionKind.CONSENT: QT_TRANSLATE_NOOP("Checkpoints", "Consent"),
    },
)

asking_words = Words(
    "Checkpoints",
    {
        Asking.REQUIRED: QT_TRANSLATE_NOOP("Checkpoints", "Required"),
        Asking.CONFIRM: QT_TRANSLATE_NOOP("Checkpoints", "To confirm"),
        Asking.OPTIONAL: QT_TRANSLATE_NOOP("Checkpoints", "Optional"),
    },
)

asking_hints = Words(
    "Checkpoints",
    {
        Asking.REQUIRED: QT_TRANSLATE_NOOP("Checkpoints", "Nobody passes until it is answered."),
        Asking.CONFIRM: QT_TRANSLATE_NOOP(
            "Checkpoints", "Nobody passes until the answer is confirmed on the day."
        ),
        Asking.OPTIONAL: QT_TRANSLATE_NOOP(
            "Checkpoints", "It holds nobody up: it is asked along with others."
        ),
    },
)


def door_name(name: str) -> str:
    """What a checkpoint is called; one without a name is the entrance."""
    return name or QCoreApplication.translate("Checkpoints", "Entrance")
