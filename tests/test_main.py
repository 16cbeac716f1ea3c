"""The doors to an event: a rehearsal leaves its file alone and nothing behind; the sample is made once."""

from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.code import new_key
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.main import existing, main, new, rehearse
from eventdesk.store.file import EventFile
from eventdesk.store.verify import verify
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.meetings import move_meeting
from eventdesk.usecases.rehearsal import DOORS, play
from tests.usecases.conftest import MORNING, fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The small event, closed."""
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        fill(file, new_key(), {})
    return tmp_path / "day.eventdesk"


def test_nothing_of_a_rehearsal_reaches_the_file_and_nothing_stays(path: Path) -> None:
    before = path.read_bytes()
    opened = rehearse(path, "Desk 1", 7)
    assert opened.rehearsal is not None
    assert opened.path != path
    first = MORNING + timedelta(hours=2)
    assert opened.rehearsal.begins == opened.desk.now() == first - DOORS
    told: list[object] = []
    opened.on_commit.append(told.append)
    came = play(opened.desk, opened.rehearsal.players, first - DOORS, first + timedelta(hours=10))
    scan(opened.desk, "XYZZY-17")
    moved = move_meeting(opened.desk, MeetingId("m1"), SlotId("s2"), TableId("t2"))
    assert came
    assert len(told) == len(came) + 2
    assert isinstance(moved, Meeting)
    place = opened.path.parent
    opened.close()
    assert not place.exists()
    assert path.read_bytes() == before
    real = existing(path, "Desk 1")
    assert counters(real.desk).here == 0
    assert real.rehearsal is None
    real.close()
    assert verify(path).sound


def test_a_real_desk_goes_on_beside_a_rehearsal(path: Path) -> None:
    real = existing(path, "Desk 1")
    copy = rehearse(path, "Desk 1", 7)
    assert copy.rehearsal is not None
    code = next(iter(copy.rehearsal.players.codes.values()))
    assert scan(real.desk, code).verdict is Verdict.OK
    assert counters(copy.desk).here == 0
    scan(copy.desk, code)
    assert counters(real.desk).here == counters(copy.desk).here == 1
    copy.close()
    real.close()


def test_the_same_seed_gives_the_same_day(path: Path) -> None:
    casts = []
    for seed in (7, 7, 8):
        opened = rehearse(path, "Desk 1", seed)
        assert opened.rehearsal is not None
        casts.append(opened.rehearsal.players.arrivals)
        opened.close()
    assert casts[0] == casts[1] != casts[2]
    assert {arrival.person for arrival in casts[0]} <= {PersonId(one) for one in ("ada", "bo", "cy")}


def test_what_cannot_be_copied_is_told_and_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = path.with_name("places")
    places.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(places))
    with pytest.raises(FileError) as trouble:
        rehearse(path.with_name("none.eventdesk"), "Desk 1", 1)
    assert trouble.value.code is FileTrouble.NO_SUCH_FILE
    assert list(places.iterdir()) == []


def test_a_new_event_is_named_after_its_file(tmp_path: Path) -> None:
    opened = new(tmp_path / "Energy day.eventdesk", "Desk 1", "Europe/Copenhagen")
    opened.close()
    assert main(["verify", str(tmp_path / "Energy day.eventdesk")]) == 0
