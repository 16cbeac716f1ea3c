"""A design read from data that anybody may have written, or all that is wrong with it, by place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar

from eventdesk.domain.colour import is_colour
from eventdesk.domain.design import (
    NAMES,
    READABLE,
    Across,
    Box,
    Design,
    Down,
    Element,
    Field,
    Ink,
    Layout,
    Side,
    Weight,
)

E = TypeVar("E", bound=StrEnum)

SIDES = (20.0, 450.0)
"""Millimetres that a side of a badge may have."""

POINTS = (4.0, 400.0)
SMALLEST_QR = 10.0
"""Millimetres a side below which a code is not surely read at arm's length."""

MOST_LAYOUTS, MOST_ELEMENTS, MOST_ROLES, MOST_LINES, MOST_LETTERS = 12, 60, 60, 8, 300

MOST_TEXT = 200_000
"""Letters of a design told as text."""


class Flaw(StrEnum):
    """What can be wrong with a design."""

    NO_TABLE = "no table"
    NO_NAME = "no name"
    NO_LAYOUT = "no layout"
    TOO_MANY = "too many"
    TOO_LONG = "too long"
    UNKNOWN = "unknown"
    NO_NUMBER = "no number"
    OUT_OF_RANGE = "out of range"
    NO_COLOUR = "no colour"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Fault:
    """One flaw: `where` as a path such as layout 1 / element 3 / box, `found` what stood there."""

    flaw: Flaw
    where: tuple[str, ...]
    found: str = ""


@dataclass(slots=True)
class _Reader:
    """One table of the data at its place; what is wrong goes into `faults`, something usable is given."""

    data: Mapping[str, Any]
    where: tuple[str, ...]
    faults: list[Fault]
    asked: set[str] = field(default_factory=set)

    def blame(self, flaw: Flaw, key: str, found: object = "") -> None:
        self.faults.append(Fault(flaw, (*self.where, key) if key else self.where, str(found)[:40]))

    def get(self, key: str, usual: Any) -> Any:
        self.asked.add(key)
        return self.data.get(key, usual)

    def text(self, key: str) -> str:
        found = self.get(key, "")
        if not isinstance(found, str):
            self.blame(Flaw.UNKNOWN, key, found)
            return ""
        if len(found) > MOST_LETTERS:
            self.blame(Flaw.TOO_LONG, key, found)
        return found

    def word(self, key: str, kind: type[E], usual: E) -> E:
        found = self.get(key, usual.value)
        if isinstance(found, str) and found in set(kind):
            return kind(found)
        self.blame(Flaw.UNKNOWN, key, found)
        return usual

    def number(self, key: str, usual: float, allowed: tuple[float, float]) -> float:
        return self.checked(key, self.get(key, usual), allowed, usual)

    def checked(self, key: str, found: Any, allowed: tuple[float, float], usual: float) -> float:
        if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found):
            self.blame(Flaw.NO_NUMBER, key, found)
            return usual
        if not allowed[0] <= found <= allowed[1]:
            self.blame(Flaw.OUT_OF_RANGE, key, found)
            return usual
        return float(found)

    def numbers(self, key: str, allowed: tuple[float, float], usual: tuple[float, ...]) -> tuple[float, ...]:
        found = self.get(key, None)
        if not isinstance(found, list | tuple) or len(found) != len(usual):
            self.blame(Flaw.NO_NUMBER, key, found)
            return usual
        return tuple(self.checked(key, one, allowed, other) for one, other in zip(found, usual, strict=True))

    def colour(self, key: str, usual: str, names: frozenset[str] = frozenset()) -> str:
        found = self.get(key, usual)
        if isinstance(found, str) and (is_colour(found) or found in names):
            return found
        self.blame(Flaw.NO_COLOUR, key, found)
        return usual

    def table(self, key: str) -> "_Reader":
        return self.inner(key, self.get(key, {}))

    def inner(self, name: str, found: Any) -> "_Reader":
        inner = _Reader(found if isinstance(found, Mapping) else {}, (*self.where, name), self.faults)
        if not isinstance(found, Mapping):
            inner.blame(Flaw.NO_TABLE, "", found)
        return inner

    def tables(self, key: str, most: int) -> "list[_Reader]":
        found = self.get(key, [])
        if not isinstance(found, list | tuple):
            self.blame(Flaw.NO_TABLE, key, found)
            return []
        if len(found) > most:
            self.blame(Flaw.TOO_MANY, key, len(found))
        return [self.inner(f"{key} {number}", one) for number, one in enumerate(found[:most], 1)]

    def close(self) -> None:
        """Blame what nobody asked for: mostly a slip of the pen."""
        for key in self.data:
            if key not in self.asked:
                self.blame(Flaw.UNKNOWN, str(key)[:40], key)


