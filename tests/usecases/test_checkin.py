"""Check-in through a real file: verdicts, cards, retries, lists."""

from dataclasses import replace
from datetime import timedelta

import pytest

from eventdesk.domain.agenda import Partner
from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Counters, ScanAnswer, Verdict
from eventdesk.domain.code import new_code, new_key, spaced
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.undo import Undone
from eventdesk.domain.visit import Direction
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import check_in, check_in_together, recent, scan, scan_or_find
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.people import edit_person, new_badge, remove_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.search import find
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import MORNING, SmallEvent

ODD = ("7", "12345", "Sørensen", "joe@example.org")
"""Codes of other systems that read as what people type of each other."""


def test_a_good_code_lets_in_and_tells_the_next_meeting(event: SmallEvent) -> None:
    answer = scan(event.desk, event.codes["ada"] + "\n")
    assert answer.verdict is Verdict.OK
    assert answer.person is not None
    assert (answer.person.name, answer.person.organisation) == ("Åda Sørensen", "Nørd A/S")
    assert answer.person.vip
    assert answer.person.roles == ("buyer",)
    assert answer.first_at is None
    assert answer.next is not None
    assert (answer.next.table, answer.next.room) == ("1", "Hall")
    assert answer.next.start == MORNING + timedelta(hours=2)
    assert answer.next.with_ == (Partner("Bo Müller", "Südwind GmbH"),)


def test_a_second_scan_tells_when_and_where_the_first_was(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"])
    event.clock.forward(5)
    again = scan(event.desk, event.codes["ada"])
    assert again.verdict is Verdict.ALREADY_IN
    assert (again.first_at, again.first_desk) == (MORNING, "Desk 1")


def test_ways_out(event: SmallEvent) -> None:
    assert scan(event.desk, event.codes["bo"], direction=Direction.OUT).verdict is Verdict.OK
    scan(event.desk, event.codes["bo"])
    assert scan(event.desk, event.codes["bo"], direction=Direction.OUT).verdict is Verdict.OK
    assert counters(event.desk) == Counters(expected=3, here=0, left=1)


def test_a_scan_that_is_told_late_is_decided_by_where_its_holder_was_then(event: SmallEvent) -> None:
    code = event.codes["ada"]
    came, lunch, left, earlier = (MORNING + timedelta(hours=hours) for hours in (2, 3, 4, 1))
    scan(event.desk, code, at=came)
    scan(event.desk, code, at=left, direction=Direction.OUT)
    told = scan(event.desk, code, at=lunch)
    assert (told.verdict, told.first_at, told.first_desk) == (Verdict.ALREADY_IN, came, "Desk 1")
    by_name = check_in(event.desk, PersonId("ada"), at=lunch)
    assert isinstance(by_name, ScanAnswer)
    assert by_name.verdict is Verdict.ALREADY_IN
    told = scan(event.desk, code, at=earlier)
    assert (told.verdict, told.first_at, told.first_desk) == (Verdict.OK, None, "")


@pytest.mark.parametrize("told", [(2, 3, 0, 1), (3, 2, 1, 0), (1, 0, 3, 2), (2, 0, 1, 3)])
def test_stays_are_all_kept_whichever_is_told_first(event: SmallEvent, told: tuple[int, ...]) -> None:
    ways = (Direction.IN, Direction.OUT, Direction.IN, Direction.OUT)
    for hour in told:
        at = MORNING + timedelta(hours=hour)
        assert scan(event.desk, event.codes["bo"], at=at, direction=ways[hour]).verdict is Verdict.OK
    assert counters(event.desk) == Counters(expected=3, here=0, left=1)


def test_a_scan_of_now_counts_who_is_in_though_the_clock_of_another_desk_is_ahead(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], at=MORNING + timedelta(minutes=3))
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.ALREADY_IN


def test_codes_that_are_no_good(event: SmallEvent) -> None:
    assert scan(event.desk, "hello").verdict is Verdict.UNKNOWN
    assert scan(event.desk, new_code(event.key, 99)).verdict is Verdict.UNKNOWN
    assert scan(event.desk, new_code(new_key())).verdict is Verdict.OTHER_EVENT
    new_badge(event.desk, PersonId("bo"))
    assert scan(event.desk, event.codes["bo"]).verdict is Verdict.REVOKED
    edit_person(event.desk, PersonId("cy"), cancelled=True)
    assert scan(event.desk, event.codes["cy"]).verdict is Verdict.CANCELLED
    remove_person(event.desk, PersonId("ada"))
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.CANCELLED
    assert [line.text for line in recent(event.desk)][-1] == "hello"
    assert recent(event.desk)[0].verdict is Verdict.CANCELLED


