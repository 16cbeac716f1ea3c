"""The hall's bell on this computer: it rings whatever screen is in front, be the board ever opened or not."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from eventdesk.domain.bell import rings
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.sound.sounds import Sound, Sounds
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.bell import bells
from eventdesk.usecases.desk import Desk

LOOK_MS = 500
"""How often the clock is looked at: two computers in one hall ring as one."""


class Bell(QObject):
    """Follows the clock and the slots of the open event; whether it is heard here is a setting."""

    rang = Signal()
    """It was heard here."""

    def __init__(self, worker: Worker, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._sounds = Sounds(settings.volume)
        self._desk: Desk | None = None
        self._since: datetime | None = None
        self._times: tuple[datetime, ...] = ()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)

    def watch(self, desk: Desk) -> None:
        """Ring for another event from now on."""
        self._desk, self._since, self._times = desk, desk.now(), ()
        self._read(desk)
        self._clock.start()

    def committed(self, changes: Changes) -> None:
        """Ring at other times if slots have changed."""
        if self._desk is not None and changes.nouns & {Noun.SLOT, Noun.GESTURE}:
            self._read(self._desk)

    def stop(self) -> None:
        """Ring no more: the event is closed."""
        self._clock.stop()
        self._desk = None

    @Slot()
    def look(self) -> None:
        """Ring if it became time since the clock was last looked at."""
        if self._desk is None or self._since is None:
            return
        since, self._since = self._since, self._desk.now()
        if rings(self._times, since, self._since) and self._settings.bell:
            self._sounds.volume = self._settings.volume
            self._sounds.play(Sound.BELL)
            self.rang.emit()

    def _read(self, desk: Desk) -> None:
        self._worker.reading(lambda: (desk, bells(desk)), self._know, self._missed)

    def _know(self, answer: tuple[Desk, tuple[datetime, ...]]) -> None:
        desk, times = answer
        if desk is self._desk:
            self._times = times

    def _missed(self, _: BaseException) -> None:
        """Keep the old times: trouble with the file is told by those who work on it."""
