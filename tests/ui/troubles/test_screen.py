"""Something happened, on the small event: from its tile to the slips, with the keyboard."""

from datetime import timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.form.finder import Finder
from eventdesk.ui.troubles import create
from eventdesk.ui.troubles.after import AGENDAS
from eventdesk.ui.troubles.big import Minutes, Times
from eventdesk.ui.troubles.screen import TroublesScreen
from eventdesk.ui.troubles.what import Ask, Event, what_of
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.meetings import move_meeting
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

SOLVING = 30_000
"""Milliseconds in which a process has started and solved something small, on a busy machine."""


def opened(stage: Stage, qtbot: QtBot) -> TroublesScreen:
    screen = create(stage.context)
    assert isinstance(screen, TroublesScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    return screen


def happened(screen: TroublesScreen, qtbot: QtBot, letter: str) -> None:
    before = screen.question
    QTest.keyClicks(screen.tiles, letter)
    qtbot.waitUntil(lambda: screen.question is not before)
    assert unnamed(screen) == []


def finder(screen: TroublesScreen, ask: Ask) -> Finder:
    assert screen.question is not None
    field = screen.question.rows[ask].field
    assert isinstance(field, Finder)
    return field


def found(screen: TroublesScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.proposals.shown is not None, timeout=SOLVING)


def meeting(stage: Stage) -> Meeting:
    with stage.file.reading() as reading:
        known = reading.get(Meeting, "m1")
    assert known is not None
    return known


def test_a_lost_table_is_mended_told_printed_and_taken_back(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = stage.context.desk
    printed(desk, agenda_sheets(desk))
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    happened(screen, qtbot, "t")
    QTest.keyClicks(finder(screen, Ask.TABLE), "1")
    QTest.keyClick(finder(screen, Ask.TABLE), Qt.Key.Key_Return)
    QTest.keyClick(finder(screen, Ask.TABLE), Qt.Key.Key_Return)
    found(screen, qtbot)
    assert screen.proposals.sentence.text() == (
        "1 gets another table, 2 people change, none lost: because table 1 is lost"
    )
    cells = [screen.proposals.rows.index(0, number).data() for number in range(3)]
    assert cells == ["Åda Sørensen, Bo Müller", "11:00 · Table 1 · Hall", "11:00 · Table 2 · Hall"]
    assert unnamed(screen) == []
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: screen.after.rows.total == 2)
    assert meeting(stage).table == "t2"
    row = screen.after.rows.row_at(0)
    assert (row.one.name, row.state) == ("Bo Müller", SheetState.CHANGED)
    words = [screen.after.rows.index(0, number).data() for number in (0, 1, 4, 5)]
    assert words == ["Bo Müller", "11:00 · Table 2", "Not yet", "Out of date"]
    assert unnamed(screen) == []
    with qtbot.waitSignal(screen.after.pane.printing.written, timeout=SOLVING):
        screen.after.pane.write_to(tmp_path / "slips.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "slips.pdf")[0]
    assert "Table 2" in page.get_textpage().get_text_bounded()
    screen.after.kind.choose(AGENDAS)
    screen.after.kind.chosen.emit(AGENDAS)
    with qtbot.waitSignal(screen.after.pane.printing.recorded, timeout=SOLVING):
        screen.after.pane.write_to(tmp_path / "agendas.pdf")
    assert {sheet.state for sheet in agenda_sheets(desk)} == {SheetState.CURRENT}
    screen.after.undo.click()
    qtbot.waitUntil(lambda: meeting(stage).table == "t1")
    qtbot.waitUntil(lambda: stage.notices[-1].text == "All is as it was before.")


def test_a_meeting_that_is_to_stay_is_kept_when_one_asks_again(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.ask(Trouble(TroubleKind.TABLE_LOST, table=TableId("t1")))
    found(screen, qtbot)
    assert screen.proposals.rows.row_at(0).meeting == "m1"
    screen.proposals.table.row_opened.emit(screen.proposals.rows.row_at(0))
    assert screen.model.locked == {MeetingId("m1")}
    assert screen.proposals.lock.text() == "Let it move"
    screen.proposals.again.click()
    qtbot.waitUntil(lambda: screen.proposals.shown is None)
    found(screen, qtbot)
    assert all(line.meeting != "m1" for line in screen.proposals.rows.shown_rows())
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.tiles.isVisible()
    assert screen.model.troubles == ()


def test_what_is_not_answered_is_said_and_several_things_are_mended_at_once(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    screen.ask(PersonId("bo"))
    happened(screen, qtbot, "l")
    assert finder(screen, Ask.PERSON).key == "bo"
    screen.go.click()
    assert not screen.model.troubles
    assert screen.question is not None
    times = screen.question.rows[Ask.UNTIL].field
    assert isinstance(times, Times)
    assert times.accessibleDescription() == "Answer this first."
    times.group.button(1).click()
    screen.more.click()
    assert screen.tiles.isVisible()
    happened(screen, qtbot, "p")
    assert screen.question is not None
    minutes = screen.question.rows[Ask.MINUTES].field
    assert isinstance(minutes, Minutes)
    minutes.other.setValue(7)
    screen.go.click()
    found(screen, qtbot)
    assert [one.kind for one in screen.model.troubles] == [TroubleKind.LATE, TroubleKind.POSTPONED]
    words = screen.proposals.sentence.text()
    assert "Bo Müller is late until 11:25" in words
    assert "all is 7 minutes later" in words
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: screen.after.rows.total > 0)
    screen.after.next.click()
    assert screen.tiles.isVisible()


def test_what_was_said_is_mended_without_more_or_dropped(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    for _ in range(2):
        happened(screen, qtbot, "p")
        assert screen.question is not None
        minutes = screen.question.rows[Ask.MINUTES].field
        assert isinstance(minutes, Minutes)
        minutes.other.setValue(7)
        screen.more.click()
        assert screen.said.isVisible()
        if screen.model.troubles and not screen.proposals.shown:
            screen.said.go.click()
            found(screen, qtbot)
            assert [one.kind for one in screen.model.troubles] == [TroubleKind.POSTPONED]
            screen.proposals.back.click()
    screen.said.drop.click()
    assert not screen.said.isVisible()
    assert not screen.model.troubles


def test_escape_is_for_what_lies_around_where_nothing_was_said(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)

    def takes_escape() -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        screen.keyPressEvent(event)
        return event.isAccepted()

    assert not takes_escape()
    happened(screen, qtbot, "l")
    assert takes_escape()
    assert screen.tiles.isVisible()
    assert not takes_escape()
    screen.ask(PersonId("bo"))
    assert takes_escape()
    assert not takes_escape()


def test_without_a_clash_nothing_has_to_move(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.tiles, "c")
    found(screen, qtbot)
    assert screen.proposals.sentence.text() == "Nothing has to move: because meetings clash"
    assert meeting(stage).status is MeetingStatus.PLANNED


def test_where_the_day_has_changed_meanwhile_another_way_is_looked_for(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.ask(Trouble(TroubleKind.TABLE_LOST, table=TableId("t1")))
    found(screen, qtbot)
    move_meeting(stage.context.desk, MeetingId("m1"), SlotId("s2"), TableId("t1"))
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert screen.proposals.shown is None
    found(screen, qtbot)
    (line,) = screen.proposals.rows.shown_rows()
    assert line.before is not None
    assert stage.context.moments.time(line.before.starts) == "11:25"


def test_where_meetings_have_begun_while_one_looked_another_way_is_looked_for(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    later = stage.clock.at + timedelta(hours=2, minutes=25)
    screen.model.add(Trouble(TroubleKind.LATE, PersonId("ada"), at=later))
    screen.model.search()
    found(screen, qtbot)
    assert screen.proposals.rows.shown_rows()
    stage.clock.forward(116)
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text.startswith("Some of it has begun meanwhile, or is about to")
    found(screen, qtbot)
    assert list(screen.proposals.rows.shown_rows()) == []
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: screen.after.isVisible())


def test_tiles_are_walked_by_arrow_keys(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    tiles = screen.tiles.tiles
    tiles[0].setFocus()
    at = 0
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 5), (Qt.Key.Key_Left, 4), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(tiles[at], key)
        assert tiles[place].hasFocus()
        at = place
    told: list[object] = []
    screen.tiles.chosen.connect(told.append)
    QTest.keyClick(tiles[0], Qt.Key.Key_Return)
    assert told == [what_of(Event.LATE)]


def test_a_trouble_about_nothing_is_refused_and_forgotten(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.ask(Trouble(TroubleKind.TABLE_LOST, table=TableId("gone")))
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "There is no such table."
    assert screen.tiles.isVisible()
    assert screen.model.troubles == ()
