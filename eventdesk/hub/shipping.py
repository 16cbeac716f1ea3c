"""Shipping: after one round the hub has all that the file has, and the file all that the hub has."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from eventdesk.domain.fact import Fact
from eventdesk.domain.hub import Shipped
from eventdesk.domain.ids import DeskId

BATCH = 1000
"""Facts sent or taken in at once; each batch is kept even where the line breaks in the next."""


class Moment(Protocol):
    """One moment of an event file, as far as shipping asks."""

    @property
    def desks(self) -> Mapping[DeskId, str]:
        """The names of the desks."""
        ...

    def desk_numbers(self) -> Mapping[DeskId, int]:
        """The last number the file holds of each desk."""
        ...

    def facts_of_desk(self, desk: DeskId, above: int = 0, limit: int = -1) -> tuple[Fact, ...]:
        """Facts of one desk with numbers above the given one, in their order."""
        ...


class Ledger(Protocol):
    """The event file."""

    def reading(self) -> AbstractContextManager[Moment]:
        """One moment of it."""
        ...

    def receive(self, facts: Iterable[Fact], desks: Mapping[DeskId, str] | None = None) -> object:
        """Take in facts of other desks, in any order and any number of times."""
        ...


class Hub(Protocol):
    """Where the desks of an event leave their facts for each other."""

    def numbers(self) -> Mapping[DeskId, int]:
        """The last number the hub holds of each desk."""
        ...

    def desks(self) -> Mapping[DeskId, str]:
        """The names of the desks."""
        ...

    def push(self, facts: Sequence[Fact], desks: Mapping[DeskId, str]) -> None:
        """Keep the facts."""
        ...

    def pull(self, mine: Mapping[DeskId, int], limit: int) -> tuple[Fact, ...]:
        """Facts with numbers above mine."""
        ...


def ship(ledger: Ledger, hub: Hub) -> Shipped:
    """One round. The file also passes on what it has of other desks, should the hub have lost it."""
    return Shipped(_push(ledger, hub), _pull(ledger, hub))


def _push(ledger: Ledger, hub: Hub) -> int:
    pushed = 0
    there = hub.numbers()
    with ledger.reading() as moment:
        names, mine = moment.desks, moment.desk_numbers()
    for desk, last in mine.items():
        above = there.get(desk, 0)
        while above < last:
            with ledger.reading() as moment:
                facts = moment.facts_of_desk(desk, above, BATCH)
            hub.push(facts, {desk: names[desk]} if desk in names else {})
            above = facts[-1].number
            pushed += len(facts)
    return pushed


def _pull(ledger: Ledger, hub: Hub) -> int:
    pulled = 0
    while True:
        with ledger.reading() as moment:
            mine = moment.desk_numbers()
        facts = hub.pull(mine, BATCH)
        if not facts:
            return pulled
        ledger.receive(facts, hub.desks())
        pulled += len(facts)
