"""The colours are readable, both tables are complete, and switching reaches what is on the screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QTimeEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain import resources
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Button, IconButton, Kind
from eventdesk.ui.kit.look.fonts import font, load_fonts
from eventdesk.ui.kit.look.icons import icon, tone_icon
from eventdesk.ui.kit.look.theme import DARK, FAMILY, LIGHT, Mode, Theme, Tokens, Tone, stylesheet, tokens_of

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3 (AA): contrast of text."""

SEEN = 3.0
"""Success criterion 1.4.11 (AA): contrast of what is no text; what is out of use need not be more."""


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    at = QColor(colour)
    return 0.2126 * linear(at.redF()) + 0.7152 * linear(at.greenF()) + 0.0722 * linear(at.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_readable_on_every_ground(tokens: Tokens) -> None:
    pairs = [
        (text, ground)
        for text in (tokens.text, tokens.muted)
        for ground in (tokens.canvas, tokens.surface, tokens.raised, tokens.sunken)
    ]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.on_warn, tokens.warn)]
    for tone in Tone:
        shade = tokens.shade(tone)
        pairs += [(shade.text, ground) for ground in (shade.soft, tokens.surface, tokens.canvas)]
        pairs.append((tokens.text, shade.soft))
    bad = [(pair, round(contrast(*pair), 2)) for pair in pairs if contrast(*pair) < READABLE]
    assert bad == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_out_of_use_is_seen_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.canvas, tokens.surface, tokens.raised, tokens.sunken)
    assert min(contrast(tokens.faint, ground) for ground in grounds) >= SEEN


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_stylesheet_has_no_hole_and_its_pictures_exist(tokens: Tokens) -> None:
    sheet = stylesheet(tokens)
    assert "$" not in sheet.split("*/", 1)[1]
    for part in sheet.split('url("')[1:]:
        assert resources.path("styles", part.split('"')[0].rsplit("/", 1)[1]).exists()


def test_nothing_grows_when_the_keyboard_comes_to_it(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Mode.LIGHT)
    holder = QWidget()
    qtbot.addWidget(holder)
    body = QVBoxLayout(holder)
    large = QLineEdit()
    large.setProperty("field", "large")
    buttons = [Button("Words", "printer", kind) for kind in Kind]
    fields: list[QWidget] = [QLineEdit(), large, ChoiceBox([("One", 1)]), QSpinBox(), QTimeEdit()]
    fields += [SearchField("Find"), IconButton("x", "Close"), *buttons]
    for kind in ("big", "digit", "segment", "nav"):
        button = QPushButton("1")
        button.setProperty("kind", kind)
        fields.append(button)
    for field in fields:
        body.addWidget(field)
    holder.show()
    holder.activateWindow()
    holder.setFocus()
    grown = []
    for field in fields:
        before = field.sizeHint()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        if field.sizeHint() != before:
            grown.append((type(field).__name__, field.property("kind"), before, field.sizeHint()))
    assert grown == []
    theme.deleteLater()


def test_switching_at_run_time(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Mode.LIGHT)
    button = Button("Print", "printer", Kind.PRIMARY)
    qtbot.addWidget(button)
    assert tokens_of(button) is LIGHT
    with qtbot.waitSignal(theme.changed) as changed:
        theme.choose(Mode.DARK)
    assert changed.args == [DARK]
    assert theme.mode is Mode.DARK
    assert tokens_of(button) is theme.tokens is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Mode.DARK)
    theme.choose(Mode.SYSTEM)
    assert theme.tokens in (LIGHT, DARK)


def test_an_icon_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Mode.LIGHT)
    users = icon("users")

    def darkest() -> int:
        image = users.pixmap(24, 24).toImage()
        return max(
            (
                image.pixelColor(x, y).lightness()
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() > 200
            ),
        )

    assert darkest() < 100
    theme.choose(Mode.DARK)
    assert darkest() > 200


def test_an_icon_is_sharp_at_every_density(qapp: QApplication) -> None:
    pixmap = icon("users").pixmap(QSize(24, 18), 2.0)
    assert pixmap.size() == QSize(48, 36)
    assert pixmap.devicePixelRatio() == 2.0


def test_a_changed_copy_of_an_icon_is_painted_too(qapp: QApplication) -> None:
    copy = QIcon(icon("users"))
    copy.setIsMask(True)
    assert not copy.pixmap(QSize(20, 20)).isNull()
    assert not icon("users").isMask()


def test_an_unknown_icon_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_every_tone_has_an_icon(qapp: QApplication) -> None:
    assert all(not icon(tone_icon(tone)).isNull() for tone in Tone)


def test_the_own_typeface_is_loaded(qapp: QApplication) -> None:
    load_fonts()
    assert font().family() == FAMILY
