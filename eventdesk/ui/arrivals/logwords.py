"""What a line of the scan log says, and in which columns."""

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.scanlog import LoggedScan, Undoing
from eventdesk.domain.visit import ENTRANCE, TABLES, Direction
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts
from eventdesk.ui.kit.verdicts import tone_of, verdict_words
from eventdesk.ui.kit.words.moments import Moments


def log_columns(moments: Moments) -> tuple[Column[LoggedScan], ...]:
    """When, how it ended, who, where, and what else is known of it; what was undone is crossed out."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ScanLog", "Time"),
            text=lambda scan: moments.seconds(scan.at),
            sort_key=lambda scan: scan.at,
            struck=_is_undone,
            tooltip=lambda scan: moments.date(scan.at),
            width=92,
        ),
        Column(
            title=translate("ScanLog", "Result"),
            text=ending_words,
            chip=True,
            tone=lambda scan: Tone.NEUTRAL if scan.undone else tone_of(scan.verdict),
            struck=_is_undone,
            width=190,
        ),
        *_about(moments),
    )


def _about(moments: Moments) -> tuple[Column[LoggedScan], ...]:
    """Who it was, where, and what else is known."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ScanLog", "Who"),
            text=who_words,
            strong=True,
            struck=_is_undone,
            tooltip=lambda scan: scan.organisation,
            width=220,
        ),
        Column(
            title=translate("ScanLog", "Where"),
            text=where_words,
            tooltip=where_words,
            spare=True,
            width=150,
        ),
        long_texts(
            translate("ScanLog", "Note"), lambda scan: note_words(scan, moments), stretch=True, width=190
        ),
    )


def ending_words(scan: LoggedScan) -> str:
    """How a scan ended when it was made."""
    return verdict_words(scan.verdict, scan.direction or Direction.IN)


def who_words(scan: LoggedScan) -> str:
    """The person, else what was read."""
    return scan.person_name or scan.text


def where_words(scan: LoggedScan) -> str:
    """The desk, and the checkpoint where it is not the entrance."""
    elsewhere = scan.checkpoint != ENTRANCE
    door = door_words(scan.checkpoint, scan.checkpoint_name) if elsewhere else ""
    return " · ".join(part for part in (scan.desk_name, door) if part)


def door_words(id_: str, name: str) -> str:
    """A checkpoint; the entrance and the tables have one before anybody names them."""
    if name or id_ not in (ENTRANCE, TABLES):
        return name or id_
    translate = QCoreApplication.translate
    return translate("ScanLog", "Entrance") if id_ == ENTRANCE else translate("ScanLog", "At the table")


def note_words(scan: LoggedScan, moments: Moments) -> str:
    """That it was undone, by whom, when and why; that somebody passed by exception, and why."""
    told = [undone_words(scan.undone, moments)] if scan.undone else []
    if scan.override:
        against = verdict_words(scan.overridden) if scan.overridden else ""
        words = QCoreApplication.translate("ScanLog", "By exception ({verdict}): {reason}")
        told.append(words.format(verdict=against, reason=scan.override))
    if scan.text and scan.person_name:
        told.append(scan.text)
    return " · ".join(told)


def undone_words(undone: Undoing, moments: Moments) -> str:
    """Who took it back, when and why."""
    by = undone.actor if undone.actor == undone.desk_name else f"{undone.actor}, {undone.desk_name}"
    translate = QCoreApplication.translate
    if undone.at is None:
        told = translate("ScanLog", "Undone by {who}").format(who=by)
    else:
        words = translate("ScanLog", "Undone at {time} by {who}")
        told = words.format(time=moments.time(undone.at), who=by)
    if not undone.reason:
        return told
    return translate("ScanLog", "{what}: {reason}").format(what=told, reason=undone.reason)


def _is_undone(scan: LoggedScan) -> bool:
    return scan.undone is not None
