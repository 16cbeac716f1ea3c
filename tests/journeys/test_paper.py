"""Paper through the window: the agendas of one organisation into a PDF, badges of a group to a printer."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.agendas.screen import AgendasScreen
from eventdesk.ui.app import Program
from eventdesk.ui.badges.model import Kind
from eventdesk.ui.badges.screen import BadgesScreen
from eventdesk.ui.kit.paper.audience import AudienceBox
from tests.cups import PrivateCups
from tests.journeys.conftest import PATIENCE, desk_of, in_the_dialog, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
TYPING_MS = 60


def chosen(box: AudienceBox, words: str) -> None:
    """Find an audience by typing, as a person does."""
    box.setFocus()
    box.selectAll()
    # As fast as people type: faster, it would be a scanner.
    QTest.keyClicks(box, words, Qt.KeyboardModifier.NoModifier, TYPING_MS)
    QTest.keyClick(box, Qt.Key.Key_Return)


def larger_organisation(program: Program) -> tuple[str, set[str]]:
    """One for which several come and whose name a test can type, with the names of its people."""
    with desk_of(program).reading() as reading:
        people = reading.all(Person)
        for home in reading.all(Organisation):
            names = {person.name for person in people if person.organisation == home.id}
            if len(names) > 1 and home.name.isascii():
                return home.name, names
    raise AssertionError("no organisation with several people")


def test_the_agendas_of_one_organisation_go_into_a_pdf(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    home, names = larger_organisation(program)
    screen = shown(program, qtbot, "agendas", AgendasScreen)
    chosen(screen.chooser.audience, home)
    qtbot.waitUntil(lambda: {row.name for row in screen.rows.shown_rows()} == names, timeout=PATIENCE)
    assert screen.pane.pdf_button.isEnabled()
    with qtbot.waitSignal(screen.pane.printing.recorded, timeout=PATIENCE):
        in_the_dialog(tmp_path / "theirs")
        QTest.keyClick(screen, Qt.Key.Key_E, CONTROL)
    with PdfDocument(tmp_path / "theirs.pdf") as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert all(home in page for page in pages)
    assert len(pages) == len(names)
    qtbot.waitUntil(
        lambda: {row.state for row in screen.rows.shown_rows()} == {SheetState.CURRENT}, timeout=PATIENCE
    )


def test_the_badges_of_a_group_go_to_the_printer(program: Program, qtbot: QtBot, cups: PrivateCups) -> None:
    with desk_of(program).reading() as reading:
        group = next(one for one in reading.all(Group) if one.name.isascii())
    screen = shown(program, qtbot, "badges", BadgesScreen)
    chosen(screen.chooser.audience, group.name)
    rows = screen.tables[Kind.BADGES].model
    qtbot.waitUntil(lambda: 0 < rows.rowCount() < 120, timeout=PATIENCE)
    qtbot.waitUntil(screen.pane.print_button.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(screen.pane.printing.recorded, timeout=PATIENCE):
        QTest.keyClick(screen, Qt.Key.Key_P, CONTROL)
    ((document, title, _),) = cups.printed()
    with PdfDocument(document) as pages:
        assert len(pages) == rows.total
    assert title == f"{rows.total} badges"
    qtbot.waitUntil(
        lambda: {row.state for row in rows.shown_rows()} == {SheetState.CURRENT}, timeout=PATIENCE
    )
