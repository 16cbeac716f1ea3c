"""The proposals: a sentence, before and after side by side, what it costs; lock, ask again, apply."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.repaired import Line, Spot
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import Card, clear, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.troubles.found import Found, Search, line_key, still_there
from eventdesk.ui.troubles.told import leaning_words, proposal_words

LOW = 420
"""Pixels of height below which the sentence alone says what a proposal costs."""


class ProposalsPage(QWidget):
    """Shows what was found so far; better ones take the place of worse while one looks."""

    apply_requested = Signal(object)
    """payload: Found"""

    again_requested = Signal()
    """Ask again: what was locked since is to stay."""

    lock_toggled = Signal(object)
    """payload: MeetingId"""

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self._found: tuple[Found, ...] = ()
        self._locked: frozenset[MeetingId] = frozenset()
        self._chosen = 0
        self.choice: Segments | None = None
        self.sentence = Label("", Type.TITLE, wrap=True)
        self.state = Label("", Type.MUTED, wrap=True)
        self.left = Label("", wrap=True)
        self.left.set_tone(Tone.WARN)
        self.rows: RowTableModel[Line] = RowTableModel(self._columns(), line_key, self)
        self.table = RowTable(
            self.rows,
            self.tr("Before and after"),
            empty=EmptyState(
                "circle-check", self.tr("Nothing has to move"), self.tr("The day holds as it is.")
            ),
        )
        self.table.view.setWordWrap(False)
        self.back = Button(self.tr("Back"), "arrow-left", key="Alt+Left")
        self.lock = Button(self.tr("Keep this one"), "lock", key="Ctrl+K")
        self.again = Button(self.tr("Ask again"), "refresh-cw", key="Ctrl+R")
        self.apply = Button(self.tr("Do it"), "check", Kind.PRIMARY, key="Ctrl+Return")
        self._lay_out()
        self.lock.clicked.connect(self.toggle_lock)
        self.again.clicked.connect(self.again_requested.emit)
        self.apply.clicked.connect(self._apply)
        self.table.row_opened.connect(lambda _: self.toggle_lock())
        self.table.row_chosen.connect(lambda _: self._show_buttons())

    @property
    def shown(self) -> Found | None:
        """The alternative in front."""
        return self._found[self._chosen] if self._found else None

    def search(self, causes: tuple[str, ...], locked: frozenset[MeetingId]) -> None:
        """Begin anew: nothing is found yet."""
        self._locked = locked
        self._found = ()
        self.sentence.setText(self.tr("Looking for the smallest change …"))
        told = " · ".join(causes)
        self.state.setText(told[:1].upper() + told[1:])
        self._offer()
        self._show()

    @Slot(object)
    def show_search(self, search: Search) -> None:
        """Show what was found so far."""
        before = [one.view.leaning for one in self._found]
        self._found = search.found
        self._chosen = still_there(self._chosen, search.found)
        if before != [one.view.leaning for one in search.found]:
            self._offer()
        self._show()
        shown = self.shown
        if shown is None:
            self.sentence.setText(self.tr("No way was found.") if search.over else self.sentence.text())
        elif shown.view.proven:
            self.state.setText(self.tr("Proven: no change loses and moves fewer meetings."))
        elif search.over:
            self.state.setText(self.tr("The best found; whether there is a better one is not proven."))
        else:
            self.state.setText(self.tr("The best so far. It may get better while you look."))

    def keep(self, locked: frozenset[MeetingId]) -> None:
        """Show which meetings are to stay."""
        self._locked = locked
        self.table.view.viewport().update()
        self._show_buttons()

    @Slot()
    def toggle_lock(self) -> None:
        """Have the meeting under the cursor stay where it is, or free it again."""
        line = self.table.current()
        if line is not None and line.meeting is not None:
            self.lock_toggled.emit(line.meeting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and 1 <= int(event.text()) <= len(self._found):
            self._choose(str(int(event.text()) - 1))
            if self.choice is not None:
                self.choice.choose(str(self._chosen))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._costs.setVisible(self.height() >= LOW)

    def _lay_out(self) -> None:
        self._choices = row(spacing=0)
        self._room = QWidget()
        """Where the table will be: what is said meanwhile stays where it is."""
        self._costs = QWidget()
        self._costs.setLayout(Flow(spacing=Space.S))
        head = Card(padding=Space.L)
        head.body.setSpacing(Space.S)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head.body.addWidget(self.sentence)
        head.body.addWidget(self.state)
        head.body.addWidget(self.left)
        head.body.addWidget(self._costs)
        foot = row(spacing=Space.S)
        foot.addWidget(self.back)
        foot.addWidget(self.lock)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.apply)
        body = column(spacing=Space.M)
        body.addLayout(self._choices)
        body.addWidget(head)
        body.addWidget(self.table, 1)
        body.addWidget(self._room, 1)
        body.addLayout(foot)
        self.setLayout(body)

    def _offer(self) -> None:
        """Buttons for the alternatives, where there is more than one."""
        if self.choice is not None:
            self._choices.removeWidget(self.choice)
            self.choice.deleteLater()
            self.choice = None
        if len(self._found) > 1:
            words = [
                (str(n), f"{n + 1}  {leaning_words(one.view.leaning)}") for n, one in enumerate(self._found)
            ]
            self.choice = Segments(words, self.tr("Alternatives"), str(self._chosen))
            self.choice.chosen.connect(self._choose)
            self._choices.addWidget(self.choice)

    @Slot(object)
    def _choose(self, number: str) -> None:
        self._chosen = int(number)
        self._show()

    def _show(self) -> None:
        shown = self.shown
        self.rows.set_rows(shown.lines if shown else ())
        self.table.setVisible(shown is not None)
        self._room.setVisible(shown is None)
        left = proposal_words().left(shown.view) if shown is not None else ""
        self.left.setText(left)
        self.left.setVisible(bool(left))
        if shown is not None:
            self.sentence.setText(proposal_words().sentence(shown.view, self._moments))
            self.table.select_first()
        layout = self._costs.layout()
        assert layout is not None
        clear(layout)
        for cost in shown.view.costs if shown else ():
            layout.addWidget(_Chip(proposal_words().cost(cost, self._moments), proven=cost.proven))
        self._show_buttons()

    def _show_buttons(self) -> None:
        line = self.table.current()
        locked = line is not None and line.meeting in self._locked
        self.lock.setEnabled(line is not None and line.meeting is not None)
        self.lock.set_words(self.tr("Let it move") if locked else self.tr("Keep this one"))
        self.apply.setEnabled(self.shown is not None)
        self.again.setEnabled(self.shown is not None)
        self._take_keys()

    def _take_keys(self) -> None:
        """The keys are for what can be seen: at a hidden widget the Tab key would end its way."""
        shown = self.shown
        place = None if shown is None else self.table.view if shown.lines else self.apply
        if self.focusProxy() is not place:
            self.setFocusProxy(place)  # type: ignore[arg-type]  # none is allowed, though the stubs say not

    @Slot()
    def _apply(self) -> None:
        if self.shown is not None:
            self.apply_requested.emit(self.shown)

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column(
                title=self.tr("Who"),
                text=lambda line: line.title or ", ".join(line.names),
                tooltip=lambda line: "\n".join(line.names),
                strong=True,
                stretch=True,
                wrapped=True,
                width=240,
                icon=lambda line: "lock" if line.meeting in self._locked else "",
            ),
            Column(
                title=self.tr("Before"),
                text=lambda line: self._spot(line.before) or self.tr("New"),
                struck=lambda line: line.before is not None,
                stretch=True,
                width=190,
            ),
            Column(
                title=self.tr("After"),
                text=lambda line: self._spot(line.after) or self.tr("Lost"),
                chip=True,
                tone=_tone,
                icon=_icon,
                stretch=True,
                width=220,
            ),
        )

    def _spot(self, spot: Spot | None) -> str:
        if spot is None:
            return ""
        table = self.tr("Table {number}").format(number=spot.table) if spot.table else ""
        parts = (self._moments.time(spot.starts), table, spot.room)
        return " · ".join(part for part in parts if part)


class _Chip(QWidget):
    """One cost with its bound, told by an icon too."""

    def __init__(self, words: str, *, proven: bool) -> None:
        super().__init__()
        line = row(spacing=Space.XS)
        line.addWidget(
            Glyph("circle-check" if proven else "circle-dot", 14, "ok_text" if proven else "muted")
        )
        line.addWidget(Label(words, Type.CAPTION))
        line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setLayout(line)


def _tone(line: Line) -> Tone:
    if line.after is None:
        return Tone.REFUSE
    return Tone.OK if line.before is None else Tone.WARN


def _icon(line: Line) -> str:
    if line.after is None:
        return "x"
    if line.before is None:
        return "plus"
    return "arrow-right" if line.before.starts != line.after.starts else "table-2"
