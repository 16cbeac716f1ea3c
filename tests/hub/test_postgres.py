"""The hub against a real PostgreSQL: nothing lost, nothing twice, desks woken, a broken line survived."""

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.fact import Body, Fact, Stamp, Subject
from eventdesk.domain.hub import HubAwayError
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.hub.parcel import pack, unpack
from eventdesk.hub.postgres import PostgresHub

A, B = DeskId("a"), DeskId("b")


def fact(desk: DeskId, number: int, text: str = "") -> Fact:
    body: Body = {"name": text, "roles": ["member"], "vip": True}
    return Fact(
        desk,
        number,
        Stamp(number << 16),
        GestureId(f"g{number}"),
        "Åse",
        Subject("person", "p"),
        "changed",
        body,
    )


def test_what_one_desk_pushes_the_other_pulls(dsn: str) -> None:
    facts = [fact(A, number, "Łukasz \x00 \ud800") for number in range(1, 6)]
    with PostgresHub(dsn, "e") as here, PostgresHub(dsn, "e") as there:
        here.push(facts, {A: "Door"})
        assert there.numbers() == {A: 5}
        assert there.desks() == {A: "Door"}
        assert list(there.pull({}, 100)) == facts
        assert list(there.pull({A: 3, B: 9}, 100)) == facts[3:]
        assert list(there.pull({}, 2)) == facts[:2]


def test_pushing_again_changes_nothing(dsn: str) -> None:
    with PostgresHub(dsn, "e") as hub:
        hub.push([fact(A, 1)], {A: "Door"})
        hub.push([fact(A, 1, "other"), fact(A, 2)], {A: "Main door"})
        assert list(hub.pull({}, 10)) == [fact(A, 1), fact(A, 2)]
        assert hub.desks() == {A: "Main door"}


def test_events_do_not_see_each_other(dsn: str) -> None:
    with PostgresHub(dsn, "one") as one, PostgresHub(dsn, "two") as two:
        one.push([fact(A, 1)], {A: "Door"})
        assert two.pull({}, 10) == ()
        assert two.numbers() == {}
        assert two.desks() == {}


def test_others_are_woken_and_the_pusher_is_not(dsn: str) -> None:
    with PostgresHub(dsn, "e") as here, PostgresHub(dsn, "e") as there, PostgresHub(dsn, "x") as stranger:
        assert here.wait(0)
        assert there.wait(0)
        assert stranger.wait(0)
        here.push([fact(A, 1)], {})
        assert there.wait(5)
        assert not there.wait(0)
        assert not here.wait(0.05)
        assert not stranger.wait(0.05)


def test_a_hub_that_is_not_there_is_away() -> None:
    hub = PostgresHub("host=127.0.0.1 port=1 dbname=none", "e")
    with pytest.raises(HubAwayError) as caught:
        hub.numbers()
    assert caught.value.detail
    with pytest.raises(HubAwayError):
        hub.wait(0)


def test_a_broken_line_is_dialled_anew(dsn: str) -> None:
    kill = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with PostgresHub(dsn, "e") as hub:
        hub.push([fact(A, 1)], {})
        hub.wait(0)
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute(kill)
        with pytest.raises(HubAwayError):
            hub.push([fact(A, 2)], {})
        hub.push([fact(A, 2)], {})
        assert hub.numbers() == {A: 2}
        assert hub.wait(0)


words = st.text(max_size=8)
plain = st.none() | st.booleans() | st.integers() | words
bodies = st.dictionaries(words, plain | st.lists(plain, max_size=3), max_size=4)


@given(bodies, words)
def test_any_fact_comes_out_of_its_parcel(body: Body, actor: str) -> None:
    before = Fact(
        A, 7, Stamp(9 << 16), GestureId("g"), actor, Subject("future noun", "x"), "future kind", body
    )
    assert pack(before).isascii()
    assert unpack(A, 7, pack(before)) == before
