"""The tally: minutes in the house, meetings of each person, sums without counting anything twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.event import Event
from eventdesk.domain.fact import Stamp
from eventdesk.domain.ids import DeskId, GestureId, MeetingId, OrganisationId, PersonId, SlotId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.tally import Listed, closing, minutes, tally
from eventdesk.domain.visit import Direction, Passage, visits

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
IN, OUT = Direction.IN, Direction.OUT


def at(minute: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minute)


def passed(person: PersonId, *steps: tuple[Direction, float]) -> list[Passage]:
    """The passages of one person."""
    return [
        Passage(person, at(minute), direction, DeskId("d"), number, Stamp(number), GestureId(f"g{number}"))
        for number, (direction, minute) in enumerate(steps)
    ]


def met(
    id: str, *people: PersonId, status: str = "planned", missing: tuple[PersonId, ...] = ()
) -> MeetingRow:
    """A meeting in the first slot."""
    return MeetingRow(
        MeetingId(id),
        SlotId("s1"),
        at(0),
        at(20),
        None,
        "",
        "",
        people,
        people,
        people,
        MeetingStatus(status),
        missing,
        "",
    )


RECORDS = Listed(
    event=Event(id="event", ends=at(100)),
    people=(
        Person(id=ADA, given="Ada", organisation=OrganisationId("north"), country="FR"),
        Person(id=BO, given="Bo", organisation=OrganisationId("north")),
        Person(id=CY, given="Cy", cancelled=True),
    ),
    organisations={"north": Organisation(id="north", name="North", country="DK")},
    groups=(
        Group(id="wind", name="Wind", people=(CY, ADA), organisations=(OrganisationId("north"),)),
        Group(id="empty", name="Empty"),
    ),
    slots=(
        Slot(id="s2", starts=at(30), ends=at(50)),
        Slot(id="s1", starts=at(0), ends=at(20)),
        Slot(id="untimed"),
    ),
)


def counted(*meetings: MeetingRow, when: float = 200) -> Attendance:
    """The attendance of a small morning."""
    passages = {ADA: passed(ADA, (IN, -10), (OUT, 10), (IN, 15), (OUT, 25)), BO: passed(BO, (IN, 40))}
    return tally(RECORDS, passages, meetings, at(when))


def test_each_person_has_times_and_minutes() -> None:
    ada, bo, cy = counted().people
    assert (ada.arrived, ada.left, ada.visits, ada.minutes) == (at(-10), at(25), 2, 30)
    assert (bo.arrived, bo.left, bo.visits, bo.minutes) == (at(40), None, 1, 60)
    assert (cy.arrived, cy.came, cy.minutes) == (None, False, 0)
    assert (ada.country, bo.country, cy.country) == ("FR", "DK", "")
    assert (ada.groups, bo.groups, cy.groups) == (("Wind",), ("Wind",), ("Wind",))


def test_what_has_not_happened_yet_is_not_counted() -> None:
    ada, bo, _ = counted(when=12).people
    assert (ada.left, ada.visits, ada.minutes) == (at(10), 1, 20)
    assert not bo.came


def test_who_missed_a_meeting_and_who_only_lost_it() -> None:
    ada, bo, cy = counted(
        met("m1", ADA, BO, status="held"),
        met("m2", ADA, BO, status="missed", missing=(BO,)),
        met("m3", ADA, BO, CY, status="partly held", missing=(CY,)),
        met("m4", ADA, BO),
        met("m5", ADA, BO, status="cancelled"),
    ).people
    assert (ada.planned, ada.held, ada.missed, ada.absent) == (4, 2, 1, 0)
    assert (bo.planned, bo.held, bo.missed, bo.absent) == (4, 2, 1, 1)
    assert (cy.planned, cy.held, cy.missed, cy.absent) == (1, 0, 1, 1)


def test_a_meeting_of_two_colleagues_counts_once() -> None:
    told = counted(met("m1", ADA, BO, status="held"), met("m2", ADA, BO, status="missed", missing=(BO,)))
    (north,) = told.organisations
    assert (north.name, north.expected, north.came, north.visits, north.minutes) == ("North", 2, 2, 3, 90)
    assert (north.planned, north.held, north.missed) == (2, 1, 1)
    assert [(one.key, one.came) for one in told.countries] == [("", 0), ("DK", 1), ("FR", 1)]
    assert [(one.name, one.expected, one.planned) for one in told.groups] == [("Empty", 0, 0), ("Wind", 2, 2)]
    assert (told.total.expected, told.total.came, told.total.planned) == (2, 2, 2)


def test_outcomes_add_up_to_the_meetings_that_took_place_and_fruitful_ones_leave_out_nothing() -> None:
    told = [None, *OutcomeKind, OutcomeKind.ORDER]
    meetings = [
        replace(met(f"m{n}", ADA, BO, status="held"), outcome=Outcome(id=f"m{n}", kind=kind))
        for n, kind in enumerate(told)
    ]
    found = counted(*meetings, met("m9", ADA, BO, status="missed"))
    of = {one.kind: one.meetings for one in found.outcomes}
    assert sum(of.values()) == found.total.held == len(told)
    assert found.total.fruitful == found.total.held - of[OutcomeKind.NOTHING] - of[None]
    assert (of[OutcomeKind.ORDER], of[None]) == (2, 1)


def test_the_slots_tell_who_was_in_the_house() -> None:
    told = counted(met("m1", ADA, BO, status="held"), met("m2", ADA, BO, status="cancelled"))
    assert [(slot.id, slot.present, slot.planned, slot.held) for slot in told.slots] == [
        ("s1", 1, 1, 1),
        ("s2", 1, 0, 0),
    ]


def test_visits_are_listed_by_time() -> None:
    assert [(visit.name, visit.came, visit.left, visit.minutes) for visit in counted().visits] == [
        ("Ada", at(-10), at(10), 20),
        ("Ada", at(15), at(25), 10),
        ("Bo", at(40), None, 60),
    ]


def test_the_house_closes_with_the_event_or_with_its_last_slot() -> None:
    assert closing(RECORDS) == at(100)
    assert closing(Listed(Event(id="event"), (), {}, (), RECORDS.slots)) == at(50)
    assert closing(Listed(Event(id="event"), (), {}, (), ())).year == 9999


steps = st.lists(st.tuples(st.sampled_from([IN, OUT]), st.integers(0, 300)), max_size=12)


@given(steps, st.randoms(use_true_random=False))
def test_minutes_are_those_in_which_somebody_was_inside(
    told: list[tuple[Direction, int]], random: object
) -> None:
    passages = passed(ADA, *told)
    shuffled = list(passages)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    stays = visits(shuffled)
    assert stays == visits(passages)
    ordered = sorted(passages, key=lambda passage: passage.order)
    inside, expected = False, 0
    for minute in range(300):
        for passage in ordered:
            if passage.at == at(minute):
                inside = passage.direction is IN
        expected += inside
    assert minutes(stays, at(300)) == expected
