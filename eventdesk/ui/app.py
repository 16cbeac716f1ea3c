"""The program with a window: puts shell and screens together around one open event file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk import __version__
from eventdesk.domain.change import Changes
from eventdesk.domain.event import zone_of
from eventdesk.scanner.layouts import Remembered
from eventdesk.ui import screens, start
from eventdesk.ui.guard import Guard, Holder
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.doors import Doors, Opened, OpenEvent, opened
from eventdesk.ui.kit.look.fonts import load_fonts
from eventdesk.ui.kit.look.theme import Theme
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.notices.trouble import BugWindow, Troubles
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.sound.bell import Bell
from eventdesk.ui.kit.words.files import trouble_words
from eventdesk.ui.kit.words.languages import Languages, locale_of
from eventdesk.ui.kit.words.layouts import layout_words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.garbage import WindowGarbage
from eventdesk.ui.kit.work.others import OthersWatch
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.scanning import Scans
from eventdesk.ui.shell.clashcount import ClashCount
from eventdesk.ui.shell.screen import ScreenSpec
from eventdesk.ui.shell.status import DeskStatus
from eventdesk.ui.shell.window import MainWindow
from eventdesk.usecases.post import Post


@dataclass(frozen=True, slots=True)
class Commit:
    """What was written to an event."""

    event: OpenEvent
    changes: Changes


class Program(QObject):
    """Owns the window and the open event; every commit, ours or another program's, is told to the screens."""

    committed = Signal(object)
    """payload: Commit; emitted on the thread that committed, received on the window's."""

    def __init__(
        self, app: QApplication, doors: Doors, settings: Settings | None = None, post: Post | None = None
    ) -> None:
        super().__init__()
        load_fonts()
        self._doors = doors
        self.settings = settings or Settings()
        self.theme = Theme(app, self.settings.theme)
        self._languages = Languages(app)
        self._languages.choose(self.settings.language)
        self._garbage = WindowGarbage(app)  # before there is another thread
        self.worker = Worker()
        self._bugs = BugWindow()
        self.troubles = Troubles(__version__, trouble_words, self)
        self.window = MainWindow(self.worker, self.settings, self.theme)
        self.opened_event: OpenEvent | None = None
        self._real: Path | None = None
        self._moments = Moments(ZoneInfo("UTC"), locale_of(self._languages.code))
        self._status = DeskStatus()
        self._clashes = ClashCount(self.worker, self)
        self.bell = Bell(self.worker, self.settings, self)
        self._others = OthersWatch(self.worker, self)
        self.guard = Guard(self.window, self.worker, self.settings, post or Post(self.settings.role), self)
        self.scans = Scans(app, self.window, self.worker, self.settings, self.guard.kiosk_took)
        self._connect()

    def show_start(self) -> None:
        """Show the start page."""
        title = self.tr("Start")
        self.window.set_screens([ScreenSpec("start", title, "house", "", self._start_screen)])

    def open_event(self, path: Path, *, kiosk: bool = False) -> None:
        """Open an event file on the database thread and show its desk, or give the screen to guests."""
        name = self._desk_name()
        self.guard.post.lock()
        self._go(lambda: self._doors.open(path, name), kiosk=kiosk)

    def new_event(self, path: Path) -> None:
        """Make an event file, named after the file, in the zone of this computer."""
        name, zone = self._desk_name(), bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.guard.post.lock()
        self._go(lambda: self._doors.new(path, name, zone))

    def sample_event(self, folder: Path) -> None:
        """Make the sample event, or open the one made before."""
        name = self._desk_name()
        self.guard.post.lock()
        self.window.notify(Notice(self.tr("The sample event is being made.")))
        self._go(lambda: self._doors.sample(folder, name))

    def rehearse(self, seed: int) -> None:
        """Leave the real event for a copy of it, played by a simulated clock."""
        assert self.opened_event is not None
        self.rehearse_event(self.opened_event.path, seed)

    def rehearse_event(self, path: Path, seed: int = 1) -> None:
        """Rehearse on a copy of an event, whether it is open or not."""
        name = self._desk_name()
        self._go(lambda: self._doors.rehearse(path, name, seed), rehearsed=path)

    @Slot()
    def end_rehearsal(self) -> None:
        """Go back to the real event; the copy is thrown away."""
        if self._real is not None:
            path, name = self._real, self._desk_name()
            self._go(lambda: self._doors.open(path, name))

    def close(self) -> None:
        """Let what is being written end, then let go of the file."""
        self._others.stop()
        self._clashes.stop()
        self.bell.stop()
        self.guard.stop()
        self.scans.stop()
        self.window.status.stop_clock()
        for ticking in self.window.findChildren(QTimer):
            ticking.stop()
        self.worker.close()
        self._garbage.stop()
        if self.opened_event is not None:
            self.opened_event.close()
            self.opened_event = None

    def _connect(self) -> None:
        self.committed.connect(self._tell_of, Qt.ConnectionType.QueuedConnection)
        self._others.heard.connect(self._tell)
        self._others.lost.connect(self.troubles.tell)
        self.guard.rights_changed.connect(self._show_what_may_be)
        self.guard.holder_changed.connect(self._show_holder)
        self.scans.layout_known.connect(self._show_layout)
        self.guard.language_wanted.connect(self._speak_to_guests)
        self.troubles.noticed.connect(self.window.notify)
        self.troubles.bug_found.connect(self._bugs.show_report)
        self.window.closing.connect(self.close)
        self.window.language_chosen.connect(self._speak)
        self.window.clashes_requested.connect(self._show_clashes)
        self._clashes.counted.connect(self._count_clashes)
        self.window.ribbon_requested.connect(self.end_rehearsal)

    def _desk_name(self) -> str:
        return self.settings.desk or self.tr("Desk 1")

    def _start_screen(self) -> QWidget:
        ways = start.Ways(
            self.open_event, self.new_event, self.sample_event, self.rehearse_event, self.settings.forget
        )
        return start.StartScreen(self.settings.recent, ways, self.worker)

    def _go(
        self, open_: Callable[[], OpenEvent], *, kiosk: bool = False, rehearsed: Path | None = None
    ) -> None:
        self._others.stop()
        post = self.guard.post
        then = partial(self._opened, kiosk=kiosk, rehearsed=rehearsed)
        self.worker.database(lambda: opened(open_(), post), then, self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        """Stay with the event that is open, if one is."""
        self.troubles.tell(error)
        self.window.show()
        if self.opened_event is not None:
            self._others.go_on()

    def _opened(self, found: Opened, *, kiosk: bool, rehearsed: Path | None) -> None:
        before, self.opened_event, self._real = self.opened_event, found.event, rehearsed
        self._moments = Moments(zone_of(found.about.zone), locale_of(self._languages.code))
        found.event.on_commit.append(lambda changes: self.committed.emit(Commit(found.event, changes)))
        simulated = found.event.rehearsal is not None
        if not simulated:
            self.settings.remember(found.event.path)
        desk = found.event.desk
        self._status = DeskStatus(event=found.about.name, desk=desk.name)
        self._show_status()
        self._clashes.watch(desk)
        self.bell.watch(desk)
        self.window.set_clock(desk.now, self._moments, simulated=simulated)
        self._show_ribbon(simulated=simulated)
        self.guard.watch(found, self._context)
        self.scans.serve(desk)
        self.window.set_screens(self._specs())
        self._others.watch(desk.store, found.position)
        if kiosk:
            self.window.setVisible(not self.guard.start_kiosk())
        if before is not None:
            # Once its screens are gone, which may ask it until then, and behind the reads that wait.
            QTimer.singleShot(0, self, partial(self.worker.reading, before.close, _closed))

    def _show_ribbon(self, *, simulated: bool) -> None:
        if simulated:
            words = self.tr("Rehearsal: nothing of this reaches the real event. The clock is simulated.")
            self.window.set_ribbon(words, self.tr("End the rehearsal"))
        else:
            self.window.set_ribbon("")

    def _specs(self) -> list[ScreenSpec]:
        assert self.opened_event is not None
        played = self.opened_event.rehearsal
        return screens.specs(self._context(), played, self.rehearse, self._start_screen)

    def _context(self) -> ScreenContext:
        assert self.opened_event is not None
        return ScreenContext(
            worker=self.worker,
            desk=self.opened_event.desk,
            settings=self.settings,
            theme=self.theme,
            moments=self._moments,
            notify=self.window.notify,
            show=self.window.show_subject,
            may=self.guard.rights.may,
            may_pass=self.guard.rights.may_pass,
            seek_partner=partial(self.window.ask, screens.RIGHT_PERSON),
            tell_trouble=partial(self.window.ask, screens.TROUBLES),
        )

    @Slot(object)
    def _tell_of(self, commit: Commit) -> None:
        """What was still written to an event left meanwhile is not of this one."""
        if commit.event is self.opened_event:
            self._tell(commit.changes)

    @Slot(object)
    def _tell(self, changes: Changes) -> None:
        self._garbage.put_off()
        self._others.know(changes.position)
        self.window.committed(changes)
        self._clashes.committed(changes)
        self.bell.committed(changes)
        self.guard.committed(changes)
        self.scans.committed(changes)

    @Slot()
    def _show_what_may_be(self) -> None:
        """Make all screens anew but the one that scans go to: what they show may be secret now."""
        if self.opened_event is not None:
            self.window.set_screens(self._specs(), self.window.current_key, keep=("checkin",))
            self._show_status()

    @Slot(object)
    def _show_layout(self, known: Remembered) -> None:
        self._status = replace(self._status, scanner=layout_words(known))
        self._show_status()

    @Slot(object)
    def _show_holder(self, holder: Holder) -> None:
        self._status = replace(self._status, who=holder.name, locked=holder.locked)
        self._show_status()

    @Slot(int)
    def _count_clashes(self, count: int) -> None:
        self._status = replace(self._status, clashes=count)
        self._show_status()

    def _show_status(self) -> None:
        """What the foot of the window tells: of clashes only those who may look at them."""
        offered = "clashes" in self.window.screens()
        self.window.set_status(self._status if offered else replace(self._status, clashes=0))

    @Slot()
    def _show_clashes(self) -> None:
        if "clashes" in self.window.screens():
            self.window.show_screen("clashes")

    @Slot(object)
    def _speak(self, language: str) -> None:
        self._languages.choose(language)
        self._moments = Moments(self._moments.zone, locale_of(self._languages.code))
        if self.opened_event is None:
            self.show_start()
        else:
            self.window.set_screens(self._specs(), self.window.current_key)

    @Slot(object)
    def _speak_to_guests(self, language: str) -> None:
        """A kiosk speaks as its guest wants, and the window as before when the kiosk is left."""
        self._languages.choose(language or self.settings.language)


def _closed(_: None) -> None:
    """Nothing is left to do."""
