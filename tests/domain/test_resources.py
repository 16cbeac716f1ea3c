"""Resources are found in a working copy and in an installed package, and a missing one says its name."""

from pathlib import Path

import pytest

from eventdesk.domain import resources


def test_a_working_copy_reads_its_own_folder() -> None:
    assert resources.root() == Path(__file__).parents[2] / "resources"


def test_an_installed_package_reads_inside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sounds").mkdir()
    (tmp_path / "sounds" / "yes.wav").write_bytes(b"RIFF")
    monkeypatch.setattr(resources, "_INSTALLED", tmp_path)
    assert resources.path("sounds", "yes.wav") == tmp_path / "sounds" / "yes.wav"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.svg"):
        resources.path("icons", "no-such.svg")
