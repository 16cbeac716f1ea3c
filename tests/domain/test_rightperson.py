"""Who never comes into question, who comes first, and the reasons that are told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.rightperson import Because, Excluded, Ranked, Seeker, Why, excluded
from eventdesk.domain.rules import Pair
from eventdesk.domain.suggestion import PARTS, USUAL, Bonds, Part, Profile, Suggestion, Told, weights

ONE, TWO, THREE = PersonId("one"), PersonId("two"), PersonId("three")
HOME, AWAY = OrganisationId("home"), OrganisationId("away")


def profile(person: PersonId, organisation: OrganisationId | None = None, **fields: object) -> Profile:
    return Profile(Told(person), organisation, **fields)  # type: ignore[arg-type]


ME = profile(ONE, HOME)
KNOWN: dict[str, object] = {"fields": frozenset({"wind"}), "languages": frozenset({"en"})}


@pytest.mark.parametrize(
    "found",
    [
        excluded(ME, [Pair("p", one=ONE, two=TWO)], [], [], []),
        excluded(ME, [Pair("p", one=AWAY, two=HOME)], [], [], []),
        excluded(ME, [Pair("p", one=TWO, two=HOME)], [], [], []),
        excluded(ME, [], [Request("r", asker=ONE, asked=TWO, answer=Answer.NO)], [], []),
        excluded(ME, [], [Request("r", asker=TWO, asked=ONE, answer=Answer.NO)], [], []),
        excluded(ME, [], [], [Suggestion("s", one=TWO, two=ONE, two_says=Answer.NO)], []),
        excluded(ME, [], [], [], [TWO]),
        excluded(profile(ONE, AWAY), [], [], [], []),
    ],
)
def test_never(found: Excluded) -> None:
    assert found.covers(profile(TWO, AWAY))
    assert found.covers(profile(ONE))


@pytest.mark.parametrize(
    "found",
    [
        excluded(ME, [Pair("p", one=TWO, two=THREE)], [], [], []),
        excluded(ME, [], [Request("r", asker=ONE, asked=TWO)], [], []),
        excluded(ME, [], [], [Suggestion("s", one=TWO, two=THREE, two_says=Answer.NO)], []),
        excluded(ME, [], [], [Suggestion("s", one=TWO, two=ONE, two_says=Answer.NO_ANSWER)], []),
        excluded(ME, [], [], [Suggestion("s", removed=True, one=TWO, two=ONE, two_says=Answer.NO)], []),
        excluded(profile(ONE, AWAY), [], [], [], [], same_organisation=True),
        excluded(profile(ONE), [], [], [], []),
    ],
)
def test_not_never(found: Excluded) -> None:
    assert not found.covers(profile(TWO, AWAY))


def rank(
    people: Sequence[Profile], bonds: Bonds, never: Excluded, count: int, counts: Mapping[Part, float] = USUAL
) -> list[Ranked]:
    """Whom the rule ranks, told nobody who is near by a market."""
    return Seeker(ME, bonds, never, counts).ranked({one.person: one for one in people}, set(), count)


def test_the_best_come_first_and_others_not_at_all() -> None:
    bonds = Bonds(wishes={TWO: 5, PersonId("press"): 1}, wished_by={TWO: 5}, offering={THREE: 0.5})
    people = [
        profile(THREE),
        profile(TWO),
        profile(PersonId("gone"), cancelled=True),
        profile(PersonId("desk"), aside=True),
        profile(PersonId("press"), aside=True),
        ME,
    ]
    found = rank(people, bonds, Excluded(frozenset({ONE})), 10)
    assert [one.person for one in found] == [TWO, "press", THREE]
    assert found[0].score == pytest.approx((10 + 1 + 0.5) / 25.75)
    assert [one.person for one in rank(people, bonds, Excluded(), 1)] == [TWO]
    only = rank(people, bonds, Excluded(), 3, weights(("offers",)))
    assert (only[0].person, only[0].score) == (THREE, 0.5)


def test_reasons_in_the_order_in_which_they_count() -> None:
    one = profile(ONE, HOME, country="DK", kind="yard", speaks_for=frozenset({"DK"}), **KNOWN)
    one = replace(one, markets=frozenset({"VN", "PL"}))
    two = profile(TWO, AWAY, country="PL", kind="port", speaks_for=frozenset({"VN"}), **KNOWN)
    two = replace(two, markets=frozenset({"DK"}))
    fit = Bonds(offering={TWO: 0.9}, needing={TWO: 0.8}, groups={GroupId("g"): {AWAY}})
    bonds = replace(fit, wished_by={TWO: 3}, meetings={TWO: 1}, most=4)
    assert Seeker(one, bonds).reasons(two) == (
        Because(Why.THEY_WISH),
        Because(Why.THEY_OFFER),
        Because(Why.THEY_NEED),
        Because(Why.THEY_SPEAK_FOR, ("VN",)),
        Because(Why.ONE_SPEAKS_FOR, ("DK",)),
        Because(Why.THEY_COME_FROM, ("PL",)),
        Because(Why.GROUP, ("g",)),
        Because(Why.FIELDS, ("wind",)),
        Because(Why.LESS_SERVED, ("1",)),
        Because(Why.LANGUAGE, ("en",)),
        Because(Why.OTHER_KIND, ("port",)),
        Because(Why.NEW),
    )
    assert Seeker(one, bonds, weights=weights(("new",))).reasons(two) == (Because(Why.NEW),)


@pytest.mark.parametrize(
    ("wishes", "wished", "why"), [(1, 1, Why.MUTUAL), (1, 0, Why.ONE_WISHES), (0, 1, Why.THEY_WISH)]
)
def test_whose_wish_it_is(wishes: int, wished: int, why: Why) -> None:
    bonds = Bonds(
        wishes={TWO: 1} if wishes else {}, wished_by={TWO: 1} if wished else {}, meetings={TWO: 3}, most=4
    )
    told = Seeker(profile(ONE, country="DK"), bonds).reasons(profile(TWO, country="DK"))
    assert told == (Because(why), Because(Why.NEW))


def test_somebody_from_a_market_that_is_ones_own() -> None:
    told = Seeker(profile(ONE, country="DK"), Bonds()).reasons(profile(TWO, markets=frozenset({"DK"})))
    assert Because(Why.ONE_COMES_FROM, ("DK",)) in told


shares = st.floats(0, 1)
bonds = st.builds(
    Bonds,
    wishes=st.dictionaries(st.sampled_from((TWO, THREE)), st.integers(1, 5)),
    wished_by=st.dictionaries(st.sampled_from((TWO, THREE)), st.integers(1, 5)),
    offering=st.dictionaries(st.sampled_from((TWO, THREE)), shares),
    needing=st.dictionaries(st.sampled_from((TWO, THREE)), shares),
    meetings=st.fixed_dictionaries({TWO: st.integers(0, 9), THREE: st.integers(0, 9)}),
    most=st.just(9),
)


@given(bonds, st.permutations([part.value for part in Part]))
def test_parts_and_scores_are_shares_and_the_order_is_theirs(bonds: Bonds, order: list[str]) -> None:
    found = rank([profile(TWO), profile(THREE)], bonds, Excluded(), 5, weights(order[:4]))
    assert len(found) == 2
    assert found[0].score >= found[1].score
    for one in found:
        assert len(one.parts) == len(PARTS)
        assert all(0 <= part <= 1 for part in one.parts)
        assert -1e-9 <= one.score <= 1 + 1e-9


people = st.lists(
    st.builds(
        Profile,
        told=st.builds(Told, st.sampled_from([PersonId(f"p{n}") for n in range(12)])),
        country=st.sampled_from(("DK", "VN")),
        markets=st.sets(st.sampled_from(("DK", "VN"))).map(frozenset),
        languages=st.sets(st.sampled_from(("da", "en"))).map(frozenset),
        fields=st.sets(st.sampled_from("abc")).map(frozenset),
    ),
    max_size=12,
    unique_by=lambda one: one.person,
)


@given(people, st.dictionaries(st.sampled_from([PersonId(f"p{n}") for n in range(12)]), shares), st.data())
def test_looking_at_the_near_ones_first_changes_nothing(
    found: list[Profile], offering: dict[PersonId, float], data: st.DataObject
) -> None:
    one = profile(ONE, fields=frozenset("ab"), country="DK", languages=frozenset({"en"}))
    others = {two.person: two for two in found}
    near = {two.person for two in found if "DK" in two.markets}
    count = data.draw(st.integers(1, 5))
    bonds = Bonds(offering=offering)
    quick = Seeker(one, bonds).ranked(others, near, count)
    assert quick == Seeker(one, bonds).ranked(others, others.keys(), count)
