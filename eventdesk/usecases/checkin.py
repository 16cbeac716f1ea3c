"""Check-in: a code or a found person goes in or out, and the desk is told what matters."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from eventdesk.domain.checkin import (
    Counters,
    FoundPerson,
    Holder,
    NextMeeting,
    RecentScan,
    ScanAnswer,
    Verdict,
    decide,
    refusal_draft,
    spellings,
)
from eventdesk.domain.code import CodeOrigin, origin
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.fact import Fact, Noun
from eventdesk.domain.ids import GestureId, PersonId, new_id
from eventdesk.domain.record import read_time
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.visit import Direction, passage_draft, passage_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading, Writing


class CheckinReads(Protocol):
    """What the check-in asks of the file."""

    def holder_of(self, spellings: Sequence[str]) -> Holder | None:
        """Whose badge has one of these codes."""
        ...

    def person(self, person: PersonId) -> Holder | None:
        """The person of this id as the holder of a good badge."""
        ...

    def next_meeting(self, person: PersonId, at: datetime) -> NextMeeting | None:
        """The planned meeting of this person that runs at this time or comes next."""
        ...

    def recent(self, count: int) -> tuple[RecentScan, ...]:
        """The last scans, newest first."""
        ...

    def counters(self) -> Counters:
        """How many are expected, here and gone."""
        ...

    def find(self, text: str, count: int) -> tuple[FoundPerson, ...]:
        """People whose name or organisation has all words of `text`."""
        ...


def scan(
    desk: Desk,
    code: str,
    *,
    action: str | None = None,
    direction: Direction = Direction.IN,
    at: datetime | None = None,
) -> ScanAnswer:
    """Let the holder of a code in or out. The same `action` again answers the same and records nothing."""
    gesture = GestureId(action or new_id())
    with desk.writing(gesture) as writing:
        if action and (known := answered(writing)):
            return known
        reads: CheckinReads = writing.checkin
        holder = reads.holder_of(spellings(code))
        where = CodeOrigin.OURS if holder else _origin(writing, code)
        verdict = decide(holder, where, direction)
        return _answer(writing, holder, verdict, direction, at or desk.now(), code)


def scan_or_find(
    desk: Desk,
    text: str,
    *,
    action: str | None = None,
    direction: Direction = Direction.IN,
    count: int = 20,
) -> ScanAnswer | tuple[FoundPerson, ...]:
    """What Enter means in the one field: a code is a scan; a name finds people and is no failed scan."""
    with desk.reading() as reading:
        reads: CheckinReads = reading.checkin
        if reads.holder_of(spellings(text)) is None and _origin(reading, text) is CodeOrigin.FOREIGN:
            found = reads.find(text, count)
            if found:
                return found
    return scan(desk, text, action=action, direction=direction)


def check_in(
    desk: Desk,
    person: PersonId,
    *,
    action: str | None = None,
    direction: Direction = Direction.IN,
    at: datetime | None = None,
) -> ScanAnswer | Refused:
    """Let somebody found by name in or out, whatever became of their badge."""
    gesture = GestureId(action or new_id())
    with desk.writing(gesture) as writing:
        if action and (known := answered(writing)):
            return known
        return admit(writing, person, direction, at or desk.now())


def admit(writing: Writing, person: PersonId, direction: Direction, at: datetime) -> ScanAnswer | Refused:
    """Let somebody in or out as a part of a larger gesture."""
    reads: CheckinReads = writing.checkin
    holder = reads.person(person)
    if holder is None:
        return Refused(Reason.NO_SUCH_PERSON, (person,))
    return _answer(writing, holder, decide(holder, CodeOrigin.OURS, direction), direction, at, "")


def check_in_together(
    desk: Desk, people: Sequence[PersonId], *, action: str | None = None, at: datetime | None = None
) -> tuple[ScanAnswer, ...]:
    """Let several people in by one gesture, so that one key undoes it; who is in already stays in."""
    gesture = GestureId(action or new_id())
    with desk.writing(gesture) as writing:
        if action and (known := _scans(writing, gesture)):
            return tuple(_again(writing, fact) for fact in known)
        reads: CheckinReads = writing.checkin
        answers: list[ScanAnswer] = []
        for person in dict.fromkeys(people):
            holder = reads.person(person)
            if holder is not None:
                verdict = decide(holder, CodeOrigin.OURS, Direction.IN)
                answers.append(_answer(writing, holder, verdict, Direction.IN, at or desk.now(), ""))
        return tuple(answers)


def recent(desk: Desk, count: int = 20) -> tuple[RecentScan, ...]:
    """The last scans of all desks, newest first."""
    with desk.reading() as reading:
        reads: CheckinReads = reading.checkin
        return reads.recent(count)


def counters(desk: Desk) -> Counters:
    """How many are expected, here and gone."""
    with desk.reading() as reading:
        reads: CheckinReads = reading.checkin
        return reads.counters()


def find(desk: Desk, text: str, count: int = 20) -> tuple[FoundPerson, ...]:
    """People by name as typed, accents and word order aside."""
    with desk.reading() as reading:
        reads: CheckinReads = reading.checkin
        return reads.find(text, count)


def _origin(reading: Reading, code: str) -> CodeOrigin:
    event = reading.get(Event, EVENT_ID)
    return origin(event.key, spellings(code)[1]) if event and event.key else CodeOrigin.FOREIGN


def _answer(
    writing: Writing,
    holder: Holder | None,
    verdict: Verdict,
    direction: Direction,
    at: datetime,
    text: str,
) -> ScanAnswer:
    """Record what the verdict says and tell the desk."""
    reads: CheckinReads = writing.checkin
    card = holder.card if holder else None
    first_at, first_desk = (holder.first_at, holder.first_desk) if holder else (None, "")
    upcoming = reads.next_meeting(card.id, at) if card else None
    answer = ScanAnswer(verdict, writing.gesture, at, direction, text, card, first_at, first_desk, upcoming)
    if verdict is Verdict.OK and card is not None:
        writing.record([passage_draft(card.id, direction, at)])
    else:
        writing.record([refusal_draft(answer)])
    return answer


def answered(writing: Writing) -> ScanAnswer | None:
    """The answer this gesture has been given already, None for a new one."""
    known = _scans(writing, writing.gesture)
    return _again(writing, known[0]) if known else None


def _scans(reading: Reading, gesture: GestureId) -> list[Fact]:
    known = reading.known_gesture(gesture)
    return [fact for fact in known if fact.subject.noun in (Noun.VISIT, Noun.SCAN)]


def _again(reading: Reading, fact: Fact) -> ScanAnswer:
    """The answer once given to a gesture, told from its fact."""
    reads: CheckinReads = reading.checkin
    body = fact.body
    at = read_time(str(body["at"]))
    passage = passage_of(fact)
    if passage is not None:
        person, direction, verdict = passage.person, passage.direction, Verdict.OK
    else:
        person = PersonId(str(body.get("person", "")))
        direction, verdict = Direction(str(body["direction"])), Verdict(str(body["verdict"]))
    holder = reads.person(person)
    card = holder.card if holder else None
    # A first scan had nothing before it to tell of.
    before = holder if holder and not (verdict is Verdict.OK and holder.first_at == at) else None
    return ScanAnswer(
        verdict,
        fact.gesture,
        at,
        direction,
        str(body.get("text", "")),
        card,
        before.first_at if before else None,
        before.first_desk if before else "",
        reads.next_meeting(card.id, at) if card else None,
        repeated=True,
    )
