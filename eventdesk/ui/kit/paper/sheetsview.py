"""Sheets for people as they are seen: the choice of whose and which, and the state of each as a chip."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from eventdesk.domain.sheet import Choice, Sheet, SheetState
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.paper.audience import AudienceBox
from eventdesk.ui.kit.paper.sheets import SheetsModel
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.words.codes import Words

S = TypeVar("S", bound=Sheet)

STATE_WIDTH = 130

_TONES = {
    SheetState.NOT_PRINTED: Tone.NEUTRAL,
    SheetState.CHANGED: Tone.WARN,
    SheetState.CURRENT: Tone.OK,
}

state_words = Words(
    "Sheets",
    {
        SheetState.NOT_PRINTED: QT_TRANSLATE_NOOP("Sheets", "Not printed"),
        SheetState.CHANGED: QT_TRANSLATE_NOOP("Sheets", "Changed"),
        SheetState.CURRENT: QT_TRANSLATE_NOOP("Sheets", "Printed"),
    },
)

choice_words = Words(
    "Choices",
    {
        Choice.ALL: QT_TRANSLATE_NOOP("Choices", "All"),
        Choice.CHANGED: QT_TRANSLATE_NOOP("Choices", "Changed"),
        Choice.NOT_PRINTED: QT_TRANSLATE_NOOP("Choices", "Not printed"),
    },
)


class SheetsChooser(QWidget):
    """For whom, and which of their sheets; what is chosen is told to the model."""

    def __init__(self, model: SheetsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(choice.value, choice_words(choice)) for choice in Choice]
        self.audience = AudienceBox()
        self.choice = Segments(choices, self.tr("Which sheets"), Choice.ALL.value)
        line = row(spacing=Space.M)
        self.setLayout(line)
        line.addWidget(self.audience)
        line.addWidget(self.choice)
        self.audience.audience_chosen.connect(model.choose_audience)
        self.choice.chosen.connect(model.choose)
        model.audiences_loaded.connect(self.audience.show_audiences)


def state_column(title: str, told: Callable[[S], str] = lambda sheet: state_words(sheet.state)) -> Column[S]:
    """Whether what is on paper is still true; `told` says it in other words."""
    return Column(
        title=title,
        text=told,
        chip=True,
        tone=lambda sheet: _TONES[sheet.state],
        width=STATE_WIDTH,
    )
