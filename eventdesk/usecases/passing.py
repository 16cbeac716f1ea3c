"""Passing a checkpoint: one case put together, decided, recorded, and answered; and the same answer again."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from eventdesk.domain.checkin import AS_USUAL, Holder, PersonCard, ScanAnswer, Terms, Verdict, refusal_draft
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.code import CodeOrigin
from eventdesk.domain.decision import Case, decide, reason_against
from eventdesk.domain.fact import Draft, Fact, Noun
from eventdesk.domain.ids import CheckpointId, GestureId, PersonId
from eventdesk.domain.person import Payment, Person, Status
from eventdesk.domain.question import Given, Question, answer_draft
from eventdesk.domain.record import read_time
from eventdesk.domain.visit import ENTRANCE, Direction, Passage, passage_draft, passage_of, presence, way_in
from eventdesk.usecases.checkpoints import checkpoint_of, completed, expected_elsewhere
from eventdesk.usecases.ports import Reading, Writing


@dataclass(frozen=True, slots=True)
class Passing:
    """Who wants to pass where, when and on what terms; without `writing` it is simulated.

    A scan that is told late is decided by who was where `until` its time; None is all that is known.
    """

    reading: Reading
    writing: Writing | None
    gesture: GestureId
    checkpoint: Checkpoint
    direction: Direction
    at: datetime
    terms: Terms = AS_USUAL
    overridable: Collection[Verdict] | None = None
    """What whoever sits at the desk may override; None is all that anybody may."""
    until: datetime | None = None

    def answer(
        self, holders: Sequence[Holder], text: str = "", origin: CodeOrigin = CodeOrigin.OURS
    ) -> ScanAnswer:
        """Decide, record what came of it, and tell the desk. Answers are kept even where nobody passes."""
        direction = self.checkpoint.direction(self.direction)
        case = Case(tuple(map(self._then, holders)), self.at, direction, origin, self.checkpoint)
        given = self._answers() if case.known else {}
        asked = completed(self.reading, case, [question.id for question in given], self.until)
        drafts = self._kept(case.known, given) if case.known else []
        if self.terms.settled and asked.card is not None:
            asked = replace(asked, holders=tuple(_settled(holder) for holder in asked.holders))
        verdict = decide(asked, self.terms.override, self.overridable)
        kept = {question.key for question in given}
        answer = replace(
            self._scan_answer(asked, verdict, text),
            ignored=tuple(key for key in self.terms.answers if key not in kept),
        )
        if self.writing is not None:
            self.writing.record([*drafts, self._draft(answer)])
        return answer

    def _answers(self) -> dict[Question, str]:
        """The questions that are answered with the scan, and how; what answers none is passed over."""
        if not self.terms.answers:
            return {}
        told = {
            question: question.accepted(self.terms.answers[question.key])
            for question in self.reading.all(Question)
            if question.key in self.terms.answers
        }
        return {question: value for question, value in told.items() if value is not None}

    def _kept(self, card: PersonCard, given: Mapping[Question, str]) -> list[Draft]:
        """What is recorded of somebody whether they pass or not: answers, and that they have paid."""
        before = (
            {str(one.question): one for one in self.reading.where(Given, person=card.id)} if given else {}
        )
        drafts = [answer_draft(before.get(q.id), card.id, q, value) for q, value in given.items()]
        if self.terms.settled:
            person = self.reading.get(Person, card.id)
            drafts.append(person.changed(**_paid(person.status)) if person else None)
        return [draft for draft in drafts if draft]

    def _then(self, holder: Holder) -> Holder:
        """A holder by the scans up to the time as of which is decided."""
        until, last = self.until, holder.last_at
        if until is None or holder.card is None or last is None or last <= until:
            return holder
        then = presence(one for one in self._passages(holder.card.id) if one.at <= until)
        desk = holder.first_desk if then.first_at else ""
        return replace(
            holder, inside=then.inside, first_at=then.first_at, first_desk=desk, last_at=then.last_at
        )

    def _passages(self, person: PersonId) -> Iterator[Passage]:
        """The accepted scans of somebody here."""
        found = self.reading.checkpoints.passages_of(person)
        return (one for one in found if one.checkpoint == self.checkpoint.id)

    def _came(self, asked: Case, verdict: Verdict) -> tuple[datetime | None, str]:
        """When and at which desk somebody came: of who is in already in this stay, else the first time."""
        holder = asked.holder
        if holder is None or verdict is Verdict.AMBIGUOUS:
            return None, ""
        stay = None
        if verdict is Verdict.ALREADY_IN and asked.is_inside and holder.card and holder.last_at:
            passages = (one for one in self._passages(holder.card.id) if one.at <= holder.last_at)
            stay = way_in(passages, asked.out_since)
        return (stay.at, self.reading.desks[stay.desk]) if stay else (holder.first_at, holder.first_desk)

    def _scan_answer(self, asked: Case, verdict: Verdict, text: str) -> ScanAnswer:
        card = asked.card
        ambiguous = verdict is Verdict.AMBIGUOUS
        first_at, first_desk = self._came(asked, verdict)
        passed = verdict is Verdict.OK and bool(self.terms.override)
        absent = verdict is Verdict.NOT_ADMITTED and card is not None
        return ScanAnswer(
            verdict=verdict,
            action=self.gesture,
            at=self.at,
            direction=asked.direction,
            text=text,
            person=None if ambiguous else card,
            first_at=first_at,
            first_desk=first_desk,
            next=self.reading.checkin.next_meeting(card.id, self.at) if card and not ambiguous else None,
            checkpoint=CheckpointId(self.checkpoint.id),
            checkpoint_name=self.checkpoint.name,
            candidates=tuple(one.card for one in asked.candidates if one.card) if ambiguous else (),
            questions=(*asked.open_questions, *asked.asked_along) if verdict is Verdict.ASK else (),
            given=self._given(asked) if verdict is Verdict.ASK else {},
            expected_in=expected_elsewhere(self.reading, card.id, self.at) if absent and card else (),
            limit=_limit(asked, verdict),
            override=self.terms.override if passed and reason_against(asked) else "",
            overridden=reason_against(asked) if passed else None,
            simulated=self.writing is None,
        )

    def _given(self, asked: Case) -> dict[str, str]:
        """What was answered before to the questions that are open, for the desk to confirm."""
        keys = {question.id: question.key for question in asked.open_questions}
        known = self.reading.where(Given, person=asked.card.id) if asked.card else ()
        return {keys[one.question]: one.value for one in known if one.question in keys}

    def _draft(self, told: ScanAnswer) -> Draft:
        if told.verdict is not Verdict.OK or told.person is None:
            return refusal_draft(told)
        marks = {}
        if told.overridden is not None:
            marks = {"override": told.override, "overridden": told.overridden.value}
        return passage_draft(told.person.id, told.direction, told.at, told.checkpoint, **marks)


def answered(writing: Writing) -> ScanAnswer | None:
    """The answer that the gesture being written has been given already, None for a new one."""
    return answer_of(writing, writing.gesture)


def answer_of(reading: Reading, gesture: GestureId) -> ScanAnswer | None:
    """The answer that a gesture has been given, None for a new one."""
    known = scans(reading, gesture)
    return again(reading, known[0]) if known else None


def scans(reading: Reading, gesture: GestureId) -> list[Fact]:
    """The facts of scans that a gesture has made."""
    known = reading.known_gesture(gesture)
    return [fact for fact in known if fact.subject.noun in (Noun.VISIT, Noun.SCAN)]


def again(reading: Reading, fact: Fact) -> ScanAnswer:
    """The answer once given to a gesture, told from its fact."""
    reads = reading.checkin
    body = fact.body
    at = read_time(str(body["at"]))
    passage = passage_of(fact)
    if passage is not None:
        person, direction, verdict = passage.person, passage.direction, Verdict.OK
    else:
        person = PersonId(str(body.get("person", "")))
        direction, verdict = Direction(str(body["direction"])), Verdict(str(body["verdict"]))
    checkpoint = CheckpointId(str(body.get("checkpoint", ENTRANCE)))
    holder = reads.person(person, checkpoint)
    card = holder.card if holder else None
    overridden = body.get("overridden")
    first_at, first_desk = _first(fact, holder, at)
    return ScanAnswer(
        verdict=verdict,
        action=fact.gesture,
        at=at,
        direction=direction,
        text=str(body.get("text", "")),
        person=card,
        first_at=first_at,
        first_desk=first_desk,
        next=reads.next_meeting(card.id, at) if card else None,
        checkpoint=checkpoint,
        checkpoint_name=checkpoint_of(reading, checkpoint).name,
        override=str(body.get("override", "")),
        overridden=None if overridden is None else Verdict(str(overridden)),
        **_told(reading, body),
    )


def _told(reading: Reading, body: Mapping[str, Any]) -> dict[str, Any]:
    """What else the desk was told with a refusal."""
    holders = (reading.checkin.person(PersonId(one)) for one in body.get("candidates", ()))
    questions = (reading.get(Question, one) for one in body.get("questions", ()))
    return {
        "candidates": tuple(one.card for one in holders if one and one.card),
        "questions": tuple(one for one in questions if one),
        "given": body.get("given", {}),
        "expected_in": tuple(body.get("expected_in", ())),
        "limit": read_time(body["limit"]) if "limit" in body else None,
    }


def _first(fact: Fact, holder: Holder | None, at: datetime) -> tuple[datetime | None, str]:
    """When and where somebody had come first, as it was told: a first scan had nothing before it."""
    told = fact.body.get("first_at")
    if told is not None:
        return read_time(str(told)), str(fact.body.get("first_desk", ""))
    if holder is None or holder.first_at is None or holder.first_at >= at:
        return None, ""
    return holder.first_at, holder.first_desk


def _settled(holder: Holder) -> Holder:
    card = holder.card
    return replace(holder, card=replace(card, **_paid(card.status))) if card else holder


def _paid(status: Status) -> dict[str, Any]:
    """What changes with a payment: a registration that waited for it no longer does."""
    return {
        "payment": Payment.PAID,
        "status": Status.REGISTERED if status is Status.PENDING else status,
    }


def _limit(asked: Case, verdict: Verdict) -> datetime | None:
    """The time that somebody misses: the latest start or the earliest end that counts."""
    card = asked.card
    if verdict is Verdict.TOO_EARLY:
        starts = [card.valid_from if card else None, asked.checkpoint.opens]
        return max(start for start in starts if start is not None)
    if verdict is Verdict.TOO_LATE:
        ends = [card.valid_until if card else None, asked.checkpoint.closes]
        return min(end for end in ends if end is not None)
    return None
