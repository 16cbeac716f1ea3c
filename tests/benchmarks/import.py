"""Lists taken in: 10,000 people and 60,000 meetings from CSV, read, checked and committed by the command."""

import csv
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.benchmarks.figure import Figure, median, timed
from tests.benchmarks.large_event import SLOTS, STARTS

PEOPLE = 10_000
MEETINGS_EACH = 6
ROUNDS = 3
LISTS = ("people", "meetings")
IN_PLACE = """
import contextlib, io, sys, time
import eventdesk.cli.lists
from eventdesk.main import main

folder, event, *kinds = sys.argv[1:]
started = time.perf_counter()
with contextlib.redirect_stdout(io.StringIO()):
    for kind in kinds:
        assert main(["import", event, kind, f"{folder}/{kind}.csv"]) == 0
print((time.perf_counter() - started) * 1000)
"""
PEOPLE_HEADER = (
    "Participant ID", "First name", "Last name", "Organisation", "Job title", "E-mail", "Phone", "Country",
    "Roles",
)  # fmt: skip
MEETINGS_HEADER = (
    "Meeting ID", "Start", "Table", "Room", "Participant 1 ID", "Participant 1", "Participant 2 ID",
    "Participant 2",
)  # fmt: skip
Rows = Sequence[Sequence[str]]


def run(people: int | None) -> Iterator[Figure]:
    """New events each round: in a program that runs already, then by two commands with their start-up."""
    size = people or PEOPLE
    times: list[float] = []
    commands: list[float] = []
    peaks: list[float] = []
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_lists(folder, size)
        for turn in range(ROUNDS):
            running = _new_event(folder / f"{turn}-running.eventdesk", folder)
            told, _, peak = _process("-c", IN_PLACE, str(folder), running, *LISTS)
            times.append(float(told))
            peaks.append(peak)
            event = _new_event(folder / f"{turn}.eventdesk", folder)
            commands.append(sum(_verb("import", event, kind, str(folder / f"{kind}.csv")) for kind in LISTS))
            floors.append(timed(lambda: _bare(folder)))
    yield Figure("import", "committed", len(times), times, floor=median(floors))
    yield Figure("import", "commands", len(commands), commands, floor=median(floors))
    yield Figure("import", "memory", len(peaks), value=max(peaks), unit="MB")


def _new_event(path: Path, folder: Path) -> str:
    """An event with the rooms, tables and slots that the meetings name."""
    _verb("new", str(path), "--zone", "Europe/Copenhagen")
    for kind in ("rooms", "tables", "slots"):
        _verb("import", str(path), kind, str(folder / f"{kind}.csv"))
    return str(path)


def _verb(*words: str) -> float:
    """Run one command; its milliseconds."""
    return _process("-m", "eventdesk", *words)[1]


def _process(*words: str) -> tuple[str, float, float]:
    """Run a process of Python; what it said, its milliseconds and its peak of memory in MB."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True) as process:
        told = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words} ended with {process.returncode}: {told}")
    return told, (time.perf_counter() - started) * 1000, usage.ru_maxrss / 1024


def _write_lists(folder: Path, people: int) -> None:
    tables, half = people // 3, people // 2
    _write(folder, "rooms", ("Room ID", "Room"), [(f"R{n}", f"Hall {n + 1}") for n in range(4)])
    numbers = [(f"T{n}", str(n + 1), f"Hall {n % 4 + 1}") for n in range(tables)]
    _write(folder, "tables", ("Table ID", "Table", "Room"), numbers)
    starts = [STARTS + timedelta(minutes=25 * n) for n in range(SLOTS)]
    slots = [(f"S{n}", str(at), str(at + timedelta(minutes=20))) for n, at in enumerate(starts)]
    _write(folder, "slots", ("Slot ID", "Start", "End"), slots)
    persons = [
        (
            f"P{n}", f"Given{n % 97}", f"Family{n}", f"Organisation {n // 2}", "Head of sales",
            f"p{n}@example.org", f"+45 75 {n:06}", "DK", "buyer" if n % 3 else "member",
        )
        for n in range(people)
    ]  # fmt: skip
    _write(folder, "people", PEOPLE_HEADER, persons)
    meetings = []
    for n in range(people * MEETINGS_EACH):
        turn, one = divmod(n, half)
        other = half + (one + turn) % half
        table = one % tables
        meetings.append(
            (
                f"M{n}", str(starts[turn % SLOTS]), str(table + 1), f"Hall {table % 4 + 1}",
                f"P{one}", f"Given{one % 97} Family{one}", f"P{other}", f"Given{other % 97} Family{other}",
            )
        )  # fmt: skip
    _write(folder, "meetings", MEETINGS_HEADER, meetings)


def _write(folder: Path, kind: str, header: Sequence[str], rows: Rows) -> None:
    with (folder / f"{kind}.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])


def _bare(folder: Path) -> None:
    """The same lines read, and two rows of text for each put into a bare SQLite file in one transaction."""
    path = folder / "bare.sqlite"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as bare:
        bare.execute("PRAGMA synchronous = FULL")
        for kind in ("people", "meetings"):
            with (folder / f"{kind}.csv").open(newline="", encoding="utf-8") as file:
                rows = [row[:8] for row in csv.reader(file)]
            for table in (kind, f"{kind}_facts"):
                bare.execute(f"CREATE TABLE {table} (a PRIMARY KEY, b, c, d, e, f, g, h)")
                bare.executemany(f"INSERT INTO {table} VALUES (?,?,?,?,?,?,?,?)", rows)
        bare.commit()
