"""The tables of the attendance: columns for people, for sums, for slots, and for outcomes."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.attendance import AttendanceRow, AttendanceSum, OutcomeSum, SlotSum
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.outcomes import outcome_words


def _count(title: str, name: str, *, spare: bool = False) -> Column[Any]:
    """A column of numbers, read from the field of this name."""
    number: Callable[[Any], int] = attrgetter(name)
    return numbers(title, number, width=92, spare=spare)


def people_columns(moments: Moments) -> tuple[Column[AttendanceRow], ...]:
    """One line for each person."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("Attendance", "Name"),
            text=lambda row: row.name,
            stretch=True,
            strong=True,
            width=200,
        ),
        long_texts(
            translate("Attendance", "Organisation"), lambda row: row.organisation, stretch=True, width=190
        ),
        Column(
            title=translate("Attendance", "Came"),
            text=lambda row: moments.time(row.arrived) if row.arrived else "–",
            sort_key=lambda row: row.arrived,
            tone=lambda row: Tone.NEUTRAL if row.arrived else Tone.REFUSE,
            width=84,
        ),
        Column(
            title=translate("Attendance", "Left"),
            text=lambda row: moments.time(row.left) if row.left else "",
            sort_key=lambda row: row.left,
            width=84,
        ),
        _count(translate("Attendance", "Minutes"), "minutes", spare=True),
        _count(translate("Attendance", "Planned"), "planned"),
        _count(translate("Attendance", "Held"), "held"),
        _count(translate("Attendance", "Missed"), "missed"),
        _count(translate("Attendance", "Fruitful", "number of meetings"), "fruitful", spare=True),
    )


def sum_columns() -> tuple[Column[AttendanceSum], ...]:
    """One line for each organisation, country or group."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("Attendance", "Name"),
            text=lambda row: row.name,
            stretch=True,
            strong=True,
            width=260,
        ),
        _count(translate("Attendance", "Expected"), "expected"),
        _count(translate("Attendance", "Came", "number of people"), "came"),
        _count(translate("Attendance", "Minutes"), "minutes"),
        _count(translate("Attendance", "Planned"), "planned"),
        _count(translate("Attendance", "Held"), "held"),
        _count(translate("Attendance", "Missed"), "missed"),
        _count(translate("Attendance", "Fruitful", "number of meetings"), "fruitful", spare=True),
    )


def slot_columns(moments: Moments) -> tuple[Column[SlotSum], ...]:
    """One line for each slot."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("Attendance", "Slot"),
            text=lambda row: moments.span(row.starts, row.ends),
            sort_key=lambda row: row.starts,
            stretch=True,
            strong=True,
            width=200,
        ),
        _count(translate("Attendance", "Present"), "present"),
        _count(translate("Attendance", "Planned"), "planned"),
        _count(translate("Attendance", "Held"), "held"),
        _count(translate("Attendance", "Missed"), "missed"),
    )


def outcome_columns(moments: Moments) -> tuple[Column[OutcomeSum], ...]:
    """One line for each thing that meetings come to, and one for those of which nobody has told."""
    translate = QCoreApplication.translate
    untold = translate("Attendance", "Not told yet")
    return (
        Column(
            title=translate("Attendance", "What came of the meetings"),
            text=lambda row: outcome_words(row.kind) if row.kind else untold,
            stretch=True,
            strong=True,
            width=260,
        ),
        numbers(translate("Attendance", "Meetings"), lambda row: row.meetings, width=120),
        numbers(translate("Attendance", "Share"), lambda row: row.share, moments.percent, width=92),
    )
