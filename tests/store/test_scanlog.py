"""The log sifted by the file is the log sifted by hand, whatever was scanned, undone and brought back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.checkin import ScanAnswer, Verdict, refusal_draft
from eventdesk.domain.fact import Draft, Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Person
from eventdesk.domain.scanlog import EVERYTHING, LoggedScan, Wanted
from eventdesk.domain.undo import void_draft
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.store.file import EventFile

EIGHT = datetime(2030, 5, 14, 6, 0, tzinfo=UTC)
PEOPLE = (PersonId("ada"), PersonId("bo"))
NAMES = {"ada": "Åda Sørensen", "bo": "Bo Müller"}
DOOR, LUNCH = CheckpointId("entrance"), CheckpointId("lunch")

scans = st.tuples(
    st.sampled_from(PEOPLE),
    st.integers(0, 30),
    st.sampled_from([DOOR, LUNCH]),
    st.sampled_from(["", "speaker"]),
    st.sampled_from([Verdict.OK, Verdict.OK, Verdict.UNKNOWN, Verdict.UNPAID]),
)
wishes = st.builds(
    Wanted,
    text=st.sampled_from(["", "sorensen", "bo mul", "XYZ", "speak", "nobody", "åda"]),
    verdict=st.none() | st.sampled_from([Verdict.OK, Verdict.UNPAID]),
    checkpoint=st.none() | st.just(LUNCH),
    since=st.none() | st.just(EIGHT + timedelta(minutes=10)),
    until=st.none() | st.just(EIGHT + timedelta(minutes=20)),
    undone=st.booleans(),
    by_exception=st.booleans(),
)


@contextmanager
def opened() -> Iterator[EventFile]:
    with TemporaryDirectory() as folder, EventFile.create(Path(folder) / "day.eventdesk", "Desk 1") as file:
        with file.writing(GestureId("people"), "test", EIGHT) as writing:
            writing.record(Person(id=id_, shown=name).created() for id_, name in NAMES.items())
        yield file


def draft(number: int, scan: tuple[PersonId, int, CheckpointId, str, Verdict]) -> Draft:
    person, minute, where, override, verdict = scan
    at = EIGHT + timedelta(minutes=minute)
    if verdict is Verdict.OK:
        marks = {"override": override, "overridden": "unpaid"} if override else {}
        return passage_draft(person, Direction.IN, at, where, **marks)
    answer = ScanAnswer(verdict, GestureId(f"g{number}"), at, Direction.IN, "XYZ-17", checkpoint=where)
    return refusal_draft(answer)


def admitted(scan: LoggedScan, wanted: Wanted) -> bool:
    """By hand: whether a line of the whole log is wanted."""
    words, part = folded(wanted.text).split(), wanted.text.lower()
    name = folded(f"{scan.person_name} {scan.organisation}")
    return (
        (not words or all(w in name for w in words) or part in scan.text.lower() or part in scan.override)
        and wanted.verdict in (None, scan.verdict)
        and wanted.checkpoint in (None, scan.checkpoint)
        and (wanted.since is None or scan.at >= wanted.since)
        and (wanted.until is None or scan.at < wanted.until)
        and (not wanted.undone or scan.undone is not None)
        and (not wanted.by_exception or bool(scan.override))
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(scans, max_size=12), st.lists(st.integers(0, 14), max_size=6), st.lists(wishes, max_size=6))
def test_the_file_sifts_as_by_hand(
    made: list[tuple[PersonId, int, CheckpointId, str, Verdict]], undone: list[int], asked: list[Wanted]
) -> None:
    with opened() as file:
        for number, scan in enumerate(made):
            with file.writing(GestureId(f"g{number}"), "Bo", EIGHT) as writing:
                writing.record([draft(number, scan)])
        for number, target in enumerate(undone):
            with file.writing(GestureId(f"u{number}"), "Bo", EIGHT) as writing:
                name = f"g{target}" if target < 12 else f"u{target - 12}"
                writing.record([void_draft(name, "why", EIGHT)])
        with file.reading() as reading:
            whole = reading.scanlog.scans(EVERYTHING)
            gone = reading.voided()
            assert whole.total == len(whole.scans) == len(made)
            assert {one.action: one.undone is not None for one in whole.scans} == {
                f"g{number}": f"g{number}" in gone for number in range(len(made))
            }
            assert [one.at for one in whole.scans] == sorted((one.at for one in whole.scans), reverse=True)
            times = sorted(one.at for one in whole.scans)
            assert (whole.first, whole.last) == ((times[0], times[-1]) if times else (None, None))
            for wanted in asked:
                by_hand = tuple(one for one in whole.scans if admitted(one, wanted))
                assert reading.scanlog.scans(wanted).scans == by_hand
                few = reading.scanlog.scans(wanted, 2)
                assert (few.scans, few.total) == (by_hand[:2], len(by_hand))


def test_a_line_says_all_that_is_known_of_a_scan() -> None:
    with opened() as file:
        with file.writing(GestureId("two"), "Bo", EIGHT) as writing:
            ada = passage_draft(PEOPLE[0], Direction.OUT, EIGHT, override="late", overridden="too_late")
            writing.record([ada, passage_draft(PEOPLE[1], Direction.IN, EIGHT)])
        with file.reading() as reading:
            bo, first = reading.scanlog.scans(EVERYTHING).scans
        with file.writing(GestureId("undo"), "Cy", EIGHT + timedelta(minutes=1)) as writing:
            writing.record([void_draft(first.name, "wrong badge", EIGHT + timedelta(minutes=1))])
        with file.reading() as reading:
            log = reading.scanlog.scans(EVERYTHING)
            (mine,) = reading.scanlog.scans(Wanted(desks=(file.desk,), undone=True)).scans
            assert reading.scanlog.scans(Wanted(desks=(DeskId("other"),))).scans == ()
    assert (bo.person_name, bo.direction, bo.undone) == ("Bo Müller", Direction.IN, None)
    assert log.scans == (bo, mine)
    assert (mine.actor, mine.desk_name, mine.direction) == ("Bo", "Desk 1", Direction.OUT)
    assert (mine.override, mine.overridden) == ("late", Verdict.TOO_LATE)
    assert mine.undone is not None
    assert (mine.undone.actor, mine.undone.reason) == ("Cy", "wrong badge")
    assert mine.undone.at == EIGHT + timedelta(minutes=1)


def test_what_a_newer_desk_wrote_is_told_as_far_as_it_is_understood() -> None:
    """Facts of another desk, voided before they are read: one without a time, one that is no scan."""
    with opened() as file:
        other = DeskId("other")
        facts = [
            Fact(other, 1, Stamp(1), GestureId("x"), "", Subject(Noun.SCAN, "x"), Kind.REFUSED, {}),
            Fact(other, 2, Stamp(2), GestureId("y"), "", Subject(Noun.VISIT, "ada"), "teleported", {}),
            Fact(other, 3, Stamp(3), GestureId("z"), "", Subject(Noun.GESTURE, "x"), Kind.VOIDED, {}),
            Fact(other, 4, Stamp(4), GestureId("z"), "", Subject(Noun.GESTURE, "other/2"), Kind.VOIDED, {}),
        ]
        file.receive(facts, {other: "Desk 2"})
        with file.reading() as reading:
            assert reading.scanlog.scans(EVERYTHING).scans == ()
