"""A process tells what it finds while it still works."""

import sys
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.work.job import Runner, Work
from eventdesk.ui.kit.work.worker import Worker


def count_up(total: int, pause: float) -> Iterator[int]:
    for number in range(total):
        time.sleep(pause)
        yield number


def count_then_think(total: int) -> Iterator[int]:
    yield from range(total)
    time.sleep(60)


def count_then_fail() -> Iterator[int]:
    yield 1
    raise ValueError("no such page")


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def settle(qtbot: QtBot, worker: Worker) -> None:
    qtbot.waitUntil(lambda: worker.pending == 0, timeout=15_000)


def test_a_process_tells_what_it_finds_while_it_works(qtbot: QtBot, worker: Worker) -> None:
    """All that comes slowly; of what comes at once the newest, without waiting for the next."""
    slow, quick, over = list[int](), list[int](), list[object]()
    worker.stream(count_up, (4, 0.25), slow.append, over.append, title="Counting")
    settle(qtbot, worker)
    assert slow == [0, 1, 2, 3]
    assert over == [None]
    worker.stream(count_up, (500, 0.0), quick.append, over.append)
    settle(qtbot, worker)
    assert quick[-1] == 499
    assert quick == sorted(quick)
    assert len(quick) < 100
    assert over == [None, None]
    job = worker.stream(count_then_think, (500,), quick.append, over.append)
    quick.clear()
    qtbot.waitUntil(lambda: bool(quick) and quick[-1] == 499, timeout=15_000)
    job.cancel()
    settle(qtbot, worker)
    assert over == [None, None]


def test_what_was_found_before_a_failure_is_told(qtbot: QtBot, worker: Worker) -> None:
    found, errors = list[int](), list[BaseException]()
    worker.stream(count_then_fail, (), found.append, lambda _: None, errors.append)
    settle(qtbot, worker)
    assert found == [1]
    assert [str(error) for error in errors] == ["no such page"]


def modules(names: tuple[str, ...]) -> Iterator[tuple[bool, ...]]:
    yield tuple(name in sys.modules for name in names)


def test_a_process_made_ready_has_imported_what_takes_long(qtbot: QtBot, worker: Worker) -> None:
    told = list[tuple[bool, ...]]()
    worker.warm("wave")
    worker.warm("wave")
    settle(qtbot, worker)
    worker.stream(modules, (("wave",),), told.append, lambda _: None, warmed=True)
    settle(qtbot, worker)
    worker.stream(modules, (("wave",),), told.append, lambda _: None, warmed=True)
    settle(qtbot, worker)
    assert told[0] == (True,)
    assert len(told) == 2


def test_a_process_made_ready_in_vain_is_let_go(qtbot: QtBot, worker: Worker) -> None:
    worker.warm("wave")
    settle(qtbot, worker)
    worker.cool()
    worker.cool()
    worker.warm("wave")
    settle(qtbot, worker)


def test_stopping_what_has_just_ended_is_harmless() -> None:
    """The window may be closed between the end of a process and the word of it."""
    told, ended = list[object](), list[object]()
    runner = Runner(
        Work(count_up, (2, 0.0), streams=True),
        None,
        progressed=told.append,
        done=lambda value, error: ended.append((value, error)),
    )
    runner.run()
    runner.stop()
    assert told[-1] == 1
    assert ended == [(None, None)]
