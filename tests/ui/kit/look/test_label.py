"""Words that are too long are cut and said whole; an ampersand is a letter like any other."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.form.field import tick_box
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.label import ElidedLabel, Label

LONG = "International Offshore Energy Matchmaking and Buyers\u2019 Day of the Danish Clusters"


def test_a_text_is_cut_where_there_is_no_room_and_whole_again_where_there_is(qtbot: QtBot) -> None:
    label, window = ElidedLabel("short"), QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    line.addWidget(label)
    line.addStretch(1)
    label.set_words(LONG)
    window.resize(200, 40)
    window.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == LONG
    window.resize(1200, 40)
    qtbot.waitUntil(lambda: label.text() == LONG)


def test_an_ampersand_is_no_key(qtbot: QtBot) -> None:
    button, box = Button("R&D Søn & Co"), tick_box("R&D", on=False)
    segments = Segments((("a", "R&D"),), "Group")
    for widget in (button, box, segments):
        qtbot.addWidget(widget)
    assert button.text() == button.accessibleName() == "R&D Søn & Co"
    (choice,) = segments.findChildren(QPushButton)
    assert [one.shortcut().toString() for one in (button, box, choice)] == ["", "", ""]


def test_text_that_wraps_asks_for_no_more_height_than_its_width_needs(qtbot: QtBot) -> None:
    label = Label(LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().height() == label.fontMetrics().height()
    assert label.heightForWidth(100) > label.heightForWidth(1200) >= label.minimumSizeHint().height()
