"""The start page leads to an event: one of late, another, a new one, the sample, a rehearsal."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.start import StartScreen, Ways
from eventdesk.ui.start.screen import SHOWN
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

Taken = list[tuple[str, Path]]


def opened(stage: Stage, qtbot: QtBot, recent: tuple[Path, ...] = ()) -> tuple[StartScreen, Taken]:
    taken: Taken = []
    ways = Ways(
        open=lambda path: taken.append(("open", path)),
        new=lambda path: taken.append(("new", path)),
        sample=lambda path: taken.append(("sample", path)),
        rehearse=lambda path: taken.append(("rehearse", path)),
        forget=lambda path: taken.append(("forget", path)),
    )
    screen = StartScreen(recent, ways, stage.context.worker)
    qtbot.addWidget(screen)
    screen.resize(1000, 680)
    screen.show()
    return screen, taken


def named(screen: StartScreen, name: str) -> QPushButton:
    (button,) = [one for one in screen.findChildren(QPushButton) if one.accessibleName() == name]
    return button


def test_without_events_of_late_it_says_so(stage: Stage, qtbot: QtBot) -> None:
    screen, _ = opened(stage, qtbot)
    assert unnamed(screen) == []
    assert len(screen.findChildren(EmptyState)) == 1


def test_events_of_late_are_opened_and_rehearsed_by_a_click(stage: Stage, qtbot: QtBot) -> None:
    spring, autumn = Path("/events/spring.eventdesk"), Path("/events/autumn.eventdesk")
    screen, taken = opened(stage, qtbot, (spring, autumn))
    assert unnamed(screen) == []
    assert not screen.findChildren(EmptyState)[0].isVisible()
    named(screen, "Open autumn").click()
    named(screen, "Rehearse spring").click()
    assert taken == [("open", autumn), ("rehearse", spring)]


def test_an_event_whose_file_is_gone_says_so_and_can_be_taken_off_the_list(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    there, gone = stage.file.path, tmp_path / "gone.eventdesk"
    screen, taken = opened(stage, qtbot, (there, gone))
    remove = named(screen, "Take gone off the list")
    qtbot.waitUntil(remove.isVisible)
    assert not named(screen, f"Take {there.stem} off the list").isVisible()
    assert not named(screen, "Rehearse gone").isVisible()
    assert unnamed(screen) == []
    remove.click()
    assert not remove.isVisible()
    QTest.keyClick(named(screen, f"Open {there.stem}"), Qt.Key.Key_Delete)
    assert taken == [("forget", gone), ("forget", there)]
    assert screen.findChildren(EmptyState)[0].isVisible()


def test_only_the_last_events_are_listed(stage: Stage, qtbot: QtBot) -> None:
    screen, _ = opened(
        stage, qtbot, tuple(Path(f"/events/day{number}.eventdesk") for number in range(SHOWN + 3))
    )
    buttons = [one.accessibleName() for one in screen.findChildren(QPushButton)]
    assert f"Open day{SHOWN - 1}" in buttons
    assert f"Open day{SHOWN}" not in buttons


def test_files_are_chosen_in_the_dialogs_of_the_system(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only the system's own dialog is stood in for; it would wait for a person."""
    screen, taken = opened(stage, qtbot)
    chosen = {"open": "", "save": ""}
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (chosen["open"], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (chosen["save"], ""))
    screen.opening.click()
    screen.making.click()
    assert taken == []
    chosen.update(open=str(tmp_path / "old.eventdesk"), save=str(tmp_path / "new"))
    screen.opening.click()
    screen.making.click()
    chosen["save"] = str(tmp_path / "Esbjerg 12.5")
    screen.making.click()
    assert taken == [
        ("open", tmp_path / "old.eventdesk"),
        ("new", tmp_path / "new.eventdesk"),
        ("new", tmp_path / "Esbjerg 12.5.eventdesk"),
    ]


def test_the_sample_lies_among_the_documents(stage: Stage, qtbot: QtBot) -> None:
    screen, taken = opened(stage, qtbot)
    screen.sampling.click()
    assert [(way, path.name) for way, path in taken] == [("sample", "eventdesk-sample")]
