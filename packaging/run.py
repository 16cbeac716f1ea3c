"""From a fresh copy to a running EventDesk: sets everything up, makes the sample event and opens it.

    python3 packaging/run.py [--no-window]

With a display the window opens on the sample event. Without one, or with --no-window, the whole day is played
through the command line, and ten lines say what it made and where.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import environment
import play_day


def main(words: list[str]) -> int:
    """Return 0 when the window was closed or the day was played; 3 when the machine lacks something."""
    parser = argparse.ArgumentParser(prog="run.py", description="Set up EventDesk and open its sample event.")
    parser.add_argument(
        "--no-window", action="store_true", help="play the day through the command line instead"
    )
    options = parser.parse_args(words)
    python = environment.prepared_or_stop(development=False)
    sample = environment.ROOT / "eventdesk-sample"
    if options.no_window or not has_display():
        return play_day.play(python, sample)
    event = play_day.make_sample(python, sample)
    return subprocess.run(
        [str(python), "-m", "eventdesk", str(event)], cwd=environment.ROOT, check=False
    ).returncode


def has_display() -> bool:
    """Return whether a window could be seen here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
