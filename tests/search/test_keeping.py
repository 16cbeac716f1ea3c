"""The index kept up change by change: the same as one built anew, at once, and deaf to nothing."""

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import SearchRow
from eventdesk.search.index import Index
from tests.search.people import rows

NAMES = "Müller Mueller Meyer Maier Anna Ann Hanna Robert Bob 王 小明 محمد van der Berg Østergaard"
WORDS = st.sampled_from(NAMES.split())
TEXT = st.one_of(st.lists(WORDS, max_size=3).map(" ".join), st.text(max_size=12))
ROWS = st.builds(
    SearchRow,
    id=st.sampled_from("abcdef").map(PersonId),
    given=TEXT,
    family=TEXT,
    shown=st.one_of(st.just(""), TEXT),
    title=st.sampled_from(["", "Dr."]),
    organisation=st.sampled_from(["", "Nørd A/S", "Südwind GmbH"]),
    email=st.sampled_from(["", "a@b.org", "anna@nord.dk"]),
    phone=st.sampled_from(["", "+45 12 34 56 78", "12345"]),
    codes=st.lists(st.sampled_from(["BCDFGHJK", "x-1", "12345678"]), max_size=2, unique=True).map(tuple),
    number=st.sampled_from(["", "P007", "7"]),
    box=st.sampled_from(["", "A1"]),
    expected=st.booleans(),
    inside=st.booleans(),
)
OTHERS = [
    SearchRow(PersonId(f"{one.id}{n}"), one.given, f"{one.family}{n:x}", number=f"Q{n}{one.id}")
    for n in range(8, 14)
    for one in rows()
]
"""Beside many, a change is put to its place; beside few, all is made anew."""

UPDATES = st.lists(
    st.tuples(st.lists(ROWS, max_size=4), st.lists(st.sampled_from("abcdef"), max_size=2)), max_size=8
)


@given(UPDATES, st.lists(TEXT, min_size=1, max_size=4))
def test_after_any_updates_it_answers_as_if_built_anew(
    updates: list[tuple[list[SearchRow], list[PersonId]]], questions: list[str]
) -> None:
    kept, alive = Index(), {row.id: row for row in OTHERS}
    kept.update(OTHERS)
    for changed, gone in updates:
        kept.update(changed, gone)
        for id_ in gone:
            alive.pop(id_, None)
        alive |= {row.id: row for row in changed}
    anew = Index()
    anew.update(reversed(alive.values()))
    assert len(kept) == len(anew) == len(alive)
    for text in [*questions, "anna", "mull", "bo", "a1", "12345", "nord", "wang xiao"]:
        assert kept.search(text) == anew.search(text)
        assert kept.search(text, 2, private=False) == anew.search(text, 2, private=False)


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=60))
def test_no_text_is_too_strange(names: list[str], text: str) -> None:
    index = Index()
    index.update(
        SearchRow(
            PersonId(str(n)), name, name[::-1], email=name, phone=name, codes=(name,), number=name, box=name
        )
        for n, name in enumerate(names)
    )
    for question in (text, *names):
        for match in index.search(question):
            name = names[int(match.person)] + " " + names[int(match.person)][::-1]
            assert all(0 <= start < end <= len(name) for start, end in match.name)


def test_many_namesakes_come_in_one_order_whatever_came_first() -> None:
    people = [
        SearchRow(PersonId(f"{n:03}"), "Anna", "Holm", organisation=f"Firm {n % 7}") for n in range(600)
    ]
    one, other = Index(), Index()
    one.update(people)
    for row in reversed(people):
        other.update([row])
    assert one.search("anna holm", 5) == other.search("anna holm", 5)
    assert [match.person for match in one.search("holm", 3)] == ["000", "001", "002"]


@pytest.mark.serial
def test_a_change_takes_less_than_a_millisecond() -> None:
    index = Index()
    people = [
        replace(row, id=PersonId(f"{row.id}{n}"), family=f"{row.family}{n}", email=f"{row.id}{n}@example.org")
        for n in range(200)
        for row in rows()
    ]
    index.update(people)
    times = []
    for n, row in enumerate(people[:300]):
        for changed in (replace(row, inside=True), replace(row, given=f"Neu{n}")):
            started = perf_counter()
            index.update([changed])
            times.append(perf_counter() - started)
    assert sorted(times)[len(times) // 2] < 0.001
