"""Badges, table cards, room signs: chosen, seen as they will be, to a printer or a PDF."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.change import Changes
from eventdesk.ui.badges.lookbar import LookBar
from eventdesk.ui.badges.model import BadgesModel, Kind
from eventdesk.ui.badges.tables import badge_columns, card_columns, sign_columns
from eventdesk.ui.kit.button import Segments
from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.field import SearchField
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.pages import Pages
from eventdesk.ui.kit.printpane import PrintPane
from eventdesk.ui.kit.sheetsview import SheetsChooser
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space


class BadgesScreen(QWidget):
    """What is worn, and what is put up in the house."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        language = context.moments.locale.name().split("_")[0]
        self.model = BadgesModel(context.worker, context.desk, language, self)
        self.search = SearchField(self.tr("Find in this table"))
        self.kinds = Segments(self._kind_words(), self.tr("What is printed"), Kind.BADGES.value)
        self.chooser = SheetsChooser(self.model.badges)
        self.bar = LookBar(self.model.looking)
        self.tables = self._make_tables()
        self.stack = QStackedWidget()
        self.pane = PrintPane(context)
        for table in self.tables.values():
            self.stack.addWidget(table)
            self.pane.add_table(table)
        self._lay_out()
        self._connect()
        self.pane.show_table(self.table, self._pages, Kind.BADGES)
        self.model.open()

    @property
    def table(self) -> RowTable:
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
        self.stack.setCurrentWidget(self.table)
        for only_for_badges in (self.chooser, self.bar):
            only_for_badges.setVisible(kind is Kind.BADGES)
        self.heading.set_subtitle("")
        self.pane.show_table(self.table, self._pages, kind)

    def _make_tables(self) -> dict[Kind, RowTable]:
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

    def _kind_words(self) -> list[tuple[str, str]]:
        return [
            (Kind.BADGES, self.tr("Badges")),
            (Kind.TABLES, self.tr("Table cards")),
            (Kind.ROOMS, self.tr("Room signs")),
        ]

    def _connect(self) -> None:
        self.search.searched.connect(self._filter)
        self.kinds.chosen.connect(lambda kind: self.show_kind(Kind(kind)))
        self.model.looking.changed.connect(lambda _: self.pane.redraw())
        self.bar.trial.clicked.connect(self._print_trial)
        self.model.badges.loaded.connect(self._show_badges)
        self.model.cards_loaded.connect(self._show_cards)
        self.model.signs_loaded.connect(self._show_signs)

    def _lay_out(self) -> None:
        kinds = row(spacing=Space.M)
        kinds.addWidget(self.kinds)
        kinds.addWidget(self.chooser)
        kinds.addStretch(1)
        buttons = (self.pane.pdf_button, self.pane.print_button)
        self.heading = Heading(self.tr("Badges"), "", self.search, *buttons)
        below = row(spacing=Space.L)
        left = column(spacing=Space.M)
        left.addWidget(self.bar)
        left.addWidget(self.stack, 1)
        below.addLayout(left, 5)
        below.addWidget(self.pane, 3)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(kinds)
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
