"""The matrix of organisations that asked each other, found by name; a cell leads to its requests."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.domain.requests import Matrix, matrix_of
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.look.button import IconButton
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.requests.matrix_view import MatrixView
from eventdesk.ui.requests.matrix_walk import At, places_for
from eventdesk.ui.requests.request_list import Between
from eventdesk.ui.requests.request_model import TOUCHING
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.requests import request_rows


@dataclass(frozen=True, slots=True)
class Cell:
    """The organisations that asked and were asked, and how that is told."""

    between: Between
    words: str


class MatrixPart(QWidget):
    """Rows asked columns; what the cursor is on is told in words below."""

    cell_opened = Signal(object)
    """payload: Cell"""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.moments = context.moments
        self.model: ListModel[Matrix] = ListModel(context.worker, context.desk, _matrix, TOUCHING, self)
        self.matrix = Matrix()
        self.search = SearchField(self.tr("Find an organisation"))
        self.view = MatrixView(self.tr("Who asked whom"), self.told)
        self.heading = Heading(self.tr("Requests"))
        self.smaller = IconButton("minimize", self.tr("Smaller cells"), key="Ctrl+-")
        self.larger = IconButton("maximize", self.tr("Larger cells"), key="Ctrl++")
        self.said = ElidedLabel("")
        self._lay_out(lead)
        self.search.searched.connect(self._find)
        self.search.left.connect(self._enter)
        self.smaller.clicked.connect(lambda: self.view.set_zoom(self.view.zoom - 1))
        self.larger.clicked.connect(lambda: self.view.set_zoom(self.view.zoom + 1))
        self.view.marked.connect(self._say)
        self.view.opened.connect(self._open)
        self.model.loaded.connect(self._show)
        self.setFocusProxy(self.search)

    def refresh(self, changes: Changes) -> None:
        """Read anew where a commit may have changed a cell."""
        self.model.refresh(changes)

    def show_subject(self, subject: Subject) -> None:
        """No other screen sends the user to a cell."""

    def told(self, at: At) -> str:
        """A cell in words."""
        asked = self.matrix.at(*at)
        asker, whom = self._name(at[0]), self._name(at[1])
        if asked is None:
            return self.tr("{asker} asked nobody of {whom}.").format(asker=asker, whom=whom)
        words = self.tr("%Ln request(s) of {asker} to {whom}", "", asked.count).format(asker=asker, whom=whom)
        mutual = self.tr("%Ln mutual", "", asked.mutual)
        return f"{words}, {mutual}" if asked.mutual else words

    @Slot(object)
    def _show(self, matrices: tuple[Matrix, ...]) -> None:
        self.matrix = matrices[0]
        self._find(self.search.text())

    @Slot(object)
    def _find(self, words: str) -> None:
        places = places_for(self.matrix, words)
        self.view.show_matrix(self.matrix, places, self.tr("No organisation"))
        self._tell(len(places.found) if words.strip() else None)
        shown = bool(places.rows and places.columns)
        empty = self._nothing if not self.matrix.names else self._no_match
        self._stack.setCurrentWidget(self.view if shown else empty)

    def _tell(self, found: int | None) -> None:
        """How many there are, of which so many were looked for and found, and how the matrix is read."""
        every = len(self.matrix.names)
        known = self.tr("%Ln organisation(s)", "", every)
        if found is not None:
            words = self.tr("{found} of %Ln organisation(s) found", "", every)
            known = words.format(found=self.moments.number(found))
        read = self.tr("rows ask columns, green marks mutual wishes")
        self.heading.set_subtitle(f"{known} · {read}" if self.matrix.names else known)

    @Slot()
    def _enter(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _say(self, at: At | None) -> None:
        self.said.set_words("" if at is None else self.told(at))

    @Slot(object)
    def _open(self, at: At) -> None:
        between = (self.matrix.ids[at[0]], self.matrix.ids[at[1]])
        words = self.tr("{asker} → {whom}").format(asker=self._name(at[0]), whom=self._name(at[1]))
        self.cell_opened.emit(Cell(between, words))

    def _name(self, place: int) -> str:
        return self.matrix.names[place] or self.tr("No organisation")

    def _lay_out(self, lead: QWidget) -> None:
        bar = Flow()
        for widget in (lead, self.search, self.smaller, self.larger):
            bar.addWidget(widget)
        self._nothing = EmptyState(
            "message-square", self.tr("No requests yet"), self.tr("Import a list, or add a request.")
        )
        self._no_match = EmptyState("search", self.tr("Nothing matches"))
        self._stack = QStackedLayout()
        card = Card(padding=1)
        card.body.addLayout(self._stack, 1)
        for page in (self.view, self._nothing, self._no_match):
            self._stack.addWidget(page)
        hint = Label(self.tr("Enter shows the requests."), Type.MUTED)
        foot = row(spacing=Space.M)
        foot.addWidget(self.said, 1)
        foot.addWidget(hint)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(bar)
        main.addWidget(card, 1)
        main.addLayout(foot)
        self.setLayout(main)


def _matrix(desk: Desk) -> tuple[Matrix, ...]:
    return (matrix_of(request_rows(desk)),)
