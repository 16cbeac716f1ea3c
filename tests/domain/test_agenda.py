"""A day in order, its free stretches, and when a printed sheet is no longer true."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.agenda import (
    AgendaLine,
    AgendaSheet,
    LineKind,
    Partner,
    day_lines,
)
from eventdesk.domain.badgesheet import BadgeSheet, shown_role
from eventdesk.domain.ids import PersonId
from eventdesk.domain.place import number_order
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.domain.signs import RoomSign, TableCard
from eventdesk.domain.span import Span

START = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


def slot(number: int) -> Span:
    """The slots are 20 minutes long and follow each other after 5."""
    starts = START + timedelta(minutes=25 * number)
    return Span(starts, starts + timedelta(minutes=20))


def meeting(number: int, table: str = "") -> AgendaLine:
    return AgendaLine(
        LineKind.MEETING, slot(number).starts, slot(number).ends, table=table, partners=(Partner("Bo"),)
    )


def test_free_slots_are_told_as_stretches_between_what_is_arranged() -> None:
    slots = [slot(n) for n in range(6)]
    session = AgendaLine(LineKind.SESSION, slot(4).starts + timedelta(minutes=15), slot(5).starts, "Subsea")
    untimed = AgendaLine(LineKind.MEETING, partners=(Partner("Cy"),))
    lines = day_lines([untimed, session, meeting(2)], slots)
    assert [line.kind.value for line in lines] == ["free", "meeting", "free", "session", "free", "meeting"]
    assert (lines[0].starts, lines[0].ends) == (slot(0).starts, slot(1).ends)
    assert (lines[2].starts, lines[4].starts) == (slot(3).starts, slot(5).starts)
    assert lines[5] == untimed


def test_a_short_talk_parts_two_free_slots_and_so_does_a_long_pause() -> None:
    talk = AgendaLine(LineKind.SESSION, slot(0).ends, slot(1).starts, "Coffee")
    assert [line.kind.value for line in day_lines([talk], [slot(0), slot(1)])] == ["free", "session", "free"]
    assert len(day_lines([], [slot(0), slot(2)])) == 2


def test_a_sheet_counts_its_revisions_by_what_it_says() -> None:
    sheet = AgendaSheet(PersonId("ada"), "Ada", lines=(meeting(1, table="3"),))
    assert (sheet.state, sheet.revision, sheet.meetings) == (SheetState.NOT_PRINTED, 1, 1)
    kept = replace(sheet, printed_content=sheet.content, printed_revision=1, printed_at=START)
    assert (kept.state, kept.revision, kept.content) == (SheetState.CURRENT, 1, sheet.content)
    moved = replace(kept, lines=(meeting(1, table="4"),))
    assert (moved.state, moved.revision) == (SheetState.CHANGED, 2)


def test_a_choice_takes_sheets_by_their_state() -> None:
    taken = {choice: [state for state in SheetState if choice.takes(state)] for choice in Choice}
    assert taken == {
        Choice.ALL: list(SheetState),
        Choice.CHANGED: [SheetState.CHANGED],
        Choice.NOT_PRINTED: [SheetState.NOT_PRINTED],
    }


def test_the_same_moment_in_another_zone_is_the_same_content() -> None:
    line = meeting(1)
    assert line.starts is not None
    other = replace(
        line, starts=line.starts.astimezone(AgendaSheet(PersonId("a"), "A", zone="Asia/Tokyo").tz)
    )
    one, two = (AgendaSheet(PersonId("a"), "A", lines=(it,)) for it in (line, other))
    assert one.content == two.content


def test_an_unknown_zone_is_told_in_utc() -> None:
    assert str(AgendaSheet(PersonId("a"), "A", zone="Nowhere/At all").tz) == "UTC"
    assert str(RoomSign("Hall", zone="Nowhere").tz) == "UTC"
    assert str(TableCard("1", zone="Nowhere").tz) == "UTC"


def test_a_badge_shows_the_role_that_matters_most() -> None:
    assert shown_role(("member", "speaker")) == "speaker"
    assert shown_role(("juror", "guest")) == "guest"
    assert shown_role(("juror",)) == "juror"
    assert shown_role(()) == BadgeSheet(PersonId("a"), "A").role == ""
    assert sorted(("10", "2", "1"), key=number_order) == ["1", "2", "10"]


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 90)), max_size=8),
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)), max_size=8),
)
def test_what_is_told_as_free_is_what_nothing_arranged_touches(
    busy: list[tuple[int, int]], free: list[tuple[int, int]]
) -> None:
    def span(starts: int, minutes: int) -> Span:
        return Span(START + timedelta(minutes=starts), START + timedelta(minutes=starts + minutes))

    taken = [span(*one) for one in busy]
    slots = sorted((span(*one) for one in free), key=lambda slot: slot.starts)
    told = day_lines([AgendaLine(LineKind.SESSION, one.starts, one.ends) for one in taken], slots)
    gaps = [
        Span(line.starts, line.ends)
        for line in told
        if line.kind is LineKind.FREE and line.starts and line.ends
    ]
    for slot in slots:
        untouched = not any(slot.overlaps(one) for one in taken)
        assert untouched == any(gap.starts <= slot.starts and slot.ends <= gap.ends for gap in gaps)
