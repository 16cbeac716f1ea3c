"""The event file: made, opened, refused, told to others; what is raised inside a gesture leaves nothing."""

import os
import pickle
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Draft, Subject
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.ids import GestureId, OrganisationId
from eventdesk.domain.person import Consent, Person
from eventdesk.domain.place import Slot
from eventdesk.domain.record import Record
from eventdesk.store import engine
from eventdesk.store.engine import as_trouble
from eventdesk.store.file import EventFile
from eventdesk.store.schema import APPLICATION_ID, SCHEMA
from eventdesk.store.writing import Writing

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


def record(file: EventFile, *records: Record, gesture: str = "g") -> None:
    """Put these on the list by one gesture."""
    with file.writing(GestureId(gesture), "test", NOW) as writing:
        writing.record([one.created() for one in records])


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """A disk on which no file can grow beyond so many bytes."""
    resource = pytest.importorskip("resource", reason="this system does not limit files")
    before, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, hard))


def half_done(writing: Writing, drafts: Iterable[Draft]) -> None:
    """Record one fact for good, then what cannot be."""
    writing.record([Person(id="ada").created()])
    writing.record(drafts)


def test_records_come_back_as_they_were(file: EventFile) -> None:
    ada = Person(
        id="ada",
        given="Åda",
        organisation=OrganisationId("o1"),
        languages=("da", "en-GB"),
        vip=True,
        consent=Consent.GIVEN,
    )
    slot = Slot(id="s", starts=NOW, ends=None)
    with file.writing(GestureId("g"), "test", NOW) as writing:
        writing.record([ada.created(), slot.created()])
    with file.reading() as reading:
        assert reading.get(Person, "ada") == ada
        assert reading.get(Person, "nobody") is None
        assert reading.all(Slot) == (slot,)
        assert reading.where(Person, organisation=OrganisationId("o1"), consent=Consent.GIVEN) == (ada,)
        assert reading.where(Person, organisation=None) == ()


def test_what_is_sent_to_another_process_is_the_same_file_and_desk(file: EventFile) -> None:
    record(file, Person(id="ada"))
    with pickle.loads(pickle.dumps(file)) as again:
        assert again.desk == file.desk
        record(again, Person(id="bo"), gesture="again")
    with file.reading() as reading:
        assert {person.id for person in reading.all(Person)} == {"ada", "bo"}


def test_what_is_removed_is_not_listed_but_known(file: EventFile) -> None:
    ada = Person(id="ada", given="Ada")
    record(file, ada)
    removal = ada.changed(removed=True)
    assert removal is not None
    with file.writing(GestureId("h"), "test", NOW) as writing:
        writing.record([removal])
    with file.reading() as reading:
        assert reading.all(Person) == ()
        found = reading.get(Person, "ada")
        assert found is not None
        assert found.removed


def test_a_gesture_that_fails_leaves_nothing(file: EventFile) -> None:
    told: list[Changes] = []
    file.on_commit.append(told.append)

    def drafts() -> Iterator[Draft]:
        yield Person(id="bo").created()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), file.writing(GestureId("g"), "test", NOW) as writing:
        half_done(writing, drafts())
    with file.reading() as reading:
        assert reading.all(Person) == ()
        assert reading.facts() == ()
    assert told == []


def test_a_gesture_that_says_nothing_is_told_to_nobody(file: EventFile) -> None:
    told: list[Changes] = []
    file.on_commit.append(told.append)
    record(file)
    assert told == []


def test_a_commit_is_told_with_what_it_touched(file: EventFile) -> None:
    told: list[Changes] = []
    file.on_commit.append(told.append)
    record(file, Person(id="ada"))
    assert told == [Changes.of([Subject("person", "ada")], 1)]
    assert file.changes_since(0) == told[0]
    assert file.changes_since(1) == Changes.of([], 1)


def test_numbers_are_dense_and_stamps_never_go_back(file: EventFile) -> None:
    record(file, Person(id="a"), Person(id="b"), gesture="g1")
    with file.writing(GestureId("g2"), "test", datetime(2001, 1, 1, tzinfo=UTC)) as writing:
        writing.record([Person(id="c").created()])
        writing.record([Person(id="d").created()])
    with file.reading() as reading:
        facts = reading.facts()
        assert [fact.number for fact in facts] == [1, 2, 3, 4]
        assert [fact.stamp for fact in facts] == sorted({fact.stamp for fact in facts})
        assert reading.facts(since=1, limit=2) == facts[1:3]
        assert reading.latest_facts(2) == facts[:1:-1]
        assert reading.facts_of_desk(file.desk, above=2) == facts[2:]
        assert reading.desk_numbers() == {file.desk: 4}
        assert reading.known_gesture(GestureId("g2")) == facts[2:]
        assert reading.fact_named(facts[0].name) == facts[0]
        assert reading.desks == {file.desk: "Desk 1"}


