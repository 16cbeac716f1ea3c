"""Tables as CSV: UTF-8 with a byte order mark, as spreadsheets take it; a half-written file is never left."""

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from eventdesk.exchange.cells import csv_cell
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.exchange.workbook import Row


def write_table(
    path: Path, columns: Sequence[str], rows: Iterable[Row], tell: Callable[[datetime], datetime]
) -> None:
    """Write the rows under their columns; `tell` turns times into those of the event, told without offset."""
    with in_place_of(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([csv_cell(cell, tell) for cell in row] for row in rows)
