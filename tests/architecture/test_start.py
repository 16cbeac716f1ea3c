"""What the first screen does not need is not imported before it stands."""

import subprocess
import sys

import pytest

HEAVY = (
    "argon2", "babel", "numpy", "openpyxl", "ortools", "pypdfium2", "pysat", "qrcode", "reportlab", "serial",
    "zxingcpp",
)  # fmt: skip
LOADED = "import sys; import {module}; print(' '.join(sys.modules))"


@pytest.mark.parametrize("module", ["eventdesk.ui.app", "eventdesk.ui.screens", "eventdesk.cli.run"])
def test_no_heavy_library_delays_the_first_scan(module: str) -> None:
    words = [sys.executable, "-c", LOADED.format(module=module)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded.isdisjoint(HEAVY), loaded & set(HEAVY)