def test_a_code_typed_from_paper_counts(event: SmallEvent) -> None:
    assert scan(event.desk, spaced(event.codes["ada"]).lower()).verdict is Verdict.OK


@pytest.mark.parametrize("code", ["ada", "nobody"])
def test_an_action_tried_again_answers_the_same_and_records_nothing(event: SmallEvent, code: str) -> None:
    text = event.codes.get(code, code)
    first = scan(event.desk, text, action="a1")
    event.clock.forward(1)
    position = event.file.changes_since(0).position
    second = scan(event.desk, text, action="a1")
    assert event.file.changes_since(0).position == position
    assert second == first


def test_a_person_found_by_name_is_checked_in(event: SmallEvent) -> None:
    (found,) = find(event.desk, "sorensen ada")
    answer = check_in(event.desk, found.card.id, action="a2")
    assert isinstance(answer, ScanAnswer)
    assert answer.verdict is Verdict.OK
    assert check_in(event.desk, found.card.id, action="a2") == answer
    (found,) = find(event.desk, "NORD")
    assert found.inside
    assert find(event.desk, " - ") == ()
    assert check_in(event.desk, PersonId("who")) == Refused(Reason.NO_SUCH_PERSON, ("who",))


def test_several_go_in_by_one_gesture(event: SmallEvent) -> None:
    scan(event.desk, event.codes["bo"])
    people = [PersonId("ada"), PersonId("bo"), PersonId("cy"), PersonId("who")]
    answers = check_in_together(event.desk, people, action="a3")
    assert [answer.verdict for answer in answers] == [Verdict.OK, Verdict.ALREADY_IN, Verdict.OK]
    assert check_in_together(event.desk, people, action="a3") == answers
    assert counters(event.desk) == Counters(expected=3, here=3, left=0)
    undone = undo(event.desk, "a3")
    assert isinstance(undone, Undone)
    assert undone.visitors == 2


def test_recent_scans_are_told_newest_first(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"])
    event.clock.forward(1)
    scan(event.desk, "x")
    lines = recent(event.desk, 2)
    assert [(line.name, line.verdict) for line in lines] == [
        ("", Verdict.UNKNOWN),
        ("Åda Sørensen", Verdict.OK),
    ]
    assert lines[1].desk_name == "Desk 1"
    assert lines[1].direction is Direction.IN


def test_a_typed_name_finds_and_leaves_no_failed_scan(event: SmallEvent) -> None:
    found = scan_or_find(event.desk, "sorensen")
    assert isinstance(found, tuple)
    assert [one.card.id for one in found] == ["ada"]
    assert recent(event.desk) == ()


def test_a_code_or_a_text_that_nobody_is_called_by_is_a_scan(event: SmallEvent) -> None:
    good = scan_or_find(event.desk, event.codes["bo"])
    bad = scan_or_find(event.desk, "XYZZY-17")
    assert isinstance(good, ScanAnswer)
    assert isinstance(bad, ScanAnswer)
    assert (good.verdict, bad.verdict) == (Verdict.OK, Verdict.UNKNOWN)


def test_what_is_typed_of_somebody_is_never_taken_for_a_code(event: SmallEvent) -> None:
    with event.desk.writing() as writing:
        writing.record(
            [Badge(id=f"x{n}", person=PersonId("bo"), code=c).created() for n, c in enumerate(ODD)]
        )
    for text in ODD:
        typed = scan_or_find(event.desk, text, typed=True)
        assert not isinstance(typed, ScanAnswer)
        assert isinstance(typed, tuple)
        assert "bo" in {one.card.id for one in typed}
        assert isinstance(scan_or_find(event.desk, text), ScanAnswer)
    assert scan_or_find(event.desk, "Zzyzx", typed=True) == Refused(Reason.NOBODY_FOUND, ("Zzyzx",))
    assert isinstance(scan_or_find(event.desk, "Bo: Müller", typed=True), tuple)
    sent = scan_or_find(event.desk, "Bo: Müller")
    assert isinstance(sent, ScanAnswer)
    assert sent.verdict is Verdict.UNKNOWN
    by_hand = scan_or_find(event.desk, spaced(event.codes["ada"]), typed=True)
    assert isinstance(by_hand, ScanAnswer)
    assert by_hand.verdict is Verdict.OK
    set_pin(event.desk, DeskRole.ORGANISER, "8642")
    kiosk = replace(event.desk, post=Post(DeskRole.KIOSK))
    assert scan_or_find(kiosk, "7", typed=True) == Refused(Reason.NOBODY_FOUND, ("7",))
