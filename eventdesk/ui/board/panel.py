"""The table the cursor is on: who meets there, how it stands, and what can be said or done with one key."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from eventdesk.domain.board import Board, BoardMeeting, BoardPerson, BoardTable
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.outcome import OutcomeKind
from eventdesk.ui.board.keys import Deed, Wish, key_of
from eventdesk.ui.board.tile import seat_icon, state_icon, tile_words, tone_of
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, clear, column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.outcomes import outcome_words

SEAT_WIDTH = 84
"""Pixels of the button behind each name: it stays as wide while it is asked who was missing."""


class TablePanel(Card):
    """Buttons name their keys; what they ask for is told, and done elsewhere."""

    asked = Signal(object)
    """payload: Wish"""

    def __init__(self, moments: Moments) -> None:
        super().__init__(padding=Space.L)
        self._moments = moments
        self._shown: object = None
        self.body.setSpacing(Space.S)
        self._glyph = Glyph("circle", 18)
        self._title = Label("", Type.TITLE)
        self._state = Label("", Type.STRONG)
        top = row(spacing=Space.S)
        top.addWidget(self._title, 1)
        top.addWidget(self._glyph)
        top.addWidget(self._state)
        self._when = Label("", Type.MUTED, wrap=True)
        self._people = QWidget()
        self._people.setLayout(column(spacing=Space.XS))
        self.begin = self._button(Deed.BEGIN, self.tr("Start"), "play", Kind.PRIMARY)
        self.held = self._button(Deed.HELD, self.tr("Held"), "handshake")
        self.outcome = self._button(Deed.OUTCOME, self.tr("Outcome"), "clipboard-list")
        self.partner = self._button(Deed.PARTNER, self.tr("Right person"), "sparkles")
        self.trouble = self._button(Deed.TROUBLE, self.tr("Mend"), "circle-alert")
        self.body.addLayout(top)
        self.body.addWidget(self._when)
        self.body.addWidget(self._people)
        deeds = (self.begin, self.held, self.outcome, self.partner, self.trouble)
        self._deeds = _side_by_side(deeds)
        self._answers = _side_by_side([self._answer(*one) for one in enumerate(OutcomeKind, 1)])
        self.body.addWidget(self._deeds)
        self.body.addWidget(self._answers)

    def show_table(self, board: Board, table: BoardTable, *, asks: Deed | None = None) -> None:
        """Show a table as it is now; of a question that `asks`, the numbers that answer it."""
        meeting = table.now or table.next
        asks = None if asks is Deed.OUTCOME and table.now is None else asks
        self._when.setText(self._asking(asks) if asks else self._when_words(board, table, meeting))
        self._when.set_tone(Tone.REFUSE if asks is Deed.WHO else Tone.NEUTRAL)
        if self._shown == (table, asks):
            return
        self._shown = (table, asks)
        self.setAccessibleName(self.tr("Table {number}").format(number=table.number))
        self._title.setText(self.tr("Table {number}").format(number=table.number))
        tone = tone_of(table)
        told = table.now is not None
        self._state.setText(tile_words().state(table.now, self._moments) if table.now else "")
        self._state.set_tone(tone)
        self._glyph.setVisible(told)
        if table.now is not None:
            role = "muted" if tone is Tone.NEUTRAL else f"{tone.value}_text"
            self._glyph.set_icon(state_icon(table.now), role)
        self._show_people(meeting, asks_who=asks is Deed.WHO)
        self._deeds.setVisible(asks is not Deed.OUTCOME)
        self._answers.setVisible(asks is Deed.OUTCOME)
        self.begin.setEnabled(meeting is not None and meeting.may_start)
        self.held.setEnabled(meeting is not None and meeting.status is not MeetingStatus.HELD)
        self.outcome.setEnabled(table.now is not None and table.now.status is not MeetingStatus.MISSED)
        self.partner.setEnabled(meeting is not None and bool(meeting.waiting))

    def _answer(self, number: int, kind: OutcomeKind) -> Button:
        button = Button(f"{number} {outcome_words(kind)}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(Wish(Deed.TOLD, number=number)))
        return button

    def _button(self, deed: Deed, words: str, icon: str = "", kind: Kind = Kind.PLAIN) -> Button:
        button = Button(f"{words} ({key_of(deed)})", icon, kind)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(Wish(deed)))
        return button

    def _asking(self, asks: Deed) -> str:
        if asks is Deed.OUTCOME:
            return self.tr("What came of it? Press a number or Escape.")
        return self.tr("Who was missing? Press a number or Escape.")

    def _when_words(self, board: Board, table: BoardTable, meeting: BoardMeeting | None) -> str:
        if meeting is None:
            words = self.tr("Out of service") if table.out_of_service else self.tr("Free now and next")
            return " · ".join(part for part in (table.room, words) if part)
        span = self._moments.span(meeting.starts, meeting.ends)
        left = self.tr("{minutes} min left").format(minutes=board.minutes_left or 0)
        coming = self.tr("comes next")
        return " · ".join(
            part for part in (table.room, span, left if meeting is table.now else coming) if part
        )

    def _show_people(self, meeting: BoardMeeting | None, *, asks_who: bool) -> None:
        layout = self._people.layout()
        assert layout is not None
        clear(layout)
        self._people.setVisible(meeting is not None)
        if meeting is not None:
            for number, person in enumerate(meeting.people, 1):
                layout.addWidget(self._person(meeting, number, person, asks_who=asks_who))

    def _person(self, meeting: BoardMeeting, number: int, person: BoardPerson, *, asks_who: bool) -> QWidget:
        icon, tone = seat_icon(meeting, person)
        line = row(spacing=Space.S)
        line.addWidget(Glyph(icon, 18, f"{tone.value}_text"))
        words = column(spacing=0)
        words.addWidget(ElidedLabel(person.name, Type.STRONG))
        detail = row(spacing=Space.S)
        detail.addWidget(ElidedLabel(person.organisation, Type.CAPTION), 1)
        if person.phone:
            detail.addWidget(Label(person.phone, Type.CAPTION))
        words.addLayout(detail)
        line.addLayout(words, 1)
        name = self.tr("{name} was missing").format(name=person.name)
        kind = Kind.DANGER if asks_who else Kind.QUIET
        button = Button(f"{key_of(Deed.WHO)} {number}", "user-x", kind)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedWidth(SEAT_WIDTH)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(Wish(Deed.MISSED, number=number)))
        line.addWidget(button)
        holder = QWidget()
        holder.setLayout(line)
        return holder


def _side_by_side(buttons: Iterable[Button]) -> QWidget:
    """Two in a line, each half as wide as the panel."""
    holder, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(Space.S)
    for number, button in enumerate(buttons):
        button.setProperty("tight", "yes")  # words of any language leave both columns the same width
        grid.addWidget(button, *divmod(number, 2))
        grid.setColumnStretch(number % 2, 1)
    holder.setLayout(grid)
    return holder
