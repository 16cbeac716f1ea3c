"""Facts of several desks: in any order, any number of times, with voids, every file ends the same."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.fact import Draft, Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId, PersonId
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.store.file import EventFile
from eventdesk.store.schema import METADATA
from eventdesk.store.statement import run
from eventdesk.store.verify import verify

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
LOCAL = {"local_desk", "desk"}

people = st.sampled_from(["ada", "bo"])
gestures = st.sampled_from([f"g{n}" for n in range(6)])
desks = st.sampled_from(["d1", "d2", "d3"])
minutes = st.integers(0, 6)

bodies = st.fixed_dictionaries(
    {}, optional={"given": st.sampled_from("AB"), "vip": st.booleans(), "removed": st.booleans()}
)


def passage(person: str, way: Direction, minute: int) -> Draft:
    """Somebody went through the door."""
    return passage_draft(PersonId(person), way, NOW + timedelta(minutes=minute))


drafts = st.one_of(
    st.builds(lambda p, b: Draft(Subject(Noun.PERSON, p), Kind.CREATED, b), people, bodies),
    st.builds(lambda p, b: Draft(Subject(Noun.PERSON, p), Kind.CHANGED, b), people, bodies),
    st.builds(
        lambda p: Draft(Subject(Noun.MEETING, "m"), Kind.CREATED, {"people": p}),
        st.lists(people, max_size=3),
    ),
    st.builds(passage, people, st.sampled_from(Direction), minutes),
    st.builds(
        lambda a, v: Draft(Subject(Noun.SCAN, a), Kind.REFUSED, {"at": NOW.isoformat(), "verdict": v}),
        gestures,
        st.sampled_from(["unknown", "revoked"]),
    ),
    st.builds(lambda m: Draft(Subject(Noun.SCAN, m), Kind.REFUSED, {"at": "never"}), gestures),
    st.builds(
        lambda g: Draft(Subject(Noun.GESTURE, g), Kind.VOIDED, {"reason": "r"}),
        gestures | st.sampled_from(["d1/1", "d2/2", "d9/x"]),
    ),
    st.builds(lambda p: Draft(Subject("hologram", p), Kind.CREATED, {"x": 1}), people),
    st.builds(lambda p: Draft(Subject(Noun.PERSON, p), Kind.VOIDED, {}), people),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts of three desks, each with dense numbers and growing stamps."""
    numbers = dict.fromkeys(["d1", "d2", "d3"], 0)
    stamps = dict.fromkeys(["d1", "d2", "d3"], 0)
    facts = []
    for _ in range(draw(st.integers(1, 14))):
        desk, draft = draw(desks), draw(drafts)
        numbers[desk] += 1
        stamps[desk] += draw(st.integers(1, 3))
        facts.append(
            Fact(
                DeskId(desk),
                numbers[desk],
                Stamp(stamps[desk]),
                GestureId(draw(gestures)),
                "test",
                draft.subject,
                draft.kind,
                draft.body,
            )
        )
    return facts


def content(file: EventFile) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables but those of this copy alone; of the facts all but their position here."""
    with file.reading() as reading:
        return {
            table.name: sorted(
                (row[1:] if table.name == "fact" else tuple(row))
                for row in run(reading.connection, f'SELECT * FROM "{table.name}"')
            )
            for table in METADATA.sorted_tables
            if table.name not in LOCAL
        }


def received(folder: str, name: str, parts: Sequence[Sequence[Fact]]) -> dict[str, list[tuple[Any, ...]]]:
    """What a file holds after the parts arrived one after another."""
    with EventFile.create(Path(folder) / name, "Desk") as file:
        for part in parts:
            file.receive(part)
        result = content(file)
    checked = verify(Path(folder) / name)
    assert not checked.differences, checked
    assert not checked.damage
    return result


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_end_the_same(facts: list[Fact], random: Any) -> None:
    mixed = facts + random.sample(facts, len(facts) // 2)
    random.shuffle(mixed)
    with tempfile.TemporaryDirectory() as folder:
        at_once = received(folder, "one.eventdesk", [facts])
        one_by_one = received(folder, "two.eventdesk", [[fact] for fact in mixed])
    assert at_once == one_by_one


@given(st.lists(st.lists(drafts, min_size=1, max_size=4), min_size=1, max_size=5), st.data())
def test_what_is_recorded_here_extends_as_it_would_fold(
    groups: list[list[Draft]], data: st.DataObject
) -> None:
    """Local gestures, some of them voided beforehand or used twice, with late facts of others between."""
    late = data.draw(histories())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "local.eventdesk"
        with EventFile.create(path, "Desk") as file:
            for number, group in enumerate(groups):
                file.receive(late[number : number + 2])
                gesture = GestureId(data.draw(gestures))
                with file.writing(gesture, "test", NOW) as writing:
                    writing.record(group)
        checked = verify(path)
    assert not checked.differences, checked


def test_a_gesture_may_void_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.eventdesk"
    with (
        EventFile.create(path, "A") as file,
        file.writing(GestureId("g1"), "a", NOW) as writing,
    ):
        writing.record([Draft(Subject(Noun.GESTURE, "g1"), Kind.VOIDED, {}), passage("ada", Direction.IN, 0)])
        writing.record([Draft(Subject(Noun.PERSON, "ada"), Kind.CREATED, {})])
    assert verify(path).sound


def test_late_facts_change_only_their_subjects(tmp_path: Path) -> None:
    with (
        EventFile.create(tmp_path / "a.eventdesk", "A") as one,
        EventFile.create(tmp_path / "b.eventdesk", "B") as two,
    ):
        with one.writing(GestureId("g1"), "a", NOW) as writing:
            facts = writing.record([passage("ada", Direction.IN, 0), passage("bo", Direction.IN, 0)])
        told: list[object] = []
        two.on_commit.append(told.append)
        changes = two.receive(facts[:1], {one.desk: "A"})
        assert changes.subjects == {Subject(Noun.VISIT, "ada")}
        assert told == [changes]
        two.receive(facts[:1])
        assert told == [changes]
        with two.reading() as reading:
            assert reading.desks[one.desk] == "A"


def test_changes_since_follow_what_was_voided(tmp_path: Path) -> None:
    with EventFile.create(tmp_path / "a.eventdesk", "A") as file:
        for gesture, draft in (
            ("g1", passage("ada", Direction.IN, 0)),
            ("g2", Draft(Subject(Noun.GESTURE, "g1"), Kind.VOIDED, {})),
            ("g3", Draft(Subject(Noun.GESTURE, "g2"), Kind.VOIDED, {})),
        ):
            with file.writing(GestureId(gesture), "a", NOW) as writing:
                writing.record([draft])
        assert Subject(Noun.VISIT, "ada") in file.changes_since(1).subjects
        assert Subject(Noun.VISIT, "ada") in file.changes_since(2).subjects
