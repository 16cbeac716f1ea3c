"""How full each room is, and what is held in it now."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from eventdesk.domain.board import BoardRoom
from eventdesk.ui.kit.look.card import Card, clear, row
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone

MOST_HEIGHT = 240
"""Pixels above which many rooms are scrolled, so that there is room for the call list below."""


class RoomsCard(Card):
    """One line for each room, and one more for its session."""

    def __init__(self) -> None:
        super().__init__(padding=Space.L)
        self.body.setSpacing(Space.S)
        self._shown: tuple[BoardRoom, ...] | None = None
        top = row(spacing=Space.S)
        top.addWidget(Label(self.tr("Rooms"), Type.TITLE), 1)
        top.addWidget(Label(self.tr("people / seats"), Type.CAPTION))
        self._lines = QWidget()
        self._lines.setObjectName("scrolled")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self._lines.setLayout(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._lines)
        self.body.addLayout(top)
        self.body.addWidget(self._scroll)

    def show_rooms(self, rooms: Sequence[BoardRoom]) -> None:
        """Show them as they are now."""
        if self._shown == tuple(rooms):
            return
        self._shown = tuple(rooms)
        clear(self._grid)
        for number, room in enumerate(rooms):
            line = 2 * number
            self._grid.addWidget(ElidedLabel(room.name), line, 0)
            self._grid.addWidget(_seats(room), line, 1, Qt.AlignmentFlag.AlignRight)
            if room.now is not None:
                self._grid.addWidget(ElidedLabel(room.now.title, Type.CAPTION), line + 1, 0, 1, 2)
        for label in self._lines.findChildren(Label):
            label.show()  # what is not shown yet would not be measured
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size make other lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._scroll.setFixedHeight(min(MOST_HEIGHT, self._grid.sizeHint().height()))


def _seats(room: BoardRoom) -> Label:
    words = f"{room.people} / {room.capacity}" if room.capacity else str(room.people)
    seats = Label(words, Type.STRONG)
    if room.share is not None and room.share > 1:
        seats.set_tone(Tone.WARN)
    return seats
