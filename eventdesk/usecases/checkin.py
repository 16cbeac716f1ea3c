"""Check-in: a code or a found person goes in or out, and the desk is told what matters."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime

from eventdesk.domain.checkin import (
    AS_USUAL,
    FoundPerson,
    Holder,
    RecentScan,
    ScanAnswer,
    Terms,
    Verdict,
    spellings,
)
from eventdesk.domain.code import CodeOrigin, is_of_people, origin
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import CheckpointId, GestureId, PersonId, new_id
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import ENTRANCE, Direction
from eventdesk.usecases.checkpoints import checkpoint_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.passing import Passing, again, answer_of, scans
from eventdesk.usecases.ports import Reading, Writing
from eventdesk.usecases.search import find


def scan(
    desk: Desk,
    code: str,
    *,
    action: str | None = None,
    direction: Direction = Direction.IN,
    at: datetime | None = None,
    checkpoint: CheckpointId = ENTRANCE,
    terms: Terms = AS_USUAL,
) -> ScanAnswer:
    """Let the holder of a code in or out. The same `action` again answers the same and records nothing.

    A scan that is told with its time `at` is decided by where its holder was then, however late it is told;
    one of now by where they are now, though clocks of desks differ.
    """
    with _passing(desk, action, direction, at, checkpoint, terms) as passing:
        reading = passing.reading
        if action and (known := answer_of(reading, passing.gesture)):
            return replace(known, text=code, simulated=terms.simulated)
        holders = reading.checkin.holders_of(spellings(code), checkpoint)
        if terms.chosen is not None:
            holders = tuple(one for one in holders if one.card and one.card.id == terms.chosen)
        return passing.answer(holders, code, CodeOrigin.OURS if holders else _origin(reading, code))


def scan_or_find(
    desk: Desk,
    text: str,
    *,
    typed: bool = False,
    action: str | None = None,
    direction: Direction = Direction.IN,
    checkpoint: CheckpointId = ENTRANCE,
    terms: Terms = AS_USUAL,
    count: int = 20,
) -> ScanAnswer | tuple[FoundPerson, ...] | Refused:
    """What Enter means in the one field: a code is a scan; a name finds people and is no failed scan.

    What was `typed` and reads as a name, a number or an address is never taken for a code: at most it finds
    whose code it is. Whatever else a scanner sends is one, known or not.
    """
    of_people = is_of_people(text)
    with desk.reading() as reading:
        known = reading.checkin.holders_of(spellings(text), checkpoint)
        foreign = not known and _origin(reading, text) is CodeOrigin.FOREIGN
    if typed and of_people:
        return find(desk, text, count) or _owners(desk, known) or Refused(Reason.NOBODY_FOUND, (text,))
    found = find(desk, text, count) if foreign and (typed or of_people) else ()
    return found or scan(desk, text, action=action, direction=direction, checkpoint=checkpoint, terms=terms)


def check_in(
    desk: Desk,
    person: PersonId,
    *,
    action: str | None = None,
    direction: Direction = Direction.IN,
    at: datetime | None = None,
    checkpoint: CheckpointId = ENTRANCE,
    terms: Terms = AS_USUAL,
) -> ScanAnswer | Refused:
    """Let somebody found by name in or out, whatever became of their badge."""
    with _passing(desk, action, direction, at, checkpoint, terms) as passing:
        if action and (known := answer_of(passing.reading, passing.gesture)):
            return replace(known, simulated=terms.simulated)
        holder = passing.reading.checkin.person(person, checkpoint)
        return passing.answer((holder,)) if holder else Refused(Reason.NO_SUCH_PERSON, (person,))


def admit(
    writing: Writing,
    person: PersonId,
    direction: Direction,
    at: datetime,
    checkpoint: CheckpointId = ENTRANCE,
    terms: Terms = AS_USUAL,
) -> ScanAnswer | Refused:
    """Let somebody in or out as a part of a larger gesture."""
    holder = writing.checkin.person(person, checkpoint)
    if holder is None:
        return Refused(Reason.NO_SUCH_PERSON, (person,))
    door = checkpoint_of(writing, checkpoint)
    return Passing(writing, writing, writing.gesture, door, direction, at, terms).answer((holder,))


def check_in_together(
    desk: Desk,
    people: Sequence[PersonId],
    *,
    action: str | None = None,
    at: datetime | None = None,
    checkpoint: CheckpointId = ENTRANCE,
) -> tuple[ScanAnswer, ...]:
    """Let several people in by one gesture, so that one key undoes it; who is in already stays in."""
    with desk.writing(action) as writing:
        if action and (known := scans(writing, writing.gesture)):
            return tuple(again(writing, fact) for fact in known)
        answers = (
            admit(writing, person, Direction.IN, at or desk.now(), checkpoint)
            for person in dict.fromkeys(people)
        )
        return tuple(answer for answer in answers if isinstance(answer, ScanAnswer))


def is_taken(desk: Desk, action: str) -> bool:
    """Whether an action id belongs to something that was no scan, and would be undone with it."""
    with desk.reading() as reading:
        gesture = GestureId(action)
        return bool(reading.known_gesture(gesture)) and not scans(reading, gesture)


def recent(desk: Desk, count: int = 20) -> tuple[RecentScan, ...]:
    """The last scans of all desks, newest first."""
    with desk.reading() as reading:
        return reading.checkin.recent(count)


def _owners(desk: Desk, holders: Sequence[Holder]) -> tuple[FoundPerson, ...]:
    """Whose good badges these are, to choose from."""
    if not desk.may(Right.FIND):
        return ()
    return tuple(
        FoundPerson(one.card, one.inside, one.first_at) for one in holders if one.card and not one.revoked
    )


@contextmanager
def _passing(
    desk: Desk,
    action: str | None,
    direction: Direction,
    at: datetime | None,
    checkpoint: CheckpointId,
    terms: Terms,
) -> Iterator[Passing]:
    """What is decided at this desk, on a file that is written only where the scan is meant."""
    gesture = GestureId(action or new_id())
    with ExitStack() as opened:
        writing = None if terms.simulated else opened.enter_context(desk.writing(gesture))
        reading = opened.enter_context(desk.reading()) if writing is None else writing
        door, when = checkpoint_of(reading, checkpoint), at or desk.now()
        allowed, overridable = _allowed(desk, terms)
        yield Passing(reading, writing, gesture, door, direction, when, allowed, overridable, until=at)


def _allowed(desk: Desk, terms: Terms) -> tuple[Terms, frozenset[Verdict] | None]:
    """The terms on which whoever sits here may let somebody pass, and the reasons they may override."""
    settled = terms.settled and desk.may(Right.SETTLE)
    return replace(terms, settled=settled), desk.overridable if terms.override else None


def _origin(reading: Reading, code: str) -> CodeOrigin:
    event = reading.get(Event, EVENT_ID)
    return origin(event.key, spellings(code)[1]) if event and event.key else CodeOrigin.FOREIGN
