"""The sample event: the promised sizes, a schedule without clashes, the same bytes for the same seed."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

import pytest

from eventdesk.domain.code import CodeOrigin, origin
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Role
from eventdesk.sample.event import SampleEvent, day_of, make, meetings, records
from eventdesk.sample.sizes import Sizes
from eventdesk.sample.spelling import plain
from eventdesk.scheduling.build import build
from tests.scheduling.checker import faults

DAY = date(2026, 6, 11)


@pytest.fixture(scope="module")
def sample() -> SampleEvent:
    return make(Sizes(), 1, DAY)


def test_sizes_are_as_promised(sample: SampleEvent) -> None:
    assert len(sample.people) == 420
    assert len(sample.organisations) == 280
    assert {person.organisation for person in sample.people} == {o.id for o in sample.organisations}
    assert len({person.country for person in sample.people}) == 24
    assert len(sample.tables) == 120
    assert len({table.room for table in sample.tables}) == 4
    assert len(sample.slots) == 20
    assert {(s.ends - s.starts).seconds for s in sample.slots if s.starts and s.ends} == {20 * 60}
    assert [group.name for group in sample.groups if group.people] == [
        "Internationalisation",
        "International Contracts",
        "Subsea",
        "Offshore Wind",
    ]
    assert {s.group for s in sample.sessions} == {None, *(group.id for group in sample.groups)}


def test_everybody_the_desk_must_know_is_there(sample: SampleEvent) -> None:
    assert {code for person in sample.people for code in person.ambassador_of} == {
        "VN",
        "PL",
        "UA",
        "TR",
        "RO",
    }
    roles = {role for person in sample.people for role in person.roles}
    assert roles == {role.value for role in Role}
    assert any(person.vip for person in sample.people)
    assert any("Unpaid" in person.attention for person in sample.people)
    assert any("Vegetarian" in person.notes for person in sample.people)
    assert {person.box for person in sample.people} == {"A–F", "G–L", "M–R", "S–Z"}
    assert any(person.shown for person in sample.people)


def test_nobody_can_be_reached(sample: SampleEvent) -> None:
    addresses = {person.email for person in sample.people}
    assert len(addresses) == 420
    assert all(address.isascii() and address.endswith(".example.org") for address in addresses)
    assert len({organisation.name for organisation in sample.organisations}) == 280


def test_names_keep_their_own_spelling(sample: SampleEvent) -> None:
    letters = set("".join(person.name for person in sample.people))
    assert letters >= set("øåæéüłąΓος'уễ") - {"Γ"}


@pytest.mark.parametrize("seed", range(3))
def test_the_schedule_is_whole_and_without_clashes(seed: int) -> None:
    sample = make(Sizes(), seed, DAY)
    day = day_of(sample)
    plan = build(day)
    assert faults(day, plan) == []
    assert plan.unplaced == ()
    assert len(plan.placements) == 2300
    loads = Counter(person for placement in plan.placements for person in placement.people)
    assert max(loads.values()) == 17
    mutual = sum(wish.weight > 5 for wish in day.wishes)
    assert 0 < mutual < len(day.wishes)


def test_wishes_go_with_what_people_offer_and_need(sample: SampleEvent) -> None:
    needs = {person.id: person.needs for person in sample.people}
    assert sum(bool(text) for text in needs.values()) > 350
    assert all(organisation.kind for organisation in sample.organisations)
    fields = {PersonId(person.id): frozenset(person.fields) for person in sample.people}
    asked = [(request.asker, request.asked) for request in sample.requests]
    people = [PersonId(person.id) for person in sample.people]
    by_lot = list(zip(people, people[1:] + people[:1], strict=True))
    assert common(fields, asked) > 1.4 * common(fields, by_lot)


def common(fields: dict[PersonId, frozenset[str]], pairs: Sequence[tuple[PersonId | None, ...]]) -> float:
    """How many of the pairs have a field of work in common."""
    shared = [one and two and fields[one] & fields[two] for one, two in pairs]
    return sum(map(bool, shared)) / len(pairs)


def test_interpreters_join_those_without_a_language_in_common(sample: SampleEvent) -> None:
    spoken = {
        PersonId(person.id): {language.partition("-")[0] for language in person.languages}
        for person in sample.people
    }
    joined = [request for request in sample.requests if request.along]
    assert 10 <= len(joined) <= 20
    for request in joined:
        (helper,), asker, asked = request.along, request.asker, request.asked
        assert asker
        assert asked
        assert not spoken[asker] & spoken[asked]
        assert spoken[helper] & spoken[asker]
        assert spoken[helper] & spoken[asked]
    plan = build(day_of(sample))
    assert sum(len(placement.people) == 3 for placement in plan.placements) == len(joined)


def test_same_seed_same_event() -> None:
    sizes = Sizes(60, 40, 20, 12)
    one, two = make(sizes, 5, DAY), make(sizes, 5, DAY)
    assert one == two
    assert records(one, build(day_of(one))) == records(two, build(day_of(two)))
    assert make(sizes, 6, DAY) != one


@pytest.mark.parametrize("people", [1, 2, 5, 13, 40])
@pytest.mark.parametrize("slots", [1, 2, 5, 9])
def test_small_events_hold_too(people: int, slots: int) -> None:
    sample = make(Sizes(people, max(1, people // 2), max(1, people // 3), slots), 3, DAY)
    day = day_of(sample)
    plan = build(day)
    assert len(sample.people) == people
    assert faults(day, plan) == []
    assert plan.unplaced == ()


def test_meetings_can_be_asked_for() -> None:
    assert len(build(day_of(make(Sizes(100, 80, 60, 20, 200), 1, DAY))).placements) == 200


def test_sizes_that_make_no_event_are_refused() -> None:
    with pytest.raises(ValueError, match="needs people"):
        Sizes(people=0)


def test_records_refer_only_to_records(sample: SampleEvent) -> None:
    plan = build(day_of(sample))
    everything = records(sample, plan)
    ids = [record.id for record in everything]
    assert len(set(ids)) == len(ids)
    assert {p for meeting in meetings(sample, plan) for p in meeting.people} <= {PersonId(i) for i in ids}
    codes = {badge.code for badge in sample.badges}
    assert len(codes) == 420
    assert all(origin(sample.event.key, code) is CodeOrigin.OURS for code in codes)


def test_any_script_becomes_plain_letters() -> None:
    assert plain("Đặng Văn Đức") == "dang-van-duc"
    assert plain("Jørgen Ågård & Søn") == "joergen-aagaard-soen"
    assert plain("Χατζηγιάννης") == "chatzigiannis"
    assert plain("Їжакевич") == "izhakevych"
    assert plain("Weiß, İbrahim Çınarcı") == "weiss-ibrahim-cinarci"
