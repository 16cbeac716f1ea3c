"""Runs the whole test suite without a display, after making the environment with the development tools.

    python3 packaging/test.py [pytest's options]

Tests marked `serial` need the machine for themselves: they run after the others, one by one.
"""

from __future__ import annotations

import os
import subprocess
import sys

import environment

NO_TESTS = 5


def main(options: list[str]) -> int:
    """Return pytest's exit code: 0 only if every test passed."""
    python = environment.prepared_or_stop(development=True)
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    settings.pop("DISPLAY", None)
    settings.pop("WAYLAND_DISPLAY", None)
    codes = set()
    for words in (["-m", "not serial", "-n", "2"], ["-m", "serial"]):
        pytest = [str(python), "-m", "pytest", *words, *options]
        codes.add(subprocess.run(pytest, cwd=environment.ROOT, env=settings, check=False).returncode)
    failures = codes - {0, NO_TESTS}
    if failures:
        return max(failures, key=abs)
    return 0 if 0 in codes else NO_TESTS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
