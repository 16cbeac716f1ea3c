"""Bold characters stand where they were found, whatever the script, and never make a line too long."""

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from eventdesk.ui.kit.look.fonts import font, load_fonts
from eventdesk.ui.kit.look.marked import marked_line
from eventdesk.ui.kit.look.theme import Size


@pytest.fixture
def fonts(qapp: QApplication) -> tuple[QFont, QFont]:
    load_fonts()
    return font(Size.BODY), font(Size.BODY, QFont.Weight.Bold)


def bold(line: QTextLayout) -> list[tuple[int, int]]:
    return [(one.start, one.length) for one in line.formats()]


def test_bold_is_counted_as_qt_counts(fonts: tuple[QFont, QFont]) -> None:
    assert bold(marked_line("Bo Müller", [(0, 2), (3, 6)], fonts, 400)) == [(0, 2), (3, 3)]
    assert bold(marked_line("𠮷田 Bo", [(0, 1), (3, 5)], fonts, 400)) == [(0, 2), (4, 2)]


def test_a_line_that_is_cut_has_bold_up_to_the_cut(fonts: tuple[QFont, QFont]) -> None:
    text = "Anna Sofie von der Heide-Lüdemann"
    line = marked_line(text, [(0, 4), (5, len(text)), (30, 33)], fonts, 120)
    shown = line.text()
    assert shown.endswith("…")
    assert line.lineCount() == 1
    assert line.lineAt(0).naturalTextWidth() <= 120
    assert bold(line) == [(0, 4), (5, len(shown) - 6)]
