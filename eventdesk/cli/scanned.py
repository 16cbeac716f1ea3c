"""What a scan came to, in words and in JSON."""

from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, Exit, clock, iso, near
from eventdesk.cli.words import verdict_words
from eventdesk.domain.checkin import NextMeeting, PersonCard, ScanAnswer, Verdict
from eventdesk.domain.question import Question
from eventdesk.domain.visit import Direction


def scanned(answer: ScanAnswer, zone: tzinfo) -> Answer:
    """The answer to one scan."""
    exit_ = Exit.DONE if answer.verdict is Verdict.OK else Exit.REFUSED
    return Answer(" · ".join(_words(answer, zone)), _data(answer, zone), exit_)


def person(card: PersonCard) -> dict[str, Any]:
    """Somebody, for programs."""
    return {
        "id": card.id,
        "name": card.name,
        "organisation": card.organisation,
        "country": card.country,
        "roles": list(card.roles),
        "vip": card.vip,
        "notes": card.notes,
        "status": card.status.value,
        "payment": card.payment.value,
        "attention": card.attention,
        "box": card.box,
    }


def _data(answer: ScanAnswer, zone: tzinfo) -> dict[str, Any]:
    return {
        "verdict": answer.verdict.value,
        "direction": answer.direction.value,
        "action": answer.action,
        "at": iso(answer.at, zone),
        "person": person(answer.person) if answer.person else None,
        "first_at": iso(answer.first_at, zone),
        "first_desk": answer.first_desk or None,
        "next": _meeting(answer.next, zone) if answer.next else None,
        "checkpoint": answer.checkpoint,
        "candidates": [person(one) for one in answer.candidates],
        "questions": [_question(one, answer.given.get(one.key)) for one in answer.questions],
        "ignored": list(answer.ignored),
        "expected_in": list(answer.expected_in),
        "limit": iso(answer.limit, zone),
        "override": answer.override or None,
        "overridden": answer.overridden.value if answer.overridden else None,
        "simulated": answer.simulated,
    }


def _meeting(meeting: NextMeeting, zone: tzinfo) -> dict[str, Any]:
    partners = [{"name": one.name, "organisation": one.organisation} for one in meeting.with_]
    return {
        "start": iso(meeting.start, zone),
        "table": meeting.table,
        "room": meeting.room,
        "with": partners,
    }


def _question(question: Question, given: str | None) -> dict[str, Any]:
    return {
        "key": question.key,
        "text": question.text,
        "kind": question.kind.value,
        "choices": list(question.choices),
        "asking": question.asking.value,
        "given": given,
    }


def _words(answer: ScanAnswer, zone: tzinfo) -> Iterator[str]:
    card, meeting = answer.person, answer.next
    leaves = answer.verdict is Verdict.OK and answer.direction is Direction.OUT
    yield "Goodbye" if leaves else verdict_words(answer.verdict)
    if card:
        yield f"{card.name}, {card.organisation}" if card.organisation else card.name
    if answer.first_at and answer.verdict is Verdict.ALREADY_IN:
        yield f"came at {near(answer.first_at, answer.at, zone)}, {answer.first_desk}"
    yield from _reasons(answer, zone)
    if meeting:
        names = ", ".join(one.name for one in meeting.with_)
        yield f"next {clock(meeting.start, zone)}, table {meeting.table}, {meeting.room}, with {names}"


def _reasons(answer: ScanAnswer, zone: tzinfo) -> Iterator[str]:
    """What else the desk must hear."""
    if answer.limit is not None:
        word = "from" if answer.verdict is Verdict.TOO_EARLY else "until"
        yield f"{word} {near(answer.limit, answer.at, zone)}"
    if answer.expected_in:
        yield f"expected in {', '.join(answer.expected_in)}"
    if answer.overridden is not None:
        yield f"by exception in spite of {answer.overridden.value}: {answer.override}"
    yield from (_question_words(one, answer.given.get(one.key, "")) for one in answer.questions)
    yield from (f"{key}: no such question, or no answer to it" for key in answer.ignored)
    yield from (f"{one.name}, {one.organisation}" for one in answer.candidates)


def _question_words(question: Question, given: str) -> str:
    """What is asked, among what one chooses, and what was answered before."""
    choices = f" ({', '.join(question.choices)})" if question.choices else ""
    before = f" [{given}]" if given else ""
    return f"{question.key}: {question.text}{choices}{before}"
