"""Verify finds what was changed behind the program's back."""

import sqlite3
from contextlib import closing

from eventdesk.domain.fact import Draft, Kind, Subject
from eventdesk.domain.ids import GestureId
from eventdesk.domain.person import Person
from eventdesk.store.file import EventFile
from eventdesk.store.verify import Difference, verify
from tests.store.test_file import NOW, record


def test_a_sound_file_is_found_sound(file: EventFile) -> None:
    record(file, Person(id="ada"))
    checked = verify(file.path)
    assert checked.sound
    assert checked.facts == 1


def test_a_changed_row_and_a_lost_fact_are_found(file: EventFile) -> None:
    record(file, Person(id="ada"), Person(id="bo"), Person(id="cy"))
    file.close()
    with closing(sqlite3.connect(file.path, isolation_level=None)) as raw:
        raw.execute("UPDATE person SET given = 'Eve' WHERE id = 'ada'")
        raw.execute("DELETE FROM fact WHERE number = 2")
    checked = verify(file.path)
    assert not checked.sound
    assert checked.differences == (Difference("person", 2, ("ada", "bo")),)
    assert checked.gaps == (file.desk,)


def test_facts_of_kinds_not_known_are_kept_and_counted(file: EventFile) -> None:
    with file.writing(GestureId("g"), "test", NOW) as writing:
        writing.record([Draft(Subject("hologram", "h1"), Kind.CREATED, {"colour": "blue"})])
    checked = verify(file.path)
    assert checked.sound
    assert checked.passed_over == 1
