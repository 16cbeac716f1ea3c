"""Slots that overlap: whoever meets in one meets in no other, by hand, by a repair or on the spot."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.ids import MeetingId, SlotId, SuggestionId, TableId
from eventdesk.domain.meeting import Answer, Meeting
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.planner import with_placements
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repair import Leaning, Move, Place, Proposal
from eventdesk.domain.repaired import ProposalView
from eventdesk.domain.schedule import Placement, Plan
from eventdesk.domain.suggestion import Suggestion
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.scheduling.plans import plans
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.meetings import add_meeting, cancel_meeting, move_meeting
from eventdesk.usecases.personday import fill_hole
from eventdesk.usecases.planner import planner
from eventdesk.usecases.proposals import shown
from eventdesk.usecases.repair import apply_repair
from eventdesk.usecases.schedule import day_to_plan, take_over
from eventdesk.usecases.suggestions import answer, ask
from tests.records import put
from tests.usecases.bell import ADA as GUEST
from tests.usecases.bell import CY, DI, SECOND, T1, T2, best, day, names, right  # noqa: F401
from tests.usecases.conftest import MORNING, SmallEvent
from tests.usecases.hall import ADA, BO, ED, FAY, MEETINGS, START, Hall, opened

BESIDE = SlotId("beside")
TICK = timedelta(minutes=10)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """The hall with one more slot, from the middle of the first to that of the second."""
    with opened(tmp_path / "day.eventdesk") as hall:
        put(hall.desk, Slot(BESIDE, starts=START + TICK, ends=START + 3 * TICK))
        yield hall


def test_by_hand_nobody_and_no_table_is_taken_twice_at_once(hall: Hall) -> None:
    assert add_meeting(hall.desk, (ADA, FAY), BESIDE, None) == Refused(Reason.PERSON_BUSY, (ADA,))
    assert add_meeting(hall.desk, (ED, FAY), BESIDE, T1) == Refused(Reason.TABLE_BUSY, (T1,))
    moved = move_meeting(hall.desk, MeetingId("m7"), BESIDE, None)
    assert moved == Refused(Reason.PERSON_BUSY, (ADA,))
    assert fill_hole(hall.desk, ED, FAY, BESIDE) == Refused(Reason.NO_FREE_TABLE, (BESIDE,))
    for meeting in ("m2", "m4"):
        cancel_meeting(hall.desk, MeetingId(meeting))
    found = fill_hole(hall.desk, ED, FAY, BESIDE)
    assert isinstance(found, Meeting)
    assert found.table == T2


def test_a_plan_that_needs_somebody_twice_is_not_taken_over(hall: Hall) -> None:
    plan = Plan((Placement((ADA, FAY), BESIDE, T1),))
    assert take_over(hall.desk, plan) == Refused(Reason.PERSON_BUSY, (ADA,))


def test_a_day_is_built_of_slots_apart_around_what_is_kept_in_others(hall: Hall) -> None:
    hall.set(Meeting, "m7", slot=BESIDE, table=T2, locked=True)
    asked = day_to_plan(hall.desk, anew=True)
    assert asked.slots == ("s0", "s1", "s2", "s3", "s4", "s5")
    assert {"s0", "s1"} <= asked.away[ADA] & asked.away[ED]
    *_, plan = plans(asked, steps=2000)
    assert not plan.unplaced
    assert (T2, "s0") not in {(one.table, one.slot) for one in plan.placements}
    with_plan = with_placements(planner(hall.desk), asked.kept, plan.placements)
    assert sorted(map(sorted, (card.people for card in with_plan.cards.values()))) == sorted(
        sorted(one[1:3]) for one in MEETINGS
    )
    assert not isinstance(take_over(hall.desk, plan, anew=True), Refused)
    assert clashes(hall.desk) == ()


def test_a_repair_parts_what_clashes_in_slots_that_overlap(hall: Hall) -> None:
    hall.set(Meeting, "m7", slot=BESIDE)
    assert clashes(hall.desk)
    applied = hall.repair(Trouble(TroubleKind.CLASHES))
    assert applied.people
    assert clashes(hall.desk) == ()


def test_what_clashes_and_is_locked_is_told_since_no_repair_parts_it(hall: Hall) -> None:
    hall.set(Meeting, "m1", locked=True)
    hall.set(Meeting, "m7", slot=BESIDE, table=T2, locked=True)
    trouble = Trouble(TroubleKind.CLASHES)
    task = hall.task(trouble)
    view = shown(hall.desk, [trouble], task, hall.best(trouble))
    assert isinstance(view, ProposalView)
    assert [line.meeting for line in view.stuck] == ["m1", "m7"]
    assert view.moved


def test_a_repair_that_would_need_somebody_twice_is_not_applied(hall: Hall) -> None:
    before, after = Place(SlotId("s3"), TableId("t1")), Place(BESIDE, None)
    wrong = Proposal(Leaning.KEEP_MEETINGS, (Move(MeetingId("m7"), (ADA, ED), before, after),))
    refused = apply_repair(hall.desk, [Trouble(TroubleKind.CLASHES)], wrong)
    assert refused == Refused(Reason.PERSON_BUSY, (ADA,))


def test_the_right_person_is_free_in_all_slots_that_run_then(day: SmallEvent) -> None:  # noqa: F811
    put(
        day.desk,
        Slot(BESIDE, starts=MORNING + timedelta(minutes=135), ends=MORNING + timedelta(minutes=155)),
        Person(FAY, given="Fay"),
    )
    check_in(day.desk, FAY)
    assert set(names(day, FAY, SECOND)) == {GUEST, CY, DI}
    put(day.desk, Meeting("m2", people=(CY, DI), slot=BESIDE, table=T1))
    assert names(day, FAY, SECOND) == [GUEST]
    assert best(day, FAY, SECOND).table == T2
    assert right(day, CY).holes == ()
    asked = ask(day.desk, FAY, GUEST, SECOND, T2)
    assert isinstance(asked, Suggestion)
    put(day.desk, Meeting("m3", people=(GUEST, BO), slot=BESIDE))
    answer(day.desk, SuggestionId(asked.id), FAY, Answer.YES)
    said = answer(day.desk, SuggestionId(asked.id), GUEST, Answer.YES)
    assert said == Refused(Reason.PERSON_BUSY, (GUEST,))
