"""Where SQLite is told to look for a file, on every system."""

import sqlite3
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from eventdesk.store.engine import address


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (r"C:\days\a day#1.eventdesk", "file:///C:/days/a%20day%231.eventdesk?mode=rw"),
        (r"\\server\people\day.eventdesk", "file:////server/people/day.eventdesk?mode=rw"),
    ],
)
def test_drives_and_shares_of_windows(path: str, told: str) -> None:
    assert address(PureWindowsPath(path).as_uri(), "rw") == told


def test_a_share_is_no_host_to_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "a day#1?.db"
    for mode, uri in (("rwc", path.as_uri()), ("ro", f"file:/{path.as_uri().removeprefix('file://')}")):
        with closing(sqlite3.connect(address(uri, mode), uri=True)) as file:
            assert file.execute("PRAGMA user_version").fetchone() == (0,)
    assert path.exists()
    with pytest.raises(sqlite3.OperationalError, match="invalid uri authority"):
        sqlite3.connect("file://server/people/day.eventdesk?mode=ro", uri=True)
