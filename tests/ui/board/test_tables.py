"""The tones of the tables, the tiles on a page, and the pages of the wall."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.board import (
    Board,
    BoardMeeting,
    BoardPerson,
    BoardRoom,
    BoardSession,
    BoardTable,
    Whereabouts,
)
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, TableId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.ui.board.model import Page, page_of
from eventdesk.ui.board.rooms import RoomsCard
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.board.tile import TileWords, fitted, seat_icon, state_icon, tone_of
from eventdesk.ui.board.wall import Wall
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.words.moments import Moments
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING


def table(number: int, *places: Whereabouts, out_of_service: bool = False) -> BoardTable:
    people = tuple(
        BoardPerson(PersonId(f"p{seat}"), f"Person {seat}", whereabouts=place)
        for seat, place in enumerate(places)
    )
    meeting = BoardMeeting(MeetingId(f"m{number}"), MORNING, MORNING, MeetingStatus.PLANNED, people)
    now = meeting if places else None
    return BoardTable(TableId(f"t{number}"), str(number), None, "Hall", 4, out_of_service, now)


def hall(tables: int) -> Board:
    return Board(MORNING, 1, None, None, None, tuple(table(number) for number in range(tables)), (), ())


def test_a_table_is_green_amber_red_or_plain() -> None:
    here, missing, left = Whereabouts.HERE, Whereabouts.MISSING, Whereabouts.LEFT
    assert tone_of(table(1)) is Tone.NEUTRAL
    assert tone_of(table(1, out_of_service=True)) is Tone.NEUTRAL
    assert tone_of(table(1, here, here)) is Tone.OK
    assert tone_of(table(1, here, missing)) is Tone.WARN
    assert tone_of(table(1, here, left)) is Tone.WARN
    assert tone_of(table(1, missing, left)) is Tone.REFUSE
    now = table(1, here, missing).now
    assert now is not None
    for status, tone in ((MeetingStatus.HELD, Tone.OK), (MeetingStatus.PARTLY_HELD, Tone.WARN)):
        assert tone_of(replace(table(1), now=replace(now, status=status))) is tone
    assert tone_of(replace(table(1), now=replace(now, started=MORNING))) is Tone.OK


def test_how_a_meeting_stands_is_told_in_words_and_by_an_icon() -> None:
    moments = Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB"))
    here, missing = Whereabouts.HERE, Whereabouts.MISSING
    now = table(1, here, missing).now
    assert now is not None
    told = [
        (TileWords().state(one, moments), state_icon(one))
        for one in (
            now,
            replace(now, status=MeetingStatus.HELD),
            replace(now, status=MeetingStatus.PARTLY_HELD),
            replace(now, status=MeetingStatus.MISSED),
            replace(now, started=MORNING),
            replace(now, sitting=(PersonId("p1"),)),
            replace(now, people=now.people[1:]),
        )
    ]
    assert told == [
        ("1 missing", "triangle-alert"),
        ("Held", "handshake"),
        ("Partly held", "handshake"),
        ("Missed", "user-x"),
        ("Since 09:00", "play"),
        ("All here", "circle-check"),
        ("1 missing", "circle-x"),
    ]
    absent = replace(now, absent=(PersonId("p0"),), sitting=(PersonId("p1"),))
    assert [seat_icon(absent, person)[0] for person in absent.people] == ["user-x", "armchair"]


def test_pages_come_round_and_the_last_may_be_short() -> None:
    assert page_of(25, 10, 0) == Page(1, 3, 0, 10)
    assert page_of(25, 10, 2) == Page(3, 3, 20, 25)
    assert page_of(25, 10, 3) == Page(1, 3, 0, 10)
    assert page_of(20, 10, 1) == Page(2, 2, 10, 20)
    assert page_of(0, 10, 5) == Page(1, 1, 0, 0)
    assert page_of(3, 0, 1) == Page(2, 3, 1, 2)


def test_every_table_is_on_exactly_one_page() -> None:
    for tables in range(40):
        for per_page in range(1, 12):
            first = page_of(tables, per_page, 0)
            pages = [page_of(tables, per_page, number) for number in range(first.of)]
            assert [n for page in pages for n in range(page.first, page.last)] == list(range(tables))


def test_tiles_fill_the_width_and_scroll_below(stage: Stage, qtbot: QtBot) -> None:
    tiles = TableTiles()
    qtbot.addWidget(tiles)
    tiles.resize(660, 400)
    tiles.show_tables(hall(10).tables)
    assert tiles.columns() == 3
    rows = -(-10 // tiles.columns())
    assert tiles.heightForWidth(660) == tiles.minimumHeight() >= rows * 116
    assert tiles.heightForWidth(100) >= 10 * 116


def painted(tiles: TableTiles) -> bytes:
    return bytes(tiles.grab().toImage().constBits())


def test_a_tile_is_painted_by_who_is_there(stage: Stage, qtbot: QtBot) -> None:
    tiles = TableTiles()
    qtbot.addWidget(tiles)
    tiles.resize(660, 130)
    pictures = set()
    for places in ((), (Whereabouts.HERE,) * 2, (Whereabouts.MISSING,) * 2, (Whereabouts.HERE,) * 3):
        tiles.show_tables((table(1, *places),))
        pictures.add(painted(tiles))
    tiles.show_tables((table(1, out_of_service=True),))
    pictures.add(painted(tiles))
    assert len(pictures) == 5


def test_the_wall_turns_its_pages_and_closes(stage: Stage, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    wall = Wall(owner, lambda: MORNING)
    wall.resize(1280, 720)
    wall.show()
    board = hall(30)
    wall.show_board(board, "A pause")
    seen = [*wall.tiles.tables]
    assert 0 < len(seen) < 30
    labels = [label.text() for label in wall.findChildren(Label)]
    assert "A pause" in labels
    assert any(text.startswith("Page 1 of ") for text in labels)
    while len(seen) < 30:
        QTest.keyClick(wall, Qt.Key.Key_Right)
        seen += wall.tiles.tables
    assert tuple(seen) == board.tables
    wall.turn()
    assert wall.tiles.tables[0] == board.tables[0]
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    assert wall.isHidden()


def test_where_not_all_names_of_who_comes_next_fit_something_of_each_is_seen(qapp: QApplication) -> None:
    measure = QFontMetricsF(font(13))
    names = ("Anne-Françoise Peeters", "Bo Ek", "Cy Young")
    assert fitted(names[:2], measure, 1000) == "Next: Anne-Françoise Peeters · Bo Ek"
    shown = fitted(names[:2], measure, 150)
    assert shown.startswith("Next: Anne")
    assert shown.endswith("… · Bo Ek")
    assert measure.horizontalAdvance(shown) <= 150
    assert "+1" in fitted(
        (*names[1:], "Di Oh"), measure, measure.horizontalAdvance("Next: Bo Ek · Cy Young +1")
    )


def test_rooms_tell_their_seats_in_a_row_and_are_scrolled_where_they_are_many(qtbot: QtBot) -> None:
    card = RoomsCard()
    qtbot.addWidget(card)
    card.resize(340, 400)
    card.show()
    talk = BoardSession(SessionId("s"), "Offshore wind", MORNING, MORNING, (), ())
    hall = BoardRoom(RoomId("a"), "Hall", 20, talk, None, 21, 30)
    lobby = BoardRoom(RoomId("b"), "Lobby", 0, None, None, 4, 4)
    card.show_rooms([hall, lobby])
    words = [label.text() for label in card.findChildren(Label)]
    assert words[2:] == ["Hall", "21 / 20", "Offshore wind", "Lobby", "4"]
    few = card.sizeHint().height()
    card.show_rooms([hall, lobby] * 10)
    assert few < card.sizeHint().height() < 340
