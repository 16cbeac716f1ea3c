"""The check-in station in the rush: forty mixed arrivals through the window, and the power that fails."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge
from eventdesk.domain.ids import PersonId, new_id
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Payment, Person
from eventdesk.domain.question import Question
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.asking import AnswerForm
from eventdesk.ui.checkin.colleagues import ColleagueList
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.newcomer import NewcomerForm
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.people import new_badge
from tests.journeys.conftest import PATIENCE, desk_of, shown
from tests.journeys.test_day import scanned
from tests.records import put


class Rush:
    """Who comes: their badges, and what is special about some of them."""

    def __init__(self, program: Program) -> None:
        self.desk = desk_of(program)
        with self.desk.reading() as reading:
            self.codes = {badge.person: badge.code for badge in reading.all(Badge) if badge.person}
            people = [one for one in reading.all(Person) if one.id in self.codes]
            met = {person for meeting in reading.all(Meeting) for person in meeting.people}
        homes: dict[str, list[Person]] = {}
        for one in people:
            homes.setdefault(one.organisation or one.id, []).append(one)
        self.colleagues = max(homes.values(), key=len)
        alone = [one for one in people if one not in self.colleagues]
        self.replaced = next(one for one in alone if one.id in met)
        self.usual = [one for one in alone if one is not self.replaced]

    def code(self, person: Person) -> str:
        """What their badge says."""
        return self.codes[PersonId(person.id)]

    def change(self, person: Person, **changes: object) -> None:
        """Somebody's registration is as the lists say."""
        draft = person.changed(**changes)
        assert draft is not None
        with self.desk.writing() as writing:
            writing.record([draft])


def told(screen: CheckinScreen, qtbot: QtBot, word: str) -> None:
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.verdict, timeout=PATIENCE)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == word, timeout=PATIENCE)


def detailed(screen: CheckinScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.work.details is not None, timeout=PATIENCE)


def test_forty_mixed_arrivals(program: Program, qtbot: QtBot) -> None:
    rush = Rush(program)
    screen = shown(program, qtbot, "checkin", CheckinScreen)
    usual = iter(rush.usual)
    owing, lost, speaker, wrong = (next(usual) for _ in range(4))
    rush.change(owing, payment=Payment.ON_SITE)
    rush.change(speaker, roles=("keynote",))
    put(rush.desk, Question(id="q", key="mic", text="Microphone?", roles=("keynote",)))
    for _ in range(24):
        scanned(screen, qtbot, rush.code(next(usual)), "Welcome")
    _unpaid(screen, qtbot, rush.code(owing))
    _lost_badge(screen, qtbot, rush, lost)
    _asked(screen, qtbot, rush.code(speaker))
    _colleagues(screen, qtbot, rush)
    _substitute(screen, qtbot, rush)
    _walk_in(screen, qtbot, rush, [next(usual), next(usual)])
    _wrong_scan(screen, qtbot, rush.code(wrong))
    for _ in range(4):
        scanned(screen, qtbot, rush.code(next(usual)), "Welcome")
    came = 24 + 1 + 1 + 1 + len(rush.colleagues) + 1 + 1 + 4
    qtbot.waitUntil(lambda: counters(rush.desk).here == came, timeout=PATIENCE)


def _unpaid(screen: CheckinScreen, qtbot: QtBot, code: str) -> None:
    scanned(screen, qtbot, code, "Not paid")
    QTest.keyClick(screen.field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    told(screen, qtbot, "Welcome")


def _lost_badge(screen: CheckinScreen, qtbot: QtBot, rush: Rush, person: Person) -> None:
    """The old badge, found by somebody else, opens nothing any more."""
    badge = new_badge(rush.desk, PersonId(person.id))
    assert isinstance(badge, Badge)
    scanned(screen, qtbot, rush.code(person), "Badge replaced")
    scanned(screen, qtbot, badge.code, "Welcome")


def _asked(screen: CheckinScreen, qtbot: QtBot, code: str) -> None:
    QTest.keyClicks(screen.field, code)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, AnswerForm), timeout=PATIENCE)
    field = cast("QLineEdit", cast("AnswerForm", screen.panel.content).fields["mic"])
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE)
    field.setText("yes, a headset")
    # An Enter right behind the one of a scan is taken for the scanner's; nobody answers so quickly.
    qtbot.wait(300)
    QTest.keyClick(field, Qt.Key.Key_Return)
    told(screen, qtbot, "Welcome")


