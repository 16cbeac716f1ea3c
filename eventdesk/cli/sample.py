"""The sample event as files: lists as registration platforms write them, and the event file."""

import csv
from datetime import date
from pathlib import Path

from eventdesk.domain.clock import SystemClock
from eventdesk.domain.ids import GestureId, new_id
from eventdesk.sample.event import day_of, make, records
from eventdesk.sample.lists import lists
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.store.file import EventFile
from eventdesk.store.place import clear
from eventdesk.usecases.desk import Desk

FILE = "sample.eventdesk"


def make_sample(folder: Path, sizes: Sizes, seed: int, day: date, desk: str) -> tuple[Path, tuple[Path, ...]]:
    """Write the sample event into `folder`, over one made before; its file and its lists.

    The file takes its name once it is whole: one that was killed half-way is made anew.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sample = make(sizes, seed, day)
    plan = build(day_of(sample))
    written = []
    for part in lists(sample, plan):
        path = folder / f"{part.name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(part.header)
            writer.writerows(part.rows)
        written.append(path)
    event, unready = folder / FILE, folder / f".{FILE}.part"
    clear(unready)
    with EventFile.create(unready, desk) as file:
        made_at = Desk(file, SystemClock(), desk)
        with made_at.writing(GestureId(new_id())) as writing:
            writing.record([record.created() for record in records(sample, plan)])
    clear(event)
    unready.rename(event)
    return event, tuple(written)
