"""A design being drawn, without a window: one layout of it in hand, every step taken back by one key."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.design import NAMES, READABLE, SHAPES, Box, Design, Element, Field, Layout
from eventdesk.domain.designdata import SMALLEST_QR, Fault, data_of, design_of

MOST_STEPS = 200
"""So many can be taken back."""


class Editing(QObject):
    """Holds the design, the layout that the chosen paper takes, and which element is in hand."""

    changed = Signal(object)
    """payload: Design, after every step."""

    listed = Signal(object)
    """payload: tuple[Element, ...]: other elements, or another one in hand."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.design = Design("", (Layout(105, 148),))
        self.key = ""
        self.layout = 0
        self.at = 0
        self._steps: list[tuple[Design, int, int]] = []
        self._last: object = None

    def begin(self, design: Design, key: str, size: tuple[float, float]) -> None:
        """Take a design into hand; `key` is empty for one that is not the event's own yet."""
        self.design, self.key = design, key
        self._steps.clear()
        self._last = None
        self.layout = -1
        self.show_size(size)

    def show_size(self, size: tuple[float, float]) -> None:
        """Go to the layout for labels of this size in millimetres."""
        index = self.design.layouts.index(self.design.layout_for(*size))
        if index != self.layout:
            self.layout, self.at = index, 0
            self._last = None
        self.listed.emit(self.elements)

    @property
    def elements(self) -> tuple[Element, ...]:
        """What stands on the badge, from the ground up."""
        return self.design.layouts[self.layout].elements

    @property
    def element(self) -> Element | None:
        """The one in hand."""
        return self.elements[self.at] if self.at < len(self.elements) else None

    @property
    def size(self) -> tuple[float, float]:
        """Of the layout in hand, in millimetres."""
        layout = self.design.layouts[self.layout]
        return layout.width, layout.height

    @property
    def crowding(self) -> tuple[Element, ...]:
        """What keeps readers from the code of the layout in hand."""
        return self.design.layouts[self.layout].crowding

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What keeps the design from the printer."""
        return design_of(data_of(self.design))[1]

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._steps)

    def take(self, at: int) -> None:
        """Take another element into hand."""
        if at != self.at and 0 <= at < len(self.elements):
            self.at = at
            self._last = None
            self.listed.emit(self.elements)

    def set(self, **values: Any) -> None:
        """Change fields of the element in hand; steps of one field in a row are one."""
        if self.element is not None:
            self._put(replace(self.element, **values), tuple(values))

    def place(self, **sides: float) -> None:
        """Move or stretch the element in hand: x, y, width, height in millimetres; it stays on the badge."""
        if self.element is None:
            return
        box, (width, height) = replace(self.element.box, **sides), self.size
        across, down = _within(box.width, 1, width), _within(box.height, 1, height)
        if sides.keys() & {"x", "y"}:
            x, y = _within(box.x, 0, width - across), _within(box.y, 0, height - down)
        else:
            x, y = box.x, box.y
            across, down = min(across, width - x), min(down, height - y)
        self._put(replace(self.element, box=Box(x, y, across, down)), tuple(sides))

    def add(self, shows: Field) -> None:
        """Put something new on the badge, into its middle, and take it into hand."""
        width, height = self.size
        across, down = _first_size(shows, width, height)
        box = Box(round((width - across) / 2, 1), round((height - down) / 2, 1), across, down)
        least = READABLE if shows in NAMES else 6.0
        text = "…" if shows is Field.TEXT else ""
        colour = "role" if shows is Field.BAND else "ink"
        made = Element(shows, box, most=max(least, 12.0), least=least, text=text, colour=colour)
        self._step(None)
        self.at = len(self.elements)
        self._show_elements((*self.elements, made))

    def remove(self) -> None:
        """Take the element in hand off the badge."""
        if self.element is not None:
            self._step(None)
            left = [one for at, one in enumerate(self.elements) if at != self.at]
            self.at = max(0, min(self.at, len(left) - 1))
            self._show_elements(tuple(left))

    def move(self, by: int) -> None:
        """Draw the element in hand earlier or later than others."""
        to = self.at + by
        if self.element is not None and 0 <= to < len(self.elements):
            order = list(self.elements)
            order.insert(to, order.pop(self.at))
            self._step(None)
            self.at = to
            self._show_elements(tuple(order))

    def paint(self, **values: Any) -> None:
        """Change what holds for the whole design: its name, colours, back and inside."""
        self._step(tuple(values))
        self.design = replace(self.design, **values)
        self.changed.emit(self.design)

    def paint_role(self, role: str, colour: str) -> None:
        """Give a role another colour."""
        colours = dict(self.design.roles) | {role: colour}
        self._step(("role", role))
        self.design = replace(self.design, roles=tuple(colours.items()))
        self.changed.emit(self.design)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            self.design, self.layout, self.at = self._steps.pop()
            self._last = None
            self.listed.emit(self.elements)
            self.changed.emit(self.design)

    def _put(self, element: Element, what: tuple[str, ...]) -> None:
        if element == self.element:
            return
        self._step((self.layout, self.at, *what))
        self.design = self._with(
            tuple(element if n == self.at else one for n, one in enumerate(self.elements))
        )
        self.changed.emit(self.design)

    def _show_elements(self, elements: tuple[Element, ...]) -> None:
        self.design = self._with(elements)
        self.listed.emit(self.elements)
        self.changed.emit(self.design)

    def _with(self, elements: tuple[Element, ...]) -> Design:
        layouts = list(self.design.layouts)
        layouts[self.layout] = replace(layouts[self.layout], elements=elements)
        return replace(self.design, layouts=tuple(layouts))

    def _step(self, what: object) -> None:
        """Remember how it was, unless only more of the same is done."""
        if what is None or what != self._last:
            self._steps.append((self.design, self.layout, self.at))
            del self._steps[:-MOST_STEPS]
        self._last = what


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))


def _first_size(shows: Field, width: float, height: float) -> tuple[float, float]:
    """How large something new is, in millimetres."""
    if shows in SHAPES and shows is not Field.BAND:
        side = max(SMALLEST_QR, min(width, height) / 3)
        return round(side, 1), round(side, 1)
    return round(width * 0.8, 1), round(min(height * 0.12, 14.0), 1)
