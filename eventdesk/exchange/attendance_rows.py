"""The attendance as rows: what stands under which column, the same in every format."""

from collections.abc import Iterator

from eventdesk.domain.attendance import Attendance, AttendanceSum
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.outcome import Outcome
from eventdesk.exchange.workbook import Row

PERSON_COLUMNS = (
    "id",
    "external_id",
    "name",
    "organisation_id",
    "organisation",
    "country",
    "roles",
    "groups",
    "registered",
    "arrived",
    "left",
    "minutes_present",
    "visits",
    "meetings_planned",
    "meetings_held",
    "meetings_missed",
    "meetings_absent",
    "meetings_with_outcome",
    "walk_in",
    "cancelled",
)
VISIT_COLUMNS = ("person_id", "name", "organisation", "came", "left", "minutes")
MEETING_COLUMNS = (
    "id",
    "starts",
    "ends",
    "table",
    "room",
    "status",
    "people",
    "organisations",
    "missing",
    "subject",
    "outcome",
    "outcome_note",
    "outcome_told_by",
)
SUM_COLUMNS = (
    "id",
    "name",
    "expected",
    "came",
    "visits",
    "minutes_present",
    "meetings_planned",
    "meetings_held",
    "meetings_missed",
    "meetings_with_outcome",
)
OUTCOME_COLUMNS = ("outcome", "meetings")
UNTOLD = "not told"
SLOT_COLUMNS = (
    "id",
    "name",
    "starts",
    "ends",
    "present",
    "meetings_planned",
    "meetings_held",
    "meetings_missed",
)


def person_rows(attendance: Attendance) -> Iterator[Row]:
    """One row per person, under PERSON_COLUMNS."""
    for person in attendance.people:
        yield (
            person.id,
            person.external_id,
            person.name,
            person.organisation_id or "",
            person.organisation,
            person.country,
            "; ".join(person.roles),
            "; ".join(person.groups),
            person.registered,
            person.arrived,
            person.left,
            person.minutes,
            person.visits,
            person.planned,
            person.held,
            person.missed,
            person.absent,
            person.fruitful,
            person.walk_in,
            person.cancelled,
        )


def visit_rows(attendance: Attendance) -> Iterator[Row]:
    """One row per visit, under VISIT_COLUMNS."""
    for visit in attendance.visits:
        yield (visit.person, visit.name, visit.organisation, visit.came, visit.left, visit.minutes)


def meeting_rows(attendance: Attendance) -> Iterator[Row]:
    """One row per meeting, under MEETING_COLUMNS."""
    for meeting in attendance.meetings:
        outcome = meeting.came_of_it
        missing = [
            name for id_, name in zip(meeting.people, meeting.names, strict=True) if id_ in meeting.missing
        ]
        yield (
            meeting.id,
            meeting.starts,
            meeting.ends,
            meeting.table_number,
            meeting.room,
            meeting.status.value,
            "; ".join(meeting.names),
            "; ".join(dict.fromkeys(name for name in meeting.organisations if name)),
            "; ".join(missing),
            meeting.subject_line,
            *outcome_cells(outcome),
            _teller(meeting, outcome) if outcome else "",
        )


def _teller(meeting: MeetingRow, outcome: Outcome) -> str:
    """Who told what came of a meeting."""
    told = zip(meeting.people, meeting.names, strict=True)
    return next((name for person, name in told if person == outcome.person), "")


def outcome_cells(outcome: Outcome | None) -> tuple[str, str]:
    """What came of a meeting, and the note; both empty where nobody has told."""
    return (outcome.kind or "", outcome.text) if outcome else ("", "")


def outcome_rows(attendance: Attendance) -> Iterator[Row]:
    """One row for each thing that meetings come to, under OUTCOME_COLUMNS; the last for those not told of."""
    for one in attendance.outcomes:
        yield (one.kind or UNTOLD, one.meetings)


def slot_rows(attendance: Attendance) -> Iterator[Row]:
    """One row per slot, under SLOT_COLUMNS."""
    for slot in attendance.slots:
        yield (
            slot.id,
            slot.name,
            slot.starts,
            slot.ends,
            slot.present,
            slot.planned,
            slot.held,
            slot.missed,
        )


def sum_rows(attendance: Attendance) -> Iterator[Row]:
    """The total, then the sums by country and by group, each under what it is summed by."""
    yield ("all", *sum_row(attendance.total))
    for by, sums in (("country", attendance.countries), ("group", attendance.groups)):
        for one in sums:
            yield (by, *sum_row(one))


def sum_row(one: AttendanceSum) -> Row:
    """One sum, under SUM_COLUMNS."""
    return (
        one.key,
        one.name,
        one.expected,
        one.came,
        one.visits,
        one.minutes,
        one.planned,
        one.held,
        one.missed,
        one.fruitful,
    )
