"""What lines of the log say, and which desks the chart tells apart."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from eventdesk.domain.arrivals import STRETCH, Bar
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.pace import DeskPace
from eventdesk.domain.scanlog import LoggedScan, ScanLog, Undoing
from eventdesk.domain.visit import Direction
from eventdesk.ui.arrivals.chart import by_desk_words, rank, shown_desks, so_far
from eventdesk.ui.arrivals.logmodel import hours
from eventdesk.ui.arrivals.logwords import ending_words, note_words, where_words, who_words
from eventdesk.ui.kit.charts.bars import MOST_SERIES
from eventdesk.ui.kit.words.moments import Moments

EIGHT = datetime(2030, 5, 14, 6, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Copenhagen")
MOMENTS = Moments(ZONE, QLocale("en_GB"))
SCAN = LoggedScan(
    "d/1", GestureId("g"), EIGHT, DeskId("d"), "Desk 1", "Bo", CheckpointId("entrance"), "", Direction.OUT,
    Verdict.OK, "", PersonId("ada"), "Åda", "Nørd",
)  # fmt: skip


def test_a_line_says_how_where_who_and_why(qapp: QApplication) -> None:
    assert (ending_words(SCAN), who_words(SCAN), where_words(SCAN)) == ("Goodbye", "Åda", "Desk 1")
    assert note_words(SCAN, MOMENTS) == ""
    lunch = replace(SCAN, checkpoint=CheckpointId("l"), checkpoint_name="Lunch", override="speaker")
    assert where_words(lunch) == "Desk 1 · Lunch"
    assert note_words(lunch, MOMENTS) == "By exception (): speaker"
    unpaid = replace(lunch, overridden=Verdict.UNPAID)
    assert note_words(unpaid, MOMENTS) == "By exception (Not paid): speaker"
    refused = replace(SCAN, verdict=Verdict.UNKNOWN, person=None, person_name="", text="XYZZY")
    assert (who_words(refused), note_words(refused, MOMENTS)) == ("XYZZY", "")


def test_who_undid_it_is_said_once(qapp: QApplication) -> None:
    undone = Undoing(GestureId("u"), EIGHT + timedelta(minutes=1), "Desk 2", "Desk 2", "")
    assert note_words(replace(SCAN, undone=undone), MOMENTS) == "Undone at 08:01 by Desk 2"
    cy = replace(undone, actor="Cy", reason="wrong badge")
    assert note_words(replace(SCAN, undone=cy), MOMENTS) == "Undone at 08:01 by Cy, Desk 2: wrong badge"
    assert note_words(replace(SCAN, undone=replace(cy, at=None)), MOMENTS) == (
        "Undone by Cy, Desk 2: wrong badge"
    )


def test_more_desks_than_colours_leave_the_busiest_apart() -> None:
    desks = [DeskPace(DeskId(f"d{n}"), f"Desk {n}", n, 0, None) for n in range(1, MOST_SERIES + 2)]
    assert shown_desks(desks[:MOST_SERIES]) == tuple(desks[:MOST_SERIES])
    assert shown_desks(desks) == tuple(desks[2:])


def test_each_stretch_is_added_to_those_before() -> None:
    one, two = DeskId("d1"), DeskId("d2")
    bars = [Bar(EIGHT, {one: 2}, 1), Bar(EIGHT + STRETCH, {one: 1, two: 4}, 0)]
    told = so_far(bars)
    assert [(bar.came, bar.planned) for bar in told] == [({one: 2}, 1), ({one: 3, two: 4}, 1)]
    desks = (DeskPace(one, "Desk 1", 3, 0, None), DeskPace(two, "Desk 2", 4, 0, None))
    assert by_desk_words(told[1], desks) == "Desk\xa01:\xa03 · Desk\xa02:\xa04"
    assert [rank(minute) for minute in (0, 30, 45, 50)] == [3, 2, 1, 0]


def test_hours_are_those_of_the_zone_and_two_where_clocks_are_set_back() -> None:
    assert hours(ScanLog((), 0, None, None), ZONE) == ()
    night = datetime(2030, 10, 26, 23, 30, tzinfo=UTC)
    log = ScanLog((), 0, night, night + timedelta(hours=2))
    assert [f"{at.astimezone(ZONE):%H:%M}" for at in hours(log, ZONE)] == ["02:00", "02:00", "01:00"]
    india = ZoneInfo("Asia/Kolkata")
    assert [at.astimezone(india).minute for at in hours(log, india)] == [0, 0, 0]
