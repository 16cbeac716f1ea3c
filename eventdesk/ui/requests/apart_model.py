"""What can be done to the lists of those who never meet and of orders, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.roster import OrganisationRow, PersonRow
from eventdesk.domain.rules import OrderRow, PairRow
from eventdesk.ui.kit.lists.edited import Verbs
from eventdesk.usecases import rules
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.organisations import organisation_rows
from eventdesk.usecases.people import people_rows

NAMED = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.GESTURE})
OF_PAIRS = NAMED | {Noun.PAIR}
OF_ORDERS = NAMED | {Noun.ORDER}
"""What changes a line of the tables."""


@dataclass(frozen=True, slots=True)
class PairOffer:
    """What a form is made from: the pair, None for a new one, and who may be kept apart."""

    row: PairRow | None
    people: tuple[PersonRow, ...] = ()
    organisations: tuple[OrganisationRow, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderOffer:
    """What a form is made from: the order, None for a new one, and who may meet in one."""

    row: OrderRow | None
    people: tuple[PersonRow, ...] = ()


def _offer_pair(desk: Desk, row: PairRow | None) -> PairOffer:
    return PairOffer(row) if row else PairOffer(None, people_rows(desk), organisation_rows(desk))


def _say_why(desk: Desk, row: PairRow, *, why: str, action: str) -> object:
    return rules.keep_apart(desk, row.one, row.two, why=why, action=action)


def _let_meet(desk: Desk, row: PairRow, *, action: str) -> object:
    return rules.let_meet(desk, row.id, action=action)


def _offer_order(desk: Desk, row: OrderRow | None) -> OrderOffer:
    return OrderOffer(row, people_rows(desk))


def _turn_round(desk: Desk, row: OrderRow, *, turned: bool, action: str) -> object:
    assert turned
    return rules.put_in_order(desk, row.person, row.then, row.first, action=action)


def _forget_order(desk: Desk, row: OrderRow, *, action: str) -> object:
    return rules.forget_order(desk, row.id, action=action)


PAIRS = Verbs(
    rules.pair_rows,
    _offer_pair,
    rules.keep_apart,
    _say_why,
    _let_meet,
    key=lambda row: row,
)
ORDERS = Verbs(
    rules.order_rows,
    _offer_order,
    rules.put_in_order,
    _turn_round,
    _forget_order,
    key=lambda row: row,
)
