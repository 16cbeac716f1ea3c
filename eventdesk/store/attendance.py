"""What the attendance asks of the file: everybody's way through the door."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from eventdesk.domain.ids import PersonId
from eventdesk.domain.visit import ENTRANCE, Passage
from eventdesk.store.passages import by_person, passages

_OF_THE_HOUSE = f"WHERE checkpoint = '{ENTRANCE}'"


class AttendanceQueries:
    """The questions of the attendance."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def passages(self) -> Mapping[PersonId, Sequence[Passage]]:
        """Every accepted scan at the entrance that was not taken back."""
        return by_person(passages(self._connection, _OF_THE_HOUSE))
