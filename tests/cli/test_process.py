"""The command line as processes of their own, two of them on one file at once."""

import json
import subprocess
import sys
from pathlib import Path

from eventdesk.domain.badge import Badge
from eventdesk.store.file import EventFile


def test_two_processes_scan_into_one_file(event: Path) -> None:
    with EventFile.open(event, "Desk 1") as file, file.reading() as reading:
        codes = [badge.code for badge in reading.all(Badge)]
    words = [sys.executable, "-m", "eventdesk", "scan", str(event), "-", "--json", "--at", "2026-05-12T08:15"]
    running = [
        subprocess.Popen(
            [*words, "--desk", desk], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        for desk in ("Left", "Right")
    ]
    for one in running:
        assert one.stdin
        one.stdin.write("\n".join(codes) + "\n")
        one.stdin.close()
    said = [[json.loads(line)["verdict"] for line in one.stdout or ()] for one in running]
    for one in running:
        assert one.stdout
        one.stdout.close()
        assert one.wait(30) in {0, 1}
    assert all(sorted(pair) == ["already_in", "ok"] for pair in zip(*said, strict=True))
    assert len(said[0]) == len(codes)
    checked = subprocess.run([*words[:3], "verify", str(event)], capture_output=True, check=False)
    assert checked.returncode == 0


def test_whoever_reads_the_answers_may_stop(event: Path) -> None:
    words = [sys.executable, "-m", "eventdesk", "find", str(event), "an", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        complaint = running.stderr.read()
    assert complaint == b""
    assert running.returncode == 0
