"""Two kinds of trouble: the machine's is a calm sentence, ours a log entry and a window with a report."""

import errno
import logging
import platform
import sys
import threading  # noqa: TID251 - only to hook what a thread raises, none is made here
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice

LOG = logging.getLogger("eventdesk")

Words = Callable[[BaseException], str | None]
"""Turns an error of the machine into a sentence with what to do next; None when it is not the machine's."""


@dataclass(frozen=True, slots=True)
class BugReport:
    """What somebody needs to mend a bug; no names of guests but those in the message itself."""

    title: str
    text: str


def report_of(error: BaseException, version: str) -> BugReport:
    """Write the report of an unexpected error."""
    title = "".join(traceback.format_exception_only(error)).strip().split("\n")[0]
    head = f"EventDesk {version}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return BugReport(title, f"{head}\n\n{''.join(traceback.format_exception(error))}")


class Troubles(QObject):
    """Sorts what goes wrong. ``install()`` makes it the end of every exception nobody caught."""

    noticed = Signal(object)
    """payload: Notice, for trouble of the machine."""

    bug_found = Signal(object)
    """payload: BugReport, for trouble of ours."""

    _raised = Signal(object)

    def __init__(self, version: str, words: Words | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._words = words
        self._raised.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Say what went wrong, as a sentence or as a bug. Fits ``failed=`` of the worker."""
        sentence = (self._words(error) if self._words is not None else None) or self._machine(error)
        if sentence is not None:
            LOG.warning("%s: %s", type(error).__name__, error)
            self.noticed.emit(Notice(sentence, Tone.WARN, seconds=0))
            return
        LOG.error("unexpected", exc_info=error)
        self.bug_found.emit(report_of(error, self._version))

    def install(self) -> None:
        """Take what slots, callbacks and threads raise; the program runs on."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        # Queued: a hook may run on any thread, and in the middle of painting.
        self._raised.emit(error)

    def _machine(self, error: BaseException) -> str | None:
        if not isinstance(error, OSError):
            return None
        # Where one file takes the place of another, people know the latter.
        where = error.filename2 or error.filename or ""
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT:
                return self.tr("The disk is full. Make room, then do it again; nothing was lost.")
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return self.tr("{file} may not be written here. Choose another place.").format(file=where)
            case errno.ENOENT:
                return self.tr("{file} is no longer there. Was a drive unplugged?").format(file=where)
            case _:
                return None


class BugWindow(QWidget):
    """One window for bugs, however many: the newest report, to be copied and sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("EventDesk found a mistake of its own"))
        self.resize(760, 520)
        self._reports: list[BugReport] = []
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        top = row(spacing=Space.M)
        top.addWidget(Glyph("bug", 32, "refuse_text"))
        top.addWidget(Label(self.tr("Something went wrong inside EventDesk"), Type.HEADING), 1)
        body.addLayout(top)
        calm = self.tr(
            "Your event is safe and you can go on. Please send this report to whoever looks after it."
        )
        body.addWidget(Label(calm, Type.MUTED, wrap=True))
        self._count = Label("", Type.LABEL)
        body.addWidget(self._count)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setTabChangesFocus(True)
        body.addWidget(self._text, 1)
        foot = row(spacing=Space.S)
        foot.addStretch(1)
        copy = Button(self.tr("Copy the report"), "copy", Kind.PRIMARY)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        close = Button(self.tr("Go on"), key="Esc")
        close.clicked.connect(self.hide)
        foot.addWidget(copy)
        foot.addWidget(close)
        body.addLayout(foot)

    @property
    def text(self) -> str:
        """What is copied."""
        return self._text.toPlainText()

    @Slot(object)
    def show_report(self, report: BugReport) -> None:
        """Show a report; the same again only counts."""
        self._reports.append(report)
        self._count.setText(self.tr("%n report(s) since the start", "", len(self._reports)))
        self._text.setPlainText(report.text)
        self.show()
        self.activateWindow()
