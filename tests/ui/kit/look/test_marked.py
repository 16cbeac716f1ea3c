"""Bold characters stand where they were found, whatever the script, and never make a line too long."""

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from eventdesk.ui.kit.look.fonts import font, load_fonts
from eventdesk.ui.kit.look.marked import broken, marked_lines
from eventdesk.ui.kit.look.theme import Size


@pytest.fixture
def fonts(qapp: QApplication) -> tuple[QFont, QFont]:
    load_fonts()
    return font(Size.BODY), font(Size.BODY, QFont.Weight.Bold)


def bold(lines: QTextLayout) -> list[tuple[int, int]]:
    return [(one.start, one.length) for one in lines.formats()]


def test_bold_is_counted_as_qt_counts(fonts: tuple[QFont, QFont]) -> None:
    assert bold(marked_lines("Bo Müller", [(0, 2), (3, 6)], fonts, 400)) == [(0, 2), (3, 3)]
    assert bold(marked_lines("𠮷田 Bo", [(0, 1), (3, 5)], fonts, 400)) == [(0, 2), (4, 2)]


def test_what_is_too_long_goes_on_in_a_second_line(fonts: tuple[QFont, QFont]) -> None:
    text = "Vesterglimt Rope Access A/S"
    lines = marked_lines(text, [(12, 16)], fonts, 150)
    assert lines.lineCount() == 2
    assert lines.text().replace("\u2028", " ") == text
    assert lines.lineAt(1).y() > lines.lineAt(0).y()
    assert bold(lines) == [(12, 4)]


def test_a_line_that_is_cut_has_bold_up_to_the_cut(fonts: tuple[QFont, QFont]) -> None:
    text = "Anna Sofie von der Heide-Lüdemann Freifrau von Rantzau"
    lines = marked_lines(text, [(0, 4), (11, len(text)), (40, 50)], fonts, 120)
    shown = lines.text()
    assert shown.endswith("…")
    assert lines.lineCount() == 2
    assert all(lines.lineAt(number).naturalTextWidth() <= 120 for number in range(2))
    assert bold(lines) == [(0, 4), (11, len(shown) - 12)]


def test_a_word_longer_than_a_line_is_cut_there(fonts: tuple[QFont, QFont]) -> None:
    lines = marked_lines("Donaudampfschifffahrt Anna", [(0, 26)], fonts, 120)
    assert lines.lineCount() == 1
    assert bold(lines) == [(0, len(lines.text()) - 1)]


def test_a_text_is_broken_before_the_first_word_too_much() -> None:
    assert broken("one two three", lambda part: len(part) <= 7) == ("one two", "three")
    assert broken("one two three", lambda part: len(part) <= 13) == ("one two three", "")
    assert broken("unbreakable words", lambda part: len(part) <= 5) == ("unbreakable", "words")
