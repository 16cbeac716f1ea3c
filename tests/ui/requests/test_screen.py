"""Requests on the small event: listed by sort, asked, answered, withdrawn; why not, and who asked whom."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, Request
from eventdesk.domain.requests import RequestSort
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.label import ElidedLabel
from eventdesk.ui.requests import create
from eventdesk.ui.requests.matrix_part import MatrixPart
from eventdesk.ui.requests.request_form import RequestForm
from eventdesk.ui.requests.request_list import BECAME, WHY
from eventdesk.ui.requests.request_model import PAUSE_MS
from eventdesk.ui.requests.screen import RequestsScreen
from eventdesk.usecases.meetings import add_meeting
from eventdesk.usecases.requests import add_request
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PATIENCE = 60_000
"""Milliseconds in which reasons are found on a busy machine: they are reckoned in a process of their own."""

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


class Commits(QObject):
    """Brings commits to the window's thread, as the program does."""

    told = Signal(object)


def opened(stage: Stage, qtbot: QtBot) -> RequestsScreen:
    screen = create(stage.context)
    assert isinstance(screen, RequestsScreen)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.activateWindow()
    commits = Commits(screen)
    commits.told.connect(screen.refresh, Qt.ConnectionType.QueuedConnection)
    stage.file.on_commit.append(commits.told.emit)
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0)
    return screen


def told(screen: RequestsScreen) -> list[list[str]]:
    rows = screen.requests.rows
    return [
        [str(rows.index(line, place).data()) for place in range(rows.columnCount())]
        for line in range(rows.rowCount())
    ]


def wish(stage: Stage, asker: PersonId, asked: PersonId) -> str:
    made = add_request(stage.context.desk, asker, asked)
    assert isinstance(made, Request)
    return made.id


def kept(stage: Stage, id_: str) -> Request:
    with stage.context.desk.reading() as reading:
        found = reading.get(Request, id_)
    assert found is not None
    return found


def form_of(screen: RequestsScreen) -> RequestForm:
    form = screen.requests.sheet.content
    assert isinstance(form, RequestForm)
    return form


def save(screen: RequestsScreen) -> None:
    next(b for b in screen.requests.sheet.findChildren(Button) if b.accessibleName() == "Save").click()


def test_requests_are_listed_by_what_became_of_them(stage: Stage, qtbot: QtBot) -> None:
    for asker, asked in ((ADA, BO), (BO, ADA), (CY, ADA)):
        wish(stage, asker, asked)
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 3)
    assert told(screen)[0][:5] == [
        "Åda Sørensen (Nørd A/S)",
        "Bo Müller (Südwind GmbH)",
        "Mutual",
        "1 of 5",
        "Meets at 11:00",
    ]
    assert [screen.requests.sort.itemText(place) for place in range(5)] == [
        "All requests (3)", "Mutual (2)", "One-sided (1)", "Refused (0)", "Not placed (1)",
    ]  # fmt: skip
    assert unnamed(screen) == []
    screen.requests.show_sort(RequestSort.MUTUAL)
    assert len(told(screen)) == 2
    assert screen.requests.table.view.isColumnHidden(WHY)


def test_a_wish_is_asked_answered_and_withdrawn_on_the_form(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    form = form_of(screen)
    QTest.keyClick(screen.requests.search, Qt.Key.Key_Escape)
    assert screen.requests.sheet.isHidden()
    screen.requests.add()
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    form = form_of(screen)
    assert form.values() is None
    form.asker.choose(CY)
    form.asked.choose(CY)
    save(screen)
    qtbot.waitUntil(lambda: "different" in form.asked.accessibleDescription())
    form.asked.choose(ADA)
    form.weight.choose("4")
    save(screen)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 1)
    id_ = screen.requests.rows.row_at(0).id
    assert kept(stage, id_).weight == 4
    screen.requests.show_row(id_)
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    form_of(screen).answer.choose(Answer.NO.value)
    save(screen)
    qtbot.waitUntil(lambda: kept(stage, id_).answer is Answer.NO)
    qtbot.waitUntil(lambda: told(screen)[0][BECAME] == "Refused")
    screen.requests.model.remove(screen.requests.rows.row_at(0))
    qtbot.waitUntil(lambda: screen.requests.rows.total == 0)
    qtbot.waitUntil(lambda: stage.notices[-1].text == "The request is withdrawn.")


