"""Draws every screen to PNG: ``python -m tests.screens FOLDER`` - both themes, both languages, two sizes.

The event is the sample, half an hour after the doors opened, a seeded half of the people in the house, and
some clashes: meetings that two desks booked at once, somebody who cancelled, a crowded room.
"""

import os
import sys
from argparse import ArgumentParser
from collections import Counter
from datetime import date
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
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.theme import Mode
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.people import edit_person
from tests.screens.guarded import draw_guarded
from tests.screens.morning import enliven
from tests.screens.setup import furnish
from tests.screens.still import CLOCK, FIRST_SLOT, settle_page
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


def draw(folder: Path, event: Path, code: str) -> list[Path]:
    """All pictures of one event."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    written: list[Path] = []
    for mode in (Mode.LIGHT, Mode.DARK):
        for language in ("en", "fr"):
            settings = Settings.in_file(folder / f"settings-{mode.value}-{language}.ini")
            settings.theme, settings.language = mode, language
            settings.remember(Path("/media/usb-stick/Matchmaking day 2025.eventdesk"))
            settings.remember(event)
            program = Program(app, doors(event), settings)
            try:
                for size in SIZES:
                    prefix = folder / f"{mode.value}-{language}-{size[0]}"
                    written += draw_all(program, event, code, size, prefix)
                program.window.language_chosen.emit("en")  # else texts are looked up here first
            finally:
                program.window.close()  # a mistake ends the drawing: threads of an open window would go on
    return written


def doors(event: Path) -> Doors:
    """Doors that open the sample only, by the still clock."""

    def opened(path: Path, desk: str) -> OpenEvent:
        file = EventFile.open(path, desk)
        at = Desk(file, CLOCK, desk, finder=Finder(Index), matchmaker=Matchmaker(Fit))
        return OpenEvent(path, at, file.on_commit, file.close)

    return Doors(
        opened, lambda path, desk, _: opened(path, desk), lambda _, desk: opened(event, desk), rehearse
    )


def draw_all(program: Program, event: Path, code: str, size: tuple[int, int], prefix: Path) -> list[Path]:
    """Every screen at one size."""
    window = program.window
    window.resize(*size)
    window.show()
    written: list[Path] = []

    def keep(name: str) -> None:
        settle(program)
        settle_page(window.visited(window.current_key))
        path = prefix.with_name(f"{prefix.name}-{name}.png")
        window.grab().save(str(path))
        written.append(path)

    program.show_start()
    keep("start")
    program.open_event(event)
    settle(program)
    for key in window.screens():
        screen: Any = window.show_screen(key)
        keep(key)
        draw_more(key, screen, code, keep, event.parent)
    program.rehearse(7)
    settle(program)
    rehearsal: Any = window.show_screen("rehearsal")
    rehearsal.to.setTime(QTime(8, 45))
    rehearsal.jump.click()
    keep("rehearsal-on")
    program.end_rehearsal()
    settle(program)

    def keep_of(shown: QWidget, name: str) -> None:
        settle(program)
        path = prefix.with_name(f"{prefix.name}-{name}.png")
        shown.grab().save(str(path))
        written.append(path)

    draw_guarded(program, code, keep_of)
    return written


def main() -> int:
    """Write the pictures and name them."""
    parser = ArgumentParser("python -m tests.screens")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        event, _ = make_sample(Path(place), Sizes(), 1, date(2026, 5, 12), "Desk 1")
        with EventFile.open(event, "Desk 1") as file:
            code = fill(event, Desk(file, CLOCK, "Desk 1"))
        for path in draw(folder, event, code):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