def test_a_desk_keeps_its_id_and_a_copy_of_the_file_gets_another(file: EventFile) -> None:
    with EventFile.open(file.path, "Desk 1") as again, EventFile.open(file.path, "Desk 2") as other:
        assert again.desk == file.desk
        assert other.desk != file.desk
    file.close()
    copy = file.path.with_name("copy.eventdesk")
    shutil.copy(file.path, copy)
    with EventFile.open(copy, "Desk 1") as copied:
        assert copied.desk != file.desk


def test_the_header_says_whose_file_it_is(file: EventFile) -> None:
    with closing(sqlite3.connect(file.path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def code_of(path: Path) -> FileTrouble:
    """How opening fails."""
    with pytest.raises(FileError) as raised:
        EventFile.open(path, "Desk 1")
    return raised.value.code


def test_files_that_are_not_ours_are_refused_and_left_alone(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.eventdesk") is FileTrouble.NO_SUCH_FILE
    assert code_of(tmp_path) is FileTrouble.NO_SUCH_FILE
    text = tmp_path / "text.eventdesk"
    text.write_text("not a database, but long enough to be looked at " * 30)
    assert code_of(text) is FileTrouble.NOT_AN_EVENT_FILE
    empty = tmp_path / "empty.eventdesk"
    empty.touch()
    assert code_of(empty) is FileTrouble.NOT_AN_EVENT_FILE
    assert empty.stat().st_size == 0
    other = tmp_path / "other.eventdesk"
    with closing(sqlite3.connect(other)) as raw:
        raw.execute("CREATE TABLE t (x)")
    assert code_of(other) is FileTrouble.NOT_AN_EVENT_FILE


def test_a_newer_file_is_refused(file: EventFile) -> None:
    file.close()
    with closing(sqlite3.connect(file.path)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    assert code_of(file.path) is FileTrouble.NEWER_FILE


def test_creating_never_overwrites(file: EventFile, tmp_path: Path) -> None:
    with pytest.raises(FileError) as raised:
        EventFile.create(file.path, "Desk 1")
    assert raised.value.code is FileTrouble.FILE_EXISTS
    with pytest.raises(FileError) as raised:
        EventFile.create(tmp_path / "no folder" / "x.eventdesk", "Desk 1")
    assert raised.value.code is FileTrouble.NO_SUCH_FILE


def test_a_name_that_no_disk_takes_is_said(tmp_path: Path) -> None:
    longest = tmp_path / ("x" * 300 + ".eventdesk")
    with pytest.raises(FileError) as raised:
        EventFile.create(longest, "Desk 1")
    assert raised.value.code is FileTrouble.FILE_READ_ONLY
    assert code_of(longest) is FileTrouble.NO_SUCH_FILE


def test_a_disk_without_room_leaves_no_half_file(tmp_path: Path) -> None:
    with files_of_at_most(20_000), pytest.raises(FileError) as raised:
        EventFile.create(tmp_path / "day.eventdesk", "Desk 1")
    assert raised.value.code in (FileTrouble.DISK_FULL, FileTrouble.DISK_FAILED)
    assert list(tmp_path.iterdir()) == []
    EventFile.create(tmp_path / "day.eventdesk", "Desk 1").close()


@pytest.mark.parametrize(("free", "code"), [(0, FileTrouble.DISK_FULL), (10**9, FileTrouble.DISK_FAILED)])
def test_a_disk_on_which_nothing_fits_beside_the_file_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, code: FileTrouble
) -> None:
    room = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda path: room._replace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(FileError) as raised, as_trouble(tmp_path / "day.eventdesk"):
        raise error
    assert raised.value.code is code


def test_a_folder_that_may_only_be_read_is_said(file: EventFile) -> None:
    record(file, Person(id="ada"))
    file.close()
    folder = file.path.parent
    folder.chmod(0o555)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("an administrator may write anywhere")
        assert code_of(file.path) is FileTrouble.FILE_READ_ONLY
    finally:
        folder.chmod(0o755)


def test_a_file_that_another_holds_too_long_is_busy(file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with (
        EventFile.open(file.path, "Desk 2") as other,
        file.writing(GestureId("g"), "test", NOW),
        pytest.raises(FileError) as raised,
    ):
        record(other, Person(id="ada"))
    assert raised.value.code is FileTrouble.FILE_BUSY


def test_our_own_mistakes_are_no_trouble_of_the_machine(file: EventFile) -> None:
    with pytest.raises(sqlite3.OperationalError), file.reading() as reading:
        reading.connection.connection.execute("SELECT nonsense")
