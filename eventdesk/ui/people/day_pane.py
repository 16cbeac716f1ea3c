"""Somebody's day above their form: the line, what is marked on it in words, and who could fill a hole."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.personday import Hope, PersonDay, Piece, PieceKind
from eventdesk.ui.kit.charts.dayline import DayLine
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.card import Card, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments

MOST_HOPES = 5
MOST_WIDTH = 240
"""Of the name on a button, in pixels at 100 %."""

piece_words = Words(
    "DayPane",
    {
        PieceKind.MEETING: QT_TRANSLATE_NOOP("DayPane", "Meets {names}"),
        PieceKind.SESSION: QT_TRANSLATE_NOOP("DayPane", "Session: {names}"),
        PieceKind.WAIT: QT_TRANSLATE_NOOP("DayPane", "Waits between meetings"),
        PieceKind.FREE: QT_TRANSLATE_NOOP("DayPane", "Free"),
        PieceKind.AWAY: QT_TRANSLATE_NOOP("DayPane", "Not in the house"),
    },
)


class DayPane(QWidget):
    """The day of one person. What is marked is told below the line; Enter on a meeting goes to it."""

    meeting_opened = Signal(object)
    """payload: MeetingId."""

    def __init__(
        self,
        day: PersonDay,
        moments: Moments,
        fill: Callable[[Piece, Hope], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._moments = moments
        self._fill = fill
        self.line = DayLine(self.tr("Their day"), moments)
        self.said = Label("", Type.STRONG, wrap=True)
        self.place = Label("", Type.MUTED, wrap=True)
        self._hopes = column(spacing=Space.XS)
        self.hopes: list[Button] = []
        card = Card(padding=Space.M)
        card.body.setSpacing(Space.XS)
        for widget in (self.line, self.said, self.place):
            card.body.addWidget(widget)
        card.body.addLayout(self._hopes)
        if day.untimed:
            words = self.tr("Without a slot yet: {names}").format(names=", ".join(day.untimed))
            card.body.addWidget(Label(words, Type.MUTED, wrap=True))
        body = column()
        body.addWidget(card)
        self.setLayout(body)
        self.setFocusProxy(self.line)
        self.line.marked.connect(self._say)
        self.line.opened.connect(self._open)
        self.line.show_pieces(day.pieces)
        self.line.setVisible(bool(day.pieces))

    @Slot(object)
    def _say(self, piece: Piece | None) -> None:
        words, place = self._told(piece), self._placed(piece)
        self.said.setText(words)
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self.line.describe(", ".join(part for part in (words, place) if part))
        self._offer(piece)

    def _told(self, piece: Piece | None) -> str:
        if piece is None:
            return self.tr("Nothing is arranged, and there are no slots.")
        what = piece_words(piece.kind).format(names=piece.title)
        return f"{self._moments.span(piece.starts, piece.ends)}  {what}"

    def _placed(self, piece: Piece | None) -> str:
        if piece is None:
            return ""
        table = self.tr("Table {number}").format(number=piece.table) if piece.table else ""
        parts = [part for part in (table, piece.place) if part]
        if piece.kind in (PieceKind.WAIT, PieceKind.FREE):
            count = len(piece.hopes)
            parts.append(self.tr("Could meet:") if count else self.tr("Nobody they wish for is free then."))
        return ", ".join(parts)

    def _offer(self, piece: Piece | None) -> None:
        """A button for each of those who could be met, the likeliest first."""
        for old in self.hopes:
            old.deleteLater()
        self.hopes = []
        for hope in piece.hopes[:MOST_HOPES] if piece is not None else ():
            whole = _called(hope)
            shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, MOST_WIDTH)
            button = Button(shown, "handshake" if hope.mutual else "arrow-right")
            button.setAccessibleName(whole)
            button.setToolTip(f"{whole}\n{self._why(hope)}")
            button.setEnabled(self._fill is not None)
            button.clicked.connect(lambda _=False, at=piece, who=hope: self._choose(at, who))
            self._hopes.addWidget(button)
            self.hopes.append(button)

    def _why(self, hope: Hope) -> str:
        if hope.mutual:
            return self.tr("Both wish it. Have them meet.")
        return self.tr("One of them wishes it. Have them meet.")

    def _choose(self, piece: Piece, hope: Hope) -> None:
        if self._fill is not None:
            self._fill(piece, hope)

    @Slot(object)
    def _open(self, piece: Piece) -> None:
        if piece.meeting is not None:
            self.meeting_opened.emit(MeetingId(piece.meeting))
        elif self.hopes:
            self.hopes[0].setFocus()


def _called(hope: Hope) -> str:
    return f"{hope.name} · {hope.organisation}" if hope.organisation else hope.name
