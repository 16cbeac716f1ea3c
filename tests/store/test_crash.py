"""Crashes and company: killed in a burst of scans, all acknowledged ones are there; two write at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from eventdesk.store.file import EventFile
from eventdesk.store.verify import verify

ROOT = Path(__file__).resolve().parents[2]

BURST = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.store.file import EventFile

path, desk, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with EventFile.open(path, desk) as file:
    for n in range(count):
        now = datetime.now(UTC)
        with file.writing(GestureId(f"{desk}-{n}"), desk, now) as writing:
            writing.record([passage_draft(PersonId(f"p{n}"), Direction.IN, now)])
        print(f"{desk}-{n}", flush=True)
"""


def burst(path: Path, desk: str, count: int) -> subprocess.Popen[str]:
    """A process that scans and says so after each commit."""
    command = [sys.executable, "-c", BURST, str(path), desk, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def gestures(path: Path) -> set[str]:
    """The gestures in the file."""
    with EventFile.open(path, "reader") as file, file.reading() as reading:
        return {fact.gesture for fact in reading.facts()}


@pytest.mark.parametrize("after", [1, 40, 150])
def test_every_acknowledged_scan_survives_a_kill(tmp_path: Path, after: int) -> None:
    path = tmp_path / "day.eventdesk"
    EventFile.create(path, "reader").close()
    acknowledged = []
    with burst(path, "Desk", 100_000) as process:
        assert process.stdout is not None
        for line in process.stdout:
            acknowledged.append(line.strip())
            if len(acknowledged) == after:
                process.kill()
    assert len(acknowledged) >= after
    assert set(acknowledged) <= gestures(path)
    assert verify(path).sound


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    EventFile.create(path, "reader").close()
    with burst(path, "Desk 1", 100) as one, burst(path, "Desk 2", 100) as two:
        assert one.wait(60) == 0
        assert two.wait(60) == 0
    assert len(gestures(path)) == 200
    assert verify(path).sound


def test_two_processes_of_one_desk_share_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    EventFile.create(path, "reader").close()
    with burst(path, "Desk", 50) as one, burst(path, "Desk", 50) as two:
        assert one.wait(60) == 0
        assert two.wait(60) == 0
    with EventFile.open(path, "Desk") as file, file.reading() as reading:
        assert [fact.number for fact in reading.facts_of_desk(file.desk)] == list(range(1, 101))
    assert verify(path).sound
