"""The call list's columns, and what is said of somebody who sat down."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.board import Board, CallEntry
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.usecases.seats import Seat

LONG = 5
"""Minutes after which somebody has waited long."""


def call_columns(moments: Moments, board: Callable[[], Board | None]) -> tuple[Column[CallEntry], ...]:
    """Whom to call, to which table, and how long somebody has waited there, else when it is due."""
    translate = QCoreApplication.translate

    def waited(row: CallEntry) -> int:
        shown = board()
        return row.waited(shown.at) if shown is not None else 0

    def since(row: CallEntry) -> str:
        if not row.kept_waiting:
            return moments.time(row.starts)
        return translate("BoardScreen", "{minutes} min").format(minutes=waited(row))

    return (
        Column(
            title=translate("BoardScreen", "Missing"),
            text=lambda row: row.person.name,
            strong=True,
            stretch=True,
            width=140,
            tooltip=lambda row: "\n".join(
                part for part in (row.person.name, row.person.organisation, row.person.phone) if part
            ),
        ),
        Column(title=translate("BoardScreen", "Table"), text=lambda row: row.table, width=58),
        Column(
            title=translate("BoardScreen", "Waited for"),
            text=since,
            sort_key=lambda row: (not row.kept_waiting, row.starts),
            tone=lambda row: Tone.WARN if waited(row) >= LONG else Tone.NEUTRAL,
            icon=lambda row: "timer" if row.kept_waiting else "",
            width=100,
        ),
    )


def seat_words(seat: Seat) -> str:
    """Who sits where, and who of the meeting is still waited for."""
    translate = QCoreApplication.translate
    if seat.started:
        words = translate("BoardScreen", "Table {table} has begun: {names}")
        return words.format(table=seat.table, names=", ".join((seat.name, *seat.partners)))
    words = translate("BoardScreen", "{name} sits at table {table} and waits for {others}")
    return words.format(name=seat.name, table=seat.table, others=", ".join(seat.partners))
