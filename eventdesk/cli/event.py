"""Verbs on the whole event: new, demo, verify."""

from argparse import Namespace
from pathlib import Path

from eventdesk.cli.answer import Answer, Exit, counted, refused
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.refusal import Refused
from eventdesk.store.file import EventFile
from eventdesk.store.place import clear
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import create_event


def new(options: Namespace) -> Answer:
    """Make an event file."""
    path: Path = options.event
    with EventFile.create(path, options.desk) as file:
        made = create_event(Desk(file, SystemClock(), options.desk), options.name or path.stem, options.zone)
    if isinstance(made, Refused):
        clear(path)
        return refused(made)
    return Answer(f"{made.name} is in {path}.", {"event": str(path), "name": made.name, "zone": made.zone})


def demo(options: Namespace) -> Answer:
    """Make the sample event."""
    from eventdesk.cli.sample import make_sample
    from eventdesk.sample.sizes import Sizes

    sizes = Sizes(options.people, options.organisations, options.tables, options.slots)
    path, lists = make_sample(options.folder, sizes, options.seed, options.day, options.desk)
    words = f"The sample event is in {path}, its lists beside it: {', '.join(part.name for part in lists)}."
    return Answer(words, {"event": str(path), "lists": [str(part) for part in lists]})


def verify(options: Namespace) -> Answer:
    """Rebuild all tables from the facts and compare."""
    from eventdesk.store.verify import verify as verified

    # What is no event file is refused as on opening, and an older one brought up to date first.
    EventFile.open(options.event, options.desk).close()
    found = verified(options.event)
    data = {
        "facts": found.facts,
        "passed_over": found.passed_over,
        "damage": list(found.damage),
        "gaps": list(found.gaps),
        "differences": {part.table: part.count for part in found.differences},
    }
    if found.sound:
        facts = counted(found.facts, "fact")
        return Answer(f"Sound: {facts}, {found.passed_over} of kinds not known here.", data)
    lines = [
        *found.damage,
        *found.gaps,
        *(f"{part.table}: {counted(part.count, 'row differs', 'rows differ')}" for part in found.differences),
    ]
    gravity = Exit.TROUBLE if found.damage else Exit.REFUSED
    return Answer("Not sound:\n" + "\n".join(lines), data, gravity)
