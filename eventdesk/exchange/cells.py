"""Cells of a list that leave: times in the zone of the event, and nothing that a spreadsheet would run."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import cache

from eventdesk.exchange.workbook import Cell, Row

JsonCell = str | int | bool | None

RUN_BY_SPREADSHEETS = tuple("=+-@\t\r\n＝＋－＠|%")
"""First letters by which a cell is taken for a formula or a command. Source: OWASP, CSV injection."""


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it; nothing of it is lost."""
    return "'" + text if text.startswith(RUN_BY_SPREADSHEETS) or text[:1] == "'" else text


def in_zone(zone: tzinfo) -> Callable[[datetime], datetime]:
    """The time in the zone; the same few times of slots come again and again."""

    @cache
    def tell(at: datetime) -> datetime:
        return at.astimezone(zone)

    return tell


def csv_cell(cell: Cell, tell: Callable[[datetime], datetime]) -> str | int:
    """A cell as text that a spreadsheet reads and never runs; times without their offset."""
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return tell(cell).strftime("%Y-%m-%d %H:%M:%S")
        case _:
            return cell


def json_object(
    columns: Sequence[str], row: Row, tell: Callable[[datetime], datetime]
) -> dict[str, JsonCell]:
    """A row as the object that programs read."""
    return dict(zip(columns, [json_cell(cell, tell) for cell in row], strict=True))


def json_cell(cell: Cell, tell: Callable[[datetime], datetime]) -> JsonCell:
    """A cell for a program; times as ISO 8601 with their offset."""
    return tell(cell).isoformat() if isinstance(cell, datetime) else cell
