"""A stamp puts facts in order and is no time of day: only where it is made is known what its bits mean."""

from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "eventdesk"


def test_nobody_reads_a_time_out_of_a_stamp() -> None:
    readers = [
        path.name for path in PACKAGE.rglob("*.py") if "COUNTER_BITS" in path.read_text(encoding="utf-8")
    ]
    assert readers == ["fact.py"]
