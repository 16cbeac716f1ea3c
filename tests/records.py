"""Records put into an event by hand, as a test needs them."""

from eventdesk.domain.record import Record
from eventdesk.usecases.desk import Desk


def put(desk: Desk, *records: Record) -> None:
    """Make these records in one gesture, whatever the rules say."""
    with desk.writing() as writing:
        writing.record(record.created() for record in records)