def design_of(data: object) -> tuple[Design | None, tuple[Fault, ...]]:
    """The design that the data tells, None where it tells too little, and all that is wrong with it.

    A design with faults may be shown while it is being edited; it is not printed.
    """
    faults: list[Fault] = []
    reader = _Reader({}, (), faults).inner("design", data)
    reader.where = ()
    usual = Design("", ())
    name = reader.text("name").strip()
    if not name:
        reader.blame(Flaw.NO_NAME, "name")
    colours, roles = reader.table("colours"), reader.table("roles")
    layouts = tuple(_layout(one) for one in reader.tables("layout", MOST_LAYOUTS))
    if not layouts:
        reader.blame(Flaw.NO_LAYOUT, "layout")
    design = Design(
        name,
        layouts,
        ink=colours.colour("ink", usual.ink),
        soft=colours.colour("soft", usual.soft),
        accent=colours.colour("accent", usual.accent),
        other_role=roles.colour("other", usual.other_role),
        roles=_roles(roles, usual.other_role),
        back=reader.word("back", Side, usual.back),
        inside=reader.word("inside", Side, usual.inside),
    )
    colours.close()
    reader.close()
    return (design if layouts else None), tuple(faults)


def _roles(reader: _Reader, usual: str) -> tuple[tuple[str, str], ...]:
    if len(reader.data) > MOST_ROLES:
        reader.blame(Flaw.TOO_MANY, "", len(reader.data))
    named = [str(role) for role in reader.data if role != "other"][:MOST_ROLES]
    return tuple((role, reader.colour(role, usual)) for role in named)


def read_design(text: str, loads: Callable[[str], Any]) -> tuple[Design | None, tuple[Fault, ...]]:
    """The design in a text that `loads` makes data of, as those of json and tomllib do."""
    if len(text) > MOST_TEXT:
        return None, (Fault(Flaw.TOO_LONG, (), str(len(text))),)
    try:
        data = loads(text)
    except (ValueError, RecursionError) as broken:
        return None, (Fault(Flaw.NO_TABLE, (), str(broken)[:80]),)
    return design_of(data)


def _layout(reader: _Reader) -> Layout:
    width, height = reader.numbers("size", SIDES, (105.0, 148.0))
    elements = tuple(_element(one, width, height) for one in reader.tables("element", MOST_ELEMENTS))
    reader.close()
    return Layout(width, height, elements)


def _element(reader: _Reader, width: float, height: float) -> Element:
    shows = reader.word("shows", Field, Field.TEXT)
    box = _box(reader, shows, width, height)
    most, least = _size(reader, shows)
    element = Element(
        shows,
        box,
        weight=reader.word("weight", Weight, Weight.REGULAR),
        most=most,
        least=least,
        lines=int(reader.number("lines", 1, (1, MOST_LINES))),
        across=reader.word("across", Across, Across.LEFT),
        down=reader.word("down", Down, Down.TOP),
        colour=reader.colour("colour", Ink.INK.value, frozenset(Ink)),
        text=reader.text("text"),
        picture=reader.text("picture"),
        corner=reader.number("corner", 0, (0, SIDES[1])),
    )
    reader.close()
    return element


def _box(reader: _Reader, shows: Field, width: float, height: float) -> Box:
    box = Box(*reader.numbers("box", (0.0, SIDES[1]), (0.0, 0.0, width, height)))
    inside = box.x + box.width <= width + 0.01 and box.y + box.height <= height + 0.01
    if not inside or min(box.width, box.height) < 1:
        reader.blame(Flaw.OUTSIDE, "box")
    elif shows is Field.QR and min(box.width, box.height) < SMALLEST_QR:
        reader.blame(Flaw.OUT_OF_RANGE, "box", min(box.width, box.height))
    return box


def _size(reader: _Reader, shows: Field) -> tuple[float, float]:
    """The size as one number, or as the largest and the smallest."""
    found = reader.get("size", 12.0)
    usual = READABLE if shows in NAMES else 6.0
    if isinstance(found, list | tuple) and len(found) == 2:
        most = reader.checked("size", found[0], POINTS, 12.0)
        return most, reader.checked("size", found[1], (POINTS[0], most), min(usual, most))
    most = reader.checked("size", found, POINTS, 12.0)
    return most, min(usual, most)


def data_of(design: Design) -> dict[str, Any]:
    """The data that tells this design."""
    told = {key: getattr(design, key) for key in ("ink", "soft", "accent")}
    return {
        "name": design.name,
        "back": design.back.value,
        "inside": design.inside.value,
        "colours": told,
        "roles": {**dict(design.roles), "other": design.other_role},
        "layout": [_layout_data(one) for one in design.layouts],
    }


def _layout_data(layout: Layout) -> dict[str, Any]:
    elements = [_element_data(one) for one in layout.elements]
    return {"size": [layout.width, layout.height], "element": elements}


def _element_data(element: Element) -> dict[str, Any]:
    box = element.box
    told = {
        "shows": element.shows.value,
        "box": [box.x, box.y, box.width, box.height],
        "size": [element.most, element.least],
    }
    usual = Element(element.shows, box)
    for key in ("weight", "lines", "across", "down", "colour", "text", "picture", "corner"):
        value = getattr(element, key)
        if value != getattr(usual, key):
            told[key] = value.value if isinstance(value, StrEnum) else value
    return told
