"""The attendance as files, and its sums in words."""

from argparse import Namespace
from pathlib import Path

from eventdesk.cli.answer import Answer, refused
from eventdesk.domain.attendance import AttendanceSum
from eventdesk.domain.refusal import Refused
from eventdesk.exchange.attendance import WRITERS
from eventdesk.exchange.attendance_rows import outcome_rows
from eventdesk.usecases.attendance import attendance_to_export
from eventdesk.usecases.desk import Desk


def attendance(desk: Desk, options: Namespace) -> Answer:
    """Write each named file by what its name ends in; without one, tell the sums alone."""
    found = attendance_to_export(desk, options.at)
    if isinstance(found, Refused):
        return refused(found)
    files: list[Path] = options.files
    for path in files:
        WRITERS[path.suffix.lower()](found, path)
    outcomes = {columns[0]: columns[1] for columns in outcome_rows(found)}
    data = {"total": _sum(found.total), "outcomes": outcomes, "files": [str(path) for path in files]}
    total = found.total
    words = (
        f"{total.came} of {total.expected} came; meetings: {total.planned} planned, {total.held} held "
        f"({total.fruitful} fruitful), {total.missed} missed."
    )
    return Answer("\n".join((words, *(f"Written: {path}" for path in files))), data)


def _sum(total: AttendanceSum) -> dict[str, int]:
    return {
        "expected": total.expected,
        "came": total.came,
        "minutes": total.minutes,
        "planned": total.planned,
        "held": total.held,
        "missed": total.missed,
        "with_outcome": total.fruitful,
    }
