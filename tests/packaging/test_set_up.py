"""The set-up knows what is missing, what is pinned, and when an environment is whole."""

import hashlib
import os
import platform
import socket
import sys
import threading
import zipfile
from importlib.util import cache_from_source
from pathlib import Path

import debian
import environment
import pytest
import run
import sqlalchemy
import uv_wheel

ROOT = Path(__file__).parents[2]
SYSTEMS = [
    ("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "x86_64"), ("darwin", "arm64"), ("win32", "AMD64"),
    ("win32", "ARM64"),
]  # fmt: skip


def _whole(root: Path) -> None:
    """Lay out a project with an environment that looks ready for development."""
    (root / "packaging").mkdir()
    for name in ("uv.lock", "pyproject.toml", "packaging/debian-packages.txt", "packaging/uv-wheels.txt"):
        (root / name).write_text(name, encoding="utf-8")
    interpreter = environment.python(root / ".venv")
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    ready = environment.fingerprint(root, development=True)
    (root / ".venv" / environment.READY).write_text(ready, encoding="utf-8")


def test_every_system_package_says_why_it_is_there() -> None:
    names = debian.wanted()
    assert {"libgl1", "libegl1", "libxcb-cursor0", "ca-certificates"} <= set(names)
    assert len(names) == len(set(names))
    lines = debian.PACKAGE_LIST.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#") and "  # " not in line] == []


@pytest.mark.parametrize(("system", "machine"), SYSTEMS)
def test_each_system_has_one_pinned_wheel(system: str, machine: str) -> None:
    sha256, address = uv_wheel.pinned(system, machine)
    assert len(bytes.fromhex(sha256)) == hashlib.sha256().digest_size
    assert address.startswith("https://files.pythonhosted.org/")
    assert address.endswith(".whl")


def test_an_unknown_system_is_told_in_words() -> None:
    with pytest.raises(uv_wheel.FetchError, match="No uv is listed for linux on mips"):
        uv_wheel.pinned("linux", "mips")


def test_uv_is_unpacked_once_and_a_forged_one_never(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "uv.exe" if sys.platform == "win32" else "uv"
    wheel, listing = tmp_path / "uv.whl", tmp_path / "wheels.txt"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"uv-1.data/scripts/{program}", "a program")
    tag = "linux_x86_64"
    monkeypatch.setattr(uv_wheel, "WHEEL_LIST", listing)
    monkeypatch.setattr(uv_wheel, "_TAGS", {(sys.platform, platform.machine().lower()): "uv.whl"})
    monkeypatch.setattr(uv_wheel, "_TRIES", 1)
    listing.write_text(f"{'0' * 64}  {wheel.as_uri()}\n", encoding="utf-8")
    with pytest.raises(uv_wheel.FetchError, match="not the expected hash"):
        uv_wheel.ensure(tmp_path / tag)
    listing.write_text(
        f"{hashlib.sha256(wheel.read_bytes()).hexdigest()}  {wheel.as_uri()}\n", encoding="utf-8"
    )
    found = uv_wheel.ensure(tmp_path / tag)
    wheel.unlink()
    assert uv_wheel.ensure(tmp_path / tag) == found
    assert found.read_text(encoding="utf-8") == "a program"
    assert os.access(found, os.X_OK)


def test_what_is_cut_off_on_its_way_is_fetched_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(uv_wheel, "_TRIES", 2)
    monkeypatch.setattr(uv_wheel, "_PAUSE", 0)
    whole = b"a wheel"
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for body in (whole[:3], whole):
                line, _ = server.accept()
                with line:
                    line.recv(4096)
                    line.sendall(b"HTTP/1.0 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(whole), body))

        serving = threading.Thread(target=serve)
        serving.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/uv.whl"
        assert uv_wheel.fetch(address, hashlib.sha256(whole).hexdigest()) == whole
        serving.join()


def test_a_whole_environment_is_left_alone(tmp_path: Path) -> None:
    _whole(tmp_path)
    assert environment.is_ready(tmp_path, development=True)
    assert environment.is_ready(tmp_path, development=False), (
        "the development tools are more than the program needs"
    )


def test_the_program_alone_is_not_enough_to_develop(tmp_path: Path) -> None:
    _whole(tmp_path)
    ready = environment.fingerprint(tmp_path, development=False)
    (tmp_path / ".venv" / environment.READY).write_text(ready, encoding="utf-8")
    assert environment.is_ready(tmp_path, development=False)
    assert not environment.is_ready(tmp_path, development=True)


@pytest.mark.parametrize("trouble", ["interrupted", "lock changed", "list changed", "never made"])
def test_an_environment_is_looked_at_again_after(trouble: str, tmp_path: Path) -> None:
    _whole(tmp_path)
    if trouble == "interrupted":
        (tmp_path / ".venv" / environment.BEGUN).touch()
    elif trouble == "lock changed":
        (tmp_path / "uv.lock").write_text("newer", encoding="utf-8")
    elif trouble == "list changed":
        (tmp_path / "packaging" / "debian-packages.txt").write_text("newer", encoding="utf-8")
    else:
        (tmp_path / ".venv" / environment.READY).unlink()
    assert not environment.is_ready(tmp_path, development=False)


def test_what_is_installed_is_compiled() -> None:
    assert Path(cache_from_source(sqlalchemy.__file__)).exists()


def test_the_source_is_compiled_whenever_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _whole(tmp_path)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    source = tmp_path / "eventdesk" / "room" / "thing.py"
    source.parent.mkdir(parents=True)
    source.write_text("SIZE = 1", encoding="utf-8")
    environment.prepare(development=True)
    compiled = Path(cache_from_source(str(source)))
    before = compiled.read_bytes()
    source.write_text("SIZE = 12", encoding="utf-8")
    os.utime(source, (0, 0))
    environment.prepare(development=True)
    assert compiled.read_bytes() != before


def test_a_display_is_seen_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not run.has_display()
    monkeypatch.setenv("DISPLAY", ":0")
    assert run.has_display()


def test_debian_says_what_is_missing() -> None:
    missing = debian.missing(["dpkg", "eventdesk-has-no-such-package"]) if debian.is_debian() else None
    assert missing in (None, ["eventdesk-has-no-such-package"]), "only a system with dpkg can be asked"
    assert debian.line_to_type(["libgl1"]).endswith("--no-install-recommends libgl1")
