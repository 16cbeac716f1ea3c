"""Facts, stamps and folds without a file."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.change import Changes
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.event import Event
from eventdesk.domain.fact import COUNTER_BITS, LATEST, Fact, Kind, Noun, Stamp, Subject, next_stamp
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.fold import fold, is_voided, known, voided_names
from eventdesk.domain.ids import DeskId, GestureId, PersonId, SlotId, new_id
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Consent, Person
from eventdesk.domain.place import Slot
from eventdesk.domain.record import read_time

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
WALL_CLOCKS = st.datetimes(timezones=st.just(UTC))
"""Of any year from 1 to 9999."""


def fact(
    number: int, kind: str, body: dict[str, object] | None = None, noun: str = "person", id: str = "ada"
) -> Fact:
    """A fact of one desk; its stamp is its number, its gesture named after it."""
    return Fact(
        DeskId("d"),
        number,
        Stamp(number),
        GestureId(f"g{number}"),
        "test",
        Subject(noun, id),
        kind,
        body or {},  # type: ignore[arg-type]
    )


def test_stamps_follow_the_wall_clock_but_never_back() -> None:
    first = next_stamp(Stamp(0), NOW)
    assert first >> COUNTER_BITS == int(NOW.timestamp() * 1000)
    assert next_stamp(first, NOW) == first + 1
    assert next_stamp(first, NOW - timedelta(hours=1)) == first + 1
    assert next_stamp(first, NOW + timedelta(milliseconds=1)) >> COUNTER_BITS == (first >> COUNTER_BITS) + 1


@given(st.lists(st.tuples(st.sampled_from("abc"), WALL_CLOCKS, st.sampled_from(["", *"abc"]))))
def test_stamps_grow_and_fit_a_file_whatever_clocks_show(steps: list[tuple[str, datetime, str]]) -> None:
    """Each desk records at a time of its own clock, then hears of all that another one knows."""
    known = dict.fromkeys("abc", Stamp(0))
    for desk, now, other in steps:
        made = next_stamp(known[desk], now)
        assert known[desk] < made <= LATEST + len(steps)
        known[desk] = max(made, known.get(other, Stamp(0)))


def test_the_last_word_on_a_field_counts_in_any_order() -> None:
    facts = [
        fact(3, Kind.CHANGED, {"given": "Ada", "vip": True}),
        fact(1, Kind.CREATED, {"given": "A", "consent": "given"}),
        fact(2, Kind.CHANGED, {"given": "B"}),
        fact(4, Kind.VOIDED),
    ]
    assert fold(Person, "ada", facts) == Person(id="ada", given="Ada", vip=True, consent=Consent.GIVEN)
    assert fold(Person, "ada", facts[2:]) is None


def test_what_cannot_be_read_is_passed_over() -> None:
    body = {
        "given": 7,
        "vip": "yes",
        "consent": "perhaps",
        "roles": "buyer",
        "languages": [1],
        "new field": 1,
        "job": "Buyer",
    }
    assert fold(Person, "ada", [fact(1, Kind.CREATED, body)]) == Person(id="ada", job="Buyer")
    naive = fact(1, Kind.CREATED, {"starts": "2030-05-14T07:00:00"}, "slot", "s")
    assert fold(Slot, "s", [naive]) == Slot(id="s")


def test_records_say_what_differs() -> None:
    meeting = Meeting(id="m", people=(PersonId("a"), PersonId("b")), slot=SlotId("s"))
    assert meeting.created().body == {"people": ["a", "b"], "slot": "s"}
    draft = meeting.changed(status=MeetingStatus.HELD, slot=None)
    assert draft is not None
    assert draft.body == {"slot": None, "status": "held"}
    assert meeting.with_body(draft.body).status is MeetingStatus.HELD
    assert meeting.with_body({}) is meeting
    assert meeting.changed(slot=SlotId("s")) is None
    assert meeting.stands
    slot = Slot(id="s", starts=NOW)
    assert slot.created().body == {"starts": "2030-05-14T07:00:00+00:00"}
    assert Slot.of_body("s", slot.created().body) == slot


def test_kinds_and_nouns_not_known() -> None:
    assert known(fact(1, Kind.CREATED))
    assert not known(fact(1, Kind.CAME))
    assert known(fact(1, Kind.CAME, noun=Noun.VISIT))
    assert not known(fact(1, Kind.CREATED, noun="hologram"))


def test_voids_of_voids() -> None:
    first = fact(2, Kind.VOIDED, noun=Noun.GESTURE, id="g1")
    second = fact(3, Kind.VOIDED, noun=Noun.GESTURE, id="g2")
    single = fact(4, Kind.VOIDED, noun=Noun.GESTURE, id="d/1")
    assert voided_names([first]) == {"g1"}
    assert voided_names([second, first]) == {"g2"}
    assert voided_names([first, second, single]) == {"g2", "d/1"}
    assert is_voided(fact(1, Kind.CREATED), {"d/1"})
    assert not is_voided(fact(1, Kind.CREATED), {"g2"})


def test_names_changes_times_and_trouble() -> None:
    assert Person(id="p", given="Ada", family="Lund").name == "Ada Lund"
    assert Person(id="p", given="Ada", shown="Countess Ada").name == "Countess Ada"
    assert Changes.of([Subject("person", "p")], 3).nouns == {"person"}
    missed = Changes.of([Subject("person", "p")], 3).joined(Changes.of([Subject("table", "t")], 2))
    assert missed == Changes.of([Subject("person", "p"), Subject("table", "t")], 3)
    made = [new_id() for _ in range(3000)]
    assert {len(one) for one in made} == {24}
    assert len(set(made)) == 3000
    assert sum(one > later for one, later in pairwise(made)) <= 1, "in their order"
    assert str(Event(id="event", zone="Europe/Paris").tz) == "Europe/Paris"
    assert str(Event(id="event", zone="Nowhere").tz) == "UTC"
    assert SystemClock().now().utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="2030"):
        read_time("2030-05-14")
    error = FileError(FileTrouble.DISK_FULL, Path("x"), "full")
    assert "disk full" in str(error)
