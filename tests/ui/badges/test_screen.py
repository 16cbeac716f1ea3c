"""Badges, cards and signs the evening before: chosen, seen, written, printed, and what is out of date."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.ui.badges import create
from eventdesk.ui.badges.model import Kind
from eventdesk.ui.badges.screen import BadgesScreen
from eventdesk.ui.kit.paper.pages import Picture
from eventdesk.usecases.meetings import move_meeting
from eventdesk.usecases.people import edit_person
from tests.cups import PrivateCups
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PATIENCE = 20_000


@pytest.fixture
def screen(stage: Stage, qtbot: QtBot) -> BadgesScreen:
    """The screen on the small event."""
    screen = create(stage.context)
    assert isinstance(screen, BadgesScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    qtbot.waitUntil(lambda: screen.tables[Kind.BADGES].model.total == 3)
    return screen


def changed(noun: Noun) -> Changes:
    return Changes.of([Subject(noun, "one")], 1)


def states(screen: BadgesScreen) -> dict[str, SheetState]:
    return {row.person: row.state for row in screen.tables[Kind.BADGES].model.shown_rows()}


def choose(screen: BadgesScreen, qtbot: QtBot, **settings: object) -> None:
    """Choose by what badges are printed, and wait until that is so."""
    with qtbot.waitSignal(screen.model.looking.changed, timeout=PATIENCE):
        screen.model.looking.choose(**settings)


def shown(screen: BadgesScreen, qtbot: QtBot, kind: Kind) -> Picture:
    """Bring a kind to the front and wait for its page."""
    with qtbot.waitSignal(screen.pane.printing.drawn, timeout=PATIENCE, check_params_cb=bool) as told:
        screen.show_kind(kind)
    page = told.args[0]
    assert isinstance(page, Picture)
    return page


def test_badges_go_to_the_printer_and_are_printed_again_when_they_change(
    screen: BadgesScreen, stage: Stage, qtbot: QtBot, cups: PrivateCups
) -> None:
    assert unnamed(screen) == []
    screen.pane.look()
    qtbot.waitUntil(screen.pane.print_button.isEnabled, timeout=PATIENCE)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    with qtbot.waitSignal(screen.pane.printing.recorded, timeout=PATIENCE):
        QTest.keyClick(screen.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    ((document, _, options),) = cups.printed()
    assert "media=A6" in options.split()
    with PdfDocument(document) as pages:
        assert len(pages) == 3
    screen.refresh(changed(Noun.PRINT))
    qtbot.waitUntil(lambda: set(states(screen).values()) == {SheetState.CURRENT})
    edit_person(stage.context.desk, PersonId("bo"), job="Head of sales")
    screen.chooser.choice.chosen.emit(Choice.CHANGED.value)
    qtbot.waitUntil(lambda: states(screen) == {"bo": SheetState.CHANGED})


def test_eight_badges_to_a_sheet(screen: BadgesScreen, qtbot: QtBot, tmp_path: Path) -> None:
    choose(screen, qtbot, badge_medium="a4-8")
    with qtbot.waitSignal(screen.pane.printing.written, timeout=PATIENCE):
        screen.pane.write_to(tmp_path / "badges.pdf")
    with PdfDocument(tmp_path / "badges.pdf") as document:
        assert len(document) == 1
        assert round(document[0].get_height() / 72 * 25.4) == 297


@pytest.mark.parametrize(("kind", "pages"), [(Kind.TABLES, 2), (Kind.ROOMS, 1)])
def test_cards_and_signs(
    kind: Kind, pages: int, screen: BadgesScreen, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(screen, qtbot, kind)
    assert page.height > page.width
    assert unnamed(screen) == []
    assert not screen.chooser.isVisible()
    qtbot.waitUntil(lambda: screen.table.model.total == pages)
    with qtbot.waitSignal(screen.pane.printing.written, timeout=PATIENCE):
        screen.pane.write_to(tmp_path / "out.pdf")
    with PdfDocument(tmp_path / "out.pdf") as document:
        assert len(document) == pages
    assert stage.notices[0].text.startswith("out.pdf holds ")
    assert shown(screen, qtbot, Kind.BADGES).height
    assert screen.chooser.isVisible()


def test_a_card_follows_the_meetings_of_its_table(screen: BadgesScreen, stage: Stage, qtbot: QtBot) -> None:
    def meetings() -> list[int]:
        return [len(row.lines) for row in screen.table.model.shown_rows()]

    shown(screen, qtbot, Kind.TABLES)
    qtbot.waitUntil(lambda: meetings() == [1, 0])
    move_meeting(stage.context.desk, MeetingId("m1"), SlotId("s2"), TableId("t2"))
    screen.refresh(changed(Noun.SCAN))
    screen.refresh(changed(Noun.MEETING))
    qtbot.waitUntil(lambda: meetings() == [0, 1])


def test_the_search_narrows_what_is_printed(screen: BadgesScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.search, "sorensen")
    qtbot.waitUntil(lambda: set(states(screen)) == {"ada"})
    wanted = screen.pane.wanted()
    assert wanted is not None
    assert [sheet.person for sheet in wanted.sheets] == ["ada"]
