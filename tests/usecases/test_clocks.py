"""Clocks that are years off: nothing is lost or refused, order holds, and no stamp is told as a time."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.code import new_key
from eventdesk.domain.fact import COUNTER_BITS, LATEST, Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId, PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Refused
from eventdesk.domain.scanlog import Wanted
from eventdesk.exchange.scanlog import objects
from eventdesk.store.file import EventFile
from eventdesk.store.verify import verify
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.scanlog import scan_log
from eventdesk.usecases.undo import redo_last, undo_last
from tests.usecases.conftest import MORNING, HandClock, SmallEvent, fill

ADA = PersonId("ada")

far_stamps = st.builds(
    lambda at, counter: Stamp(min(at << COUNTER_BITS, LATEST) + counter),
    st.integers(0, LATEST >> COUNTER_BITS),
    st.sampled_from([0, 1, 2**COUNTER_BITS - 3, 2**COUNTER_BITS - 1]),
)
"""Of every time there is, with counters that are about to run over among them."""


@contextmanager
def opened() -> Iterator[tuple[Desk, dict[str, str]]]:
    """A desk on the small event, its clock right, and the codes of its people."""
    codes: dict[str, str] = {}
    with TemporaryDirectory() as folder, EventFile.create(Path(folder) / "day.eventdesk", "Desk 1") as file:
        fill(file, new_key(), codes)
        yield Desk(file, HandClock(), "Desk 1"), codes


def heard(stamp: Stamp) -> Fact:
    """What another desk said of Ada, by a clock of its own."""
    subject, body = Subject(Noun.PERSON, ADA), {"notes": "Told by a far clock"}
    return Fact(DeskId("far"), 1, stamp, GestureId("far"), "Far", subject, Kind.CHANGED, body)


@settings(max_examples=25)
@given(far_stamps)
def test_a_desk_that_heard_of_a_far_clock_works_on(stamp: Stamp) -> None:
    with opened() as (desk, codes):
        file = desk.store
        assert isinstance(file, EventFile)
        file.receive([heard(stamp)])
        came = scan(desk, codes[ADA])
        assert isinstance(came, ScanAnswer)
        assert (came.verdict, came.at) == (Verdict.OK, MORNING)
        assert counters(desk).here == 1
        for word in ("first", "second"):
            edit_person(desk, ADA, notes=word)
            assert notes(desk) == word
        for turn in (undo_last, redo_last):
            assert not isinstance(turn(desk), Refused)
        assert notes(desk) == "second"
        assert not isinstance(undo_last(desk, scans_only=True), Refused)
        (undone,) = scan_log(desk, Wanted(undone=True)).scans
        assert undone.undone is not None
        assert (undone.at, undone.undone.at) == (MORNING, MORNING)
        with desk.reading() as reading:
            own = [fact for fact in reading.facts() if fact.desk == file.desk]
        later = [fact.stamp for fact in own if fact.gesture != "small-event"]
        assert later == sorted(set(later))
        assert later[0] > stamp
        assert later[-1] < 2**63
        assert verify(file.path).sound


def notes(desk: Desk) -> str:
    """What is noted of Ada."""
    with desk.reading() as reading:
        found = reading.get(Person, ADA)
    return found.notes if found else ""


def test_a_desk_whose_own_clock_is_years_ahead_is_merged(event: SmallEvent, tmp_path: Path) -> None:
    """The later word counts on both desks once they have heard of each other, whatever their clocks show."""
    with EventFile.create(tmp_path / "other.eventdesk", "Desk 2") as other:
        share(event.file, other)
        ahead = Desk(other, HandClock(datetime(9999, 12, 31, 23, 0, tzinfo=UTC)), "Desk 2")
        edit_person(ahead, ADA, notes="from Desk 2")
        share(other, event.file)
        assert notes(event.desk) == "from Desk 2"
        edit_person(event.desk, ADA, notes="from Desk 1")
        share(event.file, other)
        assert notes(ahead) == notes(event.desk) == "from Desk 1"
        undo_last(event.desk)
        share(event.file, other)
        assert notes(ahead) == notes(event.desk) == "from Desk 2"
    assert verify(event.file.path).sound
    assert verify(tmp_path / "other.eventdesk").sound


def share(source: EventFile, target: EventFile) -> None:
    """All that one file knows told to another."""
    with source.reading() as reading:
        facts, desks = reading.facts(), reading.desks
    target.receive(facts, desks)


def test_a_log_tells_when_its_desks_clocks_say_it_was(event: SmallEvent) -> None:
    """Never when their stamps do: after a merge those are as far ahead as the furthest."""
    event.file.receive([heard(LATEST)])
    scan(event.desk, event.codes[ADA])
    event.clock.at += timedelta(minutes=2)
    undo_last(event.desk, scans_only=True)
    (told,) = objects(scan_log(event.desk), UTC)
    assert (told["at"], told["undone_at"]) == ("2030-05-14T07:00:00+00:00", "2030-05-14T07:02:00+00:00")
    assert "4199" not in json.dumps(told)
