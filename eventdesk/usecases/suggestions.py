"""Suggestions: who is right for somebody in a slot, both asked, and the meeting that a double yes makes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from eventdesk.domain.booking import objection
from eventdesk.domain.holes import Booked, Hole, taken
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, SuggestionId, TableId, new_id
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.place import Room, Slot, Table, span_of
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rightperson import Ranked, RightPerson, Somebody, Suggested, SuggestionRow
from eventdesk.domain.rights import Right
from eventdesk.domain.suggestion import Suggestion
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.introducing import asked_row, named_reasons
from eventdesk.usecases.meanwhile import meetings_during
from eventdesk.usecases.ports import Reading, Writing
from eventdesk.usecases.requests import joining
from eventdesk.usecases.rights import needs
from eventdesk.usecases.seeking import Scene, Seeking

MORE = 4
"""So many times more are ranked than told, for those without a table."""


def asked(desk: Desk) -> tuple[SuggestionRow, ...]:
    """Who was asked about whom and still waits, or has agreed, the latest first."""
    contact = desk.may(Right.CONTACT)
    with desk.reading() as reading:
        inside = reading.suggestions.door()[0]
        found = [s for s in reading.all(Suggestion) if s.one and s.two and not s.refused]
        return tuple(
            asked_row(reading, suggestion, inside, contact=contact) for suggestion in reversed(found)
        )


def alone(desk: Desk) -> tuple[Somebody, ...]:
    """Who is in the house and sits alone now, the others of their meeting not having come; by family name."""
    maker = desk.matchmaker
    maker.catch_up(desk.store)
    with desk.reading() as reading:
        scene = Scene(desk, reading)
        found = {person for slot in reading.all(Slot) for person in _left_alone(scene, slot)}
        known = [person for one in found if (person := reading.get(Person, one))]
        return tuple(scene.introduce(PersonId(person.id)) for person in sorted(known, key=by_family))


def _left_alone(scene: Scene, slot: Slot) -> frozenset[PersonId]:
    span = span_of(slot)
    if span is None or not span.holds(scene.at):
        return frozenset()
    booked = scene.maker.bookings.in_slot(SlotId(slot.id))
    everybody = frozenset(person for one in booked for person in one.people)
    told = taken(booked, frozenset(), slot, scene.inside, scene.at, everybody)
    lost = frozenset(person for one in told.lost for person in one.people)
    return lost.intersection(scene.inside) - told.people


def suggest(
    desk: Desk, person: PersonId, slot: SlotId | None = None, count: int = 5
) -> RightPerson | Refused:
    """Who is right for somebody in a slot, by default the next in which they are free."""
    maker = desk.matchmaker
    maker.catch_up(desk.store)
    one = maker.profiles.get(person)
    if one is None:
        return Refused(Reason.NO_SUCH_PERSON, (person,))
    with desk.reading() as reading:
        seeking = Seeking(Scene(desk, reading), one)
        holes = seeking.holes()
        hole = next((hole for hole in holes if slot is None or hole.slot == slot), None)
        told = tuple(islice(_suggested(desk, reading, seeking, hole, count), count)) if hole else ()
        return RightPerson(seeking.scene.introduce(person), holes, hole, told)


def _suggested(desk: Desk, reading: Reading, seeking: Seeking, hole: Hole, count: int) -> Iterator[Suggested]:
    slot = reading.get(Slot, hole.slot)
    assert slot is not None
    one, told, asked = seeking.one, seeking.taken(slot), seeking.scene.asked_in(hole.slot)
    others = {
        person: profile
        for person, profile in desk.matchmaker.profiles.items()
        if person not in told.people
        and seeking.scene.is_there(profile, slot)
        and (person not in asked or one.person in (asked[person].one, asked[person].two))
    }
    tables = seeking.free_tables(told)
    for best in seeking.ranked(others, count * MORE):
        table = tables.first((one.person, best.person))
        if table is not None:
            yield _shown(reading, seeking, best, table, asked.get(best.person))


def _shown(
    reading: Reading, seeking: Seeking, best: Ranked, table: Table, asked: Suggestion | None
) -> Suggested:
    maker, one = seeking.scene.maker, seeking.one.person
    room = reading.get(Room, table.room) if table.room else None
    because = seeking.reasons(maker.profiles[best.person])
    return Suggested(
        who=seeking.scene.introduce(best.person),
        score=best.score,
        parts=best.parts,
        because=named_reasons(maker.fit, reading, one, best.person, because),
        table=TableId(table.id),
        table_number=table.number,
        room=room.name if room else "",
        asked=asked,
    )


@needs(Right.NOTE)
def ask(
    desk: Desk, one: PersonId, two: PersonId, slot: SlotId, table: TableId, *, action: str | None = None
) -> Suggestion | Refused:
    """Note that two are being asked whether they want to meet; of the same two and slot there is one."""
    desk.matchmaker.catch_up(desk.store)
    with desk.writing(action) as writing:
        known = (s for s in writing.where(Suggestion, slot=slot) if {s.one, s.two} == {one, two})
        found = next((s for s in known if not s.refused), None)
        if found is not None:
            return found
        wanted = Suggestion(id=new_id(), one=one, two=two, slot=slot, table=table)
        chance = _chance(desk, writing, wanted)
        if isinstance(chance, Refused):
            return chance
        suggestion = replace(wanted, table=TableId(chance.table.id))
        writing.record([suggestion.created()])
        return suggestion


@needs(Right.NOTE)
def answer(
    desk: Desk, suggestion: SuggestionId, person: PersonId, says: Answer, *, action: str | None = None
) -> Suggestion | Refused:
    """Note what one of the two says. With the second yes they have a meeting, in the same gesture."""
    desk.matchmaker.catch_up(desk.store)
    with desk.writing(action) as writing:
        before = writing.get(Suggestion, suggestion)
        if before is None or before.removed or person not in (before.one, before.two):
            return Refused(Reason.NO_SUCH_SUGGESTION, (suggestion,))
        if before.meeting is not None:
            return before if before.said(person) is says else Refused(Reason.ALREADY_ASKED, (suggestion,))
        after = before.answered(person, says)
        if after.agreed:
            made = _meeting(desk, writing, after)
            if isinstance(made, Refused):
                return made
            after = replace(after, meeting=MeetingId(made.id), table=made.table)
        draft = before.changed(
            one_says=after.one_says, two_says=after.two_says, meeting=after.meeting, table=after.table
        )
        writing.record([draft] if draft else [])
        return after


@dataclass(frozen=True, slots=True)
class Chance:
    """That two can meet, `people` with who joins them, and where; `lost` are meetings at which the two wait
    for some of `absent` in vain."""

    people: tuple[PersonId, ...]
    table: Table
    lost: tuple[Booked, ...]
    absent: frozenset[PersonId]


def _meeting(desk: Desk, writing: Writing, agreed: Suggestion) -> Meeting | Refused:
    """The meeting of two who said yes, and who joins them; those for whom they wait in vain missed theirs."""
    chance = _chance(desk, writing, agreed)
    if isinstance(chance, Refused):
        return chance
    table = TableId(chance.table.id)
    made = Meeting(new_id(), people=chance.people, slot=agreed.slot, table=table)
    refused = _objection(writing, made, chance)
    if refused is not None:
        return refused
    for booked in chance.lost:
        meeting = writing.get(Meeting, booked.id)
        missing = tuple(person for person in booked.people if person in chance.absent)
        draft = meeting.changed(status=MeetingStatus.MISSED, missing=missing) if meeting else None
        writing.record([draft] if draft else [])
    writing.record([made.created()])
    return made


def _objection(writing: Writing, made: Meeting, chance: Chance) -> Refused | None:
    """What speaks against the meeting in the event as it is now, whatever was known a moment ago."""
    lost = {booked.id for booked in chance.lost}
    others = [other for other in meetings_during(writing, made.slot) if other.id not in lost]
    people = [person for id_ in made.people if (person := writing.get(Person, id_))]
    slot = writing.get(Slot, made.slot or "")
    return objection(made, people, slot, chance.table, others)


def _people(suggestion: Suggestion) -> tuple[PersonId, ...]:
    return tuple(person for person in (suggestion.one, suggestion.two) if person is not None)


def _joined(scene: Scene, people: tuple[PersonId, ...], slot: Slot) -> Iterator[PersonId]:
    """Who was to join the two and is there with nothing else to do."""
    held = (*scene.maker.bookings.in_slot(SlotId(slot.id)), *scene.held_during(slot))
    busy = {person for one in held for person in one.people}
    busy.update(scene.in_sessions(slot))
    for person in joining(scene.reading, *people):
        profile = scene.maker.profiles.get(person)
        if profile is not None and person not in busy and scene.is_there(profile, slot):
            yield person


def _chance(desk: Desk, reading: Reading, asked: Suggestion) -> Chance | Refused:
    """Where two can meet in the slot, at the table they were told or, where that is taken by now, another."""
    people = _people(asked)
    found = [profile for person in people if (profile := desk.matchmaker.profiles.get(person))]
    if len(set(people)) < 2 or len(found) < 2:
        return Refused(Reason.NO_SUCH_PERSON, people)
    one, two = found
    if one.cancelled or two.cancelled:
        return Refused(Reason.PERSON_CANCELLED, people)
    slot = reading.get(Slot, asked.slot or "")
    if slot is None or slot.removed:
        return Refused(Reason.NO_SUCH_SLOT, (str(asked.slot),))
    seeking = Seeking(Scene(desk, reading), one)
    if seeking.excluded(but=asked.id).covers(two):
        return Refused(Reason.NOT_TOGETHER, people)
    told = seeking.taken(slot, two.person)
    busy = tuple(person for person in people if person in told.people)
    if busy:
        return Refused(Reason.PERSON_BUSY, busy)
    tables = seeking.free_tables(told, asked.table)
    all_of_them = (*people, *_joined(seeking.scene, people, slot))
    table = tables.first(all_of_them)
    if table is None:
        all_of_them, table = people, tables.first(people)
    if table is None:
        return Refused(Reason.TABLE_BUSY, (str(asked.table),))
    absent = frozenset(p for booked in told.lost for p in booked.people if p not in seeking.scene.inside)
    return Chance(all_of_them, table, told.left_alone(people), absent)
