"""What gives way: patient work on the database thread to scans, work in a process to the window."""

import os
import sys
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.work.lane import Lane
from eventdesk.ui.kit.work.worker import SWITCH_SECONDS, Worker
from tests.ui.kit.work.test_worker import settle, worker

__all__ = ["worker"]


def test_patient_work_and_reads_of_the_latest_let_all_other_work_go_first(
    qtbot: QtBot, worker: Worker
) -> None:
    begin, ran = threading.Event(), list[str]()
    worker.database(lambda: begin.wait(10), lambda _: None)
    for name in "ab":
        worker.database(partial(ran.append, f"patient {name}"), lambda _: None, patient=True)
    worker.database(partial(ran.append, "overtaken"), lambda _: None, latest="board")
    worker.database(partial(ran.append, "latest"), lambda _: None, latest="board")
    for name in "ab":
        worker.database(partial(ran.append, f"scan {name}"), lambda _: None)
    begin.set()
    settle(qtbot, worker)
    assert ran == ["scan a", "scan b", "patient a", "patient b", "latest"]


def test_closing_does_patient_work_too(worker: Worker) -> None:
    begin, ran = threading.Event(), list[str]()
    worker.database(lambda: begin.wait(10), lambda _: None)
    worker.database(partial(ran.append, "patient"), lambda _: None, patient=True)
    begin.set()
    worker.close()
    assert ran == ["patient"]


def test_lanes_end_however_quickly_their_threads_take_what_is_dropped() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    for _ in range(100):
        lane = Lane("lane", 2, lambda _: None)
        for ticket in range(200):
            lane.put(ticket, list)
        lane.finish(drop=True)
    sys.setswitchinterval(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no niceness")
def test_work_in_a_process_gives_way_to_the_window(qtbot: QtBot, worker: Worker) -> None:
    told: list[int] = []
    worker.process(os.nice, (0,), told.append, reports=False)
    settle(qtbot, worker)
    assert told[0] > os.nice(0)


def test_a_read_of_a_screen_holds_up_nothing_that_is_asked_after_it(qtbot: QtBot, worker: Worker) -> None:
    begin, reads, scanned = threading.Event(), list[bool](), list[str]()
    worker.reading(lambda: begin.wait(10), reads.append)
    worker.database(lambda: "scan", scanned.append)
    qtbot.waitUntil(lambda: scanned == ["scan"], timeout=15_000)
    assert reads == []
    begin.set()
    qtbot.waitUntil(lambda: reads == [True], timeout=15_000)


def test_a_read_of_a_screen_sees_what_was_written_before_it(qtbot: QtBot, worker: Worker) -> None:
    begin, ran = threading.Event(), list[str]()
    worker.database(lambda: begin.wait(10), lambda _: None)
    for name in "ab":
        worker.reading(partial(ran.append, f"read {name}"), lambda _: None)
    worker.reading(partial(ran.append, "overtaken"), lambda _: None, latest="list")
    worker.reading(partial(ran.append, "latest"), lambda _: None, latest="list")
    worker.database(partial(ran.append, "write"), lambda _: None)
    begin.set()
    settle(qtbot, worker)
    assert ran == ["write", "read a", "read b", "latest"]


def test_closing_gives_up_reads_that_have_not_begun(worker: Worker) -> None:
    begun, end, ran = threading.Event(), threading.Event(), list[str]()

    def long() -> None:
        begun.set()
        end.wait(10)

    worker.reading(long, lambda _: None)
    worker.reading(partial(ran.append, "read"), lambda _: None)
    begun.wait(10)
    threading.Timer(0.1, end.set).start()
    worker.close()
    assert ran == []
