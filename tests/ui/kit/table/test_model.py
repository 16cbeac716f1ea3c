"""The table model tells Qt the truth, keeps selections over refreshes, and is fast with 10,000 rows."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import RIGHT, Column, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from tests.ui.accessibility import unnamed


@dataclass(frozen=True, slots=True)
class Guest:
    id: int
    name: str
    meetings: int | None = 0


COLUMNS: tuple[Column[Guest], ...] = (
    Column(title="Name", text=lambda guest: guest.name, stretch=True, strong=True),
    Column(
        title="Meetings",
        text=lambda guest: str(guest.meetings or ""),
        sort_key=lambda guest: guest.meetings,
        align=RIGHT,
        chip=True,
        tone=lambda _: Tone.OK,
        icon=lambda _: "circle-check",
        tooltip=lambda guest: f"{guest.name} has {guest.meetings}",
    ),
)
NAMES = ("Ægir Sørensen", "Zofia Wiśniewska", "Müller, Anna", "Ólafur Guðmundsson")


def guests(count: int) -> list[Guest]:
    return [Guest(n, f"{NAMES[n % 4]} {n}", n % 18) for n in range(count)]


def model_of(rows: list[Guest]) -> RowTableModel[Guest]:
    model = RowTableModel(COLUMNS, row_id=lambda guest: guest.id)
    model.set_rows(rows)
    return model


def ids(model: RowTableModel[Guest]) -> list[int]:
    return [guest.id for guest in model.shown_rows()]


def test_qt_accepts_the_model_through_all_changes(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    model = model_of(guests(6))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_filter("anna")
    model.set_filter("")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows([Guest(9, "New"), *guests(4)[::-1]])
    model.set_rows(guests(500))
    model.set_rows([])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_filter_is_blind_to_case_accents_and_order() -> None:
    model = model_of(guests(4))
    for text, expected in (
        ("MULLER", [2]),
        ("anna mull", [2]),
        ("wisniewska", [1]),
        ("olafur gu", [3]),
        ("x", []),
    ):
        model.set_filter(text)
        assert ids(model) == expected, text
    assert model.filtered
    assert model.total == 4


def test_predicate_and_filter_together() -> None:
    model = model_of(guests(8))
    model.set_predicate(lambda guest: guest.id > 3)
    model.set_filter("anna")
    assert ids(model) == [6]
    model.set_predicate(None)
    assert ids(model) == [2, 6]


def test_sorting_puts_what_is_missing_last_in_both_orders() -> None:
    model = model_of([Guest(1, "b", None), Guest(2, "a", 3), Guest(3, "c", 1)])
    model.sort(1)
    assert ids(model) == [3, 2, 1]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert ids(model) == [2, 3, 1]
    model.sort(0)
    assert ids(model) == [2, 1, 3]
    model.sort(-1)
    assert ids(model) == [1, 2, 3]


def test_a_column_of_numbers_says_where_there_is_none() -> None:
    def share(row: dict[str, float]) -> float | None:
        return row.get("share")

    column = numbers("Share", share, "{:.0%}".format)
    assert (column.text({"share": 0.5}), column.text({})) == ("50%", "–")
    assert (column.order({"share": 0.5}), column.order({})) == (0.5, None)


def test_what_a_cell_says() -> None:
    model = model_of([Guest(1, "Anna", 3)])
    at = model.index(0, 1)
    assert at.data() == "3"
    assert at.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert at.data(Qt.ItemDataRole.ToolTipRole) == "Anna has 3"
    assert at.data(Qt.ItemDataRole.AccessibleTextRole) == "Meetings: 3"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Meetings"
    assert model.row_of(1) == Guest(1, "Anna", 3)
    assert model.row_of(7) is None


def test_only_changed_rows_are_told(qtbot: QtBot) -> None:
    rows = guests(10)
    model = model_of(rows)
    rows[4] = replace(rows[4], name="Somebody else")
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.waitSignal(model.rows_shown) as shown:
        model.set_rows(rows)
    assert changed.args is not None
    assert (changed.args[0].row(), changed.args[1].row()) == (4, 4)
    assert shown.args == [10]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_rows(list(rows))


@given(
    st.lists(st.integers(0, 90), unique=True, max_size=90),
    st.lists(st.integers(0, 90), unique=True, max_size=90),
)
def test_an_index_held_by_qt_follows_its_row(before: list[int], after: list[int]) -> None:
    model = model_of([Guest(n, str(n)) for n in before])
    held = {n: QPersistentModelIndex(model.index(at, 0)) for at, n in enumerate(before)}
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.set_rows([Guest(n, str(n)) for n in after])
    assert ids(model) == after
    if not resets:
        for n, index in held.items():
            assert index.isValid() == (n in after)
            assert not index.isValid() or after[index.row()] == n


def view_of(qtbot: QtBot, model: RowTableModel[Guest], *, many: bool = False) -> RowTable[Guest]:
    table = RowTable(model, "Guests", empty=EmptyState("users", "Nobody yet"), many=many)
    qtbot.addWidget(table)
    table.resize(800, 400)
    table.show()
    return table


@pytest.mark.parametrize("count", [12, 400])
def test_selection_and_scroll_survive_a_refresh(qtbot: QtBot, count: int) -> None:
    model = model_of(guests(count))
    table = view_of(qtbot, model)
    assert table.select(count - 2)
    scroll = table.view.verticalScrollBar().value()
    assert scroll > 0
    kept = [guest for guest in guests(count) if guest.id % 3 != 0 or guest.id == count - 2]
    model.set_rows(kept)
    assert [guest.id for guest in table.selected()] == [count - 2]
    current = table.current()
    assert current is not None
    assert current.id == count - 2
    model.set_rows([])
    assert table.selected() == ()
    assert not table.select(1)


def test_signals_carry_rows(qtbot: QtBot) -> None:
    model = model_of(guests(5))
    table = view_of(qtbot, model, many=True)
    with (
        qtbot.waitSignal(table.row_chosen) as chosen,
        qtbot.waitSignal(table.selection_changed) as selection,
    ):
        table.select(2)
    assert chosen.args == [model.row_of(2)]
    assert selection.args == [(model.row_of(2),)]
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [model.row_of(2)]
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Müller, Anna 2\t2"


def test_empty_states_tell_nothing_from_no_match(qtbot: QtBot) -> None:
    model = model_of([])
    table = view_of(qtbot, model)

    def words() -> list[str]:
        return [state.accessibleName() for state in table.findChildren(EmptyState) if state.isVisible()]

    assert words() == ["Nobody yet"]
    model.set_rows(guests(3))
    assert words() == []
    model.set_filter("nobody")
    assert words() == ["Nothing matches"]
    assert unnamed(table) == []


def test_it_paints(qtbot: QtBot) -> None:
    table = view_of(qtbot, model_of(guests(30)))
    table.select(1)
    assert not table.grab().isNull()
