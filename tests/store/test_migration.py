"""Older files: copied untouched, then brought up to this version."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from eventdesk.domain.file import FileError
from eventdesk.domain.ids import GestureId, MeetingId
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.undo import void_draft
from eventdesk.store.file import EventFile
from eventdesk.store.migration import copy_path
from eventdesk.store.schema import SCHEMA
from eventdesk.store.verify import verify
from tests.store.test_file import NOW, files_of_at_most, record


def test_a_file_of_version_0_is_copied_and_rebuilt(file: EventFile) -> None:
    record(file, Person(id="ada", given="Ada"))
    file.close()
    with closing(sqlite3.connect(file.path)) as raw:
        raw.executescript("DROP TABLE meeting_person; DROP TABLE person; CREATE TABLE person (id TEXT);")
        raw.execute("PRAGMA user_version = 0")
    expected = copy_path(file.path, 0)
    with EventFile.open(file.path, "Desk 1") as opened, opened.reading() as reading:
        assert reading.all(Person) == (Person(id="ada", given="Ada"),)
    assert verify(file.path).sound
    with closing(sqlite3.connect(expected)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM fact").fetchone() == (1,)
    with closing(sqlite3.connect(file.path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert copy_path(file.path, 0) != expected


def test_outcomes_of_version_5_have_no_kind_until_it_is_told(file: EventFile) -> None:
    before = Outcome(id="m", meeting=MeetingId("m"), text="Two cranes")
    record(file, before)
    file.close()
    with closing(sqlite3.connect(file.path)) as raw:
        raw.executescript("ALTER TABLE outcome DROP COLUMN kind; PRAGMA user_version = 5;")
    with EventFile.open(file.path, "Desk 1") as opened:
        told = replace(before, kind=OutcomeKind.ORDER)
        with opened.reading() as reading:
            assert reading.all(Outcome) == (before,)
        record(opened, told, gesture="told")
        with opened.reading() as reading:
            assert reading.all(Outcome) == (told,)


def test_a_disk_without_room_for_the_copy_leaves_the_file_as_it_was(file: EventFile) -> None:
    record(file, *(Person(id=f"p{n}", notes="x" * 500) for n in range(50)))
    file.close()
    with closing(sqlite3.connect(file.path)) as raw:
        raw.execute("PRAGMA user_version = 0")
        raw.execute("PRAGMA journal_mode = DELETE")
    before = file.path.read_bytes()
    with files_of_at_most(len(before) // 2), pytest.raises(FileError):
        EventFile.open(file.path, "Desk 1")
    assert list(file.path.parent.iterdir()) == [file.path]
    assert file.path.read_bytes() == before


def test_voids_count_after_a_rebuild(file: EventFile) -> None:
    record(file, Person(id="ada"), gesture="g1")
    with file.writing(GestureId("g2"), "test", NOW) as writing:
        writing.record([void_draft("g1", "", NOW)])
    file.close()
    with closing(sqlite3.connect(file.path)) as raw:
        raw.execute("PRAGMA user_version = 0")
    with EventFile.open(file.path, "Desk 1") as opened, opened.reading() as reading:
        assert reading.all(Person) == ()
        assert reading.voided() == {"g1"}
