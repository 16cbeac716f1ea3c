"""Seeking: one person in one moment of the event, and all that is known of them and others."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from eventdesk.domain.expected import expected_in
from eventdesk.domain.holes import Booked, FreeTables, Hole, Taken, is_there, taken
from eventdesk.domain.ids import GroupId, PersonId, SlotId, TableId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Slot, at_once, spans_of
from eventdesk.domain.rightperson import Because, Excluded, Ranked, Seeker, Somebody, excluded
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import RULES_ID, Pair, Rules
from eventdesk.domain.span import overlapping
from eventdesk.domain.suggestion import Bonds, Part, Profile, Suggestion, weights
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.introducing import somebody
from eventdesk.usecases.ports import Reading


class Scene:
    """One moment of the event, read once for everybody. The matchmaker has caught up with it."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        self.at = desk.now()
        self.reading = reading
        self._contact = desk.may(Right.CONTACT)
        self.maker = desk.matchmaker
        self.reads = reading.suggestions
        self.rules = reading.get(Rules, RULES_ID) or Rules(id=RULES_ID)
        self.weights: Mapping[Part, float] = weights(self.rules.suits)
        self.counts = self.maker.bookings.counts()
        self.most = max(self.counts.values(), default=0)
        self.inside, self.left = self.reads.door()
        self.pairs = reading.all(Pair)
        self.suggestions = reading.all(Suggestion)
        self.groups: Mapping[str, Group] = {group.id: group for group in reading.all(Group)}
        self.sessions = reading.all(Session)
        self.beside = overlapping(spans_of(reading.all(Slot)))

    def introduce(self, person: PersonId) -> Somebody:
        """A person as this desk may know them."""
        return somebody(self.reading, person, self.inside, contact=self._contact)

    def in_sessions(self, slot: Slot) -> Iterator[PersonId]:
        """Who is expected in a session while the slot runs."""
        for session in self.sessions:
            if at_once(session, slot):
                yield from expected_in(session, self.groups)

    def held_during(self, slot: Slot) -> tuple[Booked, ...]:
        """The meetings of other slots that run during this one."""
        others = sorted(self.beside.get(SlotId(slot.id), ()))
        return tuple(booked for other in others for booked in self.maker.bookings.in_slot(other))

    def is_there(self, profile: Profile, slot: Slot) -> bool:
        """Whether somebody can be counted on in a slot."""
        return is_there(profile, slot, self.inside, self.left, self.at)

    def asked_in(self, slot: SlotId) -> Mapping[PersonId, Suggestion]:
        """Who is asked about somebody for a slot, or one during it, and has not said no yet."""
        slots = {slot, *self.beside.get(slot, ())}
        waiting = [s for s in self.suggestions if s.slot in slots and s.waits]
        return {person: s for s in waiting for person in (s.one, s.two) if person is not None}


class Seeking:
    """For whom somebody is sought."""

    def __init__(self, scene: Scene, one: Profile) -> None:
        self.scene = scene
        self.one = one
        self._requests = scene.reads.requests(one.person)

    def excluded(self, but: str = "") -> Excluded:
        """Whom the person never meets; `but` is a suggestion that does not count, as minds may change."""
        return excluded(
            self.one,
            self.scene.pairs,
            self._requests,
            [suggestion for suggestion in self.scene.suggestions if suggestion.id != but],
            self.scene.maker.bookings.partners(self.one.person),
            same_organisation=self.scene.rules.same_organisation,
        )

    @cached_property
    def bonds(self) -> Bonds:
        """What the event knows of the person and all others."""
        own = {self.one.person, self.one.organisation}
        return Bonds(
            wishes={r.asked: r.weight for r in self._requests if r.asker == self.one.person and r.asked},
            wished_by={r.asker: r.weight for r in self._requests if r.asked == self.one.person and r.asker},
            offering=self.scene.maker.fit.offering(self.one.told.needs),
            needing=self.scene.maker.fit.needing(self.one.told.offers),
            groups={
                GroupId(group.id): {*group.people, *group.organisations}
                for group in self.scene.groups.values()
                if not own.isdisjoint((*group.people, *group.organisations))
            },
            met=self.scene.maker.met(self.one),
            meetings=self.scene.counts,
            most=self.scene.most,
        )

    def ranked(self, others: Mapping[PersonId, Profile], count: int) -> list[Ranked]:
        """The best of the others, best first."""
        near = self.scene.maker.in_markets(self.one)
        seeker = Seeker(self.one, self.bonds, self.excluded(), self.scene.weights)
        return seeker.ranked(others, near, count)

    def reasons(self, two: Profile) -> tuple[Because, ...]:
        """Why another is right for the person."""
        return Seeker(self.one, self.bonds, weights=self.scene.weights).reasons(two)

    def taken(self, slot: Slot, *others: PersonId) -> Taken:
        """Who and what is not free in a slot; the person and these others wait no longer for anybody."""
        scene, asked = self.scene, (self.one.person, *others)
        booked = scene.maker.bookings.in_slot(SlotId(slot.id))
        found = taken(booked, frozenset(scene.in_sessions(slot)), slot, scene.inside, scene.at, asked)
        return found.along_with(scene.held_during(slot))

    def free_tables(self, taken: Taken, *liked: TableId | None) -> FreeTables:
        """The free tables of a slot: the liked ones first, then where the person sits alone, then today."""
        alone = [booked.table for booked in taken.left_alone((self.one.person,))]
        today = [booked.table for booked in self.scene.maker.bookings.of(self.one.person)]
        order = dict.fromkeys(table for table in (*liked, *alone, *today) if table is not None)
        return FreeTables(self.scene.maker.tables, taken, tuple(order))

    def holes(self) -> tuple[Hole, ...]:
        """The slots from now on in which the person could meet, the next one first."""
        slots = [slot for slot in self.scene.reading.all(Slot) if slot.ends and slot.ends > self.scene.at]
        slots.sort(key=lambda slot: (str(slot.starts), slot.id))
        return tuple(hole for slot in slots if (hole := self._hole(slot)))

    def _hole(self, slot: Slot) -> Hole | None:
        """Whoever is sought for stands here, whatever the door knows."""
        one = self.one.person
        if slot.starts is None or slot.ends is None:
            return None
        there = is_there(self.one, slot, {one}, frozenset(), self.scene.at)
        elsewhere = (person for booked in self.scene.held_during(slot) for person in booked.people)
        if not there or one in self.scene.in_sessions(slot) or one in elsewhere:
            return None
        if all(booked.slot != slot.id for booked in self.scene.maker.bookings.of(one)):
            return Hole(SlotId(slot.id), slot.starts, slot.ends)
        told = self.taken(slot) if slot.starts <= self.scene.at else None
        if told is None or one in told.people:
            return None
        alone = [p for booked in told.left_alone((one,)) for p in booked.people if p not in self.scene.inside]
        return Hole(SlotId(slot.id), slot.starts, slot.ends, tuple(p for p in alone if p != one))
