"""Verbs of the desk: scan, undo, find."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, Exit, clock, counted, iso, near, refused
from eventdesk.cli.words import verdict_words
from eventdesk.domain.checkin import FoundPerson, PersonCard, ScanAnswer, Terms, Verdict, sayable
from eventdesk.domain.ids import CheckpointId
from eventdesk.domain.question import Question
from eventdesk.domain.refusal import Refused
from eventdesk.domain.visit import Direction
from eventdesk.scanner.frame import stripped
from eventdesk.usecases import checkin, search, undo
from eventdesk.usecases.checkpoints import checkpoint_called, standing
from eventdesk.usecases.codes import known_codes
from eventdesk.usecases.desk import Desk


def scan(desk: Desk, zone: tzinfo, options: Namespace) -> Iterator[Answer]:
    """Scan one code, or with "-" each line of the standard input."""
    door = checkpoint_called(desk, options.checkpoint)
    if isinstance(door, Refused):
        yield refused(door)
        return
    direction = Direction.OUT if options.out else Direction.IN
    terms = Terms(options.override.strip(), dict(options.answer), simulated=options.simulate)
    for read, action in _codes(options):
        answer = checkin.scan(
            desk,
            _code_in(desk, read),
            action=action,
            direction=direction,
            at=options.at,
            checkpoint=CheckpointId(door.id),
            terms=terms,
        )
        yield _scanned(answer, zone)


def status(desk: Desk, options: Namespace) -> Answer:
    """How a checkpoint stands."""
    door = checkpoint_called(desk, options.checkpoint)
    if isinstance(door, Refused):
        return refused(door)
    now = standing(desk, CheckpointId(door.id), options.at)
    total = now.total
    words = [
        f"{now.name or 'Entrance'}: {total.expected} expected, {total.inside} in, {total.out} out, "
        f"{total.ever} ever; {counted(now.accepted, 'scan')} accepted, {sum(now.refused.values())} refused"
    ]
    words += [f"  {role}: {one.inside} of {one.expected} in" for role, one in now.by_role.items()]
    words += [f"  refused as {verdict}: {count}" for verdict, count in now.refused.items()]
    return Answer("\n".join(words), asdict(now))


def _codes(options: Namespace) -> Iterator[tuple[str, str | None]]:
    """Each code with the id of its scan; those of a stream are numbered, so that it may be sent again."""
    if options.code != "-":
        yield sayable(options.code), options.action
        return
    for number, line in enumerate(sys.stdin, start=1):
        code = line.removeprefix("\ufeff").strip()
        if code:
            yield code, f"{options.action}/{number}" if options.action else None


def _code_in(desk: Desk, read: str) -> str:
    """The code that the event knows in what a scanner sent with its marks around; else the text as it is."""
    pieces = stripped(read)
    known = known_codes(desk, pieces) if len(pieces) > 1 else ()
    return next((piece for piece in pieces if piece in known), read)


def take_back(desk: Desk, options: Namespace) -> Answer:
    """Undo a gesture, or the last one of this desk."""
    if options.action:
        done = undo.undo(desk, options.action, reason=options.reason)
    else:
        done = undo.undo_last(desk, reason=options.reason)
    if isinstance(done, Refused):
        return refused(done)
    data = {"undone": done.target, "by": done.by, "subjects": len(done.subjects)}
    return Answer(f"Undone: {done.target} ({counted(len(done.subjects), 'thing')}).", data)


def find(desk: Desk, zone: tzinfo, options: Namespace) -> Answer:
    """People by what of them was typed."""
    found = search.find(desk, options.text, options.count)
    lines = [_found_words(one, zone) for one in found]
    data = {"people": [_found(one, zone) for one in found]}
    return Answer("\n".join(lines) or "Nobody found.", data, Exit.DONE if found else Exit.REFUSED)


def _scanned(answer: ScanAnswer, zone: tzinfo) -> Answer:
    card, upcoming = answer.person, answer.next
    data: dict[str, Any] = {
        "verdict": answer.verdict.value,
        "direction": answer.direction.value,
        "action": answer.action,
        "at": iso(answer.at, zone),
        "person": _person(card) if card else None,
        "first_at": iso(answer.first_at, zone),
        "first_desk": answer.first_desk or None,
        "next": None,
        "checkpoint": answer.checkpoint,
        "candidates": [_person(one) for one in answer.candidates],
        "questions": [
            {
                "key": q.key,
                "text": q.text,
                "kind": q.kind.value,
                "choices": list(q.choices),
                "asking": q.asking.value,
                "given": answer.given.get(q.key),
            }
            for q in answer.questions
        ],
        "ignored": list(answer.ignored),
        "expected_in": list(answer.expected_in),
        "limit": iso(answer.limit, zone),
        "override": answer.override or None,
        "overridden": answer.overridden.value if answer.overridden else None,
        "simulated": answer.simulated,
    }
    leaves = answer.verdict is Verdict.OK and answer.direction is Direction.OUT
    words = ["Goodbye" if leaves else verdict_words(answer.verdict)]
    if card:
        words.append(f"{card.name}, {card.organisation}" if card.organisation else card.name)
    if answer.first_at and answer.verdict is Verdict.ALREADY_IN:
        words.append(f"came at {near(answer.first_at, answer.at, zone)}, {answer.first_desk}")
    words += _reasons(answer, zone)
    if upcoming:
        partners = [{"name": one.name, "organisation": one.organisation} for one in upcoming.with_]
        start = iso(upcoming.start, zone)
        data["next"] = {"start": start, "table": upcoming.table, "room": upcoming.room, "with": partners}
        names = ", ".join(one.name for one in upcoming.with_)
        words.append(
            f"next {clock(upcoming.start, zone)}, table {upcoming.table}, {upcoming.room}, with {names}"
        )
    return Answer(" · ".join(words), data, Exit.DONE if answer.verdict is Verdict.OK else Exit.REFUSED)


def _reasons(answer: ScanAnswer, zone: tzinfo) -> Iterator[str]:
    """What else the desk must hear."""
    if answer.limit is not None:
        word = "from" if answer.verdict is Verdict.TOO_EARLY else "until"
        yield f"{word} {near(answer.limit, answer.at, zone)}"
    if answer.expected_in:
        yield f"expected in {', '.join(answer.expected_in)}"
    if answer.overridden is not None:
        yield f"by exception in spite of {answer.overridden.value}: {answer.override}"
    yield from (_question(one, answer.given.get(one.key, "")) for one in answer.questions)
    yield from (f"{key}: no such question, or no answer to it" for key in answer.ignored)
    yield from (f"{one.name}, {one.organisation}" for one in answer.candidates)


def _question(question: Question, given: str) -> str:
    """What is asked, among what one chooses, and what was answered before."""
    choices = f" ({', '.join(question.choices)})" if question.choices else ""
    before = f" [{given}]" if given else ""
    return f"{question.key}: {question.text}{choices}{before}"


def _found_words(one: FoundPerson, zone: tzinfo) -> str:
    state = f"in since {clock(one.first_at, zone)}" if one.inside else "not in"
    origin = ", ".join(part for part in (one.card.organisation, one.card.country) if part)
    return f"{one.card.name} · {origin} · {state} · {one.card.id}"


def _found(one: FoundPerson, zone: tzinfo) -> dict[str, Any]:
    told = {**_person(one.card), "in": one.inside, "first_at": iso(one.first_at, zone)}
    if one.match is not None:
        told["near"] = one.match.nearness.name.lower()
        told["by"] = [field.value for field in one.match.fields]
    return told


def _person(card: PersonCard) -> dict[str, Any]:
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
