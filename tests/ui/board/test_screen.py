"""The board follows commits and the time, and rings when a slot begins or ends."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.board import Board, BoardTable
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import PersonId
from eventdesk.domain.visit import Direction
from eventdesk.ui.board import create
from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.board.tables import tone_of
from eventdesk.ui.kit.accessibility import unnamed
from eventdesk.ui.kit.theme import Tone
from eventdesk.usecases.checkin import check_in
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> BoardScreen:
    screen: QWidget = create(stage.context)
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


def test_time_alone_begins_and_ends_slots_with_a_bell(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(118)
    screen = opened(stage, qtbot)
    rung: list[None] = []
    screen.model.rang.connect(lambda: rung.append(None))
    screen.model.load()
    qtbot.waitUntil(lambda: board_of(screen).at == stage.clock.at)
    assert rung == []
    for minutes, slot in ((3, "s1"), (20, None), (5, "s2"), (30, None)):
        stage.clock.forward(minutes)
        with qtbot.waitSignal(screen.model.rang):
            screen.model.load()
        shown = board_of(screen).slot
        assert (shown.id if shown else None) == slot
    assert len(rung) == 4
    assert screen.slot_words(board_of(screen), stage.context.moments) == "No further slots today"


def test_the_wall_shows_what_the_screen_shows_and_follows(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(122)
    screen = opened(stage, qtbot)
    screen.open_wall.click()
    wall = screen.wall
    assert wall is not None
    assert wall.isVisible()
    assert wall.tiles.tables == screen.tiles.tables
    for changes in commits(stage, coming(stage, "ada"), coming(stage, "bo")):
        screen.refresh(changes)
    qtbot.waitUntil(lambda: tone_of(wall.tiles.tables[0]) is Tone.OK)
    wall.close()
