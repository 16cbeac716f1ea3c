"""Copies: whole, another desk's, and never over anything that is there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.ids import GestureId
from eventdesk.domain.person import Person
from eventdesk.store.copying import copy_event
from eventdesk.store.file import EventFile

NOW = datetime(2026, 6, 11, 8, tzinfo=UTC)


def test_a_copy_holds_all_that_is_committed_and_is_another_desk(tmp_path: Path) -> None:
    copy = tmp_path / "copy.eventdesk"
    with EventFile.create(tmp_path / "day.eventdesk", "Door") as file:
        with file.writing(GestureId("g"), "Åse", NOW) as writing:
            writing.record([Person("p", family="Kjær").created()])
        copy_event(file.path, copy)
        with EventFile.open(copy, "Door") as copied:
            with copied.reading() as reading:
                assert [person.family for person in reading.all(Person)] == ["Kjær"]
            assert copied.desk != file.desk
            with copied.writing(GestureId("h"), "Åse", NOW) as writing:
                writing.record([Person("q").created()])
        with file.reading() as reading:
            assert reading.get(Person, "q") is None


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    there = tmp_path / "there.eventdesk"
    there.write_text("mine")
    with EventFile.create(tmp_path / "day.eventdesk", "Door") as file, pytest.raises(FileError) as caught:
        copy_event(file.path, there)
    assert caught.value.code is FileTrouble.FILE_EXISTS
    assert there.read_text() == "mine"


def test_what_cannot_be_copied_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "copy.eventdesk"
    with pytest.raises(FileError) as caught:
        copy_event(tmp_path / "none.eventdesk", copy)
    assert caught.value.code is FileTrouble.NO_SUCH_FILE
    letter = tmp_path / "letter.eventdesk"
    letter.write_text("Dear Sirs, " * 500)
    with pytest.raises(FileError) as caught:
        copy_event(letter, copy)
    assert caught.value.code is FileTrouble.NOT_AN_EVENT_FILE
    assert not copy.exists()
