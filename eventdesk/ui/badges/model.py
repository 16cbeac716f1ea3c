"""What the badges screen knows and decides, without a window."""

from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.sign import room_signs_pdf
from eventdesk.documents.trial import trial_pdf
from eventdesk.domain.audience import Audience
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.change import Changes
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.fact import Noun
from eventdesk.domain.sheet import Choice
from eventdesk.domain.signs import RoomSign, TableCard
from eventdesk.ui.badges.looking import Chosen, Looking
from eventdesk.ui.kit.paper.pages import Make, Pages
from eventdesk.ui.kit.paper.sheets import SheetsModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.signs import room_signs, table_cards

_COMING = frozenset({Noun.SCAN, Noun.VISIT, Noun.REQUEST, Noun.OUTCOME, Noun.DESIGN, Noun.PICTURE})

DAY = frozenset({Noun.MEETING, Noun.SLOT, Noun.SESSION, Noun.TABLE, Noun.ROOM})
"""What changes a badge only where the agenda is printed with it."""

UNTOUCHING = _COMING | DAY
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
        self.looking = Looking(worker, desk, self)
        self.badges: SheetsModel[BadgeSheet] = SheetsModel(worker, desk, self._read, UNTOUCHING, self)
        self._with_agendas = False
        self._order: BadgeOrder | None = None
        self._worker = worker
        self._desk = desk
        self._language = language
        self.looking.changed.connect(self._look_changed)

    def open(self) -> None:
        """Read all there is to choose from, and the badges."""
        self.looking.load()
        self.badges.open()

    def show(self, kind: Kind) -> None:
        """Bring a kind to the front and read it."""
        self.kind = kind
        match kind:
            case Kind.BADGES:
                self.badges.load()
            case Kind.TABLES:
                self._worker.reading(
                    partial(table_cards, self._desk), self._cards_loaded, latest=("cards", id(self))
                )
            case Kind.ROOMS:
                self._worker.reading(
                    partial(room_signs, self._desk), self._signs_loaded, latest=("signs", id(self))
                )

    def touch(self, changes: Changes) -> None:
        """Read what is in front anew where a commit may have changed it."""
        self.looking.touch(changes)
        if self.kind is Kind.BADGES:
            self.badges.touch(changes)
            if self._with_agendas and changes.nouns & DAY:
                self.badges.load()
        elif changes.nouns - UNTOUCHING_THE_HOUSE:
            self.show(self.kind)

    def pages(self, sheets: tuple[Any, ...], title: str, file: str) -> Pages:
        """These badges, cards or signs; badges are remembered by the event once they are out."""
        match self.kind:
            case Kind.BADGES:
                return self._badge_pages(sheets, title, file)
            case Kind.TABLES:
                return Pages(partial(table_cards_pdf, language=self._language), sheets, title, file)
            case Kind.ROOMS:
                return Pages(partial(room_signs_pdf, language=self._language), sheets, title, file)

    def test_print(self, title: str, file: str) -> Pages | None:
        """The test print of the chosen medium; None before anything is chosen."""
        look = self.looking.look
        if look is None:
            return None
        make: Make = partial(trial_pdf, two_sided=look.two_sided, language=self._language)
        return Pages(make, (look.medium,), title, file, look.setup)

    def _badge_pages(self, sheets: tuple[Any, ...], title: str, file: str) -> Pages:
        look = self.looking.look
        assert look is not None
        make: Make = partial(badges_pdf, look=look, language=self._language)
        record = partial(badges_printed, self._desk, sheets)
        return Pages(make, sheets, title, file, look.setup, look.medium.count, record)

    def _read(self, desk: Desk, audience: Audience, choice: Choice) -> tuple[BadgeSheet, ...]:
        """The badges in their order; on the thread of the database."""
        order, agendas = self._order, self._with_agendas
        return badge_sheets(desk, audience=audience, choice=choice, order=order, with_agendas=agendas)

    def _look_changed(self, chosen: Chosen) -> None:
        look = self.looking.look
        wanted = (chosen.order, bool(look and look.needs_agenda))
        if wanted != (self._order, self._with_agendas):
            self._order, self._with_agendas = wanted
            self.badges.load()

    def _cards_loaded(self, cards: tuple[TableCard, ...]) -> None:
        self.cards_loaded.emit(cards)

    def _signs_loaded(self, signs: tuple[RoomSign, ...]) -> None:
        self.signs_loaded.emit(signs)
