"""Serial scanners, on a real pseudo-terminal: lines, unplugging, and an end without a wait."""

import os
import pty
import threading
import time
import tty
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.scanner import serial_port
from eventdesk.scanner.serial_port import Line, Lines, Plugged, available, listen, ports

CODE = "BCDFGHJKLNPRSTVE"


@dataclass
class Cable:
    """A scanner at the far end of a pseudo-terminal, and what was heard of it."""

    path: Path
    heard: list[Line | Plugged] = field(default_factory=list)
    _end: int = -1
    _near: int = -1

    def plug(self) -> None:
        self._end, self._near = pty.openpty()
        tty.setraw(self._near)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self._near))

    def unplug(self) -> None:
        self.path.unlink()
        os.close(self._end)
        os.close(self._near)

    def send(self, data: bytes) -> None:
        os.write(self._end, data)

    def texts(self) -> list[str]:
        return [line.text for line in self.heard if isinstance(line, Line)]


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not true():
        assert time.monotonic() < end, "waited for too long"
        time.sleep(0.005)


@pytest.fixture
def cable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    """A plugged scanner that somebody listens to."""
    monkeypatch.setattr(serial_port, "RETRY_SECONDS", 0.05)
    cable, stop = Cable(tmp_path / "scanner"), threading.Event()
    cable.plug()
    listener = threading.Thread(target=listen, args=(str(cable.path), cable.heard.append, stop))
    listener.start()
    until(lambda: cable.heard == [Plugged(str(cable.path), there=True)])
    yield cable
    stop.set()
    listener.join(2)
    assert not listener.is_alive()


def test_lines_come_as_they_are_scanned(cable: Cable) -> None:
    cable.send(f"{CODE}\r\n".encode())
    until(lambda: cable.texts() == [CODE])
    cable.send(b"first\rsecond\nthi")
    cable.send("rd é\r".encode())
    until(lambda: cable.texts()[1:] == ["first", "second", "third é"])


def test_a_scanner_without_a_line_end_is_read_after_a_moment(cable: Cable) -> None:
    cable.send(CODE.encode())
    until(lambda: cable.texts() == [CODE])


def test_a_scanner_plugged_in_again_is_heard_again(cable: Cable) -> None:
    cable.unplug()
    until(lambda: cable.heard[-1] == Plugged(str(cable.path), there=False))
    cable.plug()
    until(lambda: cable.heard[-1] == Plugged(str(cable.path), there=True))
    cable.send(f"{CODE}\r".encode())
    until(lambda: cable.texts() == [CODE])


def test_a_scanner_that_another_program_has_is_told_of_once(cable: Cable) -> None:
    stop, heard = threading.Event(), list[Line | Plugged]()
    listener = threading.Thread(target=listen, args=(str(cable.path), heard.append, stop))
    listener.start()
    until(lambda: heard == [Plugged(str(cable.path), there=False, barred=True)])
    time.sleep(4 * serial_port.RETRY_SECONDS)
    cable.unplug()
    until(lambda: heard[1:] == [Plugged(str(cable.path), there=False)])
    stop.set()
    listener.join(2)
    assert not listener.is_alive()


def test_listening_to_a_port_that_is_not_there_ends_at_once() -> None:
    stop, heard = threading.Event(), list[Line | Plugged]()
    listener = threading.Thread(target=listen, args=("/dev/no-such-port", heard.append, stop))
    listener.start()
    stop.set()
    listener.join(2)
    assert not listener.is_alive()
    assert heard == []


def test_bytes_of_another_time_are_read_too_and_noise_ends() -> None:
    lines = Lines()
    assert list(lines.add("Sørensen\n".encode("latin-1"))) == ["Sørensen"]
    assert list(lines.add(b"\x02ABC\x03")) == ["\x02ABC"]
    assert len(list(lines.add(b"x" * 5000))) == 1
    assert list(lines.add(b"")) == []


@given(st.lists(st.text("ABC123", min_size=1, max_size=30), max_size=8), st.data())
def test_texts_are_whole_however_the_bytes_come(texts: list[str], data: st.DataObject) -> None:
    stream = "".join(f"{text}\r\n" for text in texts).encode()
    lines, found = Lines(), list[str]()
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += lines.add(stream[:size])
        stream = stream[size:]
    assert found == texts


def test_the_ports_of_this_computer_can_be_listed() -> None:
    assert available()
    assert all(port.name and port.words for port in ports())
