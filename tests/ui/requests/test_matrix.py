"""The matrix by itself: found by name, walked through by mouse and keys, near and far, painted in no time."""

import time
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.requests import Matrix, MatrixCell
from eventdesk.ui.kit.look.theme import tokens_of
from eventdesk.ui.requests.matrix_paint import LEAST_RING
from eventdesk.ui.requests.matrix_view import FIRST_ZOOM, HIGHEST, WIDEST, ZOOMS, MatrixView
from eventdesk.ui.requests.matrix_walk import Places, places_for, stepped

NAMES = ("Alfa", "Beta", "Gamma", "")
CELLS = {(0, 1): MatrixCell(3, 1), (1, 0): MatrixCell(1, 1), (3, 2): MatrixCell(2)}
MATRIX = Matrix((*(OrganisationId(name) for name in NAMES[:3]), None), NAMES, CELLS)


def shown(qtbot: QtBot, matrix: Matrix = MATRIX) -> MatrixView:
    view = MatrixView("Who asked whom", lambda at: f"{at[0]} asked {at[1]}")
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_matrix(matrix, places_for(matrix, ""), "Nobody")
    view.show()
    return view


def middle(view: MatrixView, at: tuple[int, int]) -> QPoint:
    return view.frame().rect(at).center().toPoint()


def test_a_name_shows_who_asked_it_and_whom_it_asked() -> None:
    assert places_for(MATRIX, "") == Places((0, 1, 2, 3), (0, 1, 2, 3))
    assert places_for(MATRIX, "bet") == Places((0, 1), (0, 1), frozenset({1}))
    assert places_for(MATRIX, "gám") == Places((2, 3), (2,), frozenset({2}))
    assert places_for(MATRIX, "delta") == Places()


@pytest.mark.parametrize(
    ("key", "far", "to"),
    [
        (Qt.Key.Key_Right, False, (0, 2)),
        (Qt.Key.Key_Left, True, (0, 1)),
        (Qt.Key.Key_Down, True, (2, 1)),
        (Qt.Key.Key_Up, False, (0, 1)),
        (Qt.Key.Key_Home, False, (0, 1)),
        (Qt.Key.Key_End, False, (0, 4)),
        (Qt.Key.Key_A, False, None),
    ],
)
def test_keys_go_to_the_next_cell_or_to_the_next_full_one(
    key: Qt.Key, far: bool, to: tuple[int, int] | None
) -> None:
    rows = [{1: MatrixCell(1), 4: MatrixCell(1)}, {0: MatrixCell(1)}, {1: MatrixCell(1)}]
    assert stepped((0, 1), key, rows, 5, far=far) == to
    assert stepped(None, key, rows, 5, far=far) is None


def test_the_mouse_marks_opens_and_tells(qtbot: QtBot) -> None:
    view = shown(qtbot)
    opened: list[object] = []
    view.opened.connect(opened.append)
    assert view.current == (0, 1)
    port = view.viewport()
    QTest.mouseMove(port, middle(view, (3, 2)))
    qtbot.waitUntil(lambda: port.toolTip() == "3 asked 2")
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle(view, (2, 2)))
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=middle(view, (2, 2)))
    assert (view.current, opened) == ((2, 2), [])
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle(view, (3, 2)))
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=middle(view, (3, 2)))
    assert opened == [(3, 2)]
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert view.current == (3, 2)


def test_nearer_and_farther_keep_the_cursor_in_view(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.resize(300, 200)
    QTest.keyClick(view, Qt.Key.Key_End)
    for _ in ZOOMS:
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == len(ZOOMS) - 1
    assert view.frame().area.intersects(view.frame().rect((0, 1)))
    for _ in ZOOMS:
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == 0
    turned_over = False
    for turn, zoom in ((120, 1), (-120, 0)):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, turned_over,
        )  # fmt: skip
        view.wheelEvent(event)
        assert view.zoom == zoom
    view.set_zoom(FIRST_ZOOM)


def test_the_cursor_stays_on_its_organisations(qtbot: QtBot) -> None:
    view = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, (1, 0)))
    view.show_matrix(MATRIX, places_for(MATRIX, "bet"), "Nobody")
    assert view.current == (1, 0)
    view.show_matrix(MATRIX, places_for(MATRIX, "gamma"), "Nobody")
    assert view.current == (3, 2)
    view.show_matrix(Matrix(), Places(), "Nobody")
    assert view.current is None


def test_the_ring_is_whole_around_a_cell_at_the_edge(qtbot: QtBot) -> None:
    view = shown(qtbot)
    for zoom in range(len(ZOOMS)):
        view.set_zoom(zoom)
        view.show_matrix(Matrix(MATRIX.ids, NAMES, {(0, 0): MatrixCell(1)}), places_for(MATRIX, ""), "Nobody")
        rect, picture = view.frame().rect((0, 0)), view.viewport().grab().toImage()
        ring = QColor(tokens_of(view).line_strong)
        out = [max(0.0, LEAST_RING - side) / 2 for side in (rect.width(), rect.height())]
        around = QRectF(rect.adjusted(-out[0], -out[1], out[0], out[1]).toAlignedRect())
        middle = around.center()
        sides = [(around.left() - 1, middle.y()), (middle.x(), around.top() - 1)]
        sides += [(around.right(), middle.y()), (middle.x(), around.bottom())]
        assert [picture.pixelColor(round(x), round(y)) for x, y in sides] == [ring] * 4


def test_280_organisations_are_painted_in_no_time(qtbot: QtBot) -> None:
    chance = Random(1)
    names = tuple(f"Organisation {number:03d}" for number in range(280))
    cells = {
        (chance.randrange(280), chance.randrange(280)): MatrixCell(1 + n % 5, n % 2) for n in range(2800)
    }
    view = shown(qtbot, Matrix(tuple(map(OrganisationId, names)), names, cells))
    for zoom in range(len(ZOOMS)):
        view.set_zoom(zoom)
        view.grab()
        started = time.perf_counter()
        view.grab()
        assert time.perf_counter() - started < 0.25


def test_few_get_larger_and_many_fill_the_view_from_afar(qtbot: QtBot) -> None:
    view = shown(qtbot)
    side = ZOOMS[FIRST_ZOOM]
    assert (view.frame().side, view.frame().across) == (HIGHEST * side, WIDEST * side)
    names = tuple(f"Organisation {number:03d}" for number in range(280))
    many = Matrix(tuple(map(OrganisationId, names)), names, {(0, 279): MatrixCell(1)})
    view.resize(1600, 800)
    view.show_matrix(many, places_for(many, ""), "Nobody")
    view.set_zoom(0)
    frame = view.frame()
    assert frame.rect((279, 279)).bottomRight().toTuple() == pytest.approx(frame.area.bottomRight().toTuple())
    assert view.verticalScrollBar().maximum() == 0
    assert frame.at(frame.rect((3, 279)).center()) == (3, 279)
