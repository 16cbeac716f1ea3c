"""The system libraries: which lines of the one list are missing; installs them where that is allowed.

Standard library only, as all of the set-up: it runs before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE_LIST = Path(__file__).resolve().parent / "debian-packages.txt"


class NeedsAdministratorError(Exception):
    """Libraries are missing and only an administrator may install them; the text is the one line to type."""


def wanted(package_list: Path = PACKAGE_LIST) -> list[str]:
    """Return the names in the list, without its comments."""
    lines = (line.partition("#")[0].strip() for line in package_list.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def is_debian() -> bool:
    """Return whether this system has Debian's package tools; on others the list is only to be read."""
    return bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def missing(names: list[str]) -> list[str]:
    """Return those names that no installed package has or provides.

    Later releases renamed some libraries (libglib2.0-0t64 provides libglib2.0-0), so what is provided counts.
    """
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\t${Package}, ${Provides}\n"],
        capture_output=True,
        text=True,
        check=True,
    )
    present: set[str] = set()
    for line in answer.stdout.splitlines():
        status, _, provided = line.partition("\t")
        if status == "installed":
            present.update(name.partition("(")[0].strip() for name in provided.split(","))
    return [name for name in names if name not in present]


def line_to_type(names: list[str]) -> str:
    """Return the one shell line that installs these packages."""
    become_root = "" if _is_root() else "sudo "
    install = "apt-get install --yes --no-install-recommends"
    return f"{become_root}apt-get update && {become_root}{install} {' '.join(names)}"


def ensure() -> None:
    """Install what is missing, as root or by sudo.

    Raises NeedsAdministratorError where neither is possible, or where the installation itself fails.
    """
    names = missing(wanted())
    if not names:
        return
    privileged = _privileged()
    if privileged is None:
        raise NeedsAdministratorError(line_to_type(names))
    print(f"Installing {len(names)} system packages: {' '.join(names)}", flush=True)
    quiet = [*privileged, "env", "DEBIAN_FRONTEND=noninteractive"]
    wait = ["-o", "DPkg::Lock::Timeout=300"]
    # An installation killed half-way leaves packages unconfigured, and apt refuses to go on until then.
    subprocess.run([*quiet, "dpkg", "--configure", "-a"], stdout=subprocess.DEVNULL, check=False)
    subprocess.run([*quiet, "apt-get", "--quiet=2", "update"], check=False)
    install = ["apt-get", *wait, "--quiet=2", "install", "--yes", "--no-install-recommends", *names]
    with subprocess.Popen([*quiet, *install], stdout=subprocess.PIPE, text=True) as process:
        said = process.communicate()[0]
    if process.returncode != 0 or missing(names):
        print(said, file=sys.stderr)
        raise NeedsAdministratorError(line_to_type(missing(names) or names))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _privileged() -> list[str] | None:
    """Return what to put before a command so that it may install; None where nobody here may."""
    if _is_root():
        return []
    if not shutil.which("sudo"):
        return None
    if sys.stdin.isatty():
        return ["sudo"]
    silent = subprocess.run(["sudo", "--non-interactive", "true"], capture_output=True, check=False)
    return ["sudo", "--non-interactive"] if silent.returncode == 0 else None
