"""Long work as one can see and stop it: a strip with title, bar and Stop for each job in a process."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.work.job import Job, Progress


class JobLine(QFrame):
    """One job under way."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        line = row(spacing=Space.L)
        line.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        self.setLayout(line)
        line.addWidget(Label(job.title, Type.STRONG))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.title)
        line.addWidget(self.bar, 1)
        self._count = Label("", Type.MUTED)
        line.addWidget(self._count)
        self.stop = Button(self.tr("Stop"), "square", Kind.QUIET)
        self.stop.clicked.connect(job.cancel)
        line.addWidget(self.stop)
        job.progressed.connect(self.show_progress)

    @Slot(object)
    def show_progress(self, at: Progress) -> None:
        """Show how far the job is."""
        self.bar.setRange(0, at.total)
        self.bar.setValue(at.done)
        self._count.setText(
            self.tr("{done} of {total}").format(done=at.done, total=at.total) if at.total else ""
        )


class ProgressStrip(QWidget):
    """Holds a line for every job under way and is gone when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Job, JobLine] = {}
        self.setLayout(column(spacing=0))
        self.hide()

    @Slot(object)
    def show_job(self, job: Job) -> None:
        """Show a job until it ends; give it ``worker.job_started``. What nobody asked for has no title."""
        if not job.title:
            return
        line = JobLine(job)
        self._lines[job] = line
        layout = self.layout()
        if layout is not None:
            layout.addWidget(line)
        job.ended.connect(self._drop)
        self.show()

    def lines(self) -> list[JobLine]:
        """Return what is shown."""
        return list(self._lines.values())

    @Slot(object)
    def _drop(self, job: Job) -> None:
        line = self._lines.pop(job)
        line.setParent(None)
        line.deleteLater()
        self.setVisible(bool(self._lines))
