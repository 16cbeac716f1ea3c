"""Notices tell and go; sheets, jobs and forms do what they say; all of it can be named aloud."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.form.field import FormRow, SearchField
from eventdesk.ui.kit.form.sheet import SideSheet
from eventdesk.ui.kit.look.button import Button, IconButton, Kind, Segments
from eventdesk.ui.kit.look.card import Card, Figure, Rule, column
from eventdesk.ui.kit.look.chip import Chip, Chips
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.banner import MOST, BannerArea
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.notices.progress import ProgressStrip
from eventdesk.ui.kit.work.job import Job, Progress
from tests.ui.accessibility import unnamed, without_key


def host_of(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 600)
    host.show()
    return host


def test_a_notice_acts_once_and_goes(qtbot: QtBot) -> None:
    undone: list[str] = []
    host = host_of(qtbot)
    area = BannerArea(host)
    banner = area.show_notice(Notice("Checked in.", Tone.OK, ("Undo", lambda: undone.append("yes"))))
    assert area.isVisible()
    assert area.geometry().bottom() == 599
    assert banner.button is not None
    banner.button.click()
    assert undone == ["yes"]
    qtbot.waitUntil(lambda: not area.isVisible())


def test_a_notice_times_out(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    area = BannerArea(host)
    area.show_notice(Notice("Saved.", seconds=0.03))
    qtbot.waitUntil(lambda: area.banners() == [])


def test_notices_do_not_pile_up_nor_repeat(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    area = BannerArea(host)
    for text in ("one", "two", "two", "three", "four"):
        area.show_notice(Notice(text, action=("Undo", lambda: None), seconds=0))
    banners = area.banners()
    assert [banner.notice.text for banner in banners] == ["two", "three", "four"]
    assert len(banners) == MOST
    keys = [banner.button.shortcut().isEmpty() for banner in banners if banner.button is not None]
    assert keys == [True, True, False]
    assert unnamed(area) == []


class _Screen(QWidget):
    """A screen with a side that may be covered."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.resize(1000, 600)
        self.notices_over = QWidget(self)


