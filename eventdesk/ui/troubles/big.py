"""Big choices: a time or a number of minutes as large buttons, any other one typed beside them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QButtonGroup, QPushButton, QSpinBox, QTimeEdit, QWidget

from eventdesk.ui.kit.form.field import inset
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.label import Label, Type, literal
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments

MINUTES = (5, 10, 15, 20, 30)
OTHER_WIDTH = 116


class Big(QWidget):
    """Buttons of which one is chosen; Left and Right move among them, Space chooses."""

    chosen = Signal(object)
    """payload: int, the place of the chosen one"""

    def __init__(self, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.line = Flow(spacing=Space.S)
        self.setLayout(self.line)
        self.group = QButtonGroup(self)
        for number, text in enumerate(words):
            button = QPushButton(literal(text))
            button.setProperty("kind", "big")
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.setAccessibleName(f"{name} {text}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self.group.addButton(button, number)
            self.line.addWidget(button)
        self.group.idClicked.connect(self.chosen.emit)
        if words:
            self.setFocusProxy(self.group.button(0))

    def add_other(self, field: QAbstractSpinBox) -> None:
        """Put the field for any other answer behind them."""
        inset(field)
        field.setFixedWidth(OTHER_WIDTH)
        if self.group.buttons():
            self.line.addWidget(Label(self.tr("or"), Type.MUTED))
        self.line.addWidget(field)

    def forget(self) -> None:
        """Choose none of them: something else was typed."""
        self.group.setExclusive(False)
        for button in self.group.buttons():
            button.setChecked(False)
        self.group.setExclusive(True)


class Times(Big):
    """A time of the event's day; `now` is the first choice where it may be meant."""

    def __init__(
        self, name: str, times: Sequence[datetime], today: datetime, moments: Moments, *, now: bool
    ) -> None:
        self._now = now
        words = [moments.time(at) for at in times]
        super().__init__(name, [self.tr("Now"), *words] if now else words)
        self._times = tuple(times)
        self._today = moments.local(today)
        self.at: datetime | None = None
        self.other = QTimeEdit()
        self.other.setDisplayFormat("HH:mm")
        self.other.setAccessibleName(self.tr("Another time"))
        self.other.setToolTip(self.other.accessibleName())
        self.other.setTime(QTime(self._today.hour, self._today.minute))
        self.add_other(self.other)
        self.chosen.connect(self._take)
        self.other.timeChanged.connect(self._take_other)
        if now:
            self.group.button(0).setChecked(True)
        if not self.group.buttons():
            self.setFocusProxy(self.other)

    @Slot(object)
    def _take(self, number: int) -> None:
        place = number - self._now
        self.at = self._times[place] if place >= 0 else None

    @Slot(QTime)
    def _take_other(self, typed: QTime) -> None:
        self.forget()
        self.at = self._today.replace(
            hour=typed.hour(), minute=typed.minute(), second=0, microsecond=0
        ).astimezone(self._today.tzinfo)


class Minutes(Big):
    """A number of minutes."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [str(minutes) for minutes in MINUTES])
        self.minutes = 0
        self.other = QSpinBox()
        self.other.setRange(0, 600)
        self.other.setAccessibleName(self.tr("Another number of minutes"))
        self.other.setToolTip(self.other.accessibleName())
        self.other.setSuffix(" " + self.tr("min"))
        self.add_other(self.other)
        self.chosen.connect(self._take)
        self.other.valueChanged.connect(self._take_other)

    @Slot(object)
    def _take(self, number: int) -> None:
        self.minutes = MINUTES[number]

    @Slot(int)
    def _take_other(self, typed: int) -> None:
        self.forget()
        self.minutes = typed
