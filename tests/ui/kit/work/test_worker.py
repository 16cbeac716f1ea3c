"""The worker keeps order, brings everything back to the window's thread and loses no write on closing."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.work.job import Job, ProcessDiedError, ProcessFailedError, Progress
from eventdesk.ui.kit.work.worker import Worker, WorkerClosedError


def count_to(total: int, progress: Callable[[int, int], None]) -> int:
    for done in range(1, total + 1):
        progress(done, total)
    return total


def sleep_long(progress: Callable[[int, int], None]) -> None:
    progress(0, 0)
    time.sleep(60)


def plain(a: int, b: int) -> int:
    return a + b


def refuse_all() -> None:
    raise ValueError("no such page")


class StubbornError(Exception):
    def __init__(self, a: int, b: int) -> None:
        super().__init__(f"{a} and {b}")


def raise_stubborn() -> None:
    raise StubbornError(1, 2)


def die() -> None:
    os._exit(7)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def settle(qtbot: QtBot, worker: Worker) -> None:
    qtbot.waitUntil(lambda: worker.pending == 0, timeout=15_000)


@pytest.mark.parametrize("lane", ["database", "drawing"])
def test_work_runs_in_order_on_one_other_thread(lane: str, qtbot: QtBot, worker: Worker) -> None:
    ran: list[tuple[int, int]] = []
    told: list[tuple[object, int]] = []

    def work(n: int) -> int:
        ran.append((n, threading.get_ident()))
        return n

    for n in range(50):
        put = getattr(worker, lane)
        put(partial(work, n), lambda value: told.append((value, threading.get_ident())))
    settle(qtbot, worker)
    assert [n for n, _ in ran] == list(range(50))
    assert {thread for _, thread in ran} != {threading.get_ident()}
    assert len({thread for _, thread in ran}) == 1
    assert told == [(n, threading.get_ident()) for n in range(50)]


def test_what_is_raised_goes_to_failed(qtbot: QtBot, worker: Worker) -> None:
    errors: list[BaseException] = []
    worker.database(refuse_all, lambda _: None, errors.append)
    settle(qtbot, worker)
    assert [str(error) for error in errors] == ["no such page"]


def test_what_nobody_catches_goes_to_the_hook(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: seen.append(args[1]))
    worker.pool(refuse_all, lambda _: None)
    settle(qtbot, worker)
    assert isinstance(seen[0], ValueError)


def test_only_the_newest_of_equal_reads_is_delivered(qtbot: QtBot, worker: Worker) -> None:
    gate = threading.Event()
    ran: list[str] = []
    told: list[str] = []

    def search(text: str) -> str:
        ran.append(text)
        return text

    worker.database(gate.wait, lambda _: None)
    for text in ("a", "an", "anna"):
        worker.database(partial(search, text), told.append, latest="search")
    worker.database(partial(search, "other"), told.append, latest="other")
    gate.set()
    settle(qtbot, worker)
    assert ran == ["anna", "other"]
    assert told == ["anna", "other"]


class Screen(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, value: object) -> None:
        self.got.append(value)


def test_a_screen_that_is_gone_is_not_called(qtbot: QtBot, worker: Worker) -> None:
    gone, here = Screen(), Screen()
    gate = threading.Event()
    worker.database(gate.wait, lambda _: None)
    worker.database(lambda: 1, partial(gone.take))
    worker.database(lambda: 2, here.take)
    gone.deleteLater()
    qtbot.wait(10)
    gate.set()
    settle(qtbot, worker)
    assert gone.got == []
    assert here.got == [2]


def test_closing_finishes_every_write_and_delivers_nothing_more(qtbot: QtBot) -> None:
    worker = Worker()
    written: list[int] = []
    told: list[object] = []

    def write(n: int) -> None:
        time.sleep(0.002)
        written.append(n)

    for n in range(30):
        worker.database(partial(write, n), told.append)
    worker.close()
    worker.close()
    qtbot.wait(20)
    assert written == list(range(30))
    assert told == []
    with pytest.raises(WorkerClosedError):
        worker.database(lambda: None, told.append)


def test_a_process_reports_and_answers(qtbot: QtBot, worker: Worker) -> None:
    started: list[object] = []
    seen: list[Progress] = []
    told: list[int] = []
    worker.job_started.connect(started.append)
    job = worker.process(count_to, (400,), told.append, title="Counting", progress=seen.append)
    with qtbot.waitSignal(job.ended, timeout=15_000) as ended:
        pass
    assert ended.args == [job]
    settle(qtbot, worker)
    assert started == [job]
    assert isinstance(started[0], Job)
    assert told == [400]
    assert seen[-1] == Progress(400, 400)
    assert len(seen) < 400


def test_a_process_without_reports(qtbot: QtBot, worker: Worker) -> None:
    told: list[int] = []
    worker.process(plain, (2, 3), told.append, reports=False)
    settle(qtbot, worker)
    assert told == [5]


def test_a_cancelled_process_ends_at_once_and_says_nothing(qtbot: QtBot, worker: Worker) -> None:
    told: list[object] = []
    job = worker.process(sleep_long, (), told.append, told.append)
    with qtbot.waitSignal(job.progressed, timeout=15_000):
        pass
    began = time.monotonic()
    job.cancel()
    job.cancel()
    settle(qtbot, worker)
    assert time.monotonic() - began < 5
    assert told == []


def test_a_process_cancelled_before_it_began(qtbot: QtBot, worker: Worker) -> None:
    told: list[object] = []
    worker.process(sleep_long, (), told.append, told.append).cancel()
    settle(qtbot, worker)
    assert told == []


@pytest.mark.parametrize(
    ("work", "kind"),
    [(refuse_all, ValueError), (raise_stubborn, ProcessFailedError), (die, ProcessDiedError)],
)
def test_a_process_that_fails(
    qtbot: QtBot, worker: Worker, work: Callable[[], None], kind: type[Exception]
) -> None:
    errors: list[BaseException] = []
    worker.process(work, (), lambda _: None, errors.append, reports=False)
    settle(qtbot, worker)
    assert [type(error) for error in errors] == [kind]


def test_arguments_that_cannot_travel(qtbot: QtBot, worker: Worker) -> None:
    errors: list[BaseException] = []
    worker.process(plain, (lambda: None, 1), lambda _: None, errors.append, reports=False)
    settle(qtbot, worker)
    assert len(errors) == 1


def test_closing_stops_processes(qtbot: QtBot) -> None:
    worker = Worker()
    job = worker.process(sleep_long, (), lambda _: None)
    with qtbot.waitSignal(job.progressed, timeout=15_000):
        pass
    began = time.monotonic()
    worker.close()
    assert time.monotonic() - began < 5


def count_on(tell: Callable[[object], None], over: threading.Event) -> None:
    number = 0
    while not over.wait(0.005):
        number += 1
        tell((number, threading.current_thread().name))


def test_a_listener_tells_until_it_is_stopped(qtbot: QtBot, worker: Worker) -> None:
    heard = list[tuple[int, str]]()
    listening = worker.listen(count_on, heard.append)
    qtbot.waitUntil(lambda: len(heard) > 3)
    assert worker.pending == 0
    assert [number for number, _ in heard] == list(range(1, len(heard) + 1))
    assert {name for _, name in heard} == {"listener"}
    listening.stop()
    before = len(heard)
    qtbot.wait(50)
    assert len(heard) == before
    assert not listening.thread.is_alive()


def test_closing_ends_listeners(qtbot: QtBot) -> None:
    worker, heard = Worker(), list[object]()
    listening = worker.listen(count_on, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    worker.close()
    assert not listening.thread.is_alive()
    with pytest.raises(WorkerClosedError):
        worker.listen(count_on, heard.append)


def test_a_listener_that_fails_goes_to_the_hook(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = list[str]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(str(error)))

    def fail(tell: Callable[[object], None], over: threading.Event) -> None:
        raise ValueError("no such port")

    worker.listen(fail, told.append)
    qtbot.waitUntil(lambda: told == ["no such port"])
