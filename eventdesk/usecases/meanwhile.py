"""Meanwhile: what is held in a slot and in those that run during it, where slots overlap."""

from eventdesk.domain.ids import SlotId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Slot, spans_of
from eventdesk.domain.span import overlapping
from eventdesk.usecases.ports import Reading


def slots_during(reading: Reading, slot: SlotId) -> tuple[SlotId, ...]:
    """A slot and the others that run during it: whoever meets in one of them meets in no other."""
    return (slot, *sorted(overlapping(spans_of(reading.all(Slot))).get(slot, ())))


def meetings_during(reading: Reading, slot: SlotId | None) -> tuple[Meeting, ...]:
    """The meetings of these slots; none of no slot."""
    slots = slots_during(reading, slot) if slot else ()
    return tuple(meeting for one in slots for meeting in reading.where(Meeting, slot=one))
