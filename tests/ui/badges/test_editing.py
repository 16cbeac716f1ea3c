"""A design in hand, without a window: every step is shown, and every step is taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from eventdesk.domain.design import Box, Design, Element, Field, Layout, Side
from eventdesk.ui.badges.editing import MOST_STEPS, Editing

NAME = Element(Field.NAME, Box(5, 5, 50, 20), most=30, least=14)
CODE = Element(Field.QR, Box(5, 60, 30, 30))
DESIGN = Design("Ours", (Layout(60, 100, (NAME, CODE)), Layout(90, 54, (NAME,))))


@pytest.fixture
def editing(qapp: QApplication) -> Editing:
    """The design in hand, on a tall label."""
    editing = Editing(QObject(qapp))
    editing.begin(DESIGN, "key", (62, 100))
    return editing


def shown(editing: Editing) -> list[Field]:
    return [one.shows for one in editing.elements]


def test_an_element_is_changed_and_all_of_it_taken_back_at_once(editing: Editing) -> None:
    told: list[Design] = []
    editing.changed.connect(told.append)
    for size in (31.0, 32.0, 33.0, 33.0):
        editing.set(most=size)
    editing.set(lines=2)
    assert editing.element == replace(NAME, most=33, lines=2)
    assert len(told) == 4
    editing.undo()
    assert editing.element == replace(NAME, most=33)
    editing.undo()
    assert editing.design == DESIGN
    assert not editing.can_undo
    editing.undo()
    assert editing.design == DESIGN


@pytest.mark.parametrize(
    ("sides", "box"),
    [
        ({"x": 200.0}, Box(10, 5, 50, 20)),
        ({"x": -3.0, "y": 90.0}, Box(0, 80, 50, 20)),
        ({"width": 300.0}, Box(5, 5, 55, 20)),
        ({"height": 0.0}, Box(5, 5, 50, 1)),
    ],
)
def test_an_element_never_leaves_the_badge(editing: Editing, sides: dict[str, float], box: Box) -> None:
    editing.place(**sides)
    assert editing.element is not None
    assert editing.element.box == box
    assert editing.faults == ()


def test_things_are_added_moved_and_taken_away(editing: Editing) -> None:
    editing.add(Field.BAND)
    assert (shown(editing), editing.at) == ([Field.NAME, Field.QR, Field.BAND], 2)
    editing.move(-2)
    editing.move(-1)
    assert (shown(editing), editing.at) == ([Field.BAND, Field.NAME, Field.QR], 0)
    editing.take(2)
    editing.take(7)
    editing.remove()
    assert (shown(editing), editing.at) == ([Field.BAND, Field.NAME], 1)
    for _ in range(3):
        editing.undo()
    assert shown(editing) == [Field.NAME, Field.QR]


@pytest.mark.parametrize("field", list(Field))
def test_whatever_is_added_can_be_printed(editing: Editing, field: Field) -> None:
    editing.add(field)
    assert editing.faults == ()


def test_an_empty_badge_has_nothing_in_hand(editing: Editing) -> None:
    editing.remove()
    editing.remove()
    assert editing.element is None
    editing.remove()
    editing.set(most=3)
    editing.place(x=1)
    editing.move(1)
    assert shown(editing) == []


def test_another_paper_takes_another_layout_and_undo_comes_back_to_the_first(editing: Editing) -> None:
    editing.set(most=40.0)
    editing.show_size((89, 41))
    assert editing.size == (90, 54)
    editing.set(most=20.0)
    assert [layout.elements[0].most for layout in editing.design.layouts] == [40, 20]
    editing.undo()
    editing.undo()
    assert editing.size == (60, 100)
    assert editing.design == DESIGN


def test_what_holds_for_the_whole_design(editing: Editing) -> None:
    for name in ("O", "Ou", "Our"):
        editing.paint(name=name)
    editing.paint(back=Side.AGENDA)
    editing.paint_role("buyer", "#112233")
    editing.paint_role("buyer", "#112244")
    assert (editing.design.name, editing.design.role_colour("buyer")) == ("Our", "#112244")
    editing.paint(name="")
    assert [one.where for one in editing.faults] == [("name",)]
    for _ in range(4):
        editing.undo()
    assert editing.design == DESIGN


def test_not_more_is_kept_than_anybody_takes_back(editing: Editing) -> None:
    for number in range(MOST_STEPS + 20):
        editing.set(
            **{"lines" if number % 2 else "most": 1 + number % 8 if number % 2 else 10.0 + number % 50}
        )
    count = 0
    while editing.can_undo:
        editing.undo()
        count += 1
    assert count == MOST_STEPS
