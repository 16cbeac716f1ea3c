"""When the hall's bell rings."""

from datetime import datetime

from eventdesk.domain.bell import bell_times
from eventdesk.domain.place import Slot
from eventdesk.usecases.desk import Desk


def bells(desk: Desk) -> tuple[datetime, ...]:
    """All times of the event at which it does, in order."""
    with desk.reading() as reading:
        return bell_times(reading.all(Slot))
