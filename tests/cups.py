"""A printing system of a test's own: a real cupsd on a socket in a folder, its printers write to files."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PATIENCE = 20.0
"""Seconds for a daemon to start and for a job to come out."""

CUPSD = """
Listen {place}/socket
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""

FILES = """
ServerRoot {place}/etc
ServerBin {place}/lib
StateDir {place}/run
CacheDir {place}/run
RequestRoot {place}/spool
TempDir {place}/spool/tmp
AccessLog {place}/access
ErrorLog {place}/error
PageLog {place}/page
Sandboxing relaxed
"""

PRINTERS = """
<DefaultPrinter desk>
DeviceURI keep:{place}/out
State Idle
Accepting Yes
</DefaultPrinter>
<Printer attic>
DeviceURI keep:{place}/out
State Idle
Accepting No
</Printer>
"""

BACKEND = """#!/bin/sh
[ "$6" ] || exit 0
cp "$6" "$TMPDIR/$1" && printf '%s\\n%s\\n' "$3" "$5" > "$TMPDIR/$1.told"
mv "$TMPDIR/$1.told" "$TMPDIR/$1" "${DEVICE_URI#keep:}/"
"""
"""What cupsd starts for each job (see backend(7)): keeps the document, its title and its options."""


class PrivateCups:
    """`desk` is the default printer and prints; `attic` takes no jobs."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.server = f"{place}/socket"
        for folder in ("etc", "lib/backend", "run", "spool/tmp", "out"):
            (place / folder).mkdir(parents=True)
        for name, text in (("cupsd", CUPSD), ("cups-files", FILES), ("printers", PRINTERS)):
            (place / "etc" / f"{name}.conf").write_text(text.format(place=place), encoding="utf-8")
        backend = place / "lib" / "backend" / "keep"
        backend.write_text(BACKEND, encoding="utf-8")
        # Through the programs there the daemon starts its backends (Debian's place, and that of others).
        own = next(bin for bin in ("/usr/libexec/cups", "/usr/lib/cups") if Path(bin).exists())
        (place / "lib" / "daemon").symlink_to(f"{own}/daemon")
        # A backend that nobody else may run is started as whoever runs the daemon.
        backend.chmod(0o700)

    def command(self) -> list[str]:
        """What starts the daemon."""
        etc = self._place / "etc"
        return [daemon(), "-f", "-c", f"{etc}/cupsd.conf", "-s", f"{etc}/cups-files.conf"]

    def wait_for(self, done: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        until = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < until, f"{what}: {self.log()}"
            time.sleep(0.05)

    def printed(self, count: int = 1) -> list[tuple[bytes, str, str]]:
        """The documents that came out, each with its title and its options, once there are so many."""
        out = self._place / "out"
        self.wait_for(lambda: len(list(out.iterdir())) == 2 * count, "nothing came out of the printer")
        jobs = sorted((path for path in out.iterdir() if not path.suffix), key=lambda path: int(path.name))
        told = [path.with_suffix(".told").read_text(encoding="utf-8").splitlines() for path in jobs]
        return [(path.read_bytes(), *words) for path, words in zip(jobs, told, strict=True)]  # type: ignore[misc]

    def log(self) -> str:
        """What the daemon said."""
        path = self._place / "error"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return "\n".join(line for line in lines if "Filter" not in line)


def daemon() -> str:
    """Where cupsd is; "" where it is not installed."""
    return shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin") or ""


@contextmanager
def running_cups() -> Iterator[PrivateCups]:
    """Start the daemon, stop it in the end. Its folder has a short name: that of a socket is limited."""
    if not daemon() or shutil.which("lp") is None:
        pytest.skip(
            "cupsd or lp is not installed (Debian: cups-daemon, cups-client): no real queue to print to"
        )
    with TemporaryDirectory(prefix="cups-") as folder:
        cups = PrivateCups(Path(folder))
        with subprocess.Popen(cups.command(), stderr=subprocess.DEVNULL) as process:
            try:
                cups.wait_for(Path(cups.server).exists, "the daemon did not start")
                yield cups
            finally:
                process.terminate()
