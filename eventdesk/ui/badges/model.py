"""What the badges screen knows and decides, without a window."""

from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from eventdesk.documents.badge import COLUMNS, ROWS, BadgePaper, badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.sign import room_signs_pdf
from eventdesk.domain.badges import BadgeSheet, RoomSign, TableCard
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.pages import Make, Pages
from eventdesk.ui.kit.sheets import SheetsModel
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.badges import badge_sheets, badges_printed, room_signs, table_cards
from eventdesk.usecases.desk import Desk

_COMING = frozenset({Noun.SCAN, Noun.VISIT, Noun.REQUEST, Noun.OUTCOME})

UNTOUCHING = _COMING | {Noun.MEETING, Noun.SLOT, Noun.SESSION, Noun.TABLE, Noun.ROOM}
"""What changes no badge."""

UNTOUCHING_THE_HOUSE = _COMING | {Noun.BADGE, Noun.PRINT}
"""What changes no card and no sign."""


class Kind(StrEnum):
    """What is printed."""

    BADGES = "badges"
    TABLES = "tables"
    ROOMS = "rooms"


class BadgesModel(QObject):
    """Reads what is in front, and makes pages of it in the language of the window."""

    cards_loaded = Signal(object)
    """payload: tuple[TableCard, ...]."""

    signs_loaded = Signal(object)
    """payload: tuple[RoomSign, ...]."""

    def __init__(self, worker: Worker, desk: Desk, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = Kind.BADGES
        self.paper = BadgePaper.A6
        self.badges: SheetsModel[BadgeSheet] = SheetsModel(worker, desk, badge_sheets, UNTOUCHING, self)
        self._worker = worker
        self._desk = desk
        self._language = language

    def show(self, kind: Kind) -> None:
        """Bring a kind to the front and read it."""
        self.kind = kind
        match kind:
            case Kind.BADGES:
                self.badges.load()
            case Kind.TABLES:
                self._worker.database(
                    partial(table_cards, self._desk), self._cards_loaded, latest=("cards", id(self))
                )
            case Kind.ROOMS:
                self._worker.database(
                    partial(room_signs, self._desk), self._signs_loaded, latest=("signs", id(self))
                )

    def touch(self, changes: Changes) -> None:
        """Read what is in front anew where a commit may have changed it."""
        if self.kind is Kind.BADGES:
            self.badges.touch(changes)
        elif changes.nouns - UNTOUCHING_THE_HOUSE:
            self.show(self.kind)

    def pages(self, sheets: tuple[Any, ...], title: str, file: str) -> Pages:
        """These badges, cards or signs; badges are remembered by the event once they are out."""
        match self.kind:
            case Kind.BADGES:
                make: Make = partial(badges_pdf, paper=self.paper, language=self._language)
                eight = COLUMNS * ROWS if self.paper is BadgePaper.A4 else 1
                record = partial(badges_printed, self._desk, sheets)
                return Pages(make, sheets, title, file, self.paper, eight, record)
            case Kind.TABLES:
                return Pages(partial(table_cards_pdf, language=self._language), sheets, title, file)
            case Kind.ROOMS:
                return Pages(partial(room_signs_pdf, language=self._language), sheets, title, file)

    def _cards_loaded(self, cards: tuple[TableCard, ...]) -> None:
        self.cards_loaded.emit(cards)

    def _signs_loaded(self, signs: tuple[RoomSign, ...]) -> None:
        self.signs_loaded.emit(signs)
