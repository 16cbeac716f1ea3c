"""The schedule: what the wishes of the event ask for, how good it is, and a plan taken over as meetings.

Building takes its time and happens between the two, outside of any transaction; so taking over looks again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventdesk.domain.asked import Asked, day_asked, sorted_out
from eventdesk.domain.booking import objection
from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.ids import PersonId, SlotId, new_id
from eventdesk.domain.measures import measures
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table, spans_of
from eventdesk.domain.quality import Measure
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules
from eventdesk.domain.schedule import Day, Placement, Plan
from eventdesk.domain.span import overlapping
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


def day_to_plan(desk: Desk, *, anew: bool = False) -> Day:
    """What is to be planned: all wishes of people who come that no standing meeting fulfils yet.

    `anew` keeps only the meetings that are locked, begun, noted or past; the others are wished for again.
    """
    with desk.reading() as reading:
        return day_asked(_asked(reading), desk.now(), anew=anew)


def quality(desk: Desk) -> tuple[Measure, ...]:
    """How good the schedule is as it stands, beside what is possible if all that may move does."""
    with desk.reading() as reading:
        asked = _asked(reading)
    day, (_, movable) = day_asked(asked, desk.now(), anew=True), sorted_out(asked, desk.now(), anew=True)
    return measures(day, [Placement(m.people, m.slot, m.table) for m in movable if m.slot and m.table])


@needs(Right.EDIT)
def take_over(
    desk: Desk, plan: Plan, *, anew: bool = False, action: str | None = None
) -> tuple[Meeting, ...] | Refused:
    """Make meetings of a plan, all of them in one gesture or, where the event has changed meanwhile, none.

    Meetings of the same people that wait for a place are moved there; with `anew` all that may be moved are,
    and those that the plan has no more are called off.
    """
    with desk.writing(action) as writing:
        known = [fact.subject for fact in writing.known_gesture(writing.gesture)]
        if known:
            found = (writing.get(Meeting, subject.id) for subject in known if subject.noun == Noun.MEETING)
            return tuple(meeting for meeting in found if meeting is not None and meeting.stands)
        _, movable = sorted_out(_asked(writing), desk.now(), anew=anew)
        drafts, meetings = _drafts(plan.placements, movable, anew=anew)
        given_up = (*meetings, *movable) if anew else meetings
        refused = next(_objections(writing, meetings, given_up), None)
        if refused is not None:
            return refused
        writing.record(drafts)
        return meetings


def _asked(reading: Reading) -> Asked:
    return Asked(
        slots=reading.all(Slot),
        rooms=reading.all(Room),
        tables=reading.all(Table),
        sessions=reading.all(Session),
        groups=reading.all(Group),
        people=reading.all(Person),
        requests=reading.all(Request),
        meetings=reading.all(Meeting),
        pairs=reading.all(Pair),
        orders=reading.all(Order),
        rules=reading.get(Rules, RULES_ID) or Rules(RULES_ID),
    )


def _drafts(
    placements: Iterable[Placement], movable: Iterable[Meeting], *, anew: bool
) -> tuple[list[Draft], tuple[Meeting, ...]]:
    """What is to be recorded, and the meetings of the plan as they are then."""
    waiting: dict[frozenset[PersonId], list[Meeting]] = defaultdict(list)
    for meeting in movable:
        waiting[frozenset(meeting.people)].append(meeting)
    drafts: list[Draft | None] = []
    meetings = []
    for placement in placements:
        known = waiting[frozenset(placement.people)]
        if known:
            before = known.pop(0)
            meetings.append(replace(before, slot=placement.slot, table=placement.table))
            drafts.append(before.changed(slot=placement.slot, table=placement.table))
        else:
            made = Meeting(new_id(), people=placement.people, slot=placement.slot, table=placement.table)
            meetings.append(made)
            drafts.append(made.created())
    left = [meeting for own in waiting.values() for meeting in own] if anew else []
    drafts += [meeting.changed(status=MeetingStatus.CANCELLED) for meeting in left]
    return [draft for draft in drafts if draft is not None], tuple(meetings)


def _objections(
    reading: Reading, meetings: Sequence[Meeting], given_up: Iterable[Meeting]
) -> Iterator[Refused]:
    """What speaks against the meetings in the event as it is now, less those whose places are given up."""
    people = {person.id: person for person in reading.all(Person)}
    slots = {slot.id: slot for slot in reading.all(Slot)}
    beside = overlapping(spans_of(slots.values()))
    tables = {table.id: table for table in reading.all(Table)}
    gone = {meeting.id for meeting in given_up}
    standing: dict[tuple[str, str], list[Meeting]] = defaultdict(list)
    for other in reading.all(Meeting):
        if other.id not in gone:
            _claim(standing, other)
    for meeting in meetings:
        slot, table = meeting.slot or "", meeting.table or ""
        known = [people[person] for person in meeting.people if person in people]
        during = (slot, *beside.get(SlotId(slot), ()))
        others = [one for at in during for thing in (*meeting.people, table) for one in standing[at, thing]]
        refused = objection(meeting, known, slots.get(slot), tables.get(table), others)
        if refused is not None:
            yield refused
        _claim(standing, meeting)


def _claim(standing: dict[tuple[str, str], list[Meeting]], meeting: Meeting) -> None:
    """Note a meeting under its slot with all that it takes there."""
    for thing in (*meeting.people, meeting.table or ""):
        standing[meeting.slot or "", thing].append(meeting)
