"""Words for ways, kinds of questions, and the state of places; what checkpoints and people are called."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.checkpoint import Ways
from eventdesk.domain.place import Unfit
from eventdesk.domain.question import Asking, QuestionKind
from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.words.codes import Words

R = TypeVar("R")

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


unfit_words = Words(
    "Setup",
    {
        Unfit.OUT_OF_SERVICE: QT_TRANSLATE_NOOP("Setup", "out of service"),
        Unfit.TOO_SMALL: QT_TRANSLATE_NOOP("Setup", "too small"),
        Unfit.LACKS: QT_TRANSLATE_NOOP("Setup", "lacks what is needed"),
    },
)


def door_name(name: str) -> str:
    """What a checkpoint is called; one without a name is the entrance."""
    return name or QCoreApplication.translate("Checkpoints", "Entrance")


def service_column(lost: Callable[[R], bool]) -> Column[R]:
    """Whether a place can be used."""
    translate = QCoreApplication.translate

    def text(row: R) -> str:
        return translate("Setup", "Out of service") if lost(row) else translate("Setup", "In use")

    return Column(
        title=translate("Setup", "State"),
        text=text,
        chip=True,
        tone=lambda row: Tone.WARN if lost(row) else Tone.NEUTRAL,
        icon=lambda row: "triangle-alert" if lost(row) else "check",
        width=150,
    )


def person_choice(row: PersonRow) -> Choice:
    """Somebody to be chosen, told apart from others of the same name."""
    return Choice(row.id, f"{row.name} · {row.organisation}" if row.organisation else row.name)
