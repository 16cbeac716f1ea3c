"""Scans by real key events: the program in a window of X11, typed into from outside."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from eventdesk.domain.code import new_key
from eventdesk.store.file import EventFile
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from tests.usecases.conftest import HandClock, fill

PATIENCE_S = 30.0

pytestmark = [
    pytest.mark.serial,
    pytest.mark.skipif(
        not shutil.which("Xvfb") or not shutil.which("xdotool"),
        reason="Xvfb and xdotool are not both installed",
    ),
]

SETTLED_S = 0.5
"""After which a window that stands is not replaced any more."""


@dataclass
class Screen:
    """A display that nobody sees, and the program on it."""

    environment: dict[str, str]
    file: Path
    codes: dict[str, str]
    program: "subprocess.Popen[bytes]"

    def xdotool(self, *words: str) -> str:
        """Press keys, or ask for windows."""
        run = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return run.stdout.strip()

    def here(self) -> int:
        """How many are in the house, as the event file says."""
        with EventFile.open(self.file, "Desk 2") as other:
            return counters(Desk(other, HandClock(), "Desk 2")).here

    def scan(self, code: str) -> None:
        """Type as a scanner does, without a pause, and press Enter."""
        self.xdotool("type", "--delay", "4", code)
        self.xdotool("key", "Return")

    def focus(self, name: str) -> None:
        """Give the keyboard to the newest window of this name, which may still be replaced as it opens."""

        def focused() -> bool:
            found = self.windows(name)
            if found:
                self.xdotool("windowfocus", found[-1])
            return bool(found) and self.xdotool("getwindowfocus") == found[-1]

        until(focused)
        time.sleep(SETTLED_S)
        until(focused)

    def windows(self, name: str) -> list[str]:
        """The visible windows of this name."""
        return self.xdotool("search", "--onlyvisible", "--name", name).split()


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, "waited for too long"
        time.sleep(0.05)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """The program with the small event open."""
    codes = dict[str, str]()
    path = tmp_path / "day.eventdesk"
    with EventFile.create(path, "Desk 1") as file:
        fill(file, new_key(), codes)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "LC_ALL": "C.UTF-8",
    }
    program = subprocess.Popen([sys.executable, "-m", "eventdesk", "open", str(path)], env=environment)
    yield Screen(environment, path, codes, program)
    for process in (program, server):
        process.terminate()
        process.wait(20)


def test_real_keys_are_told_apart_on_other_screens_and_in_a_dialog(screen: Screen) -> None:
    screen.focus("Day – EventDesk")
    screen.scan(screen.codes["ada"])
    until(lambda: screen.here() == 1)
    screen.xdotool("key", "F3")
    time.sleep(1)
    screen.xdotool("type", "--delay", "120", "mull")
    screen.scan(screen.codes["bo"])
    until(lambda: screen.here() == 2)
    screen.xdotool("key", "F7")
    time.sleep(1)
    before = set(screen.windows(""))
    screen.xdotool("key", "ctrl+o")
    until(lambda: bool(set(screen.windows("")) - before))
    dialog = max(set(screen.windows("")) - before, key=int)
    screen.xdotool("windowfocus", "--sync", dialog)
    screen.scan(screen.codes["cy"])
    until(lambda: screen.here() == 3)
    assert dialog in screen.windows("")


def test_a_scan_is_heard_by_a_program_that_stands_still_in_the_midst_of_it(screen: Screen) -> None:
    screen.focus("Day – EventDesk")
    screen.xdotool("key", "F3")
    time.sleep(1)
    scanner = ["xdotool", "type", "--delay", "12", screen.codes["ada"] + "\n"]
    with subprocess.Popen(scanner, env=screen.environment) as typing:
        time.sleep(0.1)
        screen.program.send_signal(signal.SIGSTOP)
        time.sleep(0.2)
        screen.program.send_signal(signal.SIGCONT)
        typing.wait(20)
    until(lambda: screen.here() == 1)
