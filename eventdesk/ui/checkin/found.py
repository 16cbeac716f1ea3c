"""The people found by name, or those whom one code may mean."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import FoundPerson
from eventdesk.domain.search import Span
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.names import country_name


class FoundList(QWidget):
    """Organisation and country stand beside each name, so that nobody is taken for a namesake."""

    substitute_requested = Signal(object)
    """payload: FoundPerson in whose place somebody came."""

    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale
        self.rows: RowTableModel[FoundPerson] = RowTableModel(self._columns(), lambda row: row.card.id, self)
        self.note = Label("", Type.TITLE, wrap=True)
        nobody = EmptyState(
            "users",
            self.tr("Nobody found"),
            self.tr("Try the organisation, or a few letters of the name. Ctrl+N registers a walk-in."),
        )
        self.table = RowTable(self.rows, self.tr("People found"), empty=nobody)
        hint = Label(
            self.tr("Arrow keys choose, Enter checks in, Ctrl+U registers a substitute, Esc goes back."),
            Type.CAPTION,
        )
        hint.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self.table.body.addWidget(hint)
        body = column(spacing=Space.M)
        body.addWidget(self.note)
        body.addWidget(self.table, 1)
        self.setLayout(body)
        QShortcut(QKeySequence("Ctrl+U"), self).activated.connect(self._substitute)

    def _substitute(self) -> None:
        person = self.current()
        if person is not None:
            self.substitute_requested.emit(person)

    def show_people(self, people: tuple[FoundPerson, ...], *, choose: bool, note: str = "") -> None:
        """Show these, with a word on why; `choose` marks the first."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.rows.set_rows(people)
        self.table.view.selectionModel().clear()
        if choose:
            self.table.select(people[0].card.id)

    def current(self) -> FoundPerson | None:
        """The row that is marked."""
        found: FoundPerson | None = self.table.current()
        return found

    def step(self, steps: int) -> None:
        """Mark another row."""
        rows = self.rows.shown_rows()
        if rows:
            current = self.current()
            before = rows.index(current) if current in rows else -1
            self.table.select(rows[max(0, min(len(rows) - 1, before + steps))].card.id)

    def _columns(self) -> tuple[Column[FoundPerson], ...]:
        return (
            Column(
                title=self.tr("Name"),
                text=lambda row: row.card.name,
                bold=lambda row: row.match.name if row.match else ((0, len(row.card.name)),),
                stretch=True,
                width=220,
            ),
            Column(
                title=self.tr("Organisation"),
                text=lambda row: beside_name(row)[0],
                tooltip=lambda row: beside_name(row)[0],
                bold=lambda row: beside_name(row)[1],
                stretch=True,
                width=220,
            ),
            Column(
                title=self.tr("Country"),
                text=lambda row: country_name(row.card.country, self._locale),
                width=128,
            ),
            Column(
                title=self.tr("State"),
                text=self._state_words,
                chip=True,
                tone=_state_tone,
                width=116,
            ),
        )

    def _state_words(self, row: FoundPerson) -> str:
        if row.card.cancelled:
            return self.tr("Not coming")
        return self.tr("Here") if row.inside else self.tr("Expected")


def beside_name(row: FoundPerson) -> tuple[str, Sequence[Span]]:
    """The organisation, after the address or number by which somebody was found; with what is bold."""
    organisation, match = row.card.organisation, row.match
    if match is None or match.mark is None:
        return organisation, match.organisation if match else ()
    before = f"{match.mark.text} · " if organisation else match.mark.text
    moved = ((len(before) + start, len(before) + end) for start, end in match.organisation)
    return before + organisation, (*match.mark.spans, *moved)


def _state_tone(row: FoundPerson) -> Tone:
    if row.card.cancelled:
        return Tone.REFUSE
    return Tone.OK if row.inside else Tone.NEUTRAL
