"""Makes .venv exactly as uv.lock says, again and again, whatever interrupted it before.

Two marks inside .venv tell its state: BEGUN stands while packages are being changed, READY holds the
fingerprint of what was installed. BEGUN found at the start means that somebody pulled the plug: then all of
it is made anew, since a package copied by half looks installed. The packages themselves wait in uv's cache.
"""

from __future__ import annotations

import compileall
import errno
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import debian
import uv_wheel

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".uv"
BEGUN = "eventdesk-begun"
READY = "eventdesk-ready"
OLDEST = (3, 11)
MACHINE_TROUBLE = 3


class SetUpError(Exception):
    """The environment cannot be made; the text says why and what to do next."""


def python(venv: Path = VENV) -> Path:
    """Return the environment's own interpreter."""
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def fingerprint(root: Path, *, development: bool) -> str:
    """Return a text that changes whenever the environment has to be looked at again."""
    digest = hashlib.sha256(f"{root}\n{sys.version}\n".encode())
    for name in ("uv.lock", "pyproject.toml", "packaging/debian-packages.txt", "packaging/uv-wheels.txt"):
        digest.update((root / name).read_bytes())
    return f"{digest.hexdigest()} {'development' if development else 'program'}"


def is_ready(root: Path, *, development: bool) -> bool:
    """Return whether the environment is whole and holds at least what is asked for."""
    venv = root / ".venv"
    if (venv / BEGUN).exists() or not python(venv).exists():
        return False
    try:
        found = (venv / READY).read_text(encoding="utf-8")
    except OSError:
        return False
    enough = {fingerprint(root, development=True)}
    if not development:
        enough.add(fingerprint(root, development=False))
    return found in enough


def prepared_or_stop(*, development: bool) -> Path:
    """Return the interpreter of a whole environment, or say what to do and stop with exit code 3."""
    try:
        return prepare(development=development)
    except debian.NeedsAdministratorError as missing:
        print(f"Some system packages are missing. Please type:\n\n    {missing}\n", file=sys.stderr)
    except SetUpError as trouble:
        print(trouble, file=sys.stderr)
    raise SystemExit(MACHINE_TROUBLE)


def prepare(*, development: bool) -> Path:
    """Bring system libraries and .venv up to date where they are not, and return its interpreter.

    Raises SetUpError, or debian.NeedsAdministratorError with the one line to type.
    """
    if sys.version_info < OLDEST:
        oldest, found = ".".join(map(str, OLDEST)), sys.version.split()[0]
        raise SetUpError(f"EventDesk needs Python {oldest} or newer; this is {found}.")
    if not is_ready(ROOT, development=development):
        TOOLS.mkdir(exist_ok=True)
        with _alone(TOOLS / "lock"):
            if not is_ready(ROOT, development=development):
                _set_up(development=development)
    # Packages are compiled as they are installed; the program's own source changes without an installation.
    compileall.compile_dir(ROOT / "eventdesk", quiet=2)
    return python()


def _set_up(*, development: bool) -> None:
    if debian.is_debian():
        debian.ensure()
    try:
        uv = uv_wheel.ensure(TOOLS)
    except uv_wheel.FetchError as error:
        raise SetUpError(str(error)) from error
    _synchronise(uv, development=development)


def _synchronise(uv: Path, *, development: bool) -> None:
    """Install the locked packages, between the marks."""
    if VENV.exists() and ((VENV / BEGUN).exists() or not _starts(python())):
        print("The last set-up was interrupted: making .venv anew", flush=True)
        _discard(VENV)
    settings = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(VENV), "UV_PYTHON_DOWNLOADS": "never"}
    settings.pop("VIRTUAL_ENV", None)

    def call(*words: str) -> None:
        if subprocess.run([str(uv), *words], cwd=ROOT, env=settings, check=False).returncode != 0:
            raise SetUpError(
                "The packages could not be installed: uv says why above. Start this command again."
            )

    if not VENV.exists():
        VENV.mkdir()
        (VENV / BEGUN).touch()
        call("venv", "--quiet", "--allow-existing", "--no-project", "--python", sys.executable, str(VENV))
    (VENV / BEGUN).touch()
    (VENV / READY).unlink(missing_ok=True)
    print(f"Installing the locked packages{' and the development tools' if development else ''}", flush=True)
    # The program alone leaves development tools in place where they are: others may be working with them.
    groups = ["--all-groups"] if development else ["--no-default-groups", "--group", "build", "--inexact"]
    # The project's own build tool is in the group "build", so that it too comes in by its hash.
    call("sync", "--locked", "--quiet", *groups)
    (VENV / READY).write_text(fingerprint(ROOT, development=development), encoding="utf-8")
    (VENV / BEGUN).unlink()


def _discard(venv: Path) -> None:
    """Move the environment away in one step, then delete it: half a deletion must not look usable."""
    away = TOOLS / "discarded"
    shutil.rmtree(away, ignore_errors=True)
    venv.rename(away)
    shutil.rmtree(away)


def _starts(interpreter: Path) -> bool:
    if not interpreter.exists():
        return False
    return subprocess.run([str(interpreter), "-c", ""], capture_output=True, check=False).returncode == 0


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Let one set-up at a time work here; the system frees the lock of a process that was killed."""
    with lock.open("a+b") as handle:
        if sys.platform == "win32":
            handle.seek(0)
            held = False
            while not held:
                try:
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                    held = True
                except OSError as error:
                    # Windows gives up after ten seconds; a set-up takes minutes.
                    if error.errno != errno.EDEADLK:
                        raise
        else:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
