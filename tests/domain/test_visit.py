"""Visits: presence by the time of the scans, stays, double entries."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.fact import Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId, PersonId
from eventdesk.domain.visit import (
    NOWHERE,
    Direction,
    Passage,
    Visit,
    double_entries,
    passage_draft,
    passage_of,
    presence,
    visits,
    way_in,
)

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


def went(way: Direction, minute: int, number: int = 1) -> Passage:
    """Ada went through the door."""
    at = NOW + timedelta(minutes=minute)
    return Passage(PersonId("ada"), at, way, DeskId("d"), number, Stamp(number), GestureId("g"))


def test_presence_follows_the_time_of_scans_not_of_arrival() -> None:
    came, left = went(Direction.IN, 0, 2), went(Direction.OUT, 10, 1)
    where = presence([left, came])
    assert not where.inside
    assert (where.first_at, where.first_desk) == (NOW, "d")
    assert where.last_at == left.at
    assert presence([]) is NOWHERE
    assert presence([left]).first_at is None


def test_stays_and_double_entries() -> None:
    passages = [
        went(Direction.IN, 0),
        went(Direction.IN, 5),
        went(Direction.OUT, 10),
        went(Direction.OUT, 11),
        went(Direction.IN, 20),
    ]
    minute = timedelta(minutes=1)
    assert visits(passages) == (Visit(NOW, NOW + 10 * minute), Visit(NOW + 20 * minute, None))
    assert double_entries(passages) == ((passages[0], passages[1]),)
    assert visits([]) == ()


def test_a_stay_begins_with_its_first_way_in_after_the_last_way_out_or_the_clock() -> None:
    came, again, left, back = (
        went(way, minute, minute)
        for way, minute in ((Direction.IN, 1), (Direction.IN, 5), (Direction.OUT, 10), (Direction.IN, 20))
    )
    assert way_in([again, came]) == came
    assert way_in([came, left]) is None
    assert way_in([back, left, again, came]) == back
    assert way_in([came, again], gone=came.at) == again
    assert way_in([came], gone=came.at) is None
    assert way_in([]) is None


@given(st.lists(st.tuples(st.sampled_from(Direction), st.integers(0, 9)), max_size=8), st.randoms())
def test_order_of_arrival_does_not_matter(ways: list[tuple[Direction, int]], random: object) -> None:
    passages = [went(way, minute, number) for number, (way, minute) in enumerate(ways)]
    assert presence(passages) == presence(passages[::-1])
    assert visits(passages) == visits(passages[::-1])


def test_a_passage_comes_back_from_its_fact() -> None:
    draft = passage_draft(PersonId("ada"), Direction.OUT, NOW)
    fact = Fact(DeskId("d"), 1, Stamp(1), GestureId("g"), "test", draft.subject, draft.kind, draft.body)
    assert passage_of(fact) == went(Direction.OUT, 0)
    for kind, body in ((Kind.CREATED, {"at": NOW.isoformat()}), (Kind.CAME, {}), (Kind.CAME, {"at": "x"})):
        subject = Subject(Noun.VISIT, "ada")
        bad = Fact(DeskId("d"), 1, Stamp(1), GestureId("g"), "test", subject, kind, body)
        assert passage_of(bad) is None
