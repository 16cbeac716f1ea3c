"""Verbs of the desk: scan, undo, find."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, Exit, clock, counted, iso, refused
from eventdesk.cli.scanned import person, scanned
from eventdesk.domain.checkin import FoundPerson, Terms, sayable
from eventdesk.domain.ids import CheckpointId
from eventdesk.domain.refusal import Reason, Refused
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
    terms = Terms(options.override or "", dict(options.answer), simulated=options.simulate)
    for read, action in _codes(options):
        if action and checkin.is_taken(desk, action):
            yield refused(Refused(Reason.ACTION_TAKEN, (action,)))
            continue
        answer = checkin.scan(
            desk,
            _code_in(desk, read),
            action=action,
            direction=direction,
            at=options.at,
            checkpoint=CheckpointId(door.id),
            terms=terms,
        )
        yield scanned(answer, zone)


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


def _found_words(one: FoundPerson, zone: tzinfo) -> str:
    state = f"in since {clock(one.first_at, zone)}" if one.inside else "not in"
    origin = ", ".join(part for part in (one.card.organisation, one.card.country) if part)
    return f"{one.card.name} · {origin} · {state} · {one.card.id}"


def _found(one: FoundPerson, zone: tzinfo) -> dict[str, Any]:
    told = {**person(one.card), "in": one.inside, "first_at": iso(one.first_at, zone)}
    if one.match is not None:
        told["near"] = one.match.nearness.name.lower()
        told["by"] = [field.value for field in one.match.fields]
    return told
