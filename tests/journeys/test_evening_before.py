"""The evening before through the window: a new event, all lists of a platform, a newer list, one key back."""

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.cli.sample import make_sample
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.sample.sizes import Sizes
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.lists.mapping import MappingForm
from eventdesk.ui.lists.screen import ListsScreen
from eventdesk.ui.start.screen import StartScreen

PATIENCE = 30_000
RECORDS: tuple[type[Record], ...] = (Person, Room, Table, Slot, Session, Request, Meeting)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """The folder with the sample's lists, and the event that they were made of."""
    folder = tmp_path / "platform"
    make_sample(folder, Sizes(60, 40, 15, 8), 1, date(2026, 5, 12), "Desk 1")
    return folder


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program as it starts, without an event."""
    doors = Doors(existing, new, sample, rehearse)
    program = Program(qapp, doors, Settings.in_file(tmp_path / "settings.ini"))
    program.show_start()
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)
    yield program
    program.window.close()
    program.window.deleteLater()


def in_the_dialog(qtbot: QtBot, path: Path, opened_by: Callable[[], object]) -> None:
    """Type a path into the file dialog that something opens, perhaps a moment later, as a person does."""
    watch = QTimer(QApplication.instance())
    watch.setInterval(20)

    def typed() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            watch.stop()
            name = dialog.findChild(QLineEdit)
            assert name is not None
            name.setText(str(path))
            QTest.keyClick(name, Qt.Key.Key_Return)

    watch.timeout.connect(typed)
    watch.start()
    opened_by()
    qtbot.waitUntil(lambda: not watch.isActive(), timeout=PATIENCE)
    watch.deleteLater()


def drop(screen: ListsScreen, path: Path) -> None:
    """Drag a file onto the screen and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, left, none = screen.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(screen, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, left, none))
    QApplication.sendEvent(screen, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none))


def chosen(screen: ListsScreen, kind: str) -> ListsScreen:
    screen.kind.setCurrentIndex(screen.kind.findData(kind))
    return screen


def taken_in(screen: ListsScreen, qtbot: QtBot, kind: str, path: Path) -> None:
    """Drop a list without problems and save it by its key."""
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        drop(chosen(screen, kind), path)
    assert screen.pane.problems.total == 0
    saved(screen, qtbot)


def to_the_front(screen: QWidget, qtbot: QtBot) -> None:
    """Where no window manager does it: after a dialog its window has the keyboard again."""
    screen.window().activateWindow()
    qtbot.waitUntil(screen.isActiveWindow, timeout=PATIENCE)


def saved(screen: ListsScreen, qtbot: QtBot) -> None:
    to_the_front(screen, qtbot)
    with qtbot.waitSignal(screen.model.saved, timeout=PATIENCE):
        QTest.keyClick(screen, Qt.Key.Key_S, CONTROL)


def counts(path: Path) -> list[int]:
    with EventFile.open(path, "Desk 1") as file, file.reading() as reading:
        return [len(reading.all(cls)) for cls in RECORDS]


def phones(path: Path) -> dict[str, str]:
    with EventFile.open(path, "Desk 1") as file, file.reading() as reading:
        return {person.external_id: person.phone for person in reading.all(Person)}


def changed_cells(path: Path, change: Callable[[list[list[str]]], list[list[str]]]) -> Path:
    """Another list beside this one: its lines, the header first, as `change` makes them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    other = path.with_name(f"newer-{path.name}")
    with other.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(change(lines))
    return other


def shown(screen: ListsScreen, state: str) -> list[tuple[str, ...]]:
    """What stands in the table of a state: name, field, before and after, or name and details."""
    (button,) = [one for one in screen.pane.choice.findChildren(QPushButton) if one.text() == state]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rows = screen.pane.changes if state == "Changed" else screen.pane.entries
    return [
        tuple(rows.index(row, at).data() for at in range(1, rows.columnCount()))
        for row in range(rows.rowCount())
    ]


def new_event(program: Program, qtbot: QtBot, path: Path) -> ListsScreen:
    start = program.window.show_screen("start")
    assert isinstance(start, StartScreen)
    in_the_dialog(qtbot, path, lambda: QTest.mouseClick(start.making, Qt.MouseButton.LeftButton))
    qtbot.waitUntil(lambda: program.opened_event is not None, timeout=PATIENCE)
    screen = program.window.show_screen("lists")
    assert isinstance(screen, ListsScreen)
    to_the_front(screen, qtbot)
    return screen


def test_the_lists_of_the_evening_before(program: Program, qtbot: QtBot, tmp_path: Path, lists: Path) -> None:
    event = tmp_path / "evening.eventdesk"
    screen = new_event(program, qtbot, event)

    def with_odd_heading(lines: list[list[str]]) -> list[list[str]]:
        return [["Room ID", "Where it is", "Capacity"], *lines[1:]]

    rooms = changed_cells(lists / "rooms.csv", with_odd_heading)
    chosen(screen, "rooms")
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        in_the_dialog(qtbot, rooms, lambda: QTest.keyClick(screen, Qt.Key.Key_O, CONTROL))
    form = screen.sheet.content
    assert isinstance(form, MappingForm)
    form.boxes["name"].setCurrentText("Where it is")
    (again,) = [button for button in screen.sheet.findChildren(Button) if button.text() == "Read again"]
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    saved(screen, qtbot)

    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        drop(chosen(screen, "people"), lists / "people-with-problems.csv")
    told = [problem.line for problem in screen.pane.problems.shown_rows()]
    assert len(told) > 5
    assert screen.pane.problems.index(1, 2).data() == "“nobody at example.org” is not an e-mail address."
    assert counts(event)[0] == 0
    for kind in ("tables", "slots", "people", "sessions", "requests", "meetings"):
        taken_in(screen, qtbot, kind, lists / f"{kind}.csv")
    assert counts(event) == counts(lists / "sample.eventdesk")


def test_a_newer_list_tells_what_it_changes_and_is_taken_back_by_one_key(
    program: Program, qtbot: QtBot, tmp_path: Path, lists: Path
) -> None:
    event = tmp_path / "evening.eventdesk"
    screen = new_event(program, qtbot, event)
    taken_in(screen, qtbot, "people", lists / "people.csv")
    before = phones(event)
    first, last = min(before), max(before)

    def as_it_is_today(lines: list[list[str]]) -> list[list[str]]:
        header, *rows = lines
        phone, person, family = (header.index(name) for name in ("Phone", "Participant ID", "Last name"))
        for row in rows:
            row[phone] = "+45 99 88 77 66" if row[person] == first else row[phone]
        newcomer = ["" for _ in header]
        newcomer[person], newcomer[family] = "P99999", "Newcomer"
        return [header, *(row for row in rows if row[person] != last), newcomer]

    newer = changed_cells(lists / "people.csv", as_it_is_today)
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        drop(chosen(screen, "people"), newer)
    assert [cells[1:] for cells in shown(screen, "Changed")] == [("Phone", before[first], "+45 99 88 77 66")]
    assert [cells[0] for cells in shown(screen, "New")] == ["Newcomer"]
    assert len(shown(screen, "No longer listed")) == 1
    saved(screen, qtbot)
    assert phones(event) == {**before, first: "+45 99 88 77 66", "P99999": ""}
    with qtbot.waitSignal(screen.model.undone, timeout=PATIENCE):
        QTest.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert phones(event) == before
