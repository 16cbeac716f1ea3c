"""What listens beside the keyboard: one serial port and one camera, as this computer was set."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.scanner import serial_port
from eventdesk.scanner.serial_port import Line, Plugged, Port
from eventdesk.ui.kit.scanner.camera import CameraReader
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.work.listening import Listening
from eventdesk.ui.kit.work.worker import Worker


class ScannersModel(QObject):
    """Begins with what was chosen last; a port or camera that is gone keeps nobody waiting."""

    read = Signal(object)
    """payload: str"""

    ports_found = Signal(object)
    """payload: tuple[Port, ...]"""

    port_changed = Signal()
    """The port was plugged in or out, or another one was chosen."""

    def __init__(self, worker: Worker, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.plugged = False
        self.barred = False
        self.camera_there = False
        self.camera = CameraReader(worker, self)
        self.camera.seen.connect(self._tell_seen)
        self._worker = worker
        self._settings = settings
        self._listening: Listening | None = None

    @property
    def port(self) -> str:
        """The serial port that is listened to, "" for none."""
        return self._settings.scanner("port")

    @property
    def camera_id(self) -> str:
        """The camera that is watched, "" for none."""
        return self._settings.scanner("camera")

    def begin(self) -> None:
        """Listen to what was chosen last."""
        self._listen()
        self._watch()

    def choose_port(self, port: str) -> None:
        """Listen to another port from now on, "" for none."""
        self._settings.keep_scanner("port", port)
        self._listen()

    def choose_camera(self, id: str) -> None:
        """Watch another camera from now on, "" for none."""
        self._settings.keep_scanner("camera", id)
        self._watch()

    def look_for_ports(self) -> None:
        """Ask the system for its serial ports."""
        self._worker.pool(serial_port.ports, self._found)

    def stop(self) -> None:
        """Listen to nothing any more."""
        if self._listening is not None:
            self._listening.stop()
            self._listening = None
        self.camera.stop()

    def _listen(self) -> None:
        if self._listening is not None:
            self._listening.stop()
            self._listening = None
        self.plugged = self.barred = False
        if self.port and serial_port.available():
            self._listening = self._worker.listen(partial(serial_port.listen, self.port), self._heard)
        self.port_changed.emit()

    def _watch(self) -> None:
        self.camera.stop()
        self.camera_there = bool(self.camera_id) and self.camera.watch(self.camera_id)

    def _found(self, ports: tuple[Port, ...]) -> None:
        self.ports_found.emit(ports)

    def _heard(self, told: Line | Plugged) -> None:
        if isinstance(told, Line):
            self.read.emit(told.text)
        else:
            self.plugged, self.barred = told.there, told.barred
            self.port_changed.emit()

    @Slot(object)
    def _tell_seen(self, texts: tuple[str, ...]) -> None:
        for text in texts:
            self.read.emit(text)
