"""The organiser has the day built, looks at it, publishes it, and takes it all back by one key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Slot
from eventdesk.domain.quality import Goal
from eventdesk.domain.rules import Version
from eventdesk.ui.app import Program
from eventdesk.ui.kit.words.goals import goal_words
from eventdesk.ui.planner.buildmodel import Stage
from eventdesk.ui.planner.buildpane import ANEW
from eventdesk.ui.planner.screen import PlannerScreen
from tests.journeys.conftest import PATIENCE, desk_of, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
Places = dict[str, tuple[str | None, str | None]]


def places(program: Program) -> Places:
    """Where every meeting that stands is held."""
    with desk_of(program).reading() as reading:
        return {m.id: (m.slot, m.table) for m in reading.all(Meeting) if m.stands}


def published(program: Program) -> list[int]:
    with desk_of(program).reading() as reading:
        return [version.number for version in reading.all(Version)]


def clashes(program: Program) -> list[tuple[str | None, str]]:
    """People and tables that are wanted twice in a slot."""
    with desk_of(program).reading() as reading:
        taken = [(m.slot, x) for m in reading.all(Meeting) if m.stands for x in (*m.people, m.table or "")]
    return sorted({one for one in taken if taken.count(one) > 1})


def before_the_day(program: Program) -> None:
    """Move the slots of the sample into the days to come."""
    desk = desk_of(program)
    with desk.reading() as reading:
        slots = reading.all(Slot)
    first = min(slot.starts for slot in slots if slot.starts)
    away = desk.now().replace(hour=9, minute=0) - first
    with desk.writing() as writing:
        drafts = [
            slot.changed(starts=slot.starts + away * 2, ends=slot.ends + away * 2)
            for slot in slots
            if slot.starts and slot.ends and away.total_seconds() > 0
        ]
        writing.record([draft for draft in drafts if draft])


def test_a_day_is_built_and_published(program: Program, qtbot: QtBot) -> None:
    before_the_day(program)
    screen = shown(program, qtbot, "planner", PlannerScreen)
    qtbot.waitUntil(lambda: len(screen.hand.planner.cards) == 90, timeout=PATIENCE)
    before = places(program)
    screen.hand.go_to(next(iter(screen.hand.planner.cards)))
    locked = screen.hand.card
    assert locked is not None
    QTest.keyClick(screen.grid, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: screen.model.plan.cards[locked.id].locked, timeout=PATIENCE)

    QTest.keyClick(screen, Qt.Key.Key_B, CONTROL)
    screen.building.how.choose(ANEW)
    QTest.keyClick(screen.building.build, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.build.plan is not None, timeout=60_000)
    assert places(program) == before
    if screen.build.stage is Stage.BUILDING:
        QTest.keyClick(screen.building.stop, Qt.Key.Key_Space)
    plan = screen.build.plan
    assert plan is not None
    assert len(screen.hand.planner.cards) == len(plan.placements) + 1
    assert [track.name for track in screen.building.tracks.tracks] == [goal_words(goal) for goal in Goal]

    QTest.keyClick(screen.building.publish, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: published(program) == [1], timeout=PATIENCE)
    built = places(program)
    assert set(built.values()) >= {(placed.slot, placed.table) for placed in plan.placements}
    assert built[locked.id] == before[locked.id]
    assert built != before
    assert clashes(program) == []
    qtbot.waitUntil(lambda: screen.build.stage is Stage.IDLE, timeout=PATIENCE)

    QTest.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: published(program) == [], timeout=PATIENCE)
    assert places(program) == before
    QTest.keyClick(screen, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: published(program) == [1], timeout=PATIENCE)
    assert places(program) == built
