"""What other programs commit is heard, of the file that is open and of no other."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.store.file import EventFile
from eventdesk.ui.kit.work.others import OthersWatch
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import create_event
from tests.ui.kit.work.test_worker import settle, worker
from tests.usecases.conftest import HandClock

__all__ = ["worker"]


@pytest.fixture
def heard(worker: Worker, qtbot: QtBot) -> Iterator[tuple[OthersWatch, list[Changes]]]:
    """A watch, and all that it tells."""
    watch, told = OthersWatch(worker, worker), list[Changes]()
    watch.heard.connect(told.append)
    yield watch, told
    watch.stop()
    settle(qtbot, worker)


def commit(file: EventFile) -> None:
    with EventFile.open(file.path, "Another desk") as other:
        create_event(Desk(other, HandClock(), "Another desk"), "Day", "Europe/Copenhagen")


def test_what_another_program_commits_is_heard(
    heard: tuple[OthersWatch, list[Changes]], tmp_path: Path, qtbot: QtBot
) -> None:
    watch, told = heard
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        watch.watch(file, 0)
        commit(file)
        qtbot.waitUntil(lambda: len(told) == 1)
        assert "event" in told[0].nouns
        watch.stop()


def test_what_was_asked_of_a_file_left_meanwhile_is_not_heard(
    heard: tuple[OthersWatch, list[Changes]], worker: Worker, tmp_path: Path, qtbot: QtBot
) -> None:
    watch, told = heard
    begin = threading.Event()
    with (
        EventFile.create(tmp_path / "left.eventdesk", "Desk 1") as left,
        EventFile.create(tmp_path / "open.eventdesk", "Desk 1") as opened,
    ):
        commit(left)
        worker.database(lambda: begin.wait(10), lambda _: None)
        watch.watch(left, 0)
        qtbot.waitUntil(lambda: worker.pending == 2)
        watch.watch(opened, 0)
        watch.stop()
        begin.set()
        settle(qtbot, worker)
        assert told == []
