"""The lists of the sample: everything in them, every row whole, the same bytes again."""

from datetime import date

from eventdesk.sample.event import day_of, make
from eventdesk.sample.lists import PEOPLE, SampleList, lists
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build


def made(seed: int = 2) -> dict[str, SampleList]:
    sample = make(Sizes(90, 60, 25, 12), seed, date(2026, 6, 11))
    return {found.name: found for found in lists(sample, build(day_of(sample)))}


def test_every_list_is_there_and_whole() -> None:
    found = made()
    names = ["people", "rooms", "tables", "slots", "sessions", "requests", "meetings", "people-with-problems"]
    assert list(found) == names
    for each in found.values():
        assert each.rows
        assert {len(row) for row in each.rows} == {len(each.header)}
        assert len(set(each.header)) == len(each.header)
    assert made() == found
    assert made(seed=3) != found


def test_times_are_local() -> None:
    assert made()["slots"].rows[0] == ("S01", "1", "2026-06-11 09:00", "2026-06-11 09:20")


def test_lists_refer_to_each_other_by_ids_and_names() -> None:
    found = made()
    people = {row[0] for row in found["people"].rows}
    assert {cell for row in found["requests"].rows for cell in (row[1], row[3])} <= people
    assert {cell for row in found["meetings"].rows for cell in (row[6], row[8], row[10]) if cell} <= people
    assert {row[5] for row in found["requests"].rows if row[5]} <= people
    assert {row[2] for row in found["tables"].rows} <= {row[1] for row in found["rooms"].rows}


def test_problems_are_of_many_kinds_and_good_rows_remain() -> None:
    rows = made()["people-with-problems"].rows
    mail = PEOPLE.index("E-mail")
    assert len(rows) != len({row[0] for row in rows})
    assert any(not row[2] and not row[3] for row in rows)
    assert any(" at " in row[mail] for row in rows)
    assert set(made()["people"].rows) & set(rows)
