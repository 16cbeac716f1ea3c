"""A desk on the small event, handed to a screen as the program does it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.code import new_key
from eventdesk.search.fit import Fit
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.fonts import load_fonts
from eventdesk.ui.kit.look.theme import Mode, Theme
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.languages import Languages
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.garbage import WindowGarbage
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.matchmaker import Matchmaker
from tests.usecases.conftest import HandClock, fill


@dataclass(slots=True)
class Stage:
    """What a screen stands on, and what it told the user."""

    context: ScreenContext
    file: EventFile
    clock: HandClock
    codes: dict[str, str]
    notices: list[Notice] = field(default_factory=list)


@pytest.fixture(autouse=True)
def _in_english(request: pytest.FixtureRequest) -> None:
    """Tests read what the program says in English, its numbers of things among it, whatever ran before."""
    if "qapp" in request.fixturenames or "qtbot" in request.fixturenames:
        app = request.getfixturevalue("qapp")
        if not app.findChildren(QTranslator):
            Languages(app).choose("en")


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """The small event on a real worker and a real file."""
    load_fonts()
    clock, codes, key = HandClock(), dict[str, str](), new_key()
    notices: list[Notice] = []
    garbage = WindowGarbage()
    worker = Worker()
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        fill(file, key, codes)
        context = ScreenContext(
            worker=worker,
            desk=Desk(file, clock, "Desk 1", finder=Finder(Index), matchmaker=Matchmaker(Fit)),
            settings=Settings.in_file(tmp_path / "settings.ini"),
            theme=Theme(qapp, Mode.LIGHT),
            moments=Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB")),
            notify=notices.append,
        )
        yield Stage(context, file, clock, codes, notices)
        # Screens outlive their worker here, as they never do in the program: no clock of theirs may tick on.
        for widget in qapp.topLevelWidgets():
            for timer in widget.findChildren(QTimer):
                timer.stop()
        worker.close()
        garbage.stop()
