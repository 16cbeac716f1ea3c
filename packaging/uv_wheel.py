"""Fetches uv, the tool that makes the environment: one pinned wheel, checked by its hash, without pip."""

from __future__ import annotations

import hashlib
import platform
import shutil
import sys
import time
import urllib.request
import zipfile
from http.client import HTTPException
from pathlib import Path

WHEEL_LIST = Path(__file__).resolve().parent / "uv-wheels.txt"
_TRIES = 4
_PAUSE = 2
"""Seconds before the second try; each further one waits so much longer."""

_TAGS = {
    ("linux", "x86_64"): "manylinux_2_17_x86_64",
    ("linux", "aarch64"): "manylinux_2_28_aarch64",
    ("darwin", "x86_64"): "macosx_10_12_x86_64",
    ("darwin", "arm64"): "macosx_11_0_arm64",
    ("win32", "amd64"): "win_amd64",
    ("win32", "arm64"): "win_arm64",
}


class FetchError(Exception):
    """The wheel could not be had; the text says why in a sentence."""


def pinned(system: str = sys.platform, machine: str = platform.machine()) -> tuple[str, str]:
    """Return hash and address of the wheel for a system, e.g. ("linux", "x86_64")."""
    tag = _TAGS.get((system, machine.lower()))
    for line in WHEEL_LIST.read_text(encoding="utf-8").splitlines():
        sha256, _, address = line.partition("  ")
        if tag and tag in address and not line.startswith("#"):
            return sha256, address
    raise FetchError(
        f"No uv is listed for {system} on {machine}: install the packages of uv.lock another way."
    )


def ensure(folder: Path) -> Path:
    """Return the uv program inside `folder`, fetching it first if it is not there whole.

    It is named by the wheel's hash and appears in one step, so an interrupted fetch leaves nothing half.
    """
    sha256, address = pinned()
    program = "uv.exe" if sys.platform == "win32" else "uv"
    home = folder / f"uv-{sha256[:12]}"
    if (home / program).is_file():
        return home / program
    unpacking = folder / "unpacking"
    shutil.rmtree(unpacking, ignore_errors=True)
    unpacking.mkdir(parents=True)
    wheel = unpacking / "uv.zip"
    wheel.write_bytes(fetch(address, sha256))
    with zipfile.ZipFile(wheel) as archive:
        inside = next(name for name in archive.namelist() if name.endswith(f".data/scripts/{program}"))
        with archive.open(inside) as source, (unpacking / program).open("wb") as target:
            shutil.copyfileobj(source, target)
    wheel.unlink()
    (unpacking / program).chmod(0o755)
    shutil.rmtree(home, ignore_errors=True)
    unpacking.rename(home)
    return home / program


def fetch(address: str, sha256: str) -> bytes:
    """Return the bytes at an https address whose hash is known; a weak network gets a few tries."""
    print("Fetching uv (about 20 MB, once)", flush=True)
    trouble = ""
    for attempt in range(_TRIES):
        time.sleep(_PAUSE * attempt)
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                content: bytes = answer.read()
        except (OSError, HTTPException) as error:  # the second: what came was cut off
            trouble = str(error)
            continue
        if hashlib.sha256(content).hexdigest() == sha256:
            return content
        trouble = "what came has not the expected hash"
    raise FetchError(f"Could not fetch {address}: {trouble}.")
