"""Cells of two lines: what matters over what says more, and long sentences that go on below."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.fonts import load_fonts
from eventdesk.ui.kit.look.theme import LIGHT, Mode, Theme
from eventdesk.ui.kit.table.cell import ROW_HEIGHT
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable


@dataclass(frozen=True, slots=True)
class Guest:
    id: int
    name: str
    home: str
    why: str


COLUMNS: tuple[Column[Guest], ...] = (
    Column(
        title="Who",
        text=lambda guest: f"{guest.name} ({guest.home})",
        halves=lambda guest: (guest.name, guest.home),
        width=150,
    ),
    Column(title="Why", text=lambda guest: guest.why, wrapped=True, width=150),
)
GUESTS = (
    Guest(1, "Ada", "Nord", "Short"),
    Guest(2, "Bo", "", "There are more wishes than there are slots"),
    Guest(3, "Cy", "", "Too long for one line but"),
)


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> Iterator[RowTable[Guest]]:
    load_fonts()
    theme = Theme(qapp, Mode.LIGHT)
    model = RowTableModel(COLUMNS, lambda guest: guest.id)
    shown = RowTable(model, "Guests", empty=EmptyState("users", "Nobody"))
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.set_rows(GUESTS)
    shown.resize(340, 240)
    shown.show()
    yield shown
    theme.deleteLater()


def test_a_column_makes_do_with_less_only_where_the_table_is_too_narrow(qtbot: QtBot) -> None:
    wide: Column[Guest] = Column(title="Who", text=lambda guest: guest.name, stretch=True, width=200)
    state: Column[Guest] = Column(title="Why", text=lambda guest: guest.why, chip=True, width=150, narrow=60)
    model = RowTableModel((wide, state), lambda guest: guest.id)
    shown = RowTable(model, "Guests", empty=EmptyState("users", "Nobody"))
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.set_rows(GUESTS)
    shown.show()
    widths = []
    for width in (500, 300, 500):
        shown.resize(width, 240)
        widths.append(shown.view.columnWidth(1))
    assert widths == [150, 60, 150]


def inked(table: RowTable[Guest], row: int, column: int) -> list[int]:
    """The heights in a row at which anything is written in a column, from the row's upper edge."""
    picture: QImage = table.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground, top, left = QColor(LIGHT.surface).rgb(), row * ROW_HEIGHT, column * 150 + 4
    return [
        y
        for y in range(ROW_HEIGHT - 2)
        if any(picture.pixel(x, top + y) != ground for x in range(left, left + 140))
    ]


def test_a_second_half_stands_below_and_one_alone_in_the_middle(table: RowTable[Guest]) -> None:
    both, alone = inked(table, 0, 0), inked(table, 1, 0)
    assert min(both) < min(alone)
    assert max(both) > max(alone)
    assert abs((min(alone) + max(alone)) / 2 - ROW_HEIGHT / 2) <= 3


def test_a_long_sentence_goes_on_below(table: RowTable[Guest]) -> None:
    assert max(inked(table, 1, 1)) - min(inked(table, 1, 1)) > max(inked(table, 0, 1)) - min(
        inked(table, 0, 1)
    )


def test_letters_are_as_large_on_two_lines_as_on_one(table: RowTable[Guest]) -> None:
    table.model.set_rows((Guest(1, "Ada", "", "HHH"), Guest(2, "Bo", "", "HHHHHHHHHH HHHHHHHH HHH")))
    high = len(inked(table, 0, 1))
    assert len(inked(table, 1, 1)) == 2 * high
