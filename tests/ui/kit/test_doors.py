"""An event that cannot be read is not left open."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.domain.clock import SystemClock
from eventdesk.store.file import EventFile
from eventdesk.ui.kit.doors import OpenEvent, opened
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post


def test_an_event_that_cannot_be_read_is_closed_again(tmp_path: Path) -> None:
    path, closed = tmp_path / "day.eventdesk", list[Path]()
    with EventFile.create(path, "Desk 1") as file:
        with closing(sqlite3.connect(path)) as other:
            other.execute("DROP TABLE event")
        event = OpenEvent(path, Desk(file, SystemClock(), "Desk 1"), [], lambda: closed.append(path))
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            opened(event, Post())
    assert closed == [path]
