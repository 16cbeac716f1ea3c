"""Who never meets, and who is met before whom, out of lists."""

from typing import Any

from eventdesk.domain.cells import Cells
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.rules import Order, Pair
from eventdesk.usecases.lists_known import Built, Known, about, by


class PairLines:
    """Reads the lines of a list of those who never meet: people or organisations."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.by_external = by(known.all(Pair), lambda one: one.external_id)
        self.by_pair = by(known.all(Pair), lambda one: _both(one.one, one.two))

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        told: dict[str, Any] = {field: self.known.party(cells, field) for field in ("one", "two")}
        _point(cells, told)
        told |= {"why": cells.text("why"), "external_id": cells.text("external_id")}
        both = _both(told["one"] or "", told["two"] or "")
        external = told["external_id"] or ""
        before = self.by_external.get(external) or self.by_pair.get(both)
        if before and {before.one, before.two} == {told["one"], told["two"]}:
            told |= {"one": None, "two": None}
        keys = {"external_id": external} if external else {"one": both}
        return about(Pair, before, told, _sound(cells, keys))


class OrderLines:
    """Reads the lines of a list of orders: in somebody's day one is met before another."""

    def __init__(self, known: Known) -> None:
        self.known = known
        orders = known.all(Order)
        self.by_external = by(orders, lambda one: one.external_id)
        self.by_people = by(orders, lambda one: f"{one.person}:{one.first}>{one.then}")

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        people = {field: self.known.person(cells, field) for field in ("person", "earlier", "later")}
        _point(cells, people)
        told: dict[str, Any] = {
            "person": people["person"],
            "first": people["earlier"],
            "then": people["later"],
            "external_id": cells.text("external_id"),
        }
        key, external = "{person}:{earlier}>{later}".format(**people), told["external_id"] or ""
        before = self.by_external.get(external) or self.by_people.get(key)
        keys = {"external_id": external} if external else {"person": key}
        return about(Order, before, told, _sound(cells, keys))


def _point(cells: Cells, told: dict[str, Any]) -> None:
    """Note whom a line does not name, and whom it names twice."""
    seen: list[str] = []
    for field, found in told.items():
        if found is None and not cells.problems:
            cells.wrong(field, ProblemCode.MISSING)
        if found is not None and found in seen:
            cells.wrong(field, ProblemCode.SAME_PERSON)
        seen += [found] if found else []


def _sound(cells: Cells, keys: dict[str, str]) -> dict[str, str]:
    """What no second line may have; of one with problems only its own id."""
    return {field: key for field, key in keys.items() if field == "external_id" or not cells.problems}


def _both(one: str, two: str) -> str:
    return "+".join(sorted((one, two)))
