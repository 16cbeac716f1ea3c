"""One of many things is found by any part of its words; several are gathered under it."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.button import IconButton
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.words.names import countries, country_name, language_name, languages
from tests.ui.accessibility import unnamed

CHOICES = [
    Choice("ada", "Åda Sørensen · Nørd A/S"),
    Choice("bo", "Bo Müller · Südwind GmbH"),
    Choice("bo2", "Bo Müller · Südwind GmbH"),
    Choice("cy", "Cy Young"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that stays as long as the test."""
    window = QWidget()
    window.setLayout(column())
    qtbot.addWidget(window)
    return window


def shown(window: QWidget, field: QWidget, qtbot: QtBot) -> QLineEdit:
    """The field in the window with the keyboard in it, and another one behind it."""
    body, after = window.layout(), QLineEdit()
    assert body is not None
    body.addWidget(field)
    body.addWidget(after)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return after


@pytest.mark.parametrize(
    ("typed", "key"), [("sorensen", "ada"), ("gmbh bo", "bo"), ("YOUNG", "cy"), ("nobody", "")]
)
def test_any_part_of_the_words_finds_whatever_the_accents(
    window: QWidget, qtbot: QtBot, typed: str, key: str
) -> None:
    field = Finder(CHOICES)
    shown(window, field, qtbot)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.key, field.lost) == (key, not key)
    assert field.cursorPosition() == (0 if key else len(typed))


def test_arrows_choose_among_equal_words_and_tab_takes_and_goes_on(window: QWidget, qtbot: QtBot) -> None:
    field = Finder(CHOICES)
    after = shown(window, field, qtbot)
    QTest.keyClicks(field, "bo")
    QTest.keyClick(field.popup, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.key == "bo2"
    qtbot.waitUntil(after.hasFocus)


def test_all_are_shown_on_demand_and_escape_only_closes_them(window: QWidget, qtbot: QtBot) -> None:
    field = Finder(CHOICES, "cy")
    shown(window, field, qtbot)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.popup.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.popup.isVisible()
    assert field.key == "cy"
    field.choose("")
    assert (field.text(), field.key, field.lost) == ("", "", False)


def test_a_free_field_keeps_words_that_are_nobodys(window: QWidget, qtbot: QtBot) -> None:
    field = Finder(CHOICES, free=True)
    shown(window, field, qtbot)
    QTest.keyClicks(field, "Bo")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.key) == ("Bo", "")
    field.setText("cy  YOUNG")
    assert field.key == "cy"
    QTest.keyClicks(field, "x")
    assert field.key == ""


def test_a_click_takes_what_is_offered(window: QWidget, qtbot: QtBot) -> None:
    field = Finder(CHOICES)
    shown(window, field, qtbot)
    field.show_all()
    popup = field.popup
    place = popup.visualRect(popup.model().index(3, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert field.key == "cy"


def test_several_are_gathered_and_taken_away_by_key_and_by_mouse(window: QWidget, qtbot: QtBot) -> None:
    picks = Picks("People", CHOICES, ["cy", "gone", "cy"])
    shown(window, FormRow("People", picks), qtbot)
    assert unnamed(picks) == []
    assert list(picks.keys) == ["cy", "gone"]
    QTest.keyClicks(picks.field, "sor")
    QTest.keyClick(picks.field, Qt.Key.Key_Return)
    assert list(picks.keys) == ["cy", "gone", "ada"]
    assert picks.field.text() == ""
    QTest.keyClicks(picks.field, "sor")
    assert not picks.field.popup.isVisible()
    picks.list.setCurrentRow(1)
    QTest.keyClick(picks.list, Qt.Key.Key_Delete)
    assert list(picks.keys) == ["cy", "ada"]
    buttons = {button.accessibleName(): button for button in picks.list.findChildren(IconButton)}
    buttons["Take away Cy Young"].click()
    assert list(picks.keys) == ["ada"]
    picks.drop("ada")
    assert picks.list.isHidden()


def test_countries_and_languages_are_named_in_the_language_of_the_window() -> None:
    english, french = QLocale("en_GB"), QLocale("fr")
    assert (country_name("DE", english), country_name("DE", french)) == ("Germany", "Allemagne")
    assert (language_name("nb", french), language_name("tlh-x", french)) == ("Norvégien bokmål", "tlh-x")
    assert country_name("ZZ", english) == "ZZ"
    names = [name for _, name in countries(french)]
    assert names.index("Éthiopie") < names.index("Finlande")
    assert ("da", "Danish") in languages(english)


def test_a_long_text_shows_its_beginning() -> None:
    assert text_field("somebody@a-long-name-of-a-company.example.org").cursorPosition() == 0


def test_words_that_are_too_long_end_in_dots_until_somebody_types_there(
    window: QWidget, qtbot: QtBot
) -> None:
    finder = Finder(CHOICES, "ada")
    after = shown(window, finder, qtbot)
    finder.setFixedWidth(400)
    assert finder.shown_words() == "Åda Sørensen · Nørd A/S"
    finder.setFixedWidth(120)
    assert finder.shown_words().endswith("…")
    typed = finder.grab().toImage()
    after.setFocus()
    assert finder.grab().toImage() != typed
    assert (finder.text(), finder.key) == ("Åda Sørensen · Nørd A/S", "ada")
    finder.setEnabled(False)
    assert not finder.grab().isNull()
