"""The line of a day: walked through by keys and mouse, painted whatever it holds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.personday import Hope, Piece, PieceKind
from eventdesk.ui.kit.charts.dayline import DayLine
from eventdesk.ui.kit.words.moments import Moments

START = datetime(2030, 5, 14, 6, 40, tzinfo=UTC)
MOMENTS = Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB"))


def pieces() -> list[Piece]:
    told = []
    for number, kind in enumerate([PieceKind.MEETING, *PieceKind]):
        starts = START + timedelta(minutes=45 * number)
        told.append(Piece(kind, starts, starts + timedelta(minutes=20), f"Piece {number}"))
    told[3] = replace(told[3], hopes=(Hope(PersonId("bo"), "Bo"),))
    return told


def test_pieces_are_marked_by_keys_and_opened(qtbot: QtBot) -> None:
    line = DayLine("Their day", MOMENTS)
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    marked: list[Piece | None] = []
    opened: list[Piece] = []
    line.marked.connect(marked.append)
    line.opened.connect(opened.append)
    line.show_pieces(pieces())
    assert line.current is not None
    assert line.current.kind is PieceKind.WAIT
    line.show()
    for key, number in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 5),
        (Qt.Key.Key_Right, 5),
    ):
        QTest.keyClick(line, key)
        assert line.current == line.pieces[number]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened == [line.pieces[5]]
    QTest.keyClick(line, Qt.Key.Key_A)
    assert marked[-1] == line.pieces[5]
    assert not line.grab().isNull()


def test_the_mouse_marks_and_opens(qtbot: QtBot) -> None:
    line = DayLine("Their day", MOMENTS)
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    line.show_pieces(pieces())
    line.show()
    opened: list[Piece] = []
    line.opened.connect(opened.append)
    at = line.rect_of(line.pieces[1]).center().toPoint()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=at)
    assert (line.current, opened) == (line.pieces[1], [line.pieces[1]])
    between = line.rect_of(line.pieces[1]).right() + 8
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=at.__class__(int(between), 10))
    assert len(opened) == 1


def test_every_hour_is_written_where_there_is_room_and_every_other_one_where_not(qtbot: QtBot) -> None:
    line = DayLine("Their day", MOMENTS)
    qtbot.addWidget(line)
    assert line.hours() == []
    morning = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
    line.show_pieces([Piece(PieceKind.SESSION, morning, morning + timedelta(hours=7, minutes=40))])
    for width, hours in ((600, range(9, 17)), (220, range(9, 17, 2))):
        line.resize(width, line.sizeHint().height())
        assert [hour.hour for hour, _ in line.hours()] == list(hours)


def test_an_empty_day_and_one_of_a_moment_are_painted(qtbot: QtBot) -> None:
    line = DayLine("Their day", MOMENTS)
    qtbot.addWidget(line)
    line.show_pieces(())
    assert line.current is None
    assert not line.grab().isNull()
    QTest.keyClick(line, Qt.Key.Key_Right)
    line.show_pieces([Piece(PieceKind.FREE, START, START)])
    assert not line.grab().isNull()


def test_a_day_that_goes_on_past_midnight_is_painted_on_a_leap_day_too(qtbot: QtBot) -> None:
    evening = datetime(2028, 2, 29, 20, 30, tzinfo=UTC)
    line = DayLine("Their day", MOMENTS)
    qtbot.addWidget(line)
    line.show_pieces([Piece(PieceKind.SESSION, evening, evening + timedelta(hours=4))])
    assert not line.grab().isNull()
