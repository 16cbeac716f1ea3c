"""The system's printer: a PDF goes to its queue, or it is told plainly why not."""

import os
import shutil
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

from eventdesk.domain.medium import PageSetup

PATIENCE = 20
"""Seconds after which a queue that does not answer counts as gone."""

USUAL = PageSetup()
"""For documents that ask nothing of the printer."""

POWERSHELL = ("powershell", "-NoProfile", "-Command")

_QUEUES = (
    "Get-CimInstance -ClassName Win32_Printer | Sort-Object -Property Default -Descending"
    " | ForEach-Object -MemberName Name"
)


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
    if sys.platform == "win32":
        return tuple(_run([*POWERSHELL, _QUEUES]).stdout.splitlines())
    if shutil.which("lpstat") is None:
        return ()
    default = _run(["lpstat", "-d"]).stdout.rpartition(":")[2].strip()
    names = _run(["lpstat", "-e"]).stdout.split()
    return tuple(sorted(names, key=lambda name: (name != default, name)))


def print_file(path: Path, setup: PageSetup = USUAL, *, printer: str = "", title: str = "EventDesk") -> None:
    """Hand a PDF to the printer of this name, or to the default one. Raises PrinterError.

    The queue has taken a copy when this returns, but on Windows another program reads the file later: there
    it must stay.
    """
    if sys.platform == "win32":
        _print_on_windows(path, printer)
        return
    if shutil.which("lp") is None:
        raise PrinterError(PrinterTrouble.NO_PRINTING, "lp")
    wish = ["lp", "-t", title, "-o", f"sides={setup.sides}"]
    wish += ["-o", f"media={setup.paper}"] if setup.paper else []
    wish += ["-o", "print-scaling=none"] if setup.exact else []
    wish += ["-d", printer] if printer else []
    answer = _run([*wish, "--", str(path)])
    if answer.returncode:
        told = answer.stderr.strip()
        known = printers()
        gone = printer not in known if printer else "no default destination" in told.casefold() or not known
        raise PrinterError(PrinterTrouble.NO_PRINTER if gone else PrinterTrouble.REFUSED, told)


def _run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
            # What the programs say is read here: in one language, whatever the desk speaks.
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired as slow:
        raise PrinterError(PrinterTrouble.NO_ANSWER, command[0]) from slow
    except OSError as broken:
        raise PrinterError(PrinterTrouble.NO_PRINTING, str(broken)) from broken


def _print_on_windows(path: Path, printer: str) -> None:
    """Ask the system's own verbs, which leave the paper to the program that PDFs open with."""
    named = _quoted(f'"{printer}"')
    verb = f"-Verb PrintTo -ArgumentList {named}" if printer else "-Verb Print"
    start = f"Start-Process -FilePath {_quoted(str(path))} {verb} -WindowStyle Hidden -ErrorAction Stop"
    answer = _run([*POWERSHELL, start])
    if answer.returncode:
        raise PrinterError(PrinterTrouble.REFUSED, answer.stderr.strip())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
