"""Desks and a hub: whatever happens in whichever order, every file ends with the same rows."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.hub import Shipped
from eventdesk.domain.ids import GestureId, PersonId, new_id
from eventdesk.domain.person import Person
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.hub.postgres import PostgresHub
from eventdesk.hub.shipping import BATCH, ship
from eventdesk.store.file import EventFile

NINE = datetime(2026, 6, 11, 9, tzinfo=UTC)
PEOPLE = tuple(PersonId(f"p{i}") for i in range(3))
_numbers = count(1)

Step = tuple[str, int, PersonId]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[EventFile, EventFile]]:
    with (
        EventFile.create(tmp_path / "one.eventdesk", "Door") as one,
        EventFile.create(tmp_path / "two.eventdesk", "Hall") as other,
    ):
        yield one, other


def write(file: EventFile, person: PersonId, name: str, minutes: int = 0) -> None:
    with file.writing(GestureId(new_id()), "Åse", NINE + timedelta(minutes=minutes)) as writing:
        known = writing.get(Person, person)
        draft = known.changed(family=name) if known else Person(person, family=name).created()
        writing.record([draft] if draft else [])


def let_through(file: EventFile, person: PersonId, direction: Direction, minutes: int) -> None:
    at = NINE + timedelta(minutes=minutes)
    with file.writing(GestureId(new_id()), "Åse", at) as writing:
        writing.record([passage_draft(person, direction, at)])


def rows(file: EventFile) -> object:
    with file.reading() as reading:
        inside = sorted(map(tuple, reading.connection.exec_driver_sql("SELECT * FROM presence")), key=str)
        return sorted(reading.all(Person), key=lambda person: person.id), inside, reading.desk_numbers()


def test_two_desks_come_to_know_the_same(dsn: str, two: tuple[EventFile, EventFile]) -> None:
    one, other = two
    write(one, PEOPLE[0], "Kjær")
    let_through(other, PEOPLE[0], Direction.IN, 5)
    with PostgresHub(dsn, "e") as here, PostgresHub(dsn, "e") as there:
        assert ship(one, here) == Shipped(pushed=1)
        assert ship(other, there) == Shipped(pushed=1, pulled=1)
        assert ship(one, here) == Shipped(pulled=1)
        assert ship(one, here) == Shipped()
    assert rows(one) == rows(other)
    with one.reading() as reading:
        assert reading.desks[other.desk] == "Hall"


def test_a_hub_that_lost_everything_is_filled_again(dsn: str, two: tuple[EventFile, EventFile]) -> None:
    one, other = two
    write(one, PEOPLE[0], "Kjær")
    write(other, PEOPLE[1], "Łącka")
    with PostgresHub(dsn, "e") as hub, PostgresHub(dsn, "new") as new:
        ship(one, hub)
        ship(other, hub)
        assert ship(other, new) == Shipped(pushed=2)
        assert ship(one, new) == Shipped(pulled=1)
    assert rows(one) == rows(other)


def test_more_than_one_batch(dsn: str, two: tuple[EventFile, EventFile]) -> None:
    one, other = two
    with one.writing(GestureId(new_id()), "Åse", NINE) as writing:
        writing.record([Person(f"q{i}", family=str(i)).created() for i in range(BATCH + 10)])
    with PostgresHub(dsn, "e") as hub:
        assert ship(one, hub) == Shipped(pushed=BATCH + 10)
        assert ship(other, hub) == Shipped(pulled=BATCH + 10)
    assert rows(one) == rows(other)


steps = st.lists(
    st.tuples(st.sampled_from(["ship", "write", "in", "out"]), st.integers(0, 1), st.sampled_from(PEOPLE)),
    max_size=12,
)


@settings(max_examples=20)
@given(steps)
def test_any_order_of_writing_and_shipping_ends_alike(
    server: str, tmp_path_factory: pytest.TempPathFactory, done: list[Step]
) -> None:
    folder = tmp_path_factory.mktemp("desks")
    event = f"any{next(_numbers)}"
    with ExitStack() as open_now:
        files = [
            open_now.enter_context(EventFile.create(folder / f"{i}.eventdesk", f"d{i}")) for i in range(2)
        ]
        hub = open_now.enter_context(PostgresHub(server, event))
        for minute, (what, which, person) in enumerate(done):
            if what == "ship":
                ship(files[which], hub)
            elif what == "write":
                write(files[which], person, f"name {minute}", minute)
            else:
                let_through(files[which], person, Direction(what), minute)
        for file in (*files, *files):
            ship(file, hub)
        assert rows(files[0]) == rows(files[1])
