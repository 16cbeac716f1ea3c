"""The machine's trouble is a calm sentence; ours is a report, and the program runs on."""

import errno
import gc
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.notices.trouble import BugReport, BugWindow, Troubles, report_of
from eventdesk.ui.kit.work.garbage import LONGEST_S, QUIET_S, WindowGarbage
from tests.ui.accessibility import unnamed


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "x.eventdesk"), (errno.ENOENT, "no longer there")],
)
def test_trouble_of_the_machine(qtbot: QtBot, number: int, words: str) -> None:
    troubles = Troubles("1.0")
    with qtbot.waitSignal(troubles.noticed) as told, qtbot.assertNotEmitted(troubles.bug_found):
        troubles.tell(OSError(number, "why", "x.eventdesk"))
    assert told.args is not None
    assert isinstance(told.args[0], Notice)
    assert words in told.args[0].text


def test_of_two_files_the_one_that_people_know_is_named(qtbot: QtBot) -> None:
    troubles = Troubles("1.0")
    with qtbot.waitSignal(troubles.noticed) as told:
        troubles.tell(OSError(errno.EACCES, "why", ".attendance.csv.part", None, "attendance.csv"))
    assert told.args is not None
    assert told.args[0].text.startswith("attendance.csv may not be written")


def test_words_given_by_the_program_come_first(qtbot: QtBot) -> None:
    troubles = Troubles("1.0", lambda error: "Another desk has it." if isinstance(error, KeyError) else None)
    with qtbot.waitSignal(troubles.noticed) as told:
        troubles.tell(KeyError("lock"))
    assert told.args is not None
    assert told.args[0].text == "Another desk has it."


@pytest.mark.parametrize("error", [ValueError("oh no"), OSError(errno.EIO, "odd")])
def test_trouble_of_ours(qtbot: QtBot, error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    troubles = Troubles("1.0")
    with qtbot.waitSignal(troubles.bug_found) as found, caplog.at_level(logging.ERROR):
        troubles.tell(error)
    assert found.args is not None
    report = found.args[0]
    assert isinstance(report, BugReport)
    assert "EventDesk 1.0" in report.text
    assert str(error) in report.title
    assert caplog.records[-1].message == "unexpected"


def test_hooks_catch_slots_and_threads(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    troubles = Troubles("1.0")
    troubles.install()
    found: list[BugReport] = []
    troubles.bug_found.connect(found.append)

    def fail() -> None:
        raise ValueError("on a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    error = ValueError("in a slot")
    sys.excepthook(ValueError, error, None)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert {report.title for report in found} == {"ValueError: on a thread", "ValueError: in a slot"}


def test_leaving_is_no_trouble(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    troubles = Troubles("1.0")
    troubles.install()
    with qtbot.assertNotEmitted(troubles.bug_found, wait=20):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_one_window_for_all_bugs(qtbot: QtBot) -> None:
    window = BugWindow()
    qtbot.addWidget(window)
    for text in ("one", "two"):
        window.show_report(report_of(ValueError(text), "1.0"))
    assert window.isVisible()
    assert "ValueError: two" in window.text
    copy, go_on = window.findChildren(Button)
    copy.click()
    assert QApplication.clipboard().text() == window.text
    go_on.click()
    assert not window.isVisible()
    assert unnamed(window) == []


def test_garbage_is_collected_here_and_only_here(qtbot: QtBot) -> None:
    parent = QObject()
    garbage = WindowGarbage(parent)
    try:
        assert not gc.isenabled()
        gc.collect()
        assert garbage.collect_if_due() == 0
        kept = [[] for _ in range(2000)]  # type: list[list[object]]
        for one in kept:
            one.append(one)
        del kept, one
        assert garbage.collect_if_due() >= 1000
    finally:
        garbage.stop()
    assert gc.isenabled()


def test_while_somebody_is_at_work_only_young_garbage_is_collected(qtbot: QtBot) -> None:
    now, parent = [1000.0], QObject()
    garbage = WindowGarbage(parent, lambda: now[0])
    try:
        gc.collect()
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
        assert gc.get_count()[2] > gc.get_threshold()[2]
        garbage.put_off()
        garbage.collect_if_due()
        assert gc.get_count()[2] > gc.get_threshold()[2]
        now[0] += QUIET_S
        garbage.collect_if_due()
        assert gc.get_count()[2] == 0
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
        while now[0] < 1000 + QUIET_S + LONGEST_S:
            now[0] += QUIET_S / 2
            garbage.put_off()
        garbage.collect_if_due()
        assert gc.get_count()[2] == 0
    finally:
        garbage.stop()
