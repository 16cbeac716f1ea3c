"""An audience is found by a part of its name, and there always is one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.audience import EVERYBODY, Audience, AudienceKind
from eventdesk.ui.kit.paper.audience import AudienceBox

NORTH = Audience(AudienceKind.ORGANISATION, "north", "Nørd A/S", 1)
LARGER = Audience(AudienceKind.ORGANISATION, "north", "Nørd A/S", 2)
SUBSEA = Audience(AudienceKind.GROUP, "g", "Subsea", 2)


@pytest.fixture
def box(qtbot: QtBot) -> AudienceBox:
    """In front, with an organisation and a group to choose."""
    box = AudienceBox()
    qtbot.addWidget(box)
    box.show_audiences((EVERYBODY, SUBSEA, NORTH))
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


def typed(box: AudienceBox, text: str) -> None:
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_an_audience_is_told_once(box: AudienceBox) -> None:
    told: list[object] = []
    box.audience_chosen.connect(told.append)
    typed(box, "nord")
    typed(box, "a/s N")
    assert (told, box.text()) == ([NORTH], "Nørd A/S (1)")
    typed(box, "group")
    assert (told, box.text()) == ([NORTH, SUBSEA], "Subsea (group, 2)")


def test_leaving_takes_back_what_is_nobody(box: AudienceBox) -> None:
    typed(box, "qqq")
    box.clearFocus()
    assert box.text() == "Everybody"


def test_a_choice_outlives_its_growth_but_not_its_end(box: AudienceBox) -> None:
    told: list[object] = []
    typed(box, "nord")
    box.clearFocus()
    box.audience_chosen.connect(told.append)
    box.show_audiences((EVERYBODY, SUBSEA, LARGER))
    assert (told, box.text()) == ([], "Nørd A/S (2)")
    box.show_audiences((EVERYBODY, SUBSEA))
    assert (told, box.text()) == ([EVERYBODY], "Everybody")
