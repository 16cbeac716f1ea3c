"""A place for a PDF is asked for, and no file is written over unasked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.places import place_of_pdf


def answered(qtbot: QtBot, *steps: Callable[[QWidget], object]) -> Path | None:
    """What comes of the dialog, each step done to the window that is in front then."""
    parent, left = QWidget(), list(steps)
    qtbot.addWidget(parent)

    def go_on() -> None:
        front = QApplication.activeModalWidget()
        if left:
            # A new clock each time: a step may last until the question that it brings up is answered.
            QTimer.singleShot(20, parent, go_on)
        if left and front is not None:
            left.pop(0)(front)

    QTimer.singleShot(20, parent, go_on)
    found = place_of_pdf(parent, "Make PDF", "agendas.pdf")
    assert left == []
    return found


def typed(path: Path) -> Callable[[QWidget], None]:
    def type_(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert name is not None
        assert name.text() == "agendas.pdf"
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    return type_


def refused(box: QWidget) -> None:
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.No).click()


def left_again(dialog: QWidget) -> None:
    assert isinstance(dialog, QFileDialog)
    dialog.reject()


def test_an_ending_that_is_left_out_is_added(qtbot: QtBot, tmp_path: Path) -> None:
    assert answered(qtbot, typed(tmp_path / "day")) == tmp_path / "day.pdf"
    assert answered(qtbot, typed(tmp_path / "day.pdf")) == tmp_path / "day.pdf"
    assert answered(qtbot, left_again) is None


def test_a_file_of_the_whole_name_is_asked_about_first(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "day.pdf").write_text("kept")
    assert answered(qtbot, typed(tmp_path / "day"), refused, left_again) is None
