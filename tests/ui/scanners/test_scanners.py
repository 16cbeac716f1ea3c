"""The scanners' sheet, with a real serial line, a real PDF, and pictures instead of a camera."""

import fcntl
import os
import pty
import tty
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from eventdesk.scanner import serial_port
from eventdesk.scanner.calibration import Calibration, sheet_text
from eventdesk.scanner.layouts import Remembered
from eventdesk.scanner.pairs import Pair, settings_of
from eventdesk.ui.kit.scanner import camera
from eventdesk.ui.kit.scanner.camera import CameraReader, CameraView
from eventdesk.ui.scanners.model import ScannersModel
from eventdesk.ui.scanners.pane import ScannersPane
from tests.scanner.pictures import photos
from tests.ui.conftest import Stage

FRENCH = Remembered(settings_of(Pair("us", "fr")))


@dataclass
class Port:
    """The near end of a pseudo-terminal, and the far one."""

    name: str
    far: int


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[Port]:
    monkeypatch.setattr(serial_port, "RETRY_SECONDS", 0.05)
    far, near = pty.openpty()
    tty.setraw(near)
    yield Port(os.ttyname(near), far)
    os.close(far)
    os.close(near)


@pytest.fixture
def model(stage: Stage, qtbot: QtBot) -> Iterator[ScannersModel]:
    parent = QObject()
    model = ScannersModel(stage.context.worker, stage.context.settings, parent)
    yield model
    model.stop()


def pane_of(stage: Stage, model: ScannersModel, qtbot: QtBot, known: Remembered = FRENCH) -> ScannersPane:
    pane = ScannersPane(model, known, stage.context.worker, stage.context.notify)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_a_serial_scanner_is_chosen_heard_and_left(
    stage: Stage, model: ScannersModel, port: Port, qtbot: QtBot
) -> None:
    pane, heard = pane_of(stage, model, qtbot), list[str]()
    model.read.connect(heard.append)
    pane.port.addItem("Scanner", port.name)
    pane.port.setCurrentIndex(pane.port.count() - 1)
    pane.port.activated.emit(pane.port.currentIndex())
    qtbot.waitUntil(lambda: model.plugged)
    assert pane.port.accessibleDescription() == "Connected."
    os.write(port.far, b"BCDF\r")
    qtbot.waitUntil(lambda: heard == ["BCDF"])
    pane.port.setCurrentIndex(0)
    pane.port.activated.emit(0)
    assert not model.plugged
    assert model.port == ""


def test_a_port_that_another_program_has_is_told_of(
    stage: Stage, model: ScannersModel, port: Port, qtbot: QtBot
) -> None:
    pane = pane_of(stage, model, qtbot)
    with Path(port.name).open("rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        model.choose_port(port.name)
        qtbot.waitUntil(lambda: model.barred)
        assert "another program has it" in pane.port.accessibleDescription()
    qtbot.waitUntil(lambda: model.plugged)
    assert (model.barred, pane.port.accessibleDescription()) == (False, "Connected.")


def test_the_port_chosen_last_is_listened_to_at_the_next_start(
    stage: Stage, model: ScannersModel, port: Port, qtbot: QtBot
) -> None:
    stage.context.settings.keep_scanner("port", port.name)
    stage.context.settings.keep_scanner("camera", "gone")
    heard = list[str]()
    model.read.connect(heard.append)
    model.begin()
    qtbot.waitUntil(lambda: model.plugged)
    os.write(port.far, b"BCDF\n")
    qtbot.waitUntil(lambda: heard == ["BCDF"])
    assert not model.camera_there
    pane = pane_of(stage, model, qtbot)
    assert pane.port.currentText() == port.name


def test_the_sheet_is_made_and_says_all_characters(
    stage: Stage, model: ScannersModel, tmp_path: Path, qtbot: QtBot
) -> None:
    pane = pane_of(stage, model, qtbot)
    with qtbot.waitSignal(pane.printing.written, timeout=20_000):
        pane.write_to(tmp_path / "sheet.pdf")
    assert [notice.text for notice in stage.notices] == ["sheet.pdf is made."]
    assert (tmp_path / "sheet.pdf").stat().st_size > 5000
    assert pane.sheet().sheets[0].text == sheet_text()


def test_what_is_known_of_the_scanner_is_told_and_can_be_forgotten(
    stage: Stage, model: ScannersModel, qtbot: QtBot
) -> None:
    pane, asked = pane_of(stage, model, qtbot), list[bool]()
    pane.forget_requested.connect(lambda: asked.append(True))
    assert pane.state.text() == "Scanner: French keyboard read as US"
    pane.forget.click()
    assert asked == [True]
    pane.show_known(Remembered())
    assert "agree" in pane.state.text()
    assert pane.forget.isHidden()
    pane.show_known(Remembered(calibration=Calibration((("a", "q"),))))
    assert pane.state.text() == "Scanner calibrated"


def test_badges_before_the_camera_are_read_and_shown(stage: Stage, qtbot: QtBot) -> None:
    view, seen = CameraView(), list[tuple[str, ...]]()
    reader = CameraReader(stage.context.worker, view)
    qtbot.addWidget(view)
    reader.seen.connect(seen.append)
    reader.pictured.connect(view.show_picture)
    view.resize(320, 200)
    view.show()
    for photo in photos(3):
        height, width = photo.pixels.shape
        image = QImage(photo.pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
        reader.take(image.copy())
        qtbot.waitUntil(partial(seen.__contains__, (photo.code,)))
    shown = view.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2).lightness() > 0


def test_without_the_camera_library_it_is_said_calmly(
    stage: Stage, model: ScannersModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "available", lambda: False)
    pane = pane_of(stage, model, qtbot)
    assert not pane.camera.isEnabled()
    assert "not part of this installation" in pane.camera.accessibleDescription()
    assert camera.cameras() == ()
    model.choose_camera("front")
    assert not model.camera_there
    assert pane.view.isHidden()
