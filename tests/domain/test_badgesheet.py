"""Badges: the two parts of a name, and the order in which they come out."""

import pytest

from eventdesk.domain.badgesheet import BadgeSheet, counted, in_order, name_parts
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.ids import PersonId


@pytest.mark.parametrize(
    ("shown", "given", "family", "parts"),
    [
        ("", "Ada", "Lovelace", ("Ada", "Lovelace")),
        ("", "", "Lovelace", ("Lovelace", "")),
        ("", "Ada", "", ("Ada", "")),
        ("Bob Smith", "Robert", "Smith", ("Bob", "Smith")),
        ("Ada King", "Ada", "Lovelace", ("Ada", "King")),
        ("山田太郎", "太郎", "山田", ("山田太郎", "")),
        ("Smith", "Robert", "Smith", ("Smith", "")),
        ("DJ Bobo", "", "", ("", "")),
    ],
)
def test_a_name_in_two_parts(shown: str, given: str, family: str, parts: tuple[str, str]) -> None:
    assert name_parts(shown, given, family) == parts


def badge(id: str, organisation: str = "", box: str = "") -> BadgeSheet:
    return BadgeSheet(PersonId(id), id, organisation, box=box)


def test_badges_come_by_name_by_organisation_or_by_box() -> None:
    sheets = (badge("a", "Östers", "A 10"), badge("b", "", "A 2"), badge("c", "orsted"), badge("d", "Orsted"))
    orders = {order: "".join(one.person for one in in_order(sheets, order)) for order in BadgeOrder}
    assert orders == {BadgeOrder.NAME: "abcd", BadgeOrder.ORGANISATION: "cdab", BadgeOrder.BOX: "bacd"}
    assert counted("A 2") < counted("A 10") < counted("B 1")