def test_notices_cover_the_part_that_may_be_covered_while_it_is_seen(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    screen = _Screen(host)
    side = screen.notices_over
    side.setGeometry(640, 0, 340, 560)
    screen.show()
    area = BannerArea(host)
    area.show_notice(Notice("Saved.", seconds=0))
    area.lie_over(screen)
    (banner,) = area.banners()
    assert (banner.mapTo(host, QPoint(0, 0)).x(), banner.width()) == (640, 340)
    side.hide()
    assert area.x() == 0
    side.show()
    assert area.x() == 640 - Space.XL
    area.lie_over(QWidget(host))
    assert area.x() == 0


def test_a_notice_takes_no_focus(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    field = QLineEdit(host)
    field.show()
    field.setFocus()
    area = BannerArea(host)
    area.show_notice(Notice("Saved."))
    assert host.focusWidget() is field


def test_a_sheet_opens_and_closes(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    sheet = SideSheet(host)
    content = QLineEdit("Anna")
    content.setAccessibleName("Name")
    sheet.open_with("Edit", content, Button("Save", kind=Kind.PRIMARY))
    assert sheet.isVisible()
    assert sheet.content is content
    assert unnamed(sheet) == []
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    with qtbot.assertNotEmitted(sheet.closed):
        sheet.close_sheet()


def test_a_scroll_bar_takes_nothing_from_the_fields_of_a_sheet(qtbot: QtBot) -> None:
    host, widths = host_of(qtbot), []
    sheet = SideSheet(host)
    for fields in (1, 40):
        content, body = QWidget(), column(padding=Space.XL)
        lines = [QLineEdit() for _ in range(fields)]
        for line in lines:
            body.addWidget(line)
        body.addStretch(1)
        content.setLayout(body)
        sheet.setFixedHeight(500)
        sheet.open_with("Edit", content, Button("Save"))
        QTest.qWait(20)
        widths.append(lines[0].width())
    assert widths[0] == widths[1]


def test_a_sheet_opens_at_its_beginning_where_no_field_takes_the_keyboard(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    host.activateWindow()
    sheet, content, body = SideSheet(host), QWidget(), column()
    for _ in range(40):
        body.addWidget(QLineEdit())
    content.setLayout(body)
    sheet.setFixedHeight(500)
    sheet.open_with("Edit", content)
    qtbot.waitUntil(content.hasFocus)
    QTest.qWait(20)
    assert content.y() == 0


def test_a_job_is_shown_until_it_ends_and_can_be_stopped(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    strip = ProgressStrip(host)
    job = Job("Agendas")
    strip.show_job(job)
    (line,) = strip.lines()
    job.tell(Progress(3, 10))
    assert (line.bar.value(), line.bar.maximum()) == (3, 10)
    job.tell(Progress(0, 0))
    assert unnamed(strip) == []
    line.stop.click()
    assert job.cancelled
    job.end()
    assert strip.lines() == []
    assert not strip.isVisible()


def test_search_waits_for_a_pause(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    told: list[object] = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, "anna")
    assert told == ["anna"]
    with qtbot.waitSignal(field.searched):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["anna", ""]


def test_whoever_goes_on_at_once_goes_on_to_what_was_searched(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    told: list[object] = []
    field.searched.connect(told.append)
    field.left.connect(lambda: told.append("left"))
    QTest.keyClicks(field, "anna")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert told == ["anna", "left"]
    with qtbot.assertNotEmitted(field.searched, wait=200):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["anna", "left", "left"]


def test_a_form_row_names_its_field_and_tells_what_is_wrong(qtbot: QtBot) -> None:
    field = QLineEdit()
    row = FormRow("E-mail", field, "One address")
    qtbot.addWidget(row)
    assert field.accessibleName() == "E-mail"
    assert field.accessibleDescription() == "One address"
    row.set_error("This is not an address")
    assert field.accessibleDescription() == "This is not an address"
    row.set_error("")
    assert field.accessibleDescription() == "One address"


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_while_a_form_is_made(qtbot: QtBot, qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    for widget in (FormRow("E-mail", QLineEdit(), "One address"), Heading("People", "3 here")):
        qtbot.addWidget(widget)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_segments_tell_the_key(qtbot: QtBot) -> None:
    segments = Segments((("in", "Arriving"), ("out", "Leaving")), "Direction")
    qtbot.addWidget(segments)
    assert segments.value == "in"
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments.findChildren(QPushButton)[-1].click()
    assert chosen.args == ["out"]
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("in")
    assert segments.value == "in"


def test_everything_paints_and_can_be_named(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    layout = column()
    host.setLayout(layout)
    chips = Chips()
    chips.show_chips([Chip("VIP", Tone.ACCENT, "star"), Chip("Unpaid", Tone.WARN)])
    assert chips.accessibleName() == "VIP, Unpaid"
    card = Card("Title")
    card.set_tone(Tone.OK)
    figure = Figure("Here", "3")
    figure.set_value("4")
    assert figure.accessibleName() == "Here: 4"
    heading = Heading(
        "People", "", IconButton("printer", "Print", key="Ctrl+P"), Button("Add", "plus", key="Ctrl+N")
    )
    heading.set_subtitle("3 here")
    glyph = Glyph("users")
    glyph.set_icon("user", "text")
    label = Label("x")
    label.set_tone(Tone.REFUSE)
    done: list[str] = []
    empty = EmptyState("users", "Nobody", "Import a list.", ("Import", lambda: done.append("import")))
    for widget in (chips, card, figure, heading, glyph, label, empty, Rule()):
        layout.addWidget(widget)
    empty.findChildren(Button)[0].click()
    assert done == ["import"]
    assert not host.grab().isNull()
    assert unnamed(host) == []
    assert without_key(host) == []


def test_what_has_no_name_is_found(qtbot: QtBot) -> None:
    host = host_of(qtbot)
    host.setLayout(column())
    for widget in (QLineEdit(), QComboBox()):
        host.layout().addWidget(widget)  # type: ignore[union-attr]
    assert unnamed(host) == ["QWidget > QLineEdit", "QWidget > QComboBox"]
    host.findChildren(QLineEdit)[0].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert without_key(host) == ["QWidget > QLineEdit"]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_button(qtbot: QtBot, kind: Kind) -> None:
    button = Button("Go", "check", kind, key="Ctrl+G")
    qtbot.addWidget(button)
    assert button.toolTip() == "Go  (Ctrl+G)"
