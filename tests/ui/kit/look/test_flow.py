"""A line that goes on below: nothing in it is ever cut, whatever its width."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.form.field import LEAST_SEARCH, SearchField
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading


def bar(qtbot: QtBot, *widgets: QWidget, right: bool = False) -> tuple[QWidget, Flow]:
    holder, flow = QWidget(), Flow(right=right)
    for widget in widgets:
        flow.addWidget(widget)
    holder.setLayout(flow)
    qtbot.addWidget(holder)
    return holder, flow


def shown_at(holder: QWidget, width: int) -> None:
    holder.resize(width, holder.heightForWidth(width))
    holder.show()


def test_a_search_field_takes_what_is_left_and_then_a_line_of_its_own(qtbot: QtBot) -> None:
    ways = Segments([("a", "Participants"), ("b", "Organisations")], "List")
    search = SearchField("Find a person")
    holder, flow = bar(qtbot, ways, search)
    shown_at(holder, 900)
    assert ways.width() == ways.sizeHint().width()
    assert search.geometry().right() == 899
    assert abs(search.geometry().center().y() - ways.geometry().center().y()) <= 1
    narrow = ways.sizeHint().width() + LEAST_SEARCH
    shown_at(holder, narrow)
    assert search.y() > ways.geometry().bottom()
    assert search.width() == narrow
    assert holder.height() == flow.heightForWidth(narrow) > flow.heightForWidth(900)


@pytest.mark.parametrize("width", [1000, 620, 480, 360, 260])
def test_a_heading_keeps_its_buttons_whole(qtbot: QtBot, width: int) -> None:
    tools = [Button("Annuler le dernier", "undo-2"), Button("Sans inscription", "user-plus")]
    ways = Segments([("in", "Arrivée"), ("out", "Départ")], "Sens")
    heading = Heading("Points de contrôle", "3 points", *tools, ways)
    qtbot.addWidget(heading)
    shown_at(heading, width)
    for tool in (*tools, ways):
        assert tool.width() >= tool.sizeHint().width()
        assert heading.rect().contains(tool.geometry())
    if width == 1000:
        assert ways.geometry().right() == width - 1


def test_what_is_hidden_takes_no_room_and_the_rest_stands_where_it_is_wanted(qtbot: QtBot) -> None:
    one, two = Button("One"), Button("Two")
    holder, flow = bar(qtbot, one, two, right=True)
    flow.setContentsMargins(10, 10, 10, 10)
    shown_at(holder, 500)
    assert two.geometry().right() == 489
    two.hide()
    assert flow.sizeHint().width() == one.sizeHint().width() + 20
    assert flow.minimumSize() == flow.sizeHint()
    shown_at(holder, 501)
    assert one.geometry().right() == 490


def test_a_flow_hands_out_and_gives_back_its_items(qtbot: QtBot) -> None:
    field = QLineEdit()
    _, flow = bar(qtbot, field)
    assert flow.count() == 1
    assert flow.itemAt(1) is None
    assert flow.takeAt(0) is not None
    assert flow.takeAt(0) is None
    assert flow.sizeHint().width() == 0


@pytest.mark.parametrize("width", [900, 901])
def test_a_line_ends_at_the_edge_however_many_share_what_is_left(qtbot: QtBot, width: int) -> None:
    heading = Heading("Badges", "", SearchField("Find a badge"), Button("Print"))
    qtbot.addWidget(heading)
    shown_at(heading, width)
    assert heading.findChildren(Button)[-1].geometry().right() == width - 1
