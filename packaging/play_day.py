"""Plays the sample day through the command line, and says in ten lines what it made and where."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import environment

SCANS = 400
BOARD_AT = "10:40"
RUSH_AT = "08:30"
ZONE = "Europe/Copenhagen"
KINDS = ("rooms", "tables", "slots", "people", "sessions", "requests", "meetings")
"""The lists in the order in which they refer to each other."""
EVENING = "18:00"


class PlayError(Exception):
    """A step of the day did not do what it should; the text says which."""


def make_sample(python: Path, folder: Path) -> Path:
    """Return the sample event file in `folder`, making lists and event first where they are not whole."""
    event, done = folder / "sample.eventdesk", folder / ".made"
    if not done.exists():
        print(f"Making the sample event in {folder}", flush=True)
        _eventdesk(python, "demo", str(folder))
        done.touch()
    return event


def play(python: Path, folder: Path) -> int:
    """Return 0 when the whole day was played, 1 when a step went wrong; each time on a fresh copy."""
    began = time.monotonic()
    try:
        told = _play(python, folder)
    except PlayError as error:
        print(error, file=sys.stderr)
        return 1
    told.append(
        f"Took       {time.monotonic() - began:.1f} s. In the window: eventdesk open {folder}/day.eventdesk"
    )
    print("\n".join(told))
    return 0


def _play(python: Path, folder: Path) -> list[str]:
    make_sample(python, folder)
    event = folder / "day.eventdesk"
    told = [f"Lists      taken in from {folder}: {_imported(python, event, folder)}", f"Event      {event}"]
    codes, day = _badges(event)
    verdicts = _scanned(python, event, codes, f"{day}T{RUSH_AT}")
    told.append(f"Check-in   {sum(verdicts.values())} scans: {_sums(verdicts)}")
    again = _scanned(python, event, [codes[0], "NOT A CODE"], f"{day}T{RUSH_AT}")
    told.append(f"Refused    {_sums(again)}")
    undone = json.loads(_eventdesk(python, "undo", str(event), "--reason", "wrong badge", "--json"))
    told.append(f"Undone     the last gesture, {undone['undone']}")
    board = _eventdesk(python, "board", str(event), "--at", f"{day}T{BOARD_AT}")
    (folder / "board.txt").write_text(board, encoding="utf-8")
    told.append(f"Board      at {BOARD_AT}, {len(board.splitlines())} lines in {folder / 'board.txt'}")
    told.append(f"Paper      {_papers(python, event, folder)}")
    told.append(f"Attendance {_attendance(python, event, folder, day)}")
    told.append(f"Verified   {_eventdesk(python, 'verify', str(event)).strip()}")
    return told


def _imported(python: Path, event: Path, folder: Path) -> str:
    """Make a new event of the sample's lists, and return how many lines of each were taken in."""
    for tail in ("", "-wal", "-shm"):
        event.with_name(event.name + tail).unlink(missing_ok=True)
    _eventdesk(python, "new", str(event), "--name", "The sample day", "--zone", ZONE)
    told = []
    for kind in KINDS:
        said = json.loads(
            _eventdesk(python, "import", str(event), kind, str(folder / f"{kind}.csv"), "--json")
        )
        told.append(f"{len(said['new'])} {kind}")
    return ", ".join(told)


def _papers(python: Path, event: Path, folder: Path) -> str:
    """Write badges and agendas as the evening before would, and return what lies where."""
    told = []
    for verb in ("badges", "agendas"):
        path = folder / f"{verb}.pdf"
        written = json.loads(_eventdesk(python, verb, str(event), str(path), "--json"))
        told.append(f"{written['sheets']} {verb} in {path}")
    return ", ".join(told)


def _attendance(python: Path, event: Path, folder: Path, day: str) -> str:
    """Write the attendance in its three forms, and return its sums and where they lie."""
    files = [str(folder / f"attendance.{ending}") for ending in ("csv", "xlsx", "json")]
    words = ("attendance", str(event), *files, "--at", f"{day}T{EVENING}")
    total = json.loads(_eventdesk(python, *words, "--json"))["total"]
    return f"{total['came']} of {total['expected']} came; {', '.join(files)}"


def _scanned(python: Path, event: Path, codes: list[str], at: str) -> Counter[str]:
    """Send codes through the real scan path, one process for all, as a scanner sends line after line."""
    said = _eventdesk(
        python, "scan", str(event), "-", "--at", at, "--json", sent="\n".join(codes) + "\n", refusals=True
    )
    answers: list[dict[str, Any]] = [json.loads(line) for line in said.splitlines()]
    if len(answers) != len(codes):
        raise PlayError(f"{len(codes)} codes were scanned and {len(answers)} answered.")
    return Counter(str(answer["verdict"]) for answer in answers)


def _badges(event: Path) -> tuple[list[str], str]:
    """Return what a scanner reads off the badges, and the day of the first slot."""
    with closing(sqlite3.connect(event)) as file:
        found = file.execute("SELECT code FROM badge WHERE NOT revoked ORDER BY person LIMIT ?", (SCANS,))
        codes = [str(code) for (code,) in found]
        (first,) = file.execute("SELECT min(starts) FROM slot").fetchone()
    return codes, time.strftime("%Y-%m-%d", time.gmtime(first / 1000))


def _sums(verdicts: Counter[str]) -> str:
    return ", ".join(f"{amount} {verdict.replace('_', ' ')}" for verdict, amount in verdicts.most_common())


def _eventdesk(python: Path, *words: str, sent: str = "", refusals: bool = False) -> str:
    """Return what one call of the command line prints. Raises PlayError when it goes wrong."""
    call = [str(python), "-m", "eventdesk", *words]
    answer = subprocess.run(
        call, cwd=environment.ROOT, input=sent, capture_output=True, encoding="utf-8", check=False
    )
    if answer.returncode not in ({0, 1} if refusals else {0}):
        raise PlayError(
            f"eventdesk {words[0]} ended with {answer.returncode}: {answer.stderr or answer.stdout}"
        )
    return answer.stdout
