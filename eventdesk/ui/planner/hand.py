"""The hand over the plan: where it points, what it carries, where that is dropped; without any window."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.carrying import Carried, Carrying, Effect, carry
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.planner import Card, Planner

Cell = tuple[int, int]
"""The places of a slot and of a table."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Something let go over a cell, and what comes of it."""

    carried: Carried
    slot: int
    table: int
    effect: Effect

    def other(self, planner: Planner) -> Card | None:
        """The card with which it could change places: one that moves, and alone is in the way."""
        cards = planner.cells.get((self.slot, self.table), ())
        blocks = {block.meeting for block in self.effect.blocks if block.obstacle.hard}
        alone = len(cards) == 1 and blocks == {cards[0].id}
        return cards[0] if self.carried.card is not None and alone and cards[0].movable else None


class Hand(QObject):
    """Points at a cell, picks up its card, carries it on and drops it or puts it back."""

    moved = Signal(object)
    """payload: Cell, where it points now."""

    changed = Signal(object)
    """payload: Carrying, or None where nothing is carried any more."""

    dropped = Signal(object)
    """payload: Drop; what was carried stays in the hand until `put_back`."""

    refused = Signal(object)
    """payload: Card, which cannot be picked up."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.planner = Planner()
        self.cell: Cell = (0, 0)
        self.carrying: Carrying | None = None
        self.still = False
        """Whether cards cannot be picked up now, as those of a day that is only proposed."""
        self.now = now

    @property
    def card(self) -> Card | None:
        """The card under the hand."""
        cards = self.planner.cells.get(self.cell, ())
        return cards[0] if cards else None

    @property
    def effect(self) -> Effect | None:
        """What would come of dropping here what is carried."""
        return self.carrying.at(*self.cell) if self.carrying else None

    def show(self, planner: Planner) -> None:
        """Work on another moment of the plan; what is gone cannot be carried on."""
        self.planner = planner
        self.go(self.cell)
        if self.carrying is None:
            return
        carried = self.carrying.carried
        if carried.card is None:
            self.take(carried)
        elif (card := planner.cards.get(carried.card.id)) is not None and card.movable:
            self.take(Carried(card.people, card))
        else:
            self.put_back()

    def go(self, cell: Cell) -> None:
        """Point at a cell, or at the nearest there is."""
        slots, tables = len(self.planner.slots), len(self.planner.tables)
        self.cell = (max(0, min(slots - 1, cell[0])), max(0, min(tables - 1, cell[1])))
        self.moved.emit(self.cell)

    def step(self, slots: int, tables: int) -> None:
        """Point at a cell further on."""
        self.go((self.cell[0] + slots, self.cell[1] + tables))

    def go_to(self, meeting: MeetingId) -> bool:
        """Point at a meeting, if it has a cell."""
        card = self.planner.cards.get(meeting)
        if card is None or card.slot is None or card.table is None:
            return False
        self.go((card.slot, card.table))
        return True

    def next_of(self, people: Collection[PersonId], step: int) -> None:
        """Point at the next or the last card before in which one of these people meets."""
        cells = sorted(
            (card.slot, card.table)
            for card in self.planner.cards.values()
            if card.slot is not None and card.table is not None and not set(people).isdisjoint(card.people)
        )
        later = [cell for cell in cells if cell > self.cell]
        earlier = [cell for cell in cells if cell < self.cell]
        found = later[:1] if step > 0 else earlier[-1:]
        if found:
            self.go(found[0])

    def pick_up(self) -> None:
        """Take the card under the hand."""
        card = self.card
        if card is None:
            return
        if card.movable and not self.still:
            self.take(Carried(card.people, card))
        else:
            self.refused.emit(card)

    def take(self, carried: Carried) -> None:
        """Carry this: a card, or a wish that has none."""
        if self.planner.slots and self.planner.tables:
            self.carrying = carry(self.planner, carried, self.now())
            self.changed.emit(self.carrying)

    def go_to_best(self) -> None:
        """Point at the cell where what is carried fits best."""
        best = self.carrying.best() if self.carrying else None
        if best is not None:
            self.go(best)

    def drop(self) -> None:
        """Let go over the cell; over its own it is put back."""
        if self.carrying is None:
            return
        card = self.carrying.carried.card
        if card is not None and (card.slot, card.table) == self.cell:
            self.put_back()
            return
        self.dropped.emit(Drop(self.carrying.carried, *self.cell, self.carrying.at(*self.cell)))

    def put_back(self) -> None:
        """Carry nothing any more."""
        if self.carrying is not None:
            self.carrying = None
            self.changed.emit(None)
