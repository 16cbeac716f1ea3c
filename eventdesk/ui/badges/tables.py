"""The columns of badges, table cards and room signs."""

from PySide6.QtCore import QCoreApplication

from eventdesk.documents.sign import spans
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.place import number_order
from eventdesk.domain.signs import RoomSign, TableCard
from eventdesk.ui.kit.paper.sheetsview import state_column
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.words.roles import role_words

COUNT_WIDTH = 116


def badge_columns() -> tuple[Column[BadgeSheet], ...]:
    """Who wears it, and whether what hangs around the neck is still true."""
    return (
        long_texts(
            QCoreApplication.translate("Badges", "Name"),
            lambda row: row.name,
            stretch=True,
            strong=True,
            width=170,
        ),
        long_texts(
            QCoreApplication.translate("Badges", "Organisation"),
            lambda row: row.organisation,
            stretch=True,
            spare=True,
            width=160,
        ),
        Column(
            title=QCoreApplication.translate("Badges", "Role"),
            text=lambda row: role_words(row.role),
            spare=True,
            width=130,
        ),
        state_column(QCoreApplication.translate("Badges", "Badge")),
    )


def card_columns() -> tuple[Column[TableCard], ...]:
    """Which table, and how full its day is."""
    return (
        Column(
            title=QCoreApplication.translate("Badges", "Table"),
            text=lambda row: row.number,
            sort_key=lambda row: number_order(row.number),
            strong=True,
            width=130,
        ),
        Column(
            title=QCoreApplication.translate("Badges", "Room"),
            text=lambda row: row.room,
            stretch=True,
            width=160,
        ),
        numbers(
            QCoreApplication.translate("Badges", "Meetings"), lambda row: len(row.lines), width=COUNT_WIDTH
        ),
    )


def sign_columns() -> tuple[Column[RoomSign], ...]:
    """Which room, and what its sign tells."""
    return (
        Column(
            title=QCoreApplication.translate("Badges", "Room"),
            text=lambda row: row.room,
            stretch=True,
            strong=True,
            width=170,
        ),
        Column(
            title=QCoreApplication.translate("Badges", "Tables"),
            text=lambda row: spans(row.tables),
            stretch=True,
            width=160,
        ),
        numbers(
            QCoreApplication.translate("Badges", "Sessions"), lambda row: len(row.lines), width=COUNT_WIDTH
        ),
    )
