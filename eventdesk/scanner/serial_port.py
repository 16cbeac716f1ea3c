"""Serial scanners: lines off a port, for as long as somebody listens, however often it is unplugged.

The library (pyserial) is an extra: where it is not installed `available` says so and no port is listed.
"""

import errno
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

BAUD = 9600
"""As scanners leave the factory; over USB any number is as good."""

WAIT_SECONDS = 0.1
"""After so long without a byte a text without a line end is whole, and the end of listening is seen."""

RETRY_SECONDS = 1.0
"""How long an unplugged port is left alone before it is tried again."""

MOST_BYTES = 4096
"""What comes without an end is noise, not a code."""

_BARRED = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.EAGAIN})
"""The last where another program has locked the port."""


class Stop(Protocol):
    """Whether listening is over; a `threading.Event` is one."""

    def is_set(self) -> bool:
        """Whether it is."""
        ...

    def wait(self, timeout: float | None = None) -> bool:
        """Sleep until it is, at most so many seconds."""
        ...


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port of this computer; `name` is what to open, `words` how its maker calls it."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """What came in one go, without its line end."""

    text: str


@dataclass(frozen=True, slots=True)
class Plugged:
    """The port can be read, or it cannot any more; `barred`: it is there, and the system does not let it be
    opened."""

    port: str
    there: bool
    barred: bool = False


@dataclass(slots=True)
class Lines:
    """Cuts the bytes of a port into texts."""

    _begun: bytearray = field(default_factory=bytearray)

    def add(self, data: bytes) -> Iterator[str]:
        """More bytes; none after a while end the text that was begun."""
        self._begun += data
        while (end := _first_end(self._begun)) is not None:
            yield from _text(bytes(self._begun[:end]))
            del self._begun[: end + 1]
        if not data or len(self._begun) > MOST_BYTES:
            yield from _text(bytes(self._begun))
            self._begun.clear()


def available() -> bool:
    """Whether the library is installed."""
    return find_spec("serial") is not None


def ports() -> tuple[Port, ...]:
    """The ports of this computer, those that something is plugged into first."""
    if not available():
        return ()
    tools = import_module("serial.tools.list_ports")
    found = sorted(tools.comports(), key=lambda port: (port.vid is None, port.device))
    return tuple(Port(port.device, port.description or port.device) for port in found)


def listen(port: str, tell: Callable[[Line | Plugged], object], stop: Stop) -> None:
    """Tell each line of a port until stopped. A port that goes away is opened again once it is back."""
    barred = False
    while not stop.is_set():
        try:
            with closing(_opened(port)) as line:
                barred = False
                tell(Plugged(port, there=True))
                try:
                    _read(line, tell, stop)
                finally:
                    tell(Plugged(port, there=False))
        except OSError as error:
            before, barred = barred, _is_barred(error)
            if barred != before:
                tell(Plugged(port, there=False, barred=barred))
        if not stop.is_set():
            stop.wait(RETRY_SECONDS)


def _is_barred(error: OSError) -> bool:
    """Whether another program has the port, or the account may not read it; under Windows the library tells
    that in its words alone."""
    return error.errno in _BARRED or PermissionError.__name__ in str(error)


def _read(line: Any, tell: Callable[[Line | Plugged], object], stop: Stop) -> None:
    lines = Lines()
    while not stop.is_set():
        data = line.read(1)
        if data and line.in_waiting:
            data += line.read(line.in_waiting)
        for text in lines.add(data):
            tell(Line(text))


def _opened(port: str) -> Any:
    return import_module("serial").Serial(port, BAUD, timeout=WAIT_SECONDS, exclusive=True)


def _first_end(data: bytearray) -> int | None:
    ends = [place for end in b"\r\n\x03\x04" if (place := data.find(end)) >= 0]
    return min(ends) if ends else None


def _text(data: bytes) -> Iterator[str]:
    data = data.strip(b"\x00 ")
    if data:
        try:
            yield data.decode("utf-8")
        except UnicodeDecodeError:
            yield data.decode("latin-1")
