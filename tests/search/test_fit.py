"""Whose words fit others' words: rare ones say more, endings count less, small words nothing."""

import pytest

from eventdesk.domain.ids import PersonId
from eventdesk.domain.suggestion import Told
from eventdesk.search.fit import Fit, alike, in_common, phrases

ROV, BLADES, PORT = map(PersonId, ("rov", "blades", "port"))


@pytest.fixture
def fit() -> Fit:
    fit = Fit()
    fit.update(
        [
            Told(ROV, "Inspection by ROV to 3,000 m. Subsea survey", "A yard for jackets"),
            Told(BLADES, "Inspections of blades by drones", "Rope access teams; ROV inspections"),
            Told(PORT, "A yard and a heavy load quay", "Blade storage"),
        ]
    )
    return fit


@pytest.mark.parametrize(
    ("needs", "best"),
    [
        ("ROV inspection of jackets", ROV),
        ("Blade inspection", BLADES),
        ("We are looking for a yard with the quay", PORT),
        ("Somebody for surveys", ROV),
    ],
)
def test_who_offers_what_is_needed(fit: Fit, needs: str, best: PersonId) -> None:
    found = fit.offering(needs)
    assert max(found, key=lambda person: found[person]) == best
    assert found[best] > 0.95


def test_half_of_a_need_is_half_and_two_needs_are_more(fit: Fit) -> None:
    one = fit.offering("blade inspection")
    assert 0 < one[ROV] < 0.6 < one[BLADES]
    assert fit.offering("ROV inspection. Heavy load quay. Blades")[ROV] > 0.95
    assert 0 < fit.offering("drones survey")[ROV] < fit.offering("drones survey. subsea drones")[ROV] < 1


def test_words_that_nobody_offers_say_nothing(fit: Fit) -> None:
    assert fit.offering("Hydrogen") == fit.offering("") == {}
    assert fit.offering("Hydrogen quay next summer")[PORT] == pytest.approx(1)


def test_who_needs_what_is_offered(fit: Fit) -> None:
    found = fit.needing("Inspection by ROV, rope access")
    assert found.keys() == {BLADES}
    assert found[BLADES] > 0.95
    assert 0 < fit.needing("Blades of glass")[PORT] <= 1
    assert fit.needing("Turbines") == {}
    assert fit.needing("Teams")[BLADES] == 0


def test_what_changes_is_heard_of(fit: Fit) -> None:
    assert fit.offering("electrolysers") == fit.needing("electrolysers") == {}
    fit.update([Told(PORT, "Electrolysers", "An electrolyser")], [ROV])
    assert fit.offering("electrolysers") == {PORT: 1.0}
    assert fit.needing("electrolysers")[PORT] == pytest.approx(1, abs=0.05)
    assert PORT not in fit.offering("yard")
    assert ROV not in fit.offering("ROV")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("cable", "cables", True),
        ("welds", "welding", True),
        ("mooring", "monitoring", False),
        ("contract", "control", False),
        ("inspektion", "inspection", True),
        ("rov", "row", False),
        ("2026", "2025", False),
        ("port", "yard", False),
    ],
)
def test_endings_and_slips(one: str, other: str, same: bool) -> None:
    assert bool(alike(one, other)) is same


def test_words_in_common_are_told_as_they_are_written() -> None:
    told = in_common("Weld testing, phased array", "NDT of Welds: Phased-array testing for the yard")
    assert told == ("Welds", "Phased-array testing")
    assert in_common("Spare parts; customs", "Parts, customs. Parts for ships, spare parts") == (
        "Parts",
        "customs",
        "spare",
    )
    assert Fit().words("Éoliennes", "eoliennes en mer") == ("eoliennes",)


def test_phrases_end_at_signs_and_lines() -> None:
    assert phrases("Cables 66 kV, jointing\n- Divers; the") == (
        frozenset({"cables", "jointing"}),
        frozenset({"divers"}),
    )
