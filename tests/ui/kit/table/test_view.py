"""A table keeps in sight what one works with."""

from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable

TALL, SHORT = 600, 300


def in_sight(table: RowTable[int]) -> bool:
    return bool(table.view.viewport().rect().contains(table.view.visualRect(table.view.currentIndex())))


def test_the_row_under_the_cursor_stays_in_sight_where_the_table_shrinks(qtbot: QtBot) -> None:
    columns: tuple[Column[int], ...] = (Column(title="Number", text=str),)
    rows: RowTableModel[int] = RowTableModel(columns, lambda row: row)
    table = RowTable(rows, "Numbers", empty=EmptyState("list", "None"))
    qtbot.addWidget(table)
    rows.set_rows(range(50))
    table.resize(300, TALL)
    with qtbot.waitExposed(table):
        table.show()
    table.select(9)
    assert in_sight(table)
    table.resize(300, SHORT)
    assert in_sight(table)
    table.view.verticalScrollBar().setValue(table.view.verticalScrollBar().maximum())
    table.resize(300, TALL)
    assert not in_sight(table)
