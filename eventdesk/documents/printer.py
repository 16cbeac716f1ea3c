"""The system's printer: a PDF goes to its queue, or it is told plainly why not."""

import shutil
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

PATIENCE = 20
"""Seconds after which a queue that does not answer counts as gone."""


class PrinterTrouble(StrEnum):
    """Why nothing was printed."""

    NO_PRINTING = "no printing system"
    NO_PRINTER = "no printer"
    REFUSED = "printer refused"
    NO_ANSWER = "printer does not answer"


class PrinterError(Exception):
    """Raised where a document did not get to a queue; the front ends put `code` into words."""

    def __init__(self, code: PrinterTrouble, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else str(code))
        self.code = code
        self.detail = detail


def printers() -> tuple[str, ...]:
    """The names of the system's queues, the default one first; empty where none can be asked for."""
    if shutil.which("lpstat") is None:
        return ()
    default = _run(["lpstat", "-d"]).stdout.rpartition(":")[2].strip()
    names = _run(["lpstat", "-e"]).stdout.split()
    return tuple(sorted(names, key=lambda name: (name != default, name)))


def print_file(path: Path, *, printer: str = "", copies: int = 1, title: str = "EventDesk") -> None:
    """Hand a PDF to the printer of this name, or to the default one. Raises PrinterError."""
    if sys.platform == "win32":
        _print_on_windows(path, copies)
        return
    if shutil.which("lp") is None:
        raise PrinterError(PrinterTrouble.NO_PRINTING, "lp")
    wish = ["lp", "-n", str(copies), "-t", title, *(["-d", printer] if printer else []), "--", str(path)]
    answer = _run(wish)
    if answer.returncode:
        told = answer.stderr.strip()
        missing = "destination" in told or not printers()
        raise PrinterError(PrinterTrouble.NO_PRINTER if missing else PrinterTrouble.REFUSED, told)


def _run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired as slow:
        raise PrinterError(PrinterTrouble.NO_ANSWER, command[0]) from slow
    except OSError as broken:
        raise PrinterError(PrinterTrouble.NO_PRINTING, str(broken)) from broken


def _print_on_windows(path: Path, copies: int) -> None:
    """Ask the system's own print verb, which takes the default printer alone."""
    quoted = str(path).replace("'", "''")
    verb = f"Start-Process -FilePath '{quoted}' -Verb Print -WindowStyle Hidden -ErrorAction Stop"
    for _ in range(copies):
        answer = _run(["powershell", "-NoProfile", "-Command", verb])
        if answer.returncode:
            raise PrinterError(PrinterTrouble.REFUSED, answer.stderr.strip())
