"""Slots: listed, added one by one or in a row, edited, removed."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict, Unpack

from eventdesk.domain.ids import SlotId, new_id
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Slot, SlotRow, span_of
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.series import spans
from eventdesk.domain.span import Span
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import all_made_before, change, make, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class SlotFields(TypedDict, total=False):
    """What may be said of a slot."""

    name: str
    starts: datetime | None
    ends: datetime | None
    external_id: str


def slot_rows(desk: Desk) -> tuple[SlotRow, ...]:
    """The table of slots, in the order of the day; those without a time come last."""
    with desk.reading() as reading:
        meetings = Counter(meeting.slot for meeting in reading.all(Meeting) if meeting.stands)
        slots = sorted(
            reading.all(Slot),
            key=lambda slot: (slot.starts.timestamp() if slot.starts else float("inf"), slot.id),
        )
    return tuple(SlotRow(slot, meetings[SlotId(slot.id)]) for slot in slots)


@needs(Right.EDIT)
def add_slot(desk: Desk, *, action: str | None = None, **fields: Unpack[SlotFields]) -> Slot | Refused:
    """Make a slot; no two run at the same time."""
    with desk.writing(action) as writing:
        return make(writing, Slot(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def add_slots(
    desk: Desk,
    starts: datetime,
    ends: datetime,
    minutes: int,
    pause: int = 0,
    *,
    action: str | None = None,
) -> tuple[Slot, ...] | Refused:
    """Make as many slots of so many minutes as fit, with a pause between two, in one gesture."""
    with desk.writing(action) as writing:
        if known := all_made_before(writing, Slot):
            return known
        if ends <= starts:
            return Refused(Reason.ENDS_FIRST)
        found = spans(starts, ends, minutes, pause)
        if not found:
            return Refused(Reason.TOO_SHORT)
        others = _at_once(writing, found)
        if others:
            return Refused(Reason.SLOTS_OVERLAP, others)
        slots = tuple(Slot(id=new_id(), starts=span.starts, ends=span.ends) for span in found)
        writing.record(slot.created() for slot in slots)
        return slots


@needs(Right.EDIT)
def edit_slot(
    desk: Desk, slot: SlotId, *, action: str | None = None, **changes: Unpack[SlotFields]
) -> Slot | Refused:
    """Change fields of a slot; its meetings stay in it, at the new time."""
    with desk.writing(action) as writing:
        return change(writing, Slot, slot, _objection, changes)


@needs(Right.EDIT)
def remove_slot(desk: Desk, slot: SlotId, *, action: str | None = None) -> Slot | Refused:
    """Take a slot off the list; refused while meetings are planned in it or were held then."""
    with desk.writing(action) as writing:
        return remove(writing, Slot, slot, _has_meetings)


def _has_meetings(reading: Reading, slot: str) -> Refused | None:
    meetings = tuple(one.id for one in reading.where(Meeting, slot=slot) if one.stands)
    return Refused(Reason.HAS_MEETINGS, meetings) if meetings else None


def _at_once(reading: Reading, wanted: Sequence[Span], but: str = "") -> tuple[str, ...]:
    """The other slots that run during one of these times."""
    return tuple(
        slot.id
        for slot in reading.all(Slot)
        if slot.id != but and (runs := span_of(slot)) and any(map(runs.overlaps, wanted))
    )


def _objection(reading: Reading, wanted: Slot, before: Slot | None) -> Refused | None:
    """What speaks against a slot; where its times stay as they are, nothing does."""
    if before is not None and (wanted.starts, wanted.ends) == (before.starts, before.ends):
        return None
    if wanted.starts is None or wanted.ends is None:
        return Refused(Reason.NO_TIMES)
    if wanted.ends <= wanted.starts:
        return Refused(Reason.ENDS_FIRST)
    others = _at_once(reading, [Span(wanted.starts, wanted.ends)], wanted.id)
    return Refused(Reason.SLOTS_OVERLAP, others) if others else None
