"""A scan: code in, verdict decided, fact and tables committed with fsync, next meeting read.

At a checkpoint with roles, capacity, hours and a check-out by the clock, with questions asked and answered,
by a helper at a desk that PINs guard.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import new_id
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.desk import Desk
from tests.benchmarks.figure import Figure, median, timed
from tests.benchmarks.large_event import make
from tests.benchmarks.station import furnish

SCANS = 2000
PEOPLE = 10_000


def run(people: int | None) -> Iterator[Figure]:
    """Scan people in, one commit each."""
    size = people or PEOPLE
    with tempfile.TemporaryDirectory() as folder:
        event = furnish(make(Path(folder) / "scan.eventdesk", size), size)
        step = max(1, size // SCANS)
        times: list[float] = []
        floors: list[float] = []
        with closing(_bare(Path(folder) / "bare.sqlite")) as bare:
            for code in event.codes[::step][:SCANS]:
                times.append(timed(partial(_scan, event.desk, code)))
                floors.append(
                    timed(lambda: bare.execute("INSERT INTO t (x) VALUES ('a fact of usual size')"))
                )
        event.file.close()
        yield Figure("scan", "commit", len(times), times, floor=median(floors))


def _scan(desk: Desk, code: str) -> None:
    answer = scan(desk, code, action=new_id())
    assert answer.verdict is Verdict.OK


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)")
    return connection
