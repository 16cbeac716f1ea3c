"""The sample day is played through the real command line, and a step that goes wrong is told."""

import subprocess
import sys
from pathlib import Path

import play_day
import pytest

SIZES = ("--people", "30", "--organisations", "20", "--tables", "10", "--slots", "8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small sample event in a folder with a space in its name."""
    folder = tmp_path / "a sample"
    call = [sys.executable, "-m", "eventdesk", "demo", str(folder), *SIZES]
    subprocess.run(call, check=True, capture_output=True)
    (folder / ".made").touch()
    return folder


def test_the_day_is_played_and_told_in_ten_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "day.eventdesk").write_text("what an earlier play left")
    assert play_day.play(Path(sys.executable), folder) == 0
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 10
    assert "Check-in   30 scans: 30 ok" in told
    assert "Refused    1 already in, 1 unknown" in told
    assert any(line.startswith("Verified   Sound") for line in told)
    assert (folder / "board.txt").stat().st_size > 0


def test_a_step_that_goes_wrong_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".made").unlink()
    (folder / "sample.eventdesk").unlink()
    (folder / "sample.eventdesk").mkdir()
    assert play_day.play(Path(sys.executable), folder) == 1
    assert "eventdesk demo ended with" in capsys.readouterr().err
