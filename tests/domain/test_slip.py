"""What a change slip tells, between two sheets of one person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner
from eventdesk.domain.ids import PersonId
from eventdesk.domain.slip import SlipLine, slip, slips

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
BO, CY, DI = Partner("Bo", "South"), Partner("Cy", "East"), Partner("Di", "East")


def line(minutes: int, table: str, *partners: Partner) -> AgendaLine:
    starts = NINE + timedelta(minutes=minutes)
    return AgendaLine(
        LineKind.MEETING, starts, starts + timedelta(minutes=20), table=table, room="Hall", partners=partners
    )


def sheet(*lines: AgendaLine, person: str = "ada") -> AgendaSheet:
    return AgendaSheet(
        person=PersonId(person), name="Ada", zone="Europe/Copenhagen", lines=lines, printed_at=NINE
    )


FREE = AgendaLine(LineKind.FREE, NINE, NINE + timedelta(minutes=20))


def test_nothing_changed_and_free_time_are_no_change() -> None:
    assert slip(sheet(line(0, "1", BO), FREE), sheet(line(0, "1", BO))) is None


def test_moved_called_off_and_new_ones_are_told_in_the_order_of_the_day() -> None:
    before = sheet(line(0, "1", BO), line(25, "2", CY), line(50, "3", DI))
    after = sheet(line(25, "4", BO), line(50, "3", DI), line(75, "5", DI))
    told = slip(before, after)
    assert told is not None
    assert told.lines == (
        SlipLine(line(0, "1", BO), line(25, "4", BO)),
        SlipLine(line(25, "2", CY), None),
        SlipLine(None, line(75, "5", DI)),
    )
    assert (told.person, told.tz, told.printed_at) == ("ada", after.tz, NINE)


def test_a_substitute_is_a_change_of_the_same_meeting() -> None:
    told = slip(sheet(line(0, "1", BO)), sheet(line(0, "1", CY)))
    assert told is not None
    assert told.lines == (SlipLine(line(0, "1", BO), line(0, "1", CY)),)


def test_a_meeting_that_has_lost_its_time_comes_last() -> None:
    untimed = replace(line(0, "1", BO), starts=None, ends=None)
    told = slip(sheet(line(0, "1", BO), line(50, "2", CY)), sheet(untimed))
    assert told is not None
    assert [one.after for one in told.lines] == [None, untimed]


def test_to_who_was_not_there_before_all_is_new() -> None:
    (told,) = slips((), (sheet(line(0, "2", BO), FREE, person="new"),))
    assert told.lines == (SlipLine(None, line(0, "2", BO)),)
    assert told.of_newcomer
    assert not replace(told, sheet=replace(told.sheet, printed_revision=1)).of_newcomer
    more = slip(sheet(line(0, "2", BO)), sheet(line(0, "2", BO), line(25, "3", CY)))
    assert more is not None
    assert not more.of_newcomer


def test_slips_are_for_those_whose_day_differs() -> None:
    before = (sheet(line(0, "1", BO)), sheet(line(0, "1", BO), person="eva"))
    after = (sheet(line(0, "2", BO)), sheet(line(0, "1", BO), person="eva"), sheet(person="new"))
    assert [one.person for one in slips(before, after)] == ["ada"]
