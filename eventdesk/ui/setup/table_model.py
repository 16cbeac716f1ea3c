"""What can be done to the list of tables, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import TableId
from eventdesk.domain.place import Room, TableRow
from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedModel, Values, Verbs
from eventdesk.usecases import tables
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import people_rows
from eventdesk.usecases.rooms import room_rows

TOUCHING = frozenset({Noun.TABLE, Noun.ROOM, Noun.PERSON, Noun.MEETING, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class TableOffer:
    """What a form is made from: the table it is about, None for new ones, and what it may point to.

    `several` tables are wanted in a row, numbered from `free` on.
    """

    row: TableRow | None
    rooms: tuple[Room, ...]
    people: tuple[PersonRow, ...]
    several: bool = False
    free: int = 1


def _offer(desk: Desk, row: TableRow | None) -> TableOffer:
    rooms = tuple(line.room for line in room_rows(desk))
    return TableOffer(row, rooms, tuple(person for person in people_rows(desk) if not person.cancelled))


def _several(desk: Desk) -> TableOffer:
    rooms = tuple(line.room for line in room_rows(desk))
    return TableOffer(None, rooms, (), several=True, free=tables.next_number(desk))


VERBS = Verbs(
    tables.table_rows,
    _offer,
    tables.add_table,
    tables.edit_table,
    tables.remove_table,
    key=lambda row: TableId(row.table.id),
)


class TableModel(EditedModel[TableRow]):
    """Tables are also added in a row."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.worker, context.desk, VERBS, TOUCHING)

    def prepare_several(self) -> None:
        """Read what the form of many tables is made from."""
        desk = self.desk
        self.worker.reading(lambda: _several(desk), self.offered.emit, latest=("offer", id(self)))

    def add_several(self, values: Values) -> None:
        """Keep them all in one gesture."""
        self.act(lambda action: tables.add_tables(self.desk, action=action, **values))
