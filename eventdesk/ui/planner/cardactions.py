"""What can be asked for of a card, by its letters or from its menu; most of it other screens do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.planner import Card
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import literal
from eventdesk.ui.planner.grid import Act, CardWish, PlanGrid
from eventdesk.ui.planner.model import PlannerModel
from eventdesk.ui.planner.words import name_of


class CardActions(QObject):
    """Locks a card, or asks for its meeting, the right person, or what mends a trouble."""

    def __init__(
        self, grid: PlanGrid, context: ScreenContext, model: PlannerModel, light: Callable[[str], None]
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._context = context
        self._model = model
        self._light = light
        self.menu: QMenu | None = None

    @Slot(object)
    def ask(self, wish: CardWish) -> None:
        """Do it here, or have another screen do it."""
        planner, (_, table) = self._grid.hand.planner, self._grid.hand.cell
        card = wish.card
        if card is None:
            if planner.tables:
                self._context.tell_trouble(Trouble(TroubleKind.TABLE_LOST, table=planner.tables[table].id))
            return
        person = self._in_question(card)
        match wish.act:
            case Act.LOCK if not self._grid.hand.still:
                self._model.lock(card)
            case Act.MEETING:
                self._context.show(Subject(Noun.MEETING, card.id))
            case Act.PARTNER:
                self._context.seek_partner(person)
            case Act.TROUBLE:
                self._context.tell_trouble(Trouble(TroubleKind.NEVER_CAME, person=person))

    def _in_question(self, card: Card) -> PersonId:
        """The one of its people whose day is lit up, else the first."""
        return min(card.people, key=lambda person: person not in self._grid.lit)

    @Slot(object)
    def open_menu(self, point: QPoint) -> None:
        """Offer all of it, with the keys, at a place on the screen."""
        card = self._grid.hand.card
        if self._grid.hand.carrying is not None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._grid)
        if card is None:
            act = self.menu.addAction(icon("triangle-alert"), self.tr("This table is lost") + "\tT")
            act.triggered.connect(lambda: self.ask(CardWish(Act.TROUBLE, None)))
            self.menu.popup(point)
            return
        lock = self.tr("Let it go") if card.locked else self.tr("Lock")
        for wanted, words, picture, key in (
            (Act.LOCK, lock, "lock-open" if card.locked else "lock", "L"),
            (Act.MEETING, self.tr("Open the meeting"), "handshake", "M"),
            (Act.PARTNER, self.tr("Find the right person"), "user-check", "R"),
            (Act.TROUBLE, self.tr("Something happened"), "triangle-alert", "T"),
        ):
            act = self.menu.addAction(icon(picture), f"{words}\t{key}")
            wish = CardWish(wanted, card)
            act.triggered.connect(lambda _=False, wish=wish: self.ask(wish))
        self.menu.addSeparator()
        for person in card.people:
            words = self.tr("Light up the day of {name}").format(
                name=name_of(self._grid.hand.planner, person)
            )
            act = self.menu.addAction(icon("eye"), literal(words))
            act.triggered.connect(lambda _=False, person=person: self._light(person))
        self.menu.popup(point)
