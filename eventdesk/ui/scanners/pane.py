"""The content of a sheet: how the keyboard scanner is read, its calibration, serial port and camera."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.documents.calibration import CalibrationSheet, calibration_pdf
from eventdesk.documents.printer import PrinterError
from eventdesk.scanner import serial_port
from eventdesk.scanner.calibration import line_texts, sheet_text
from eventdesk.scanner.layouts import Remembered
from eventdesk.scanner.serial_port import Port
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Rule, column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice, Notify
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printing import Printing, Sent, Written
from eventdesk.ui.kit.places import place_of_pdf
from eventdesk.ui.kit.scanner.camera import CameraView, camera_trouble, cameras
from eventdesk.ui.kit.words.layouts import layout_words
from eventdesk.ui.kit.words.printers import printer_words
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.scanners.model import ScannersModel


class ScannersPane(QWidget):
    """Changes take effect at once."""

    forget_requested = Signal()
    """What was learnt of the keyboard scanner shall count no more."""

    def __init__(self, model: ScannersModel, known: Remembered, worker: Worker, notify: Notify) -> None:
        super().__init__()
        self._model = model
        self._notify = notify
        self.printing = Printing(worker, self)
        self._queue = ""
        self._body = body = column(padding=Space.XL, spacing=Space.L)
        self.setLayout(body)
        self._add_keyboard()
        body.addWidget(Rule())
        self._add_port()
        body.addWidget(Rule())
        self._add_camera()
        body.addStretch(1)
        self._connect()
        self.show_known(known)
        model.look_for_ports()
        self.printing.look()

    @Slot(object)
    def show_known(self, known: Remembered) -> None:
        """Say how the keyboard scanner is read now."""
        usual = self.tr("Scanner and computer agree on the keyboard layout, as far as scans have shown.")
        self.state.setText(layout_words(known) or usual)
        self.forget.setVisible(bool(layout_words(known)))

    def sheet(self) -> Pages:
        """The calibration sheet, in the language of the window."""
        steps = (
            self.tr("Leave EventDesk open; it does not matter where the cursor is."),
            self.tr("Scan the square code with the scanner that is read wrongly."),
            self.tr("EventDesk says that the scanner is calibrated. This is kept for this computer."),
        )
        bars = self.tr("A scanner that reads bar codes only: scan these six lines, in any order.")
        title = self.tr("Calibrate a keyboard scanner")
        page = CalibrationSheet(title, steps, bars, sheet_text(), line_texts())
        return Pages(calibration_pdf, (page,), self.tr("the calibration sheet"), self.tr("calibration"))

    def write_to(self, path: Path) -> None:
        """Write the sheet into a PDF."""
        self.printing.write(self.sheet(), path, self.tr("Making the calibration sheet"))

    def _add_keyboard(self) -> None:
        self.state = Label("", Type.STRONG, wrap=True)
        told = self.tr(
            "Scanners that type are understood in any keyboard layout. One that is still read wrongly is"
            " fixed for good by scanning the calibration sheet once."
        )
        self.print = Button(self.tr("Print the sheet"), "printer")
        self.print.setEnabled(False)
        self.pdf = Button(self.tr("Sheet as PDF"), "download")
        self.forget = Button(self.tr("Forget what was learnt"), kind=Kind.QUIET)
        buttons = row(spacing=Space.S)
        buttons.addWidget(self.print)
        buttons.addWidget(self.pdf)
        buttons.addStretch(1)
        self._body.addWidget(Label(self.tr("Keyboard scanner"), Type.TITLE))
        self._body.addWidget(self.state)
        self._body.addWidget(Label(told, Type.MUTED, wrap=True))
        self._body.addLayout(buttons)
        self._body.addWidget(self.forget)

    def _add_port(self) -> None:
        self.port = ChoiceBox()
        self.port.addItem(self.tr("None"), "")
        if self._model.port:
            self.port.addItem(self._model.port, self._model.port)
            self.port.setCurrentIndex(1)
        self._port_row = FormRow(self.tr("Serial scanner"), self.port, self._port_words())
        self.port.setEnabled(serial_port.available())
        self._body.addWidget(self._port_row)

    def _add_camera(self) -> None:
        self.camera = ChoiceBox()
        self.camera.addItem(self.tr("None"), "")
        for id, name in cameras():
            self.camera.addItem(name, id)
        self.camera.setCurrentIndex(max(0, self.camera.findData(self._model.camera_id)))
        trouble = camera_trouble()
        self.camera.setEnabled(not trouble)
        usual = self.tr("Hold a badge or a phone before it; it goes on reading when this sheet is closed.")
        self._body.addWidget(FormRow(self.tr("Camera"), self.camera, trouble or usual))
        self.view = CameraView()
        self.view.setVisible(self._model.camera_there)
        self._body.addWidget(self.view)

    def _connect(self) -> None:
        self.print.clicked.connect(self._print)
        self.pdf.clicked.connect(self._ask_where)
        self.forget.clicked.connect(self.forget_requested.emit)
        self.port.activated.connect(lambda _: self._model.choose_port(str(self.port.currentData())))
        self.camera.activated.connect(lambda _: self._choose_camera())
        self._model.ports_found.connect(self._show_ports)
        self._model.port_changed.connect(self._show_port)
        self._model.camera.pictured.connect(self.view.show_picture)
        self.printing.queues_found.connect(self._show_queues)
        self.printing.failed.connect(self._tell_failed)
        self.printing.sent.connect(self._tell_sent)
        self.printing.written.connect(self._tell_written)

    @Slot()
    def _choose_camera(self) -> None:
        self._model.choose_camera(str(self.camera.currentData()))
        self.view.setVisible(self._model.camera_there)

    @Slot(object)
    def _show_ports(self, ports: tuple[Port, ...]) -> None:
        for port in ports:
            words = port.name if port.words == port.name else f"{port.words} ({port.name})"
            place = self.port.findData(port.name)
            if place < 0:
                self.port.addItem(words, port.name)
            else:
                self.port.setItemText(place, words)

    @Slot()
    def _show_port(self) -> None:
        self._port_row.set_hint(self._port_words())

    def _port_words(self) -> str:
        if not serial_port.available():
            return self.tr("Serial ports are not part of this installation. Keyboard scanners work without.")
        if not self._model.port:
            return self.tr("For scanners that are set to a serial (COM) port.")
        if self._model.plugged:
            return self.tr("Connected.")
        if self._model.barred:
            return self.tr("It is there, but another program has it, or your account may not read it.")
        return self.tr("Not there; it is read as soon as it is plugged in.")

    @Slot(object)
    def _show_queues(self, queues: tuple[str, ...]) -> None:
        self._queue = queues[0] if queues else ""
        self.print.setEnabled(bool(queues))

    @Slot()
    def _print(self) -> None:
        self.printing.print(self.sheet(), self._queue, self.tr("Making the calibration sheet"))

    @Slot()
    def _ask_where(self) -> None:
        path = place_of_pdf(self, self.tr("Sheet as PDF"), self.sheet().file)
        if path is not None:
            self.write_to(path)

    @Slot(object)
    def _tell_failed(self, error: PrinterError) -> None:
        self._notify(Notice(printer_words(error), Tone.WARN))

    @Slot(object)
    def _tell_sent(self, sent: Sent) -> None:
        self._notify(Notice(self.tr("The sheet is on its way to {printer}.").format(printer=sent.printer)))

    @Slot(object)
    def _tell_written(self, written: Written) -> None:
        self._notify(Notice(self.tr("{file} is made.").format(file=written.path.name), Tone.OK))
