"""What scrolls is as wide with a bar as without one, and the bar stands beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.kit.look.scroll import BAR, IntoMargin, Scroll

WIDTH = 300


def test_edges_stay_where_they_are_when_the_bar_comes(qtbot: QtBot) -> None:
    screen, content = QWidget(), QWidget()
    words = Label("Some words that are broken where the line ends. " * 3, wrap=True)
    inner = column()
    inner.addWidget(words)
    content.setLayout(inner)
    scroll = Scroll(content)
    outer = QVBoxLayout(screen)
    outer.setContentsMargins(0, 0, 2 * BAR, 0)
    outer.addLayout(IntoMargin(scroll))
    qtbot.addWidget(screen)
    screen.resize(WIDTH + 2 * BAR, 200)
    screen.show()
    assert scroll.width() == WIDTH + BAR
    assert content.width() == WIDTH
    assert scroll.verticalScrollBar().maximum() == 0
    words.setText("Some words that are broken where the line ends. " * 30)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert content.width() == WIDTH + BAR - scroll.verticalScrollBar().width()
    assert content.height() >= words.heightForWidth(content.width())