def test_others_join_a_wish_and_its_meeting(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    form = form_of(screen)
    form.asker.choose(CY)
    form.asked.choose(ADA)
    form.along.show_keys([BO])
    save(screen)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 1)
    id_ = screen.requests.rows.row_at(0).id
    assert kept(stage, id_).along == (BO,)
    assert told(screen)[0][1] == "Åda Sørensen (Nørd A/S), joined by Bo Müller"
    screen.requests.show_row(id_)
    words = "Have them meet at 11:25, table 2"
    found: list[Button] = []

    def offered() -> bool:
        content = screen.requests.sheet.content
        buttons = content.findChildren(Button) if content is not None else []
        found[:] = [one for one in buttons if one.text() == words]
        return bool(found)

    qtbot.waitUntil(offered, timeout=PATIENCE)
    assert form_of(screen).along.keys == (BO,)
    found[0].click()
    qtbot.waitUntil(lambda: told(screen)[0][BECAME] == "Meets at 11:25")
    with stage.context.desk.reading() as reading:
        assert (CY, ADA, BO) in [meeting.people for meeting in reading.all(Meeting)]
    screen.requests.show_row(id_)
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    form_of(screen).along.drop(BO)
    save(screen)
    qtbot.waitUntil(lambda: kept(stage, id_).along == ())


def test_why_a_wish_has_no_place_is_told_and_where_there_is_room(stage: Stage, qtbot: QtBot) -> None:
    id_ = wish(stage, CY, ADA)
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 1)
    screen.requests.show_sort(RequestSort.NOT_PLACED)
    assert told(screen)[0][WHY] == "Looking for the reason…"
    qtbot.waitUntil(lambda: told(screen)[0][WHY] == "There is room at 11:25.", timeout=PATIENCE)
    screen.requests.rows.set_filter("room at 11")
    assert len(told(screen)) == 1
    screen.requests.rows.set_filter("")
    add_meeting(stage.context.desk, [ADA, BO], SlotId("s2"), TableId("t1"))
    qtbot.waitUntil(lambda: told(screen)[0][WHY].startswith(("They are never", "Åda")), timeout=PATIENCE)
    assert not screen.requests.table.view.isColumnHidden(WHY)
    assert kept(stage, id_).removed is False


def test_reasons_that_nobody_sees_wait_until_they_are_seen(stage: Stage, qtbot: QtBot) -> None:
    wish(stage, CY, ADA)
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 1)
    screen.requests.show_sort(RequestSort.NOT_PLACED)
    qtbot.waitUntil(lambda: told(screen)[0][WHY] == "There is room at 11:25.", timeout=PATIENCE)
    screen.hide()
    add_meeting(stage.context.desk, [ADA, BO], SlotId("s2"), TableId("t1"))
    qtbot.wait(PAUSE_MS + 300)
    assert not screen.requests.model.looking
    screen.show()
    assert screen.requests.model.looking
    qtbot.waitUntil(lambda: told(screen)[0][WHY].startswith(("They are never", "Åda")), timeout=PATIENCE)


def test_two_meet_at_once_where_there_is_room(stage: Stage, qtbot: QtBot) -> None:
    id_ = wish(stage, CY, ADA)
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.requests.rows.total == 1)
    screen.requests.show_row(id_)
    qtbot.waitUntil(lambda: screen.requests.sheet.content is not None)
    words = "Have them meet at 11:25, table 1"
    qtbot.waitUntil(
        lambda: any(button.text() == words for button in form_of(screen).findChildren(Button)),
        timeout=PATIENCE,
    )
    button = next(one for one in form_of(screen).findChildren(Button) if one.text() == words)
    button.click()
    qtbot.waitUntil(lambda: told(screen)[0][BECAME] == "Meets at 11:25")
    with stage.context.desk.reading() as reading:
        assert len(reading.all(Meeting)) == 2
    qtbot.waitUntil(lambda: stage.notices[-1].text == "They meet.")


def subtitle(part: MatrixPart) -> str:
    return part.heading.findChildren(ElidedLabel)[0].accessibleName()


def test_a_cell_of_the_matrix_leads_to_its_requests(stage: Stage, qtbot: QtBot) -> None:
    for asker, asked in ((ADA, BO), (BO, ADA), (CY, ADA)):
        wish(stage, asker, asked)
    screen = opened(stage, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    part = screen.matrix
    qtbot.waitUntil(lambda: len(part.matrix.names) == 3)
    assert unnamed(screen) == []
    part.search.searched.emit("nord")
    assert subtitle(part).startswith("1 of 3 organisations found")
    part.search.searched.emit("")
    assert subtitle(part).startswith("3 organisations")
    QTest.keyClick(part.search, Qt.Key.Key_Return)
    assert "of Nørd A/S to Südwind GmbH, 1 mutual" in part.said.text()
    QTest.keyClick(part.view, Qt.Key.Key_Left)
    assert part.said.text() == "Nørd A/S asked nobody of Nørd A/S."
    QTest.keyClick(part.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert "of Südwind GmbH to Nørd A/S, 1 mutual" in part.view.accessibleDescription()
    QTest.keyClick(part.view, Qt.Key.Key_Return)
    assert screen.part == "request"
    assert [line[0] for line in told(screen)] == ["Bo Müller (Südwind GmbH)"]
    assert screen.requests.between.text() == "Südwind GmbH → Nørd A/S"
    screen.requests.between.click()
    assert len(told(screen)) == 3
