"""Long work is seen while it goes on, unless nobody asked for it."""

from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.notices.progress import ProgressStrip
from eventdesk.ui.kit.work.job import Job, Progress


def test_a_job_is_shown_until_it_ends_and_can_be_stopped(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    job = Job("Counting")
    strip.show_job(job)
    (line,) = strip.lines()
    job.tell(Progress(3, 7))
    assert (line.bar.value(), line.bar.maximum()) == (3, 7)
    line.stop.click()
    assert job.cancelled
    job.end()
    assert strip.lines() == []


def test_work_without_a_title_is_not_shown(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    job = Job("")
    strip.show_job(job)
    assert strip.lines() == []
    job.end()
