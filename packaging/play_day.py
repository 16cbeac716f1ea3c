"""Plays the sample day through the command line, and says in ten lines what it made and where."""

from __future__ import annotations

import subprocess
from pathlib import Path


def make_sample(python: Path, folder: Path) -> Path:
    """Return the sample event file in `folder`, making lists and event first where they are not there."""
    event = folder / "sample.eventdesk"
    if not event.exists():
        subprocess.run([str(python), "-m", "eventdesk", "demo", str(folder)], check=True)
    return event


def play(python: Path, folder: Path) -> int:
    """Return 0 when the whole day was played."""
    return subprocess.run(
        [str(python), "-m", "eventdesk", "demo", str(folder), "--play"], check=False
    ).returncode
