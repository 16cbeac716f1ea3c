"""Badges, table cards, room signs: chosen, seen as they will be, to a printer or a PDF."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.design import OwnDesign
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.ui.badges.designing import Designing, Done
from eventdesk.ui.badges.editor import DesignEditor
from eventdesk.ui.badges.lookbar import LookBar
from eventdesk.ui.badges.model import BadgesModel, Kind
from eventdesk.ui.badges.tables import badge_columns, card_columns, sign_columns
from eventdesk.ui.badges.words import design_words
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printpane import PrintPane
from eventdesk.ui.kit.paper.sheetsview import SheetsChooser
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.usecases.designs import OnOffer


class BadgesScreen(QWidget):
    """What is worn, and what is put up in the house."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        language = context.moments.locale.name().split("_")[0]
        self.model = BadgesModel(context.worker, context.desk, language, self)
        self.search = SearchField("")
        self.kinds = Segments(self._kind_words(), self.tr("What is printed"), Kind.BADGES.value)
        self.chooser = SheetsChooser(self.model.badges)
        self.bar = LookBar(self.model.looking, may_edit=context.may(Right.SETTINGS))
        self.designing = Designing(context.worker, context.desk, self.model.looking, self)
        self.editor = DesignEditor(self.designing.editing)
        self.tables = self._make_tables()
        self.stack, self.left, self.choosing = QStackedWidget(), QStackedWidget(), QWidget()
        self._notify = context.notify
        self.pane = PrintPane(context)
        for table in self.tables.values():
            self.stack.addWidget(table)
            self.pane.add_table(table)
        self._name_search()
        self._lay_out()
        self._connect()
        self.pane.show_table(self.table, self._pages, Kind.BADGES)
        self.model.open()

    @property
    def table(self) -> RowTable[Any]:
        """The table in front."""
        return self.tables[self.model.kind]

    def activated(self) -> None:
        """A printer may have been set up meanwhile."""
        self.pane.look()

    def refresh(self, changes: Changes) -> None:
        """Read anew where the commit may have changed something."""
        self.model.touch(changes)

    def show_kind(self, kind: Kind) -> None:
        """Bring badges, cards or signs to the front."""
        self.kinds.choose(kind.value)
        self.model.show(kind)
        self._name_search()
        self.stack.setCurrentWidget(self.table)
        for only_for_badges in (self.chooser, self.bar):
            only_for_badges.setVisible(kind is Kind.BADGES)
        self.heading.set_subtitle("")
        self.pane.show_table(self.table, self._pages, kind)

    def _make_tables(self) -> dict[Kind, RowTable[Any]]:
        badges = EmptyState("id-card", self.tr("No badges here"), self.tr("Choose others, or import people."))
        cards = EmptyState("table-2", self.tr("No tables yet"), self.tr("Import them from a list."))
        signs = EmptyState("door-open", self.tr("No rooms yet"), self.tr("Import them from a list."))
        words = dict(self._kind_words())
        made = (
            (Kind.BADGES, RowTableModel(badge_columns(), lambda one: one.person, self), badges),
            (Kind.TABLES, RowTableModel(card_columns(), lambda one: (one.room, one.number), self), cards),
            (Kind.ROOMS, RowTableModel(sign_columns(), lambda one: one.room, self), signs),
        )
        return {kind: RowTable(rows, words[kind], empty=empty, many=True) for kind, rows, empty in made}

    def _name_search(self) -> None:
        match self.model.kind:
            case Kind.BADGES:
                self.search.set_name(self.tr("Find a badge"))
            case Kind.TABLES:
                self.search.set_name(self.tr("Find a table"))
            case Kind.ROOMS:
                self.search.set_name(self.tr("Find a room"))

    def _kind_words(self) -> list[tuple[str, str]]:
        return [
            (Kind.BADGES, self.tr("Badges")),
            (Kind.TABLES, self.tr("Table cards")),
            (Kind.ROOMS, self.tr("Room signs")),
        ]

    def _connect(self) -> None:
        self.search.searched.connect(self._filter)
        self.kinds.chosen.connect(lambda kind: self.show_kind(Kind(kind)))
        self.model.looking.changed.connect(lambda _: self._redraw())
        self.bar.trial.clicked.connect(self._print_trial)
        self._connect_editor()
        self.model.badges.loaded.connect(self._show_badges)
        self.model.cards_loaded.connect(self._show_cards)
        self.model.signs_loaded.connect(self._show_signs)

    def _connect_editor(self) -> None:
        self.bar.edit.clicked.connect(self.edit_design)
        self.designing.editing.listed.connect(lambda _: self._redraw())
        self.editor.medium.chosen.connect(lambda key: self.model.looking.choose(badge_medium=key))
        self.editor.kept.connect(self.designing.keep)
        self.editor.removal_wanted.connect(self.designing.remove)
        self.editor.left.connect(self._leave_editor)
        self.editor.logo_wanted.connect(self._ask_for_logo)
        self.designing.done.connect(self._tell_done)
        self.designing.refused.connect(self._tell_refused)
        self.designing.unread.connect(self._tell_unread)

    def _lay_out(self) -> None:
        self.top = QWidget()
        kinds = row(spacing=Space.M)
        self.top.setLayout(kinds)
        kinds.addWidget(self.kinds)
        kinds.addWidget(self.chooser)
        kinds.addStretch(1)
        buttons = (self.pane.pdf_button, self.pane.print_button)
        self.heading = Heading(self.tr("Badges"), "", self.search, *buttons)
        below = row(spacing=Space.L)
        lines = column(spacing=Space.M)
        lines.addWidget(self.bar)
        lines.addWidget(self.stack, 1)
        self.choosing.setLayout(lines)
        self.left.addWidget(self.choosing)
        self.left.addWidget(self.editor)
        below.addWidget(self.left, 2)
        below.addWidget(self.pane, 1)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self.top)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)

    def _pages(self, sheets: tuple[Any, ...]) -> Pages:
        count = len(sheets)
        match self.model.kind:
            case Kind.BADGES:
                return self.model.pages(sheets, self.tr("%n badges", "", count), self.tr("badges.pdf"))
            case Kind.TABLES:
                title = self.tr("%n table cards", "", count)
                return self.model.pages(sheets, title, self.tr("table-cards.pdf"))
            case Kind.ROOMS:
                return self.model.pages(
                    sheets, self.tr("%n room signs", "", count), self.tr("room-signs.pdf")
                )

    @Slot(object)
    def _filter(self, text: str) -> None:
        for table in self.tables.values():
            table.model.set_filter(text)

    def _redraw(self) -> None:
        """Draw the page again, the element in hand framed on it."""
        boxes = self.designing.outlined
        self.pane.preview.outline(tuple(QRectF(one.x, one.y, one.width, one.height) for one in boxes))
        self.pane.redraw()

    @Slot()
    def edit_design(self) -> None:
        """Open the editor on the chosen design; one that came with the program stays as it is."""
        name = design_words(self.model.looking.chosen.taken) if self.model.looking.chosen else ""
        if self.designing.begin(self.tr("{name} (ours)").format(name=name)):
            self._show_editor(shown=True)

    def _show_editor(self, *, shown: bool) -> None:
        self.left.setCurrentWidget(self.editor if shown else self.choosing)
        for other in (self.top, self.search, self.pane.pdf_button, self.pane.print_button):
            other.setVisible(not shown)
        self.pane.show_choices(shown=not shown)
        look = self.model.looking.look
        if shown and look is not None:
            self.editor.begin(look.medium.key)
        elif not shown:
            self.bar.design.setFocus()

    @Slot()
    def _leave_editor(self) -> None:
        drawn = self.designing.editing.can_undo
        self.designing.leave()
        self._show_editor(shown=False)
        if drawn:
            back = (self.tr("Go on"), self._resume)
            self._notify(Notice(self.tr("The design was left as it was."), Tone.NEUTRAL, back))

    def _resume(self) -> None:
        self.designing.resume()
        self._show_editor(shown=True)

    @Slot()
    def _ask_for_logo(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), place, kinds)
        if chosen:
            self.designing.take_logo(Path(chosen))

    @Slot(object)
    def _tell_done(self, done: Done) -> None:
        self._show_editor(shown=False)
        back = (self.tr("Undo"), partial(self.designing.undo, done.action)) if done.action else None
        match done.answer:
            case OnOffer(name=name):
                words = self.tr("Badges are printed by {name} on all desks.").format(name=name)
                self._notify(Notice(words, Tone.OK, back))
            case OwnDesign(name=name):
                self._notify(Notice(self.tr("{name} was removed.").format(name=name), Tone.OK, back))
            case Refused() as refused:
                self._tell_refused(refused)
            case _:
                self._notify(Notice(self.tr("Undone."), Tone.NEUTRAL))

    @Slot(object)
    def _tell_refused(self, refused: Refused) -> None:
        self._notify(Notice(refusal_words(refused.reason), Tone.WARN))

    @Slot(object)
    def _tell_unread(self, error: OSError) -> None:
        words = self.tr("{file} cannot be read: {why}. Choose another one.")
        name = Path(error.filename or "").name
        self._notify(Notice(words.format(file=name, why=error.strerror or ""), Tone.WARN))

    @Slot()
    def _print_trial(self) -> None:
        pages = self.model.test_print(self.tr("Test print"), self.tr("test-print.pdf"))
        if pages is not None:
            self.pane.deliver(pages)

    @Slot(object)
    def _show_badges(self, sheets: tuple[Any, ...]) -> None:
        self._show(Kind.BADGES, sheets)

    @Slot(object)
    def _show_cards(self, sheets: tuple[Any, ...]) -> None:
        self._show(Kind.TABLES, sheets)

    @Slot(object)
    def _show_signs(self, sheets: tuple[Any, ...]) -> None:
        self._show(Kind.ROOMS, sheets)

    def _show(self, kind: Kind, sheets: tuple[Any, ...]) -> None:
        table = self.tables[kind]
        table.model.set_rows(sheets)
        table.select_first()
        if kind is self.model.kind:
            self.heading.set_subtitle(self._pages(sheets).title)
            self.pane.refresh()
