"""Published plans, and the sheets that tell from which of them they were printed."""

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.rules import Version, numbered
from eventdesk.domain.sheet import SheetState
from eventdesk.store.file import EventFile
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import cancel_meeting, move_meeting
from eventdesk.usecases.versions import newest, publish
from tests.usecases.conftest import MORNING, SmallEvent

ADA = PersonId("ada")
SOMEWHERE = timezone(timedelta(hours=2))


def test_plans_are_counted(event: SmallEvent) -> None:
    first = publish(event.desk, " For the printer ", action="p")
    assert isinstance(first, Version)
    assert (first.number, first.published, first.meetings, first.note) == (1, MORNING, 1, "For the printer")
    assert publish(event.desk, action="p") == first
    cancel_meeting(event.desk, MeetingId("m1"))
    publish(event.desk)
    with event.desk.reading() as reading:
        assert {one.number: one.meetings for one in reading.all(Version)} == {1: 1, 2: 0}
        assert newest(reading) == 2


def test_a_sheet_tells_from_which_plan_it_was_printed(event: SmallEvent) -> None:
    before = agenda_sheets(event.desk, people=[ADA])
    assert before[0].version == 0
    publish(event.desk)
    printed(event.desk, agenda_sheets(event.desk, people=[ADA]))
    publish(event.desk)
    (same,) = agenda_sheets(event.desk, people=[ADA])
    assert (same.version, same.printed_version, same.state) == (2, 1, SheetState.CURRENT)
    move_meeting(event.desk, MeetingId("m1"), SlotId("s2"), TableId("t1"))
    (changed,) = agenda_sheets(event.desk, people=[ADA])
    assert (changed.printed_version, changed.state) == (1, SheetState.CHANGED)
    with event.desk.reading() as reading:
        assert [one.version for one in reading.where(Print, person=ADA)] == [1]


def test_an_agenda_that_comes_with_a_badge_tells_its_plan_too(event: SmallEvent) -> None:
    publish(event.desk)
    badges_printed(event.desk, badge_sheets(event.desk, people=[ADA], with_agendas=True))
    with event.desk.reading() as reading:
        told = {one.paper: one.version for one in reading.where(Print, person=ADA)}
    assert told == {Paper.BADGE: 0, Paper.AGENDA: 1}


def told(desk: Desk) -> list[tuple[int, str]]:
    with desk.reading() as reading:
        return [(one.number, one.note) for one in numbered(reading.all(Version))]


def test_what_two_desks_published_at_once_counts_on_and_on_both_alike(
    event: SmallEvent, tmp_path: Path
) -> None:
    publish(event.desk)
    with EventFile.create(tmp_path / "other.eventdesk", "Desk 2") as file:
        with event.desk.reading() as reading:
            file.receive(reading.facts())
        other = Desk(file, event.clock, "Desk 2")
        event.clock.forward(1)
        publish(other, "second")
        event.clock.forward(1)
        third = publish(event.desk, "third", action="t")
        for source, target in ((event.desk, file), (other, event.file)):
            with source.reading() as reading:
                target.receive(reading.facts())
        assert [told(desk) for desk in (event.desk, other)] == [[(1, ""), (2, "second"), (3, "third")]] * 2
        assert agenda_sheets(event.desk, people=[ADA])[0].version == 3
        assert isinstance(third, Version)
        assert publish(event.desk, "third", action="t") == replace(third, number=3)
        publish(other, "fourth")
        assert told(other)[-1] == (4, "fourth")


@given(
    st.lists(
        st.builds(
            Version,
            id=st.text("abc", min_size=1, max_size=3),
            number=st.integers(1, 4),
            published=st.none()
            | st.integers(0, 3).map(lambda n: (MORNING + timedelta(hours=n)).astimezone(SOMEWHERE)),
        ),
        unique_by=lambda version: version.id,
    ).flatmap(lambda found: st.tuples(st.just(found), st.permutations(found)))
)
def test_numbers_are_given_once_and_in_any_order_alike(
    known: tuple[list[Version], list[Version]],
) -> None:
    found = numbered(known[0])
    assert found == numbered(known[1]) == numbered(found)
    numbers = [one.number for one in found]
    assert len(set(numbers)) == len(numbers)
    assert {one.id for one in found} == {one.id for one in known[0]}
    before = {one.id: one.number for one in known[0]}
    assert all(one.number >= before[one.id] for one in found)
    if len(set(before.values())) == len(before):
        assert {one.id: one.number for one in found} == before


def test_a_helper_publishes_nothing(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    event.desk.post.rest_as(DeskRole.HELPER)
    event.desk.post.lock()
    assert publish(event.desk) == Refused(Reason.NOT_ALLOWED, ("edit",))
