"""What makes somebody the right person, part by part, and when two have agreed to meet."""

from typing import Any

import pytest

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.suggestion import PARTS, USUAL, Bonds, Part, Profile, Suggestion, Told, parts, weights

ONE, TWO = PersonId("one"), PersonId("two")


def profile(person: PersonId = TWO, **fields: Any) -> Profile:
    return Profile(Told(person), **fields)


def part(part: Part, one: Profile, two: Profile, bonds: Bonds | None = None) -> float:
    return parts(one, two, bonds or Bonds())[PARTS.index(part)]


def test_only_a_double_yes_is_an_agreement() -> None:
    assert Suggestion("s", one_says=Answer.YES, two_says=Answer.YES).agreed
    assert not Suggestion("s", one_says=Answer.YES).agreed
    assert not Suggestion("s", two_says=Answer.YES, one_says=Answer.NO).agreed


@pytest.mark.parametrize(
    ("one", "two", "waits", "refused"),
    [
        (Answer.OPEN, Answer.OPEN, True, False),
        (Answer.YES, Answer.OPEN, True, False),
        (Answer.YES, Answer.NO_ANSWER, True, False),
        (Answer.YES, Answer.NO, False, True),
        (Answer.YES, Answer.YES, False, False),
    ],
)
def test_a_suggestion_waits_until_somebody_says_no_or_both_yes(
    one: Answer, two: Answer, waits: bool, refused: bool
) -> None:
    asked = Suggestion("s", one=ONE, two=TWO).answered(ONE, one).answered(TWO, two)
    assert (asked.said(ONE), asked.said(TWO)) == (one, two)
    assert (asked.waits, asked.refused) == (waits, refused)


@pytest.mark.parametrize(
    ("mine", "theirs", "worth"),
    [(0, 0, 0.0), (1, 0, 0.3), (0, 5, 0.5), (1, 1, 0.8), (5, 5, 1.0), (9, 9, 1.0)],
)
def test_mutual_wishes_lie_above_all_of_one_side(mine: int, theirs: int, worth: float) -> None:
    bonds = Bonds(wishes={TWO: mine} if mine else {}, wished_by={TWO: theirs} if theirs else {})
    assert part(Part.WISH, profile(ONE), profile(), bonds) == pytest.approx(worth)


@pytest.mark.parametrize(
    ("one", "two", "worth"),
    [
        ({}, {}, 0.0),
        ({"markets": frozenset({"VN"})}, {"speaks_for": frozenset({"VN"})}, 1.0),
        ({"speaks_for": frozenset({"VN"})}, {"markets": frozenset({"VN", "PL"})}, 1.0),
        ({"markets": frozenset({"VN"})}, {"country": "VN"}, 0.4),
        ({"country": "DK"}, {"markets": frozenset({"DK"})}, 0.4),
        ({"markets": frozenset({"VN"})}, {"country": "PL"}, 0.0),
    ],
)
def test_markets(one: dict[str, Any], two: dict[str, Any], worth: float) -> None:
    assert part(Part.MARKET, profile(ONE, **one), profile(**two)) == worth


def test_fields_groups_languages_kinds() -> None:
    one = profile(ONE, fields=frozenset("abc"), languages=frozenset({"da", "en"}), kind="port")
    two = profile(fields=frozenset("ax"), languages=frozenset({"en"}), kind="yard")
    assert part(Part.FIELDS, one, two) == 0.5
    assert part(Part.FIELDS, one, profile(fields=frozenset("abc"))) == 1.0
    assert part(Part.LANGUAGE, one, two) == 1.0
    assert part(Part.LANGUAGE, one, profile(languages=frozenset({"fr"}))) == 0.0
    assert part(Part.KIND, one, two) == 1.0
    assert part(Part.KIND, one, profile(kind="port")) == part(Part.KIND, one, profile()) == 0.0
    home = profile(organisation=OrganisationId("home"))
    for members in ({TWO}, {"home"}):
        assert part(Part.GROUP, one, home, Bonds(groups={GroupId("g"): members})) == 1.0
    assert part(Part.GROUP, one, home, Bonds(groups={GroupId("g"): {"other"}})) == 0.0


def test_less_served_and_new_to_each_other() -> None:
    two = profile(organisation=OrganisationId("home"))
    bonds = Bonds(meetings={TWO: 5}, most=20, met={OrganisationId("home")})
    assert part(Part.SERVED, profile(ONE), two, bonds) == 0.75
    assert part(Part.SERVED, profile(ONE), two) == 1.0
    assert part(Part.NEW, profile(ONE), two, bonds) == 0.0
    assert part(Part.NEW, profile(ONE), two) == 1.0


def test_words_that_fit() -> None:
    bonds = Bonds(offering={TWO: 0.7}, needing={TWO: 0.2})
    assert part(Part.OFFERS, profile(ONE), profile(), bonds) == 0.7
    assert part(Part.NEEDS, profile(ONE), profile(), bonds) == 0.2


def test_the_organiser_says_what_counts_most() -> None:
    assert weights() == weights(("unknown",)) == USUAL
    assert list(weights(("market", "wish", "market"))) == [Part.MARKET, Part.WISH]
    assert weights(("market", "wish"))[Part.MARKET] == 10