def _colleagues(screen: CheckinScreen, qtbot: QtBot, rush: Rush) -> None:
    scanned(screen, qtbot, rush.code(rush.colleagues[0]), "Welcome")
    detailed(screen, qtbot)
    QTest.keyClick(screen.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, ColleagueList), timeout=PATIENCE)
    people = cast("ColleagueList", screen.panel.content)
    assert len(people.chosen()) == len(rush.colleagues) - 1
    screen.panel.accept.click()
    told(screen, qtbot, "Welcome")


def _substitute(screen: CheckinScreen, qtbot: QtBot, rush: Rush) -> None:
    person = rush.replaced
    screen.model.find(person.name)
    qtbot.waitUntil(lambda: screen.people.total > 0, timeout=PATIENCE)
    screen.found.table.select(person.id)
    screen.found.substitute_requested.emit(screen.found.current())
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, NewcomerForm), timeout=PATIENCE)
    form = cast("NewcomerForm", screen.panel.content)
    form.given.setText("Sub")
    form.family.setText("Stitute")
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        screen.panel.accept.click()
    told(screen, qtbot, "Welcome")
    with rush.desk.reading() as reading:
        assert not any(person.id in meeting.people for meeting in reading.all(Meeting))


def _walk_in(screen: CheckinScreen, qtbot: QtBot, rush: Rush, wished: list[Person]) -> None:
    before = screen.panel.content
    _active(screen, qtbot)
    QTest.keyClick(screen.field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.panel.content is not before, timeout=PATIENCE)
    form = cast("NewcomerForm", screen.panel.content)
    form.given.setText("Nora")
    form.organisation.setText("Walk-in Energy")
    for person in wished:
        form.wishes.field.picked.emit(Choice(person.id, person.name))
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        screen.panel.accept.click()
    told(screen, qtbot, "Welcome")
    with rush.desk.reading() as reading:
        nora = next(one for one in reading.all(Person) if one.given == "Nora")
        asked = {one.asked for one in reading.where(Request, asker=PersonId(nora.id))}
    assert asked == {one.id for one in wished}


def _active(screen: CheckinScreen, qtbot: QtBot) -> None:
    """Without a window manager no window is active once a list of completions has closed."""
    screen.window().activateWindow()
    qtbot.waitUntil(screen.window().isActiveWindow, timeout=PATIENCE)


def _wrong_scan(screen: CheckinScreen, qtbot: QtBot, code: str) -> None:
    scanned(screen, qtbot, code, "Welcome")
    _active(screen, qtbot)
    QTest.keyClick(screen.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    told(screen, qtbot, "Undone")


RUSHING = """
import sys
from pathlib import Path
from eventdesk.domain.badge import Badge
from eventdesk.main import existing
from eventdesk.usecases.checkin import scan

desk = existing(Path(sys.argv[1]), "Desk 2").desk
with desk.reading() as reading:
    codes = [badge.code for badge in reading.all(Badge)]
for number, code in enumerate(codes):
    answer = scan(desk, code, action=f"{sys.argv[2]}/{number}")
    print(code, answer.verdict.value, flush=True)
"""


def test_the_power_fails_in_the_middle_of_the_rush(program: Program) -> None:
    """Every welcome that was shown is in the file; sent again, the rush goes on and doubles nobody."""
    assert program.opened_event is not None
    path, rush = program.opened_event.path, new_id()
    welcomed = _rush_until(path, rush, 15)
    assert len(welcomed) >= 15
    assert counters(desk_of(program)).here >= len(welcomed)
    again = subprocess.run(
        [sys.executable, "-c", RUSHING, str(path), rush], capture_output=True, text=True, check=True
    )
    assert {line.split()[1] for line in again.stdout.splitlines()} == {"ok"}
    assert counters(desk_of(program)).here == len(again.stdout.splitlines())


def _rush_until(path: Path, rush: str, count: int) -> list[str]:
    welcomed: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", RUSHING, str(path), rush], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            welcomed.append(line)
            if len(welcomed) == count:
                os.kill(process.pid, signal.SIGKILL)
                break
    return welcomed
