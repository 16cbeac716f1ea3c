"""The composition root: builds everything, owns nothing."""

import sys
from collections.abc import Sequence
from pathlib import Path

SAMPLE_SEED = 1
VERBS_OF_THE_WINDOW = frozenset({None, "open"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb, or open the window; a single path is the event to open. The exit code."""
    from eventdesk.cli.arguments import parser

    words = list(sys.argv[1:] if arguments is None else arguments)
    if len(words) == 1 and words[0].endswith(".eventdesk"):
        words.insert(0, "open")
    options = parser().parse_args(words)
    if options.verb in VERBS_OF_THE_WINDOW:
        return window(getattr(options, "event", None))
    from eventdesk.cli.run import run

    return int(run(options))


def window(path: Path | None) -> int:
    """Open the window, on an event or on the start page."""
    from eventdesk.cli.sample import FILE, make_sample
    from eventdesk.domain.clock import SystemClock
    from eventdesk.sample.sizes import Sizes
    from eventdesk.store.file import EventFile
    from eventdesk.ui.app import Doors, OpenEvent, run
    from eventdesk.usecases.desk import Desk
    from eventdesk.usecases.event import create_event

    clock = SystemClock()

    def opened(file: EventFile) -> OpenEvent:
        return OpenEvent(file.path, Desk(file, clock, file.desk_name), file.on_commit, file.close)

    def new(path: Path, desk: str, zone: str) -> OpenEvent:
        event = opened(EventFile.create(path, desk))
        create_event(event.desk, path.stem, zone)
        return event

    def sample(folder: Path, desk: str) -> OpenEvent:
        path = folder / FILE
        if not path.exists():
            make_sample(folder, Sizes(), SAMPLE_SEED, clock.now().astimezone().date(), desk)
        return opened(EventFile.open(path, desk))

    doors = Doors(open=lambda path, desk: opened(EventFile.open(path, desk)), new=new, sample=sample)
    return run(path, doors)
