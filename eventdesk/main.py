"""The composition root: builds everything, owns nothing. What a command does not need is imported late."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from eventdesk.domain.clock import SystemClock
from eventdesk.store.file import SUFFIX, EventFile
from eventdesk.ui.kit.doors import Doors, OpenEvent
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import create_event
from eventdesk.usecases.finder import Finder, NameIndex
from eventdesk.usecases.matchmaker import Matchmaker, TextFit
from eventdesk.usecases.rehearsal import Rehearsal, SimulatedClock, cast, doors_open

SAMPLE_SEED = 1
VERBS_OF_THE_WINDOW = frozenset({None, "open"})
CLOCK = SystemClock()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb, or open the window; a single path is the event to open. The exit code."""
    from eventdesk.cli.arguments import parser

    words = list(sys.argv[1:] if arguments is None else arguments)
    if len(words) == 1 and words[0].endswith(SUFFIX):
        words.insert(0, "open")
    options = parser().parse_args(words)
    if options.verb in VERBS_OF_THE_WINDOW:
        from eventdesk.ui.running import run as window

        doors = Doors(existing, new, sample, rehearse)
        return window(getattr(options, "event", None), doors, kiosk=getattr(options, "kiosk", False))
    from eventdesk.cli.run import run

    return int(run(options))


def existing(path: Path, desk: str) -> OpenEvent:
    """Open an event file."""
    return _opened(EventFile.open(path, desk))


def new(path: Path, desk: str, zone: str) -> OpenEvent:
    """Make an event file, the event named after it."""
    event = _opened(EventFile.create(path, desk))
    create_event(event.desk, path.stem, zone)
    return event


def sample(folder: Path, desk: str) -> OpenEvent:
    """Open the sample event of this folder, made where it is not there yet."""
    from eventdesk.cli.sample import FILE, make_sample
    from eventdesk.sample.sizes import Sizes

    path = folder / FILE
    if not path.exists():
        make_sample(folder, Sizes(), SAMPLE_SEED, CLOCK.now().astimezone().date(), desk)
    return existing(path, desk)


def rehearse(path: Path, desk: str, seed: int) -> OpenEvent:
    """Copy an event and open the copy by a simulated clock; it is thrown away when it is closed."""
    from eventdesk.sample.rehearsal import arrivals
    from eventdesk.store.copying import copy_event

    with ExitStack() as held:
        copy = Path(held.enter_context(TemporaryDirectory(prefix="eventdesk-rehearsal-"))) / path.name
        copy_event(path, copy)
        file = held.enter_context(EventFile.open(copy, desk))
        begins = doors_open(Desk(file, CLOCK, desk))
        clock = SimulatedClock(CLOCK, begins)
        at = Desk(file, clock, desk, finder=Finder(index), matchmaker=Matchmaker(fit))
        rehearsal = Rehearsal(clock, cast(at, arrivals, seed), begins)
        return OpenEvent(copy, at, file.on_commit, held.pop_all().close, rehearsal)


def _opened(file: EventFile) -> OpenEvent:
    desk = Desk(file, CLOCK, file.desk_name, finder=Finder(index), matchmaker=Matchmaker(fit))
    return OpenEvent(file.path, desk, file.on_commit, file.close)


def index() -> NameIndex:
    """An index of names, made in whatever process looks for somebody."""
    from eventdesk.search.index import Index

    return Index()


def fit() -> TextFit:
    """What people offer and need, compared in whatever process asks who is right for somebody."""
    from eventdesk.search.fit import Fit

    return Fit()
