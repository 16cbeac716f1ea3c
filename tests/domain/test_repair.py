"""What a proposal says of itself."""

from eventdesk.domain.ids import MeetingId, PersonId, SlotId
from eventdesk.domain.repair import Aim, Cost, Leaning, Move, Place, Proposal

HERE, THERE = Place(SlotId("1"), None), Place(SlotId("2"), None)
MOVE = Move(MeetingId("m"), (PersonId("a"), PersonId("b")), HERE, THERE)


def test_everybody_in_a_moved_meeting_gets_a_new_sheet() -> None:
    assert Proposal(Leaning.KEEP_MEETINGS, (MOVE,)).people == {"a", "b"}


def test_a_proposal_is_proven_where_fewest_are_lost_and_moved() -> None:
    lost, moved = Cost(Aim.LOST, 0), Cost(Aim.MOVED, 1, 1)
    assert Proposal(Leaning.KEEP_MEETINGS, (MOVE,), costs=(lost, moved, Cost(Aim.WAITS, 9))).proven
    assert not Proposal(Leaning.KEEP_MEETINGS, (MOVE,), costs=(lost, Cost(Aim.MOVED, 2, 1))).proven
