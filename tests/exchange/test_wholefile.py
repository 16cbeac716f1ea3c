"""What is written takes a name that is free, or its name only once it is whole."""

from pathlib import Path

from eventdesk.exchange.wholefile import fresh_places

ENDINGS = (".csv", ".xlsx")


def test_nothing_that_was_written_before_is_in_the_way(tmp_path: Path) -> None:
    assert fresh_places(tmp_path, "attendance", ENDINGS) == (
        tmp_path / "attendance.csv",
        tmp_path / "attendance.xlsx",
    )
    (tmp_path / "attendance.xlsx").touch()
    (tmp_path / "attendance (2).csv").touch()
    assert fresh_places(tmp_path, "attendance", ENDINGS) == (
        tmp_path / "attendance (3).csv",
        tmp_path / "attendance (3).xlsx",
    )
