"""The bar chart: round scales, labels that do not touch, colours to be seen, bars told by key and mouse."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.charts.axis import MOST_TICKS, labels_that_fit, ticks
from eventdesk.ui.kit.charts.bars import DARK_SERIES, LIGHT_SERIES, MOST_SERIES, Bar, BarChart, Now
from eventdesk.ui.kit.look.theme import DARK, LIGHT


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = QColor(colour).getRgbF()[:3]  # type: ignore[index]
    linear: list[float] = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@given(st.integers(0, 100_000))
def test_a_scale_starts_at_nought_and_reaches_the_highest(most: int) -> None:
    scale = ticks(most)
    assert scale[0] == 0
    assert scale[-1] >= max(1, most)
    assert len(scale) <= MOST_TICKS + 1
    assert {two - one for one, two in pairwise(scale)} == {scale[1]}
    assert str(scale[1]).strip("0") in {"1", "2", "5"}


@given(st.lists(st.integers(0, 3), max_size=60), st.floats(1, 40))
def test_labels_never_touch_and_the_rounder_ones_stand(ranks: list[int], slot: float) -> None:
    widths = [30.0] * len(ranks)
    places = labels_that_fit(ranks, widths, slot, 8)
    assert all((two - one) * slot >= 38 for one, two in pairwise(places))
    if places:
        least = min(ranks[place] for place in places)
        assert places == [place for place, rank in enumerate(ranks) if rank >= least]


@pytest.mark.parametrize(("series", "ground"), [(LIGHT_SERIES, LIGHT.surface), (DARK_SERIES, DARK.surface)])
def test_every_series_can_be_seen_on_its_ground(series: tuple[str, ...], ground: str) -> None:
    """Three to one, as WCAG 2.2 asks of graphics (1.4.11)."""
    assert len(series) == MOST_SERIES
    for colour in series:
        light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3, colour


def shown(qtbot: QtBot, bars: tuple[Bar, ...]) -> tuple[BarChart, list[Bar | None]]:
    chart = BarChart("Arrivals")
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    told: list[Bar | None] = []
    chart.marked.connect(told.append)
    chart.show_bars(("Desk 1", "Desk 2"), bars, "Expected", Now(1.5, "Now"))
    chart.show()
    return chart, told


BARS = tuple(Bar(f"{n}", (n, 2), n + 1, f"bar {n}", rank=n % 2) for n in range(4))


def test_bars_are_told_by_key(qtbot: QtBot) -> None:
    chart, told = shown(qtbot, BARS)
    chart.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
    assert told == [None, BARS[0], BARS[3], BARS[2], BARS[0]]
    assert chart.accessibleDescription() == "bar 0"
    chart.show_bars(("Desk 1",), (Bar("new", (1,)), Bar("0", (7,), 0, "bar 0 again")))
    assert chart.accessibleDescription() == "bar 0 again"
    assert not chart.grab().isNull()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.current is None
    QTest.keyClick(chart, Qt.Key.Key_Tab)


def test_bars_are_told_under_the_mouse(qtbot: QtBot) -> None:
    chart, _ = shown(qtbot, BARS)
    QTest.mouseMove(chart, QPoint(590, 150))
    qtbot.waitUntil(lambda: chart.current == BARS[3])
    QTest.mouseMove(chart, QPoint(2, 150))


@pytest.mark.parametrize("bars", [(), (Bar("none", (0, 0)),), BARS], ids=["none", "empty", "some"])
def test_it_paints_whatever_there_is(qtbot: QtBot, bars: tuple[Bar, ...]) -> None:
    chart, _ = shown(qtbot, bars)
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert not chart.grab().isNull()
    chart.clearFocus()
    assert chart.current is None
