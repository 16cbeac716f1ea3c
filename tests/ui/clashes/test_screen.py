"""The list of clashes, over the small event."""

from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import GestureId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.ui.clashes import create
from eventdesk.ui.clashes.screen import ClashesScreen
from eventdesk.ui.kit.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING


def test_a_clash_is_listed_when_it_comes_and_found_by_name(stage: Stage, qtbot: QtBot) -> None:
    screen = create(stage.context)
    assert isinstance(screen, ClashesScreen)
    qtbot.addWidget(screen)
    assert unnamed(screen) == []
    stage.file.on_commit.append(screen.refresh)
    people = (PersonId("ada"), PersonId("cy"))
    second = Meeting(id="m2", people=people, slot=SlotId("s1"), table=TableId("t2"))
    with stage.file.writing(GestureId("second"), "test", MORNING) as writing:
        writing.record([second.created()])
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    cells = [screen.rows.index(0, number).data() for number in range(screen.rows.columnCount())]
    assert cells == ["11:00", "Two meetings at once", "Åda Sørensen", ""]
    screen.rows.set_filter("young")
    assert screen.rows.shown_rows() == []
