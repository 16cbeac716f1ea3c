"""Writing an event file: facts appended and tables brought up to them in one transaction."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from eventdesk.domain.fact import Draft, Fact, Stamp, Subject, next_stamp
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.store import log
from eventdesk.store.reading import Reading
from eventdesk.store.tables import Tables


class Writing(Reading):
    """One transaction that adds facts; they count at once and last once it is committed."""

    def __init__(
        self, connection: Connection, gesture: GestureId, actor: str, now: datetime, desk: DeskId
    ) -> None:
        super().__init__(connection)
        self.gesture = gesture
        self.now = now
        self.desk = desk
        self.touched: set[Subject] = set()
        self._actor = actor
        self._tables = Tables(connection)
        self._counters: tuple[Stamp, int] | None = None

    def record(self, drafts: Iterable[Draft]) -> tuple[Fact, ...]:
        """Append the drafts as facts and bring the tables up to them; the facts as they were recorded."""
        last, number = self._counters or log.counters(self.connection, self.desk)
        # The wall clock stands still within a gesture, so after the first stamp only the counter moves.
        first = next_stamp(last, self.now)
        facts = [
            Fact(
                self.desk,
                number + 1 + place,
                Stamp(first + place),
                self.gesture,
                self._actor,
                draft.subject,
                draft.kind,
                draft.body,
            )
            for place, draft in enumerate(drafts)
        ]
        if not facts:
            return ()
        self._counters = (facts[-1].stamp, facts[-1].number)
        log.append(self.connection, facts)
        if self._tables.is_gesture_voided(self.gesture):
            self.touched |= self._tables.join(facts)
        else:
            self.touched |= self._tables.extend(facts)
        return tuple(facts)
