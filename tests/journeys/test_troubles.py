"""The Monday morning on which all happens at once, rehearsed: from the first word to the printed slips."""

from datetime import timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.ui.app import Program
from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.kit.form.finder import Finder
from eventdesk.ui.kit.form.newcomer import NewcomerForm
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.troubles.big import Times
from eventdesk.ui.troubles.screen import TroublesScreen
from eventdesk.usecases.checkin import check_in
from tests.journeys.conftest import PATIENCE, desk_of, shown

SPEED = 5
"""The rehearsal's clock goes so many times as fast: two minutes of ours are its ten."""


class Morning:
    """Who and what it will happen to."""

    def __init__(self, program: Program) -> None:
        self.desk = desk_of(program)
        with self.desk.reading() as reading:
            slots = sorted((slot for slot in reading.all(Slot) if slot.starts), key=lambda s: str(s.starts))
            meetings = [one for one in reading.all(Meeting) if one.slot and one.stands]
            self.people = {PersonId(one.id): one for one in reading.all(Person) if not one.cancelled}
            tables = {one.id: one.number for one in reading.all(Table)}
        early = [one for one in meetings if one.slot == slots[2].id]
        late = [one for one in meetings if one.slot == slots[4].id]
        self.lost = tables[early[0].table or ""]
        self.late = tuple(one.people[0] for one in early[1:4])
        self.replaced = next(p for one in late for p in one.people if p not in self.late)
        met = {person for one in meetings for person in one.people}
        free = [person for person in self.people if person not in met]
        self.wished = (free or [p for p in self.people if p not in self.late])[:2]

    def name(self, person: PersonId) -> str:
        """As one types it."""
        return self.people[person].name


def rehearsing(program: Program, qtbot: QtBot, minutes: int = -5) -> None:
    """Leave the real event; it is so many minutes after the first meetings began."""
    program.rehearse(7)
    qtbot.waitUntil(lambda: program.opened_event is not None and program.opened_event.rehearsal is not None)
    qtbot.waitUntil(lambda: program.worker.pending == 0, timeout=PATIENCE)
    assert program.opened_event is not None
    played = program.opened_event.rehearsal
    assert played is not None
    with desk_of(program).reading() as reading:
        first = min(slot.starts for slot in reading.all(Slot) if slot.starts)
    played.clock.jump(first + timedelta(minutes=minutes))
    played.clock.hurry(SPEED)
    played.clock.play()


def field(screen: TroublesScreen, kind: type[QWidget], number: int = 0) -> QWidget:
    assert screen.question is not None
    found = [one for one in screen.question.findChildren(kind) if one.isVisible()]
    return found[number]


def happened(screen: TroublesScreen, qtbot: QtBot, letter: str) -> None:
    """Press the letter of a tile; its question comes."""
    before = screen.question
    QTest.keyClicks(screen.tiles, letter)
    qtbot.waitUntil(lambda: screen.question is not before, timeout=PATIENCE)


def choose(finder: QWidget, text: str) -> None:
    """Find something by typing, take what is marked."""
    assert isinstance(finder, Finder)
    finder.setFocus()
    finder.setText(text)
    finder.textEdited.emit(text)
    QTest.keyClick(finder, Qt.Key.Key_Return)


def test_a_table_three_late_a_walk_in_and_a_substitute_within_ten_minutes(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    rehearsing(program, qtbot)
    morning = Morning(program)
    began = morning.desk.now()
    screen = shown(program, qtbot, "troubles", TroublesScreen)
    _table_lost_and_three_late(screen, qtbot, morning)
    _walk_in_and_substitute(screen, qtbot, morning)
    screen.go.click()
    qtbot.waitUntil(lambda: screen.proposals.shown is not None, timeout=PATIENCE)
    assert f"because table {morning.lost} is lost" in screen.proposals.sentence.text()
    screen.proposals.apply.click()
    qtbot.waitUntil(lambda: screen.after.rows.total > 0, timeout=PATIENCE)
    assert _lost(program, morning.lost)
    text = _printed(screen, qtbot, tmp_path / "slips.pdf")
    assert morning.desk.now() - began <= timedelta(minutes=10)
    told = [row for row in screen.after.rows.shown_rows() if row.slip is not None]
    assert all(row.one.name in text for row in told if row.one.name.isascii())
    for words in ("Your day has changed", "Wilma Walker", "Sigrid Stand-In"):
        assert words in text
    screen.after.undo.click()
    qtbot.waitUntil(lambda: not _lost(program, morning.lost), timeout=PATIENCE)


def _table_lost_and_three_late(screen: TroublesScreen, qtbot: QtBot, morning: Morning) -> None:
    happened(screen, qtbot, "t")
    choose(field(screen, Finder), morning.lost)
    screen.more.click()
    for person in morning.late:
        happened(screen, qtbot, "l")
        choose(field(screen, Finder), morning.name(person))
        times = field(screen, Times)
        assert isinstance(times, Times)
        times.group.button(2).click()
        screen.more.click()


def _walk_in_and_substitute(screen: TroublesScreen, qtbot: QtBot, morning: Morning) -> None:
    happened(screen, qtbot, "w")
    _named(screen, "Wilma", "Walker")
    wishes = field(screen, Picks)
    assert isinstance(wishes, Picks)
    for person in morning.wished:
        choose(wishes.field, morning.name(person))
    screen.more.click()
    happened(screen, qtbot, "s")
    choose(field(screen, Finder), morning.name(morning.replaced))
    _named(screen, "Sigrid", "Stand-In")


def _named(screen: TroublesScreen, given: str, family: str) -> None:
    form = field(screen, NewcomerForm)
    assert isinstance(form, NewcomerForm)
    form.given.setText(given)
    form.family.setText(family)


def _printed(screen: TroublesScreen, qtbot: QtBot, path: Path) -> str:
    """The words of the slips as they went into a PDF."""
    with qtbot.waitSignal(screen.after.pane.printing.written, timeout=PATIENCE):
        screen.after.pane.write_to(path)
    pages = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)


def _lost(program: Program, number: str) -> bool:
    with desk_of(program).reading() as reading:
        return next(one for one in reading.all(Table) if one.number == number).out_of_service


def test_a_partner_who_does_not_come_leads_from_the_table_to_the_right_person_or_the_repair(
    program: Program, qtbot: QtBot
) -> None:
    rehearsing(program, qtbot, 5)
    board = shown(program, qtbot, "board", BoardScreen)
    qtbot.waitUntil(lambda: bool(board.tiles.tables), timeout=PATIENCE)
    table = next(one for one in board.tiles.tables if one.now and len(one.now.missing) == 2)
    assert table.now is not None
    here, missing = table.now.people
    check_in(desk_of(program), here.id)
    qtbot.waitUntil(lambda: here.id not in {call.person.id for call in board.calls.shown_rows()})
    QTest.keyClicks(board.tiles, table.number)
    qtbot.waitUntil(lambda: board.tiles.current == table.id, timeout=PATIENCE)
    QTest.keyClicks(board.tiles, "p")
    qtbot.waitUntil(lambda: program.window.current_key == "rightperson", timeout=PATIENCE)
    shown(program, qtbot, "board", BoardScreen)
    QTest.keyClicks(board.tiles, "x")
    qtbot.waitUntil(lambda: program.window.current_key == "troubles", timeout=PATIENCE)
    screen = program.window.visited("troubles")
    assert isinstance(screen, TroublesScreen)
    qtbot.waitUntil(lambda: screen.proposals.shown is not None, timeout=PATIENCE)
    assert screen.proposals.sentence.text().endswith(f"because {missing.name} does not come")
