"""Building beside the plan: shown before it is saved, stopped, gone on with, taken over in one gesture."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person
from eventdesk.domain.planner import Planner
from eventdesk.domain.quality import Goal, Measure
from eventdesk.domain.rules import Version
from eventdesk.domain.schedule import Cause, CauseKind, Plan
from eventdesk.ui.kit.words.goals import bound_meaning, bound_words, goal_meaning, goal_words
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.planner.buildmodel import BuildModel, Course, Stage
from eventdesk.ui.planner.buildpane import tracks_of
from eventdesk.ui.planner.causes import contradiction_words
from eventdesk.ui.planner.frame import Side
from eventdesk.ui.planner.screen import PlannerScreen
from eventdesk.ui.planner.waiting import WaitingModel
from eventdesk.usecases.planner import planner
from eventdesk.usecases.ports import Store
from tests.records import put
from tests.ui.conftest import Stage as Desk
from tests.ui.planner.test_screen import ADA, BO, CY, opened, said

PATIENCE = 30_000


def wished(stage: Desk, qtbot: QtBot) -> PlannerScreen:
    """Cy and Ada want to meet, and Cy and Bo; the screen shows the building."""
    put(
        stage.context.desk,
        Request("r1", asker=CY, asked=ADA),
        Request("r2", asker=BO, asked=CY),
        Person("di", given="Di", family="Dahl"),
        Request("r3", asker=PersonId("di"), asked=ADA),
    )
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: len(screen.hand.planner.bonds) == 3)
    screen.build_button.click()
    assert screen.side is Side.BUILD
    return screen


def test_a_built_day_is_shown_then_taken_over_then_undone_as_one(stage: Desk, qtbot: QtBot) -> None:
    screen = wished(stage, qtbot)
    screen.building.build.click()
    qtbot.waitUntil(lambda: screen.build.plan is not None, timeout=PATIENCE)
    shown = screen.hand.planner
    assert len(shown.cards) == 1 + len(screen.build.plan.placements if screen.build.plan else ())
    assert len(shown.cards) > 1
    assert len(planner(stage.context.desk).cards) == 1
    screen.hand.go((0, 0))
    screen.hand.pick_up()
    assert screen.hand.carrying is None
    said(stage, qtbot, "only proposed")
    screen.build.stop()
    assert screen.building.tracks.tracks[0].name == "Wish weight lost"
    screen.building.publish.click()
    said(stage, qtbot, "published as version 1")
    qtbot.waitUntil(lambda: len(screen.model.plan.cards) == len(shown.cards))
    assert screen.build.stage is Stage.IDLE
    assert screen.side is Side.NONE
    screen.undo_button.click()
    qtbot.waitUntil(lambda: len(screen.model.plan.cards) == 1)
    with stage.context.desk.reading() as reading:
        assert reading.all(Version) == ()


def test_the_keyboard_alone_builds_and_closes_what_stands_beside(stage: Desk, qtbot: QtBot) -> None:
    screen = wished(stage, qtbot)
    screen.activateWindow()
    qtbot.waitUntil(screen.building.build.hasFocus)
    QTest.keyClick(screen.building.build, Qt.Key.Key_Backtab)
    how = QApplication.focusWidget()
    assert how is not None
    assert screen.building.how.isAncestorOf(how)
    QTest.keyClick(how, Qt.Key.Key_Tab)
    assert screen.building.build.hasFocus()
    QTest.keyClick(screen.building.build, Qt.Key.Key_Return)
    assert screen.build.stage is not Stage.IDLE
    screen.build.give_up()
    QTest.keyClick(screen.building.build, Qt.Key.Key_Escape)
    assert screen.side is Side.NONE
    assert screen.grid.hasFocus()


def test_it_is_stopped_gone_on_with_and_thrown_away(stage: Desk, qtbot: QtBot) -> None:
    screen = wished(stage, qtbot)
    model = screen.build
    screen.building.build.click()
    qtbot.waitUntil(lambda: model.plan is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: model.stage is Stage.DONE or len(model.course.points[Goal.WAITS]) > 0)
    model.stop()
    first = model.plan
    screen.building.go_on.click()
    assert model.stage is Stage.BUILDING
    qtbot.waitUntil(lambda: model.plan is not first or model.stage is Stage.DONE, timeout=PATIENCE)
    screen.building.give_up.click()
    assert (model.stage, model.plan) == (Stage.IDLE, None)
    assert len(screen.hand.planner.cards) == 1


def test_what_is_left_over_is_told_beside_the_built_day(stage: Desk, qtbot: QtBot) -> None:
    people = [Person(f"x{n}", given="Xi", family=str(n)) for n in range(4)]
    wishes = [Request(f"r{n}", asker=CY, asked=PersonId(f"x{n}")) for n in range(4)]
    put(stage.context.desk, *people, *wishes)
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: len(screen.hand.planner.bonds) == 4)
    screen.build_button.click()
    screen.building.build.setFocus()
    screen.building.build.click()
    qtbot.waitUntil(lambda: screen.build.plan is not None, timeout=PATIENCE)
    screen.build.stop()
    assert len(screen.build.left_over or ()) == 2
    screen.building.left_over.click()
    assert screen.side is Side.WAITING
    assert len(screen.waiting.list.rows) == 2
    assert "Cy Young has 4 wishes, free slots: 2." in screen.waiting.list.item(0).text()
    screen.build.give_up()
    assert screen.build.left_over is None


def test_it_ends_with_its_screen(stage: Desk, qtbot: QtBot) -> None:
    model = BuildModel(stage.context.worker, stage.context.desk)
    put(stage.context.desk, Request("r1", asker=CY, asked=ADA), Request("r2", asker=CY, asked=BO))
    jobs: list[Job] = []
    stage.context.worker.job_started.connect(jobs.append)
    model.start(anew=True, title="Building")
    qtbot.waitUntil(lambda: len(jobs) == 1)
    model.deleteLater()
    qtbot.waitUntil(lambda: jobs[0].cancelled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0, timeout=PATIENCE)


def test_where_no_wish_waits_there_is_nothing_to_build(stage: Desk, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.build_button.click()
    screen.building.build.click()
    qtbot.waitUntil(lambda: screen.build.stage is Stage.DONE, timeout=PATIENCE)
    assert screen.build.nothing_to_do
    assert screen.building.build.isVisible()


def test_a_wish_that_waits_is_told_and_placed_by_hand(stage: Desk, qtbot: QtBot) -> None:
    put(stage.context.desk, Request("r1", asker=CY, asked=ADA))
    screen = opened(stage, qtbot)
    screen.waiting_button.click()
    screen.waits.ask(now=True)
    qtbot.waitUntil(lambda: len(screen.waiting.list.rows) == 1, timeout=PATIENCE)
    assert screen.waiting_button.text() == "Not placed (1)"
    screen.waiting.list.picked_up.emit(screen.waiting.list.current)
    assert screen.hand.cell == (1, 0)
    screen.hand.drop()
    qtbot.waitUntil(lambda: len(screen.model.plan.cards) == 2)
    qtbot.waitUntil(lambda: screen.waiting.list.rows == (), timeout=PATIENCE)
    assert screen.waiting.empty.isVisibleTo(screen.waiting)


def test_how_many_wishes_wait_is_told_before_the_reasons(stage: Desk, qtbot: QtBot) -> None:
    put(stage.context.desk, Request("r1", asker=CY, asked=ADA))
    waits, told = WaitingModel(stage.context.worker, stage.context.desk), list[object]()
    waits.counted.connect(told.append)
    waits.found.connect(lambda rows: told.append([one.people for one in rows]))
    waits.ask()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told == [1, [(CY, ADA)]]


class LostDisk:
    """An event file on a disk that was pulled out."""

    def reading(self) -> None:
        raise OSError("no such disk")


def test_a_failure_leaves_what_there_was(stage: Desk, qtbot: QtBot) -> None:
    desk = replace(stage.context.desk, store=cast(Store, LostDisk()))
    model, told = BuildModel(stage.context.worker, desk), list[object]()
    model.failed.connect(told.append)
    model.start(anew=True, title="Building")
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], OSError)
    assert model.stage is Stage.IDLE
    assert model.preview(Planner()) is None


def test_contradictions_are_told_in_the_organisers_words(stage: Desk, qtbot: QtBot) -> None:
    plan = planner(stage.context.desk)
    lock = Cause(CauseKind.LOCK, (ADA, BO), SlotId("s1"), TableId("t1"))
    order = Cause(CauseKind.ORDER, (ADA, BO, CY))
    early = Cause(CauseKind.NOT_BEFORE, (ADA, BO), SlotId("s2"))
    late = Cause(CauseKind.NOT_AFTER, (ADA, CY), SlotId("s1"))
    assert contradiction_words((lock, order, early, late), plan, stage.context.moments) == (
        "Åda Sørensen · Bo Müller are locked at 11:00, table 1, "
        "but Åda Sørensen is to meet Bo Müller before Cy Young, "
        "but Åda Sørensen · Bo Müller cannot meet before 11:25, "
        "but Åda Sørensen · Cy Young cannot meet after 11:00."
    )


@pytest.mark.parametrize("goal", list(Goal))
def test_every_goal_has_its_words_and_its_course(goal: Goal) -> None:
    course = Course().after(Plan((), (), (Measure(goal, 9, 2),)), 1.0)
    better = Measure(goal, 2, 2)
    course = course.after(Plan((), (), (better,)), 3.0)
    (track,) = tracks_of((better,), course)
    assert track.points == ((1.0, 9.0), (3.0, 2.0), (3.0, 2.0))
    assert (track.name, track.value, track.done) == (goal_words(goal), "2", True)
    assert goal_meaning(goal).endswith(".")
    assert course.first == 1.0


@pytest.mark.parametrize("goal", list(Goal))
def test_what_nothing_forces_is_said_in_words_and_not_by_a_bare_nought(goal: Goal) -> None:
    told = [bound_words(Measure(goal, 9, bound)) for bound in (0, 2, 9)]
    assert told[1:] == ["at best 2", "proven best"]
    assert not any(character.isdigit() for character in told[0])
    sentences = [bound_meaning(Measure(goal, 9, bound)) for bound in (0, 2, 9)]
    assert len(set(sentences)) == 3
    assert all(sentence.endswith(".") for sentence in sentences)


def test_a_wish_is_dragged_onto_a_free_cell(stage: Desk, qtbot: QtBot) -> None:
    put(stage.context.desk, Request("r1", asker=CY, asked=ADA))
    screen = opened(stage, qtbot)
    screen.waiting_button.click()
    screen.waits.ask(now=True)
    waiting = screen.waiting.list
    qtbot.waitUntil(lambda: len(waiting.rows) == 1, timeout=PATIENCE)
    start = QPointF(waiting.visualItemRect(waiting.item(0)).center())
    view, grid = waiting.viewport(), screen.grid.viewport()

    def over(cell: tuple[int, int]) -> QPointF:
        return QPointF(grid.mapTo(screen, screen.grid.cell_rect(cell).center().toPoint()))

    def send(kind: QMouseEvent.Type, at: QPointF) -> None:
        inside = QPointF(view.mapFrom(screen, at.toPoint()))
        whole = QPointF(view.mapToGlobal(inside.toPoint()))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(view, QMouseEvent(kind, inside, whole, left, left, none))

    send(QMouseEvent.Type.MouseButtonPress, QPointF(view.mapTo(screen, start.toPoint())))
    send(QMouseEvent.Type.MouseMove, over((0, 1)))
    assert screen.grid.told()[1] == "Åda Sørensen meets Bo Müller then."
    send(QMouseEvent.Type.MouseMove, over((1, 1)))
    send(QMouseEvent.Type.MouseButtonRelease, over((1, 1)))
    qtbot.waitUntil(lambda: len(screen.model.plan.cards) == 2)
    assert {(card.slot, card.table) for card in screen.model.plan.cards.values()} == {(0, 0), (1, 1)}
