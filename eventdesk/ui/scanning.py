"""Scans from anywhere in the program: brought to the check-in, or to the kiosk, whatever is open.

A scan never waits for anybody. Where somebody is writing, or a dialog or a list is open, all that stays as it
is, and the verdict is told over it; otherwise the check-in comes to the front. Only a screen that is in front
and says so takes scans for itself: the board, where its helper seats people at tables.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.scanner.calibration import Calibration
from eventdesk.scanner.layouts import Remembered
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.scanner.intake import Intake
from eventdesk.ui.kit.scanner.remembering import keep, remembered
from eventdesk.ui.kit.scanner.wedge import Scanned, Wedge
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.scanners.model import ScannersModel
from eventdesk.ui.shell.preferences import Preferences
from eventdesk.ui.shell.screen import Scanning, ScanningForItself
from eventdesk.ui.shell.window import MainWindow
from eventdesk.usecases.desk import Desk

CHECKIN = "checkin"


class Scans(QObject):
    """Owns what listens to scanners; serves the event that is open."""

    layout_known = Signal(object)
    """Remembered; what the status line says of the scanner."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        worker: Worker,
        settings: Settings,
        kiosk_took: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._kiosk_took = kiosk_took
        self._settings = settings
        self.wedge = Wedge(app, self)
        self.intake = Intake(worker, remembered(settings), self)
        self.model = ScannersModel(worker, settings, self)
        self._worker = worker
        self.wedge.scanned.connect(self.intake.take)
        self.model.read.connect(lambda text: self.intake.take(Scanned(text)))
        window.settings_shown.connect(self._add_scanners)
        window.status.scanner_requested.connect(self.show_pane)
        self.intake.accepted.connect(self.deliver)
        self.intake.doubted.connect(self._doubt)
        self.intake.calibrated.connect(self._calibrate)
        self.intake.homeless.connect(self._tell_homeless)
        self.intake.remembered_changed.connect(self._keep)
        self.model.begin()

    @Slot()
    def show_pane(self) -> None:
        """Show the scanners of this computer in the sheet beside the screen."""
        from eventdesk.ui.scanners.pane import ScannersPane

        pane = ScannersPane(self.model, self.intake.remembered, self._worker, self._window.notify)
        pane.forget_requested.connect(lambda: self.intake.remember(Remembered()))
        self.intake.remembered_changed.connect(pane.show_known)
        self._window.sheet.open_with(self.tr("Scanners"), pane)

    def serve(self, desk: Desk) -> None:
        """Bring scans to this event."""
        self.intake.serve(desk)
        self.layout_known.emit(self.intake.remembered)

    def committed(self, changes: Changes) -> None:
        """After something was taken back the same badge is a new scan, however soon it comes."""
        if Noun.GESTURE in changes.nouns:
            self.intake.forget()

    def stop(self) -> None:
        """The program ends."""
        self.wedge.stop()
        self.model.stop()
        self.intake.serve(None)

    @Slot(object)
    def _add_scanners(self, settings: Preferences) -> None:
        open_ = Button(self.tr("Scanners"), "scan-line")
        open_.clicked.connect(self.show_pane)
        settings.add(open_)

    @Slot(object)
    def deliver(self, code: str) -> None:
        """Bring a code to where it belongs."""
        window = self._window
        if self._kiosk_took(code):
            return
        front = window.visited(window.current_key)
        if isinstance(front, ScanningForItself) and front.scans_here:
            front.take_scan(code)
            return
        if CHECKIN not in window.screens():
            self._tell_homeless()
            return
        if window.current_key != CHECKIN and not is_writing():
            window.show_screen(CHECKIN)
        screen = window.made(CHECKIN)
        assert isinstance(screen, Scanning)
        screen.take_scan(code)

    @Slot(object)
    def _doubt(self) -> None:
        words = self.tr("This scan can mean two codes, depending on the keyboard layout. Search by name.")
        self._window.notify(Notice(words, Tone.WARN))

    @Slot()
    def _tell_homeless(self) -> None:
        self._window.notify(Notice(self.tr("Open an event first: this scan belongs to none."), Tone.WARN))

    @Slot(object)
    def _calibrate(self, calibration: Calibration) -> None:
        known = self.intake.remembered
        joined = known.calibration.joined(calibration) if known.calibration else calibration
        self.intake.remember(Remembered(known.settings, joined))
        if calibration.lost:
            words = self.tr("The scanner is calibrated, but does not send these characters: {characters}")
            told = words.format(characters=" ".join(calibration.lost))
            self._window.notify(Notice(told, Tone.WARN))
        else:
            self._window.notify(Notice(self.tr("The scanner is calibrated."), Tone.OK))

    @Slot(object)
    def _keep(self, known: Remembered) -> None:
        keep(self._settings, known)
        self.layout_known.emit(known)


def is_writing() -> bool:
    """Whether somebody is in the middle of something that a change of screen would tear apart."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    return bool(_written(QApplication.focusWidget()))


def _written(widget: QWidget | None) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QTextEdit() | QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractSpinBox():
            return widget.text()
        case QComboBox() if widget.isEditable():
            return widget.currentText()
        case _:
            return ""
