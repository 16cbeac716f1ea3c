"""The scan log as lines, objects or files; what was undone stays in it, marked."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from eventdesk.cli.answer import Answer, clock, counted, printable, refused
from eventdesk.cli.moment import in_event_time
from eventdesk.cli.words import verdict_words
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import CheckpointId
from eventdesk.domain.refusal import Refused
from eventdesk.domain.scanlog import LoggedScan, Wanted
from eventdesk.domain.visit import Direction
from eventdesk.exchange.scanlog import WRITERS, objects
from eventdesk.usecases.checkpoints import checkpoint_called
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.scanlog import desks_called, scan_log, scan_log_to_export


def log(desk: Desk, zone: tzinfo, dawn: datetime, options: Namespace) -> Iterator[Answer]:
    """Each scan wanted, newest first, or the files that were written of them."""
    wanted = _wanted(desk, zone, dawn, options)
    if isinstance(wanted, Refused):
        yield refused(wanted)
        return
    files: list[Path] = options.files
    if not files:
        told = scan_log(desk, wanted, options.count)
        for scan, data in zip(told.scans, objects(told, zone), strict=True):
            yield Answer(_words(scan, zone), data)
        return
    whole = scan_log_to_export(desk, wanted)
    if isinstance(whole, Refused):
        yield refused(whole)
        return
    for path in files:
        WRITERS[path.suffix.lower()](whole, path, zone)
    words = "\n".join((counted(whole.total, "scan"), *(f"Written: {path}" for path in files)))
    yield Answer(words, {"scans": whole.total, "files": [str(path) for path in files]})


def _wanted(desk: Desk, zone: tzinfo, dawn: datetime, options: Namespace) -> Wanted | Refused:
    door = checkpoint_called(desk, options.checkpoint) if options.checkpoint else None
    if isinstance(door, Refused):
        return door
    desks = desks_called(desk, options.of_desk) if options.of_desk else ()
    if isinstance(desks, Refused):
        return desks
    return Wanted(
        text=options.text,
        verdict=Verdict(options.verdict) if options.verdict else None,
        desks=desks,
        checkpoint=CheckpointId(door.id) if door else None,
        since=in_event_time(options.since, zone, dawn),
        until=in_event_time(options.until, zone, dawn),
        undone=options.undone,
        by_exception=options.by_exception,
    )


def _words(scan: LoggedScan, zone: tzinfo) -> str:
    leaves = scan.verdict is Verdict.OK and scan.direction is Direction.OUT
    told = [
        f"{scan.at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
        scan.desk_name,
        scan.checkpoint_name or scan.checkpoint,
        "Goodbye" if leaves else verdict_words(scan.verdict),
        ", ".join(part for part in (scan.person_name, scan.organisation) if part) or printable(scan.text),
    ]
    if scan.override:
        told.append(f"by exception: {scan.override}")
    if scan.undone:
        by = ", ".join(dict.fromkeys(name for name in (scan.undone.actor, scan.undone.desk_name) if name))
        when = clock(scan.undone.at, zone)
        why = f": {scan.undone.reason}" if scan.undone.reason else ""
        told.append(" ".join(filter(None, ("UNDONE", when, f"by {by}{why}"))))
    return " · ".join(told)
