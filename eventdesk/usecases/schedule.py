"""The schedule: what the wishes of the event ask for, and a built plan taken over as meetings.

Building takes its time and happens between the two, outside of any transaction; so taking over looks again.
"""

from collections import defaultdict
from collections.abc import Iterator

from eventdesk.domain.booking import objection
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import new_id
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.schedule import Day, Plan, day_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


def day_to_plan(desk: Desk, limit: int | None = None) -> Day:
    """What is to be planned: all wishes of people who come that no standing meeting fulfils yet."""
    with desk.reading() as reading:
        coming = {person.id for person in reading.all(Person) if not person.cancelled}
        requests = [r for r in reading.all(Request) if r.asker in coming and r.asked in coming]
        return day_of(
            reading.all(Slot),
            reading.all(Table),
            reading.all(Session),
            reading.all(Group),
            requests,
            reading.all(Meeting),
            limit,
        )


@needs(Right.EDIT)
def take_over(desk: Desk, plan: Plan, *, action: str | None = None) -> tuple[Meeting, ...] | Refused:
    """Make meetings of a plan, all of them in one gesture or, where the event has changed meanwhile, none."""
    with desk.writing(action) as writing:
        known = [fact.subject for fact in writing.known_gesture(writing.gesture)]
        if known:
            found = (writing.get(Meeting, subject.id) for subject in known if subject.noun == Noun.MEETING)
            return tuple(meeting for meeting in found if meeting is not None)
        meetings = tuple(
            Meeting(new_id(), people=p.people, slot=p.slot, table=p.table) for p in plan.placements
        )
        refused = next(_objections(writing, meetings), None)
        if refused is not None:
            return refused
        writing.record([meeting.created() for meeting in meetings])
        return meetings


def _objections(reading: Reading, meetings: tuple[Meeting, ...]) -> Iterator[Refused]:
    """What speaks against the meetings in the event as it is now."""
    people = {person.id: person for person in reading.all(Person)}
    slots = {slot.id: slot for slot in reading.all(Slot)}
    tables = {table.id: table for table in reading.all(Table)}
    standing: dict[str, list[Meeting]] = defaultdict(list)
    for other in reading.all(Meeting):
        standing[other.slot or ""].append(other)
    for meeting in meetings:
        slot, table = meeting.slot or "", meeting.table or ""
        known = [people[person] for person in meeting.people if person in people]
        refused = objection(meeting, known, slots.get(slot), tables.get(table), standing[slot])
        if refused is not None:
            yield refused
