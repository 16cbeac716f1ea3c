"""Draws every screen to PNG: ``python -m tests.screens FOLDER`` - both themes, both languages, two sizes.

``--sets dark-fr-1280 light-en`` draws only the sets that begin so, ``--screens board planner`` only those
screens.

The event is the sample, half an hour after the doors opened, a seeded half of the people in the house, and
some clashes: meetings that two desks booked at once, somebody who cancelled, a crowded room. Each set has a
copy of it, so that nothing in a picture comes from the drawing of another set.
"""

import os
import shutil
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTime, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.cli.sample import make_sample
from eventdesk.domain.badge import Badge
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Room, Session, Slot
from eventdesk.main import rehearse
from eventdesk.sample.sizes import Sizes
from eventdesk.search.fit import Fit
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.kit.doors import Doors, OpenEvent
from eventdesk.ui.kit.look.theme import Mode
from eventdesk.ui.kit.settings import Settings
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.people import edit_person
from tests.screens.guarded import draw_guarded
from tests.screens.morning import enliven
from tests.screens.outcomes import hear
from tests.screens.setup import furnish
from tests.screens.still import CLOCK, FIRST_SLOT, settle_page, settle_until
from tests.screens.used import draw_more

SIZES = ((1280, 720), (1920, 1080))


def settle(program: Program, milliseconds: int = 400) -> None:
    """Let the worker answer and the window paint."""
    deadline = QDeadlineTimer(5000)
    while not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        if program.worker.pending == 0:
            return


def fill(event: Path, desk: Desk) -> str:
    """Let half of the people in; a good code of somebody who has not come."""
    with desk.reading() as reading:
        badges = reading.all(Badge)
    enliven(event, CLOCK, badges[::2], FIRST_SLOT)
    spoil(desk)
    furnish(desk)
    hear(desk)
    return badges[1].code


def spoil(desk: Desk) -> None:
    """What desks that did not know of each other may have done: some clashes of most kinds."""
    with desk.reading() as reading:
        first = sorted(
            (meeting for meeting in reading.all(Meeting) if meeting.slot),
            key=lambda meeting: (meeting.slot, meeting.id),
        )
        session = next(session for session in reading.all(Session) if session.group)
        slots = {slot.id: slot for slot in reading.all(Slot)}
        room = reading.get(Room, session.room or "")
    one, two, three = first[0], first[1], first[2]
    busy = Counter(person for meeting in first for person in meeting.people)
    leisurely = min(busy, key=lambda person: (busy[person], person))
    during = next(m for m in first if m.slot and slots[m.slot].starts == session.starts)
    drafts = [
        Meeting(
            id="twice", people=(one.people[0], two.people[0]), slot=one.slot, table=three.table
        ).created(),
        session.changed(people=(*session.people, *during.people)),
        room.changed(capacity=10) if room else None,
    ]
    with desk.writing("clashes") as writing:
        writing.record([draft for draft in drafts if draft])
    edit_person(desk, leisurely, cancelled=True)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which pictures are wished: sets by how their names begin, screens by name; nothing said means all."""

    sets: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()

    def has_set(self, prefix: str) -> bool:
        """Whether this theme, language and width are wished."""
        return not self.sets or prefix.startswith(self.sets)

    def has_screen(self, key: str) -> bool:
        """Whether this screen is wished; what surrounds the event's screens is called `start` and `end`."""
        return not self.screens or key in self.screens


def draw(folder: Path, event: Path, code: str, chosen: Chosen) -> Iterator[Path]:
    """The chosen pictures of one event."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for mode, language, size in product((Mode.LIGHT, Mode.DARK), ("en", "fr"), SIZES):
        prefix = f"{mode.value}-{language}-{size[0]}"
        if not chosen.has_set(prefix):
            continue
        copied = shutil.copytree(event.parent, event.parent.with_name(prefix)) / event.name
        settings = Settings.in_file(copied.with_name("settings.ini"))
        settings.theme, settings.language = mode, language
        settings.remember(Path("/media/usb-stick/Matchmaking day 2025.eventdesk"))
        settings.remember(copied)
        program = Program(app, doors(copied), settings)
        try:
            program.window.resize(*size)
            program.window.show()
            yield from draw_all(program, copied, code, folder / prefix, chosen)
            program.window.language_chosen.emit("en")  # else texts are looked up here first
        finally:
            program.window.close()  # a mistake ends the drawing: threads of an open window would go on


def doors(event: Path) -> Doors:
    """Doors that open the sample only, by the still clock."""

    def opened(path: Path, desk: str) -> OpenEvent:
        file = EventFile.open(path, desk)
        at = Desk(file, CLOCK, desk, finder=Finder(Index), matchmaker=Matchmaker(Fit))
        return OpenEvent(path, at, file.on_commit, file.close)

    return Doors(
        opened, lambda path, desk, _: opened(path, desk), lambda _, desk: opened(event, desk), rehearse
    )


def draw_all(program: Program, event: Path, code: str, prefix: Path, chosen: Chosen) -> list[Path]:
    """Every chosen screen at one size."""
    window = program.window
    written: list[Path] = []

    def keep_of(shown: QWidget, name: str) -> None:
        shown.window().activateWindow()  # else a wall that was open before keeps the keyboard
        settle(program)
        settle_page(window.visited(window.current_key))
        QApplication.sendPostedEvents()  # shows what came in just now
        path = prefix.with_name(f"{prefix.name}-{name}.png")
        shown.grab().save(str(path))
        written.append(path)

    def keep(name: str, shown: QWidget | None = None) -> None:
        keep_of(shown or window, name)

    program.show_start()
    if chosen.has_screen("start"):
        keep("start-closed")  # the events have a screen of their own while one is open
    program.open_event(event)
    settle_until(window.status.clashes.isVisible)
    for key in filter(chosen.has_screen, window.screens()):
        for banner in window.banners.banners():
            banner.leave()
        screen: Any = window.show_screen(key)
        keep(key)
        draw_more(key, screen, code, keep, event.parent)
    if chosen.has_screen("end"):
        draw_rehearsal(program, keep)
        draw_guarded(program, code, keep_of)
    return written


def draw_rehearsal(program: Program, keep: Callable[[str], None]) -> None:
    """The rehearsal as it runs, which is ended again."""
    program.rehearse(7)
    settle(program)
    settle_until(program.window.status.clashes.isVisible)
    rehearsal: Any = program.window.show_screen("rehearsal")
    rehearsal.to.setTime(QTime(8, 45))
    rehearsal.jump.click()
    keep("rehearsal-on")
    program.end_rehearsal()
    settle(program)


def main() -> int:
    """Write the pictures and name them."""
    parser = ArgumentParser("python -m tests.screens")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", nargs="*", default=(), metavar="dark-fr-1280")
    parser.add_argument("--screens", nargs="*", default=(), metavar="board")
    asked = parser.parse_args()
    folder: Path = asked.folder
    chosen = Chosen(tuple(asked.sets), tuple(asked.screens))
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        event, _ = make_sample(Path(place) / "event", Sizes(), 1, date(2026, 5, 12), "Desk 1")
        with EventFile.open(event, "Desk 1") as file:
            code = fill(event, Desk(file, CLOCK, "Desk 1"))
        for path in draw(folder, event, code, chosen):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
