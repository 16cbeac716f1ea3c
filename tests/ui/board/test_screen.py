"""The board follows commits and the time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.board import Board, BoardTable
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import PersonId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.rights import Right
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.domain.visit import Direction
from eventdesk.ui.board import create
from eventdesk.ui.board.keys import Deed
from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.board.tile import tone_of
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.usecases.checkin import check_in
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot, context: ScreenContext | None = None) -> BoardScreen:
    screen: QWidget = create(context or stage.context)
    assert isinstance(screen, BoardScreen)
    qtbot.addWidget(screen)
    screen.resize(1180, 680)
    screen.show()
    qtbot.waitUntil(lambda: len(screen.tiles.tables) == 2)
    return screen


def board_of(screen: BoardScreen) -> Board:
    assert screen.model.board is not None
    return screen.model.board


def commits(stage: Stage, *gestures: Callable[[], object]) -> list[Changes]:
    told: list[Changes] = []
    stage.file.on_commit.append(told.append)
    for gesture in gestures:
        gesture()
    stage.file.on_commit.remove(told.append)
    return told


def coming(stage: Stage, person: str, direction: Direction = Direction.IN) -> Callable[[], object]:
    return lambda: check_in(stage.context.desk, PersonId(person), direction=direction)


def test_before_the_day_the_next_slot_is_named_and_nobody_is_called(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    board = board_of(screen)
    words = screen.slot_words(board, stage.context.moments)
    assert words == "The next slot starts at 11:00"
    assert [table.number for table in screen.tiles.tables] == ["1", "2"]


def test_who_comes_turns_a_table_from_red_to_amber_to_green(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)

    def first() -> BoardTable:
        return screen.tiles.tables[0]

    assert tone_of(first()) is Tone.REFUSE
    assert {call.person.id for call in screen.calls.shown_rows()} == {"ada", "bo"}
    for changes in commits(stage, coming(stage, "ada")):
        screen.refresh(changes)
    qtbot.waitUntil(lambda: tone_of(first()) is Tone.WARN)
    assert [call.person.id for call in screen.calls.shown_rows()] == ["bo"]
    for changes in commits(stage, coming(stage, "bo"), coming(stage, "ada", Direction.OUT)):
        screen.refresh(changes)
    qtbot.waitUntil(lambda: [call.person.id for call in screen.calls.shown_rows()] == ["ada"])
    for changes in commits(stage, coming(stage, "ada")):
        screen.refresh(changes)
    qtbot.waitUntil(lambda: tone_of(first()) is Tone.OK)
    assert not screen.calls.shown_rows()


def test_commits_that_follow_each_other_at_once_are_all_shown(stage: Stage, qtbot: QtBot) -> None:
    """Neither may build on the board as it was before the other."""
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    screen.model.start()
    told = commits(stage, coming(stage, "ada"), coming(stage, "bo"))
    assert len(told) == 2
    for changes in told:
        screen.refresh(changes)
    qtbot.waitUntil(lambda: board_of(screen).position == told[-1].position)
    assert tone_of(screen.tiles.tables[0]) is Tone.OK


def test_time_alone_begins_and_ends_slots(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(118)
    screen = opened(stage, qtbot)
    for minutes, slot in ((3, "s1"), (20, None), (5, "s2"), (30, None)):
        stage.clock.forward(minutes)
        screen.model.load()
        qtbot.waitUntil(lambda: board_of(screen).at == stage.clock.at)
        shown = board_of(screen).slot
        assert (shown.id if shown else None) == slot
    assert screen.slot_words(board_of(screen), stage.context.moments) == "No further slots today"


def test_the_wall_shows_what_the_screen_shows_and_follows(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    screen.open_wall.click()
    wall = screen.wall
    assert wall is not None
    assert screen.is_watched
    assert wall.tiles.tables == screen.tiles.tables
    for changes in commits(stage, coming(stage, "ada"), coming(stage, "bo")):
        screen.refresh(changes)
    qtbot.waitUntil(lambda: tone_of(wall.tiles.tables[0]) is Tone.OK)
    wall.close()
    assert not screen.is_watched


def following(stage: Stage, screen: BoardScreen) -> None:
    stage.file.on_commit.append(screen.refresh)


def meeting(stage: Stage) -> Meeting:
    with stage.file.reading() as reading:
        found = reading.get(Meeting, "m1")
    assert found is not None
    return found


def pressed(screen: BoardScreen, keys: str) -> None:
    QTest.keyClicks(screen.tiles, keys)


def test_a_table_is_found_by_its_number_and_its_meeting_noted_in_two_keys(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    following(stage, screen)
    pressed(screen, "1")
    assert screen.tiles.current == "t1"
    assert screen.panel.isVisible()
    assert unnamed(screen) == []
    pressed(screen, "m")
    assert screen.keys.asks is Deed.WHO
    pressed(screen, "2")
    qtbot.waitUntil(lambda: meeting(stage).status is MeetingStatus.MISSED)
    assert meeting(stage).missing == ("bo",)
    qtbot.waitUntil(lambda: board_of(screen).tables[0].now is not None and not board_of(screen).calls)
    pressed(screen, "m2")
    qtbot.waitUntil(lambda: meeting(stage).status is MeetingStatus.HELD)
    pressed(screen, "m9")
    QTest.keyClick(screen.tiles, Qt.Key.Key_Right)
    assert screen.tiles.current == "t2"
    QTest.keyClick(screen.tiles, Qt.Key.Key_Home)
    pressed(screen, "h")
    qtbot.waitUntil(lambda: screen.model.meeting is not None and not screen.panel.held.isEnabled())
    QTest.keyClick(screen.tiles, Qt.Key.Key_Escape)
    assert screen.tiles.current is None
    assert not screen.panel.isVisible()


def test_one_click_starts_a_meeting_whose_people_are_all_there(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    for coming_in in (coming(stage, "ada"), coming(stage, "bo")):
        coming_in()
    screen = opened(stage, qtbot)
    following(stage, screen)
    tile = screen.tiles.tile(0)
    QTest.mouseClick(screen.tiles, Qt.MouseButton.LeftButton, pos=QPoint(int(tile.right()) - 30, 50))
    qtbot.waitUntil(lambda: meeting(stage).started == stage.clock.at)
    assert screen.tiles.current == "t1"
    qtbot.waitUntil(lambda: not screen.panel.begin.isEnabled())
    assert not screen.panel.partner.isEnabled()


def test_badges_scanned_at_the_tables_start_the_meeting(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    following(stage, screen)
    assert not screen.scans_here
    screen.seats.click()
    assert screen.scans_here
    screen.take_scan(stage.codes["ada"])
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    assert stage.notices[1].text == "Åda Sørensen sits at table 1 and waits for Bo Müller"
    screen.take_scan(stage.codes["bo"])
    qtbot.waitUntil(lambda: len(stage.notices) == 3)
    assert stage.notices[2].text == "Table 1 has begun: Bo Müller, Åda Sørensen"
    assert meeting(stage).started == stage.clock.at
    action = stage.notices[2].action
    assert action is not None
    action[1]()
    qtbot.waitUntil(lambda: meeting(stage).started is None)
    screen.take_scan(stage.codes["cy"])
    qtbot.waitUntil(lambda: len(stage.notices) == 4)
    assert stage.notices[3].tone is Tone.WARN


def test_a_missing_partner_leads_to_the_right_person_or_to_the_repair(stage: Stage, qtbot: QtBot) -> None:
    sought: list[PersonId] = []
    told: list[object] = []
    stage.clock.forward(132)
    coming(stage, "ada")()
    context = replace(stage.context, seek_partner=sought.append, tell_trouble=told.append)
    screen = opened(stage, qtbot, context)
    (call,) = screen.calls.shown_rows()
    cells = [screen.calls.index(0, number).data() for number in range(3)]
    assert cells == ["Bo Müller", "1", "12 min"]
    screen.calls_table.row_opened.emit(call)
    pressed(screen, "px")
    assert sought == ["ada"]
    assert told == [Trouble(TroubleKind.NEVER_CAME, person=PersonId("bo"))]
    pressed(screen, "2")
    screen.panel.trouble.click()
    assert told[1] == Trouble(TroubleKind.TABLE_LOST, table=TableId("t2"))
    helper = replace(context, may=lambda right: right is not Right.EDIT)
    pressed(opened(stage, qtbot, helper), "1x")
    assert len(told) == 2
    assert stage.notices[-1].text.startswith("This desk may not do that.")
    pressed(screen, "p")
    assert stage.notices[-1].text.startswith("Nobody at this table")


def test_the_bell_of_this_computer_can_be_off_here_or_in_the_settings(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert screen.bell.isChecked()
    screen.bell.click()
    assert not stage.context.settings.bell
    stage.context.settings.bell = True
    screen.model.load()
    qtbot.waitUntil(screen.bell.isChecked)


def test_the_wall_counts_down_and_c_leaves_only_the_countdown(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    screen.open_wall.click()
    wall = screen.wall
    assert wall is not None
    assert wall.countdown.words == ("18:00", "until the bell")
    stage.clock.forward(17)
    assert wall.countdown.words == ("1:00", "Come to an end, please")
    stage.clock.forward(2)
    assert wall.countdown.words == ("4:00", "until the next meetings")
    QTest.keyClick(wall, Qt.Key.Key_C)
    assert not wall.tiles.isVisible()
    qtbot.waitUntil(lambda: wall.countdown.width() > 600)
    assert not wall.countdown.grab().isNull()
    QTest.keyClick(wall, Qt.Key.Key_C)
    assert wall.tiles.isVisible()
    wall.close()
