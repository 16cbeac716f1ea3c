"""The lists screen the evening before."""

from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.person import Person
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.lists import create
from eventdesk.ui.lists.mapping import MappingForm
from eventdesk.ui.lists.review import ChangeRow
from eventdesk.ui.lists.screen import ListsScreen
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PATIENCE = 30_000
PEOPLE = "First name,Last name,E-mail,Company\nÉva,Nagy,eva@example.org,Duna\nOle,Berg,not an address,Nord\n"


def opened(stage: Stage, qtbot: QtBot, kind: str = "people") -> ListsScreen:
    screen = create(stage.context)
    assert isinstance(screen, ListsScreen)
    qtbot.addWidget(screen)
    screen.kind.setCurrentIndex(screen.kind.findData(kind))
    screen.show()
    return screen


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return path


def read(screen: ListsScreen, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        screen.read(path)


def drop(screen: ListsScreen, *paths: Path) -> bool:
    """Drag files over the screen and let go, as Qt tells it; whether the screen took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(screen.rect().center(), copy, data, left, none)
    QApplication.sendEvent(screen, entering)
    QApplication.sendEvent(screen, QDropEvent(QPointF(screen.rect().center()), copy, data, left, none))
    return entering.isAccepted()


def people(stage: Stage) -> set[str]:
    with stage.file.reading() as reading:
        return {person.family for person in reading.all(Person)}


def cells(rows: RowTableModel[ChangeRow]) -> list[list[str]]:
    return [
        [rows.index(row, at).data() for at in range(rows.columnCount())] for row in range(rows.rowCount())
    ]


def test_problems_are_told_then_the_good_lines_are_saved_and_undone_by_one_key(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    read(screen, qtbot, written(tmp_path, PEOPLE))
    told = [screen.pane.problems.index(0, number).data() for number in range(3)]
    assert told == ["3", "E-mail", "“not an address” is not an e-mail address."]
    assert [figure.accessibleName() for figure in screen.pane.figures] == [
        "New: 1", "Changed: 0", "No longer listed: 3", "As they were: 0", "Problems: 1",
    ]  # fmt: skip
    with qtbot.waitSignal(screen.model.saved, timeout=PATIENCE):
        QTest.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stage.notices[-1].text == "Saved: 1 new, 0 changed."
    assert "Nagy" in people(stage)
    with qtbot.waitSignal(screen.model.undone, timeout=PATIENCE):
        QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.notices[-1].text == "The import was taken back."
    assert "Nagy" not in people(stage)
    screen.model.undo()
    assert stage.notices[-1].text == "There is nothing to undo."


def test_what_changes_is_listed_from_what_to_what(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    text = (
        "Name,Company,Phone,VIP,Membership,Working groups\n"
        "Bo Müller,Südwind GmbH,+49 1,yes,member,\nEve Ernst,New Ltd,,,,Wind\n"
    )
    read(screen, qtbot, written(tmp_path, text))
    changes, entries = screen.pane.changes, screen.pane.entries
    assert cells(changes) == [
        ["2", "Bo Müller", "Phone", "–", "+49 1"],
        ["2", "Bo Müller", "VIP", "No", "Yes"],
        ["–", "Südwind GmbH", "Membership", "–", "member"],
    ]
    screen.pane.choice.chosen.emit("new")
    assert cells(entries) == [["3", "Eve Ernst", "New Ltd"]]
    screen.pane.choice.chosen.emit("gone")
    assert {row[1] for row in cells(entries)} == {"Åda Sørensen", "Cy Young"}
    screen.pane.search("sorensen")
    assert [row[1] for row in cells(entries)] == ["Åda Sørensen"]
    assert screen.pane.note.text() == "They stay in the event as they are."


def test_columns_that_cannot_be_guessed_are_asked_for_in_words(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = opened(stage, qtbot)
    screen.activateWindow()
    read(screen, qtbot, written(tmp_path, "Qwx,Zyv\nÉva Nagy,Duna\n"))
    form = screen.sheet.content
    assert isinstance(form, MappingForm)
    first = next(iter(form.boxes.values()))
    qtbot.waitUntil(first.hasFocus)
    qtbot.wait(50)
    assert not first.visibleRegion().isEmpty()
    assert form.boxes["full"].accessibleName() == "Full name"
    assert not screen.saving.isEnabled()
    form.boxes["full"].setCurrentIndex(form.boxes["full"].findData("Qwx"))
    form.boxes["full"].setFocus()
    screen.model.map_again(form.columns(), "Reading again")
    qtbot.waitUntil(screen.saving.isEnabled, timeout=PATIENCE)
    assert screen.choosing.hasFocus()


def test_of_a_workbook_with_several_sheets_one_is_chosen(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Who comes"
    for line in (["Name", "Company"], ["Éva Nagy", "Duna"]):
        book.worksheets[0].append(line)
    late = book.create_sheet("Late")
    for line in (["Name", "Company"], ["Ole Berg", "Nord"], ["Pia Dahl", "Nord"]):
        late.append(line)
    book.save(tmp_path / "list.xlsx")
    screen = opened(stage, qtbot)
    assert not screen.sheets.isVisible()
    read(screen, qtbot, tmp_path / "list.xlsx")
    assert (screen.sheets.isVisible(), screen.sheets.currentText()) == (True, "Sheet: Who comes")
    assert [row[1] for row in cells(screen.pane.entries)] == ["Éva Nagy"]
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        screen.sheets.setCurrentIndex(1)
        screen.sheets.activated.emit(1)
    assert [row[1] for row in cells(screen.pane.entries)] == ["Ole Berg", "Pia Dahl"]
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        screen.model.map_again({"organisation": ""}, "Reading again")
    assert (screen.sheets.currentData(), screen.pane.entries.total) == ("Late", 5)
    with qtbot.waitSignal(screen.model.saved, timeout=PATIENCE):
        screen.saving.click()
    assert not screen.sheets.isVisible()
    assert {"Berg", "Dahl"} <= people(stage)
    read(screen, qtbot, written(tmp_path, PEOPLE))
    assert not screen.sheets.isVisible()


def test_a_long_name_of_a_file_makes_no_screen_wider(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    path = written(tmp_path, PEOPLE)
    read(screen, qtbot, path)
    least = screen.minimumSizeHint().width()
    read(screen, qtbot, path.rename(path.with_name("participants" * 15 + ".csv")))
    assert screen.minimumSizeHint().width() == least


def test_what_is_no_list_is_refused_in_words_that_stay(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    with qtbot.waitSignal(screen.model.refused, timeout=PATIENCE):
        screen.read(written(tmp_path, 'Name,Company\nAda,"Nord\nBo,Sud\n'))
    shown = [state for state in screen.findChildren(EmptyState) if state.isVisible()]
    assert [state.accessibleDescription() for state in shown] == [
        "The quote that opens in line 2 is never closed. Close it or take it out."
    ]
    assert not screen.saving.isEnabled()


def test_a_file_is_dropped_and_read_as_what_is_chosen(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot, "rooms")
    path = written(tmp_path, PEOPLE)
    assert not drop(screen, path, tmp_path / "other.csv")
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        assert drop(screen, path)
    assert isinstance(screen.sheet.content, MappingForm)
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        screen.kind.setCurrentIndex(screen.kind.findData("people"))
        screen.kind.activated.emit(screen.kind.currentIndex())
    assert screen.pane.problems.total == 1


def test_looking_through_can_be_stopped(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    jobs: list[Job] = []
    stage.context.worker.job_started.connect(jobs.append)
    path = written(tmp_path, PEOPLE)
    screen.read(path)
    assert jobs[0].title == "Reading list.csv"
    with qtbot.waitSignal(screen.model.stopped, timeout=PATIENCE):
        jobs[0].cancel()
    with qtbot.waitSignal(screen.model.reviewed, timeout=PATIENCE):
        screen.read(path)
        screen.read(path)
    assert screen.pane.problems.total == 1


def test_a_line_that_is_odd_but_kept_is_told(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    shared = "First name,Last name,Code\nÉva,Nagy,T/1\nOle,Berg,T/1\n"
    read(screen, qtbot, written(tmp_path, f"{shared.replace('Code', 'Code,Country')}Cy,Young,T/2,Atlantis\n"))
    assert {screen.pane.problems.index(line, 3).data() for line in range(2)} == {"Kept", "Left out"}
    assert screen.pane.note.text() == "The last column says which lines are left out."
    read(screen, qtbot, written(tmp_path, shared))
    assert screen.pane.problems.total == 1
    odd = screen.pane.problems.row_at(0)
    assert (odd.line, screen.pane.problems.index(0, 3).data()) == (3, "Kept")
    assert screen.pane.note.text() == "All lines are kept. Have a look at these."
    assert screen.saving.isEnabled()
    with qtbot.waitSignal(screen.model.saved, timeout=PATIENCE):
        screen.saving.click()
    with stage.context.desk.reading() as reading:
        assert {"Nagy", "Berg"} <= {one.family for one in reading.all(Person)}
