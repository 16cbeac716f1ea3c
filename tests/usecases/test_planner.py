"""The plan as the planner reads it from a file, and cards that are locked and let go."""

from datetime import timedelta

from eventdesk.domain.ids import GroupId, MeetingId, OrganisationId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.planner import Bond
from eventdesk.domain.quality import Goal
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules, Version
from eventdesk.scheduling.build import build
from eventdesk.usecases.meetings import note_meeting
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.planner import Published, lock_meeting, planner, publish_plan, swap_meetings
from eventdesk.usecases.schedule import day_to_plan, quality
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def test_the_plan_holds_the_whole_day(event: SmallEvent) -> None:
    late = MORNING + timedelta(hours=2, minutes=10)
    put(
        event.desk,
        Request("r1", asker=ADA, asked=BO),
        Request("r2", asker=BO, asked=ADA),
        Group("g", name="Subsea", people=(CY,), organisations=(OrganisationId("south"),)),
        Session("s", title="Talks", starts=MORNING + timedelta(hours=2, minutes=30), group=GroupId("g"),
                ends=MORNING + timedelta(hours=4)),
        Person("di", given="Di", present_from=late, most_meetings=3, most_in_row=2),
        Rules(RULES_ID, most_in_row=4, most_meetings=9),
        Pair("p", one="ada", two="cy"),
        Order("o", person=ADA, first=BO, then=CY),
        Order("half", person=ADA),
        Table("t9", number="9", hosts=(BO,)),
    )  # fmt: skip
    plan = planner(event.desk)
    assert [slot.id for slot in plan.slots] == ["s1", "s2"]
    assert [(table.room, table.number) for table in plan.tables] == [("Hall", "1"), ("Hall", "2"), ("", "9")]
    (card,) = plan.cards.values()
    assert (card.slot, card.table, card.bond) == (0, 0, Bond.MUTUAL)
    assert len(plan.bonds) == 1
    ada, bo, cy, di = (plan.people[PersonId(name)] for name in ("ada", "bo", "cy", "di"))
    assert (ada.name, ada.organisation, ada.country, ada.roles) == (
        "Åda Sørensen",
        "Nørd A/S",
        "DK",
        ("buyer",),
    )
    assert (bo.groups, bo.away) == (("Subsea",), {})
    assert (cy.groups, cy.away, cy.organisation) == (("Subsea",), {1: "Talks"}, "")
    assert (di.away, di.most_meetings, ada.most_meetings) == ({0: ""}, 3, 9)
    assert (di.most_in_row, ada.most_in_row, plan.rules.in_row) == (2, 0, 4)
    assert plan.rules.never == {frozenset(("ada", "cy"))}
    assert plan.rules.orders == ((ADA, BO, CY),)


def test_who_has_cancelled_and_what_was_called_off_is_not_in_the_plan(event: SmallEvent) -> None:
    put(event.desk, Meeting("m2", people=(ADA, CY), table=TableId("t1")))
    edit_person(event.desk, CY, cancelled=True)
    plan = planner(event.desk)
    assert CY not in plan.people
    assert [card.id for card in plan.loose] == ["m2"]
    assert plan.rules.in_row == 0


def test_a_card_is_locked_and_let_go(event: SmallEvent) -> None:
    meeting = MeetingId("m1")
    locked = lock_meeting(event.desk, meeting, action="a")
    assert isinstance(locked, Meeting)
    assert locked.locked
    assert lock_meeting(event.desk, meeting) == locked
    assert planner(event.desk).cards[meeting].locked
    let_go = lock_meeting(event.desk, meeting, locked=False)
    assert isinstance(let_go, Meeting)
    assert not let_go.locked
    assert lock_meeting(event.desk, MeetingId("none")) == Refused(Reason.NO_SUCH_MEETING, ("none",))


def test_two_meetings_change_places(event: SmallEvent) -> None:
    other = Meeting("m2", people=(CY, PersonId("ada")), slot=SlotId("s2"), table=TableId("t2"))
    put(event.desk, other)
    one, two = MeetingId("m1"), MeetingId("m2")
    swapped = swap_meetings(event.desk, one, two, action="a")
    assert isinstance(swapped, tuple)
    cards = planner(event.desk).cards
    assert [(cards[m].slot, cards[m].table) for m in (one, two)] == [(1, 1), (0, 0)]
    undo(event.desk, "a")
    put(event.desk, Meeting("m3", people=(CY, PersonId("ada")), slot=SlotId("s1")))
    assert swap_meetings(event.desk, one, two) == Refused(Reason.PERSON_BUSY, (CY, ADA))
    assert swap_meetings(event.desk, one, MeetingId("x")) == Refused(Reason.NO_SUCH_MEETING, (one, "x"))
    note_meeting(event.desk, one)
    assert swap_meetings(event.desk, one, two) == Refused(Reason.MEETING_OVER, (one, two))


def test_a_built_plan_becomes_meetings_and_a_version_by_one_gesture(event: SmallEvent) -> None:
    put(event.desk, Request("r", asker=CY, asked=ADA))
    plan = build(day_to_plan(event.desk))
    published = publish_plan(event.desk, plan, action="p")
    assert isinstance(published, Published)
    assert (published.version.number, published.version.meetings, published.meetings) == (1, 2, 1)
    assert publish_plan(event.desk, plan, action="p") == published
    assert planner(event.desk).version == 1
    assert publish_plan(event.desk, plan) == Refused(Reason.PERSON_BUSY, plan.placements[0].people)
    undo(event.desk, "p")
    assert len(planner(event.desk).cards) == 1
    with event.desk.reading() as reading:
        assert reading.all(Version) == ()


def test_how_good_the_plan_is_is_told_beside_what_could_be(event: SmallEvent) -> None:
    """A meeting that could move is no excuse for a wait."""
    third = Slot("s3", starts=MORNING + timedelta(hours=3, minutes=15), ends=MORNING + timedelta(hours=4))
    put(event.desk, third, Meeting("m2", people=(CY, ADA), slot=SlotId("s3"), table=TableId("t2")))
    waits = next(measure for measure in quality(event.desk) if measure.goal is Goal.WAITS)
    assert (waits.value, waits.bound, waits.proven) == (1, 0, False)
