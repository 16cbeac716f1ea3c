"""Draws every screen to PNG: ``python -m tests.screens FOLDER`` - both themes, both languages, two sizes.

The event is the sample, half an hour after the doors opened, a seeded half of the people in the house, and
some clashes: meetings that two desks booked at once, somebody who cancelled, a crowded room.
"""

import os
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTime, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from eventdesk.cli.sample import make_sample
from eventdesk.domain.badge import Badge
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Room, Session, Slot
from eventdesk.main import rehearse
from eventdesk.sample.sizes import Sizes
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.arrivals.chart import View
from eventdesk.ui.arrivals.screen import Part
from eventdesk.ui.kit.doors import Doors, OpenEvent
from eventdesk.ui.kit.printpane import PrintPane
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.sheet import SideSheet
from eventdesk.ui.kit.theme import Mode
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.people import edit_person
from tests.screens.guarded import draw_guarded
from tests.screens.morning import enliven

AT = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
FIRST_SLOT = datetime(2026, 5, 12, 7, 0, tzinfo=UTC)
SIZES = ((1280, 720), (1920, 1080))


class StillClock:
    """Shows the time of the pictures, and for a while that of the rush."""

    at = AT

    def now(self) -> datetime:
        """The time of the pictures."""
        return self.at


CLOCK = StillClock()


def settle(program: Program, milliseconds: int = 400) -> None:
    """Let the worker answer and the window paint."""
    deadline = QDeadlineTimer(5000)
    while not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        if program.worker.pending == 0:
            return


def settle_for(milliseconds: int) -> None:
    """Let time pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle_page(screen: Any) -> None:
    """Let a screen that previews a page draw the one in front, and the window paint it."""
    pane = getattr(screen, "pane", None)
    if isinstance(pane, PrintPane):
        loop = QEventLoop()
        pane.printing.drawn.connect(loop.quit)
        QTimer.singleShot(5000, loop, loop.quit)
        pane.redraw()
        loop.exec()
        pane.printing.drawn.disconnect(loop.quit)


def fill(event: Path, desk: Desk) -> str:
    """Let half of the people in; a good code of somebody who has not come."""
    with desk.reading() as reading:
        badges = reading.all(Badge)
    enliven(event, CLOCK, badges[::2], FIRST_SLOT)
    spoil(desk)
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
            for size in SIZES:
                written += draw_all(program, event, code, size, folder / f"{mode.value}-{language}-{size[0]}")
            program.window.language_chosen.emit("en")  # else the next one's texts are looked up here first
            program.window.close()
    return written


def doors(event: Path) -> Doors:
    """Doors that open the sample only, by the still clock."""

    def opened(path: Path, desk: str) -> OpenEvent:
        file = EventFile.open(path, desk)
        at = Desk(file, CLOCK, desk, finder=Finder(Index))
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
        draw_more(key, screen, code, keep)
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


def draw_more(key: str, screen: Any, code: str, keep: Callable[[str], None]) -> None:
    """What a screen shows after it was used."""
    if key == "checkin":
        for text, name in ((code, "ok"), (code, "again"), ("XYZZY-17", "unknown")):
            screen.model.submit(text)
            keep(f"checkin-{name}")
        screen.field.setText("sor")
        screen.model.find("sor")
        keep("checkin-find")
        screen.field.clear()
        screen.model.undo()
    if key == "arrivals":
        draw_arrivals(screen, keep)
    if key == "people":
        for part in (screen.people, screen.organisations, screen.groups):
            screen.show_part(next(noun for noun, one in screen.parts.items() if one is part))
            keep(f"people-{screen.part}")
            part.show_row(part.rows.shown_rows()[3].id)
            keep(f"people-{screen.part}-edit")
            scroll_down(part.sheet)
            keep(f"people-{screen.part}-edit-end")
            part.sheet.close_sheet()
        screen.show_part("person")
    if key == "badges":
        draw_badges(screen, keep)
    if key == "meetings":
        clashing = next(line for line in screen.rows.shown_rows() if line.clashes)
        screen.show_row(clashing.meeting.id)
        keep("meetings-edit")
        screen.add()
        keep("meetings-add")
        screen.sheet.close_sheet()


def draw_badges(screen: Any, keep: Callable[[str], None]) -> None:
    """Badges on other papers by other designs, a design being drawn, then cards and signs."""
    screen.model.looking.choose(badge_design="strong", badge_medium="a4-8")
    keep("badges-eight")
    screen.model.looking.choose(badge_design="calm", badge_medium="a4-folded")
    keep("badges-folded")
    screen.model.looking.choose(badge_medium="a6")
    settle_for(600)
    screen.edit_design()
    keep("badges-design")
    screen.editor.close_button.click()
    for kind in ("tables", "rooms"):
        screen.kinds.chosen.emit(kind)
        keep(f"badges-{kind}")


def draw_arrivals(screen: Any, keep: Callable[[str], None]) -> None:
    """The rush before the first slot, as bars and as a table, the call list of then, and the log of later."""
    CLOCK.at = FIRST_SLOT - timedelta(minutes=22)
    screen.model.load()
    settle_for(1200)
    keep("arrivals-rush")
    screen.overview.chart.show_view(View.TABLE)
    keep("arrivals-table")
    screen.overview.chart.show_view(View.SO_FAR)
    keep("arrivals-so-far")
    screen.overview.chart.show_view(View.EACH)
    screen.show_part(Part.CALLS)
    keep("arrivals-calls")
    CLOCK.at = AT
    screen.show_part(Part.LOG)
    keep("arrivals-log")
    screen.log.table.view.selectRow(1)
    keep("arrivals-log-undone")
    screen.show_part(Part.OVERVIEW)


def scroll_down(sheet: SideSheet) -> None:
    """Show the end of a long form."""
    bar = sheet.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


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
