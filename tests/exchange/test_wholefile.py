"""What is written takes a name that is free, or its name only once it is whole."""

import os
from pathlib import Path

import pytest

from eventdesk.exchange.wholefile import fresh_places, in_place_of

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


def fill_the_disk(path: Path) -> None:
    with in_place_of(path) as part:
        part.write_text("half")
        raise OSError("the disk is full")


def test_half_a_file_never_takes_the_place_of_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "agendas.pdf"
    path.write_text("of yesterday")
    with pytest.raises(OSError, match="full"):
        fill_the_disk(path)
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("agendas.pdf", "of yesterday")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with in_place_of(pipe) as part:
        assert part == pipe
    assert pipe.is_fifo()
