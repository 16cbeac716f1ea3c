"""People found while somebody types: bold, told apart, and let in only when chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.checkin import FoundPerson
from eventdesk.domain.ids import PersonId
from eventdesk.ui.checkin.found import beside_name
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.search import find
from tests.ui.checkin.test_screen import opened
from tests.ui.conftest import Stage


def typed(screen: CheckinScreen, qtbot: QtBot, text: str, people: list[str]) -> list[FoundPerson]:
    QTest.keyClicks(screen.field, text)
    qtbot.waitUntil(lambda: [row.card.id for row in screen.people.shown_rows()] == people)
    return screen.people.shown_rows()


def shown(screen: CheckinScreen) -> list[list[str]]:
    model = screen.people
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_misspelt_name_is_found_from_the_second_character_on(stage: Stage, qtbot: QtBot) -> None:
    edit_person(stage.context.desk, PersonId("bo"), country="DE")
    screen = opened(stage, qtbot)
    typed(screen, qtbot, "mu", ["bo"])
    QTest.keyClicks(screen.field, "lelr")
    qtbot.waitUntil(
        lambda: [row.match and row.match.name for row in screen.people.shown_rows()] == [((3, 9),)]
    )
    assert shown(screen) == [["Bo Müller", "Südwind GmbH", "Germany", "Expected"]]
    assert screen.found.table.view.grab().toImage().width() > 0


def test_where_nobody_is_found_one_is_told_how_to_go_on(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.field, "xyzzy")
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.found)
    (told,) = [one for one in screen.found.findChildren(EmptyState) if one.isVisible()]
    assert screen.walk_in.shortcut().toString() in told.accessibleDescription()


def test_the_state_is_told_in_words(stage: Stage, qtbot: QtBot) -> None:
    check_in(stage.context.desk, PersonId("bo"))
    edit_person(stage.context.desk, PersonId("cy"), cancelled=True)
    screen = opened(stage, qtbot)
    typed(screen, qtbot, "muller", ["bo"])
    assert shown(screen)[0][-1] == "Here"
    screen.field.clear()
    typed(screen, qtbot, "yuong", ["cy"])
    assert shown(screen)[0][-1] == "Not coming"


def test_one_strong_match_is_let_in_only_by_a_second_enter(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    typed(screen, qtbot, "Bo Mueller", ["bo"])
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.found.current() is not None)
    assert counters(stage.context.desk).here == 0
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.verdict.name.text() == "Bo Müller")
    assert counters(stage.context.desk).here == 1


def test_what_no_column_shows_stands_beside_with_its_characters_bold(stage: Stage, qtbot: QtBot) -> None:
    desk = stage.context.desk
    edit_person(desk, PersonId("bo"), phone="+45 12 34 56 78")
    edit_person(desk, PersonId("cy"), email="sk84@example.org")
    for text, words, bold in [
        ("345678", "+45 12 34 56 78 · Südwind GmbH", ["34 56 78"]),
        ("sk84@", "sk84@example.org", ["sk84"]),
        ("sudwind", "Südwind GmbH", ["Südwind"]),
        ("muller", "Südwind GmbH", []),
    ]:
        told, spans = beside_name(find(desk, text)[0])
        assert (told, [told[start:end] for start, end in spans]) == (words, bold)
