"""What is chosen on the screen of badges: design, paper, order, marks, backs; for all desks or this one."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.rights import RIGHTS, DeskRole, Right
from eventdesk.ui.badges.model import Kind
from eventdesk.ui.badges.screen import BadgesScreen
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.post import Post
from tests.ui.badges.test_editor import PATIENCE, event_of, opened
from tests.ui.conftest import Stage


@pytest.fixture
def screen(stage: Stage, qtbot: QtBot) -> BadgesScreen:
    """The screen on the small event, its design read."""
    return opened(stage, qtbot)


def test_what_is_chosen_is_remembered_for_all_desks(screen: BadgesScreen, stage: Stage, qtbot: QtBot) -> None:
    bar = screen.bar
    for field, words in ((bar.medium, "8 badges"), (bar.design, "strong")):
        field.selectAll()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(bar.marks.isEnabled)
    bar.order.chosen.emit(BadgeOrder.ORGANISATION.value)
    bar.marks.click()
    bar.two_sided.click()
    wanted = ("strong", "a4-8", BadgeOrder.ORGANISATION, False, True)

    def found() -> tuple[object, ...]:
        event = event_of(stage)
        return (
            event.badge_design,
            event.badge_medium,
            event.badge_order,
            event.crop_marks,
            event.two_sided,
        )

    qtbot.waitUntil(lambda: found() == wanted)
    qtbot.waitUntil(lambda: screen.model.looking.look is not None and screen.model.looking.look.two_sided)
    rows = screen.tables[Kind.BADGES].model
    qtbot.waitUntil(lambda: [row.person for row in rows.shown_rows()] == ["ada", "bo", "cy"])
    other = opened(stage, qtbot)
    assert (other.bar.design.held, other.bar.medium.held) == ("strong", "a4-8")


def test_half_a_word_chooses_nothing(screen: BadgesScreen, qtbot: QtBot) -> None:
    screen.activateWindow()
    screen.bar.design.setFocus()
    QTest.keyClicks(screen.bar.design, "zzz")
    screen.search.setFocus()
    qtbot.waitUntil(lambda: screen.bar.design.text() == "Role band")


def test_a_desk_that_may_not_settle_chooses_for_itself_and_edits_nothing(stage: Stage, qtbot: QtBot) -> None:
    set_pin(stage.context.desk, DeskRole.ORGANISER, "2468")
    desk = replace(stage.context.desk, post=Post(DeskRole.SUPERVISOR))
    stage.context = replace(stage.context, desk=desk, may=RIGHTS[DeskRole.SUPERVISOR].__contains__)
    assert Right.SETTINGS not in RIGHTS[DeskRole.SUPERVISOR]
    screen = opened(stage, qtbot)
    assert not screen.bar.edit.isVisible()
    screen.model.looking.choose(badge_medium="62x100", two_sided=True)
    qtbot.waitUntil(
        lambda: screen.model.looking.look is not None and screen.model.looking.look.medium.key == "62x100"
    )
    assert event_of(stage).badge_medium == ""


def test_a_folded_sheet_brings_the_agendas_and_a_test_print_comes_out(
    screen: BadgesScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = screen.tables[Kind.BADGES].model
    screen.model.looking.choose(badge_medium="a4-folded")
    qtbot.waitUntil(lambda: all(row.agenda is not None for row in rows.shown_rows()))
    pages = screen.model.test_print("Test print", "test.pdf")
    assert pages is not None
    with qtbot.waitSignal(screen.pane.printing.written, timeout=PATIENCE):
        screen.pane.printing.write(pages, tmp_path / "test.pdf", "Making")
    assert (tmp_path / "test.pdf").read_bytes().startswith(b"%PDF")
