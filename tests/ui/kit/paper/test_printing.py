"""Pages go to a printer or into a file, and count as printed only then."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.printer import PrinterError, PrinterTrouble
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.ids import PersonId
from eventdesk.domain.medium import PageSetup
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printing import Printing
from eventdesk.ui.kit.paper.printpane import PrintPane
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.printers import printer_sentence, printer_words
from eventdesk.ui.kit.work.job import Job
from tests.cups import PrivateCups
from tests.ui.conftest import Stage

ADA = AgendaSheet(PersonId("ada"), "Ada")
PATIENCE = 20_000


def pages(record: Callable[[], object] | None = None, count: int = 1) -> Pages:
    make = partial(agendas_pdf, paper="A5", language="en")
    return Pages(make, (ADA,) * count, "one agenda", "agendas.pdf", PageSetup("A5"), record=record)


@pytest.fixture
def printing(stage: Stage) -> Printing:
    """On the worker of the stage."""
    return Printing(stage.context.worker, QObject(stage.context.worker))


def test_what_the_queue_took_is_recorded_and_not_kept(
    printing: Printing, qtbot: QtBot, cups: PrivateCups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done: list[str] = []
    with qtbot.waitSignals([printing.sent, printing.recorded], timeout=PATIENCE):
        printing.print(pages(lambda: done.append("recorded")), "desk", "Making one agenda")
        printing.print(pages(lambda: done.append("twice")), "desk", "Making it again")
    ((document, title, options),) = cups.printed()
    assert document.startswith(b"%PDF")
    assert (title, "media=A5" in options.split(), done) == ("one agenda", True, ["recorded"])
    assert not printing.busy
    assert list(tmp_path.glob("eventdesk-print-*")) == []


@pytest.mark.parametrize("printer", ["attic", "cellar"])
def test_what_the_queue_refused_is_not_recorded(
    printer: str, printing: Printing, qtbot: QtBot, cups: PrivateCups
) -> None:
    done: list[str] = []
    with qtbot.waitSignal(printing.failed, timeout=PATIENCE) as told:
        printing.print(pages(lambda: done.append("recorded")), printer, "Making one agenda")
    assert isinstance(told.args[0], PrinterError)
    assert (done, printing.busy) == ([], False)


def test_stopped_work_is_not_recorded(printing: Printing, stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    jobs: list[Job] = []
    done: list[str] = []
    stage.context.worker.job_started.connect(jobs.append)
    printing.write(pages(lambda: done.append("recorded"), 5000), tmp_path / "a.pdf", "Making many")
    jobs[0].cancel()
    qtbot.waitUntil(lambda: not printing.busy, timeout=PATIENCE)
    assert done == []


def test_trouble_with_a_file_is_not_the_printers(printing: Printing, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.captureExceptions() as raised:
        printing.write(pages(), tmp_path / "nowhere" / "a.pdf", "Making one agenda")
        qtbot.waitUntil(lambda: not printing.busy, timeout=PATIENCE)
    assert isinstance(raised[0][1], FileNotFoundError)


def test_only_the_page_asked_for_last_is_shown(printing: Printing, qtbot: QtBot) -> None:
    told: list[object] = []
    printing.drawn.connect(told.append)
    printing.draw(pages(), (100, 100))
    with qtbot.waitSignal(printing.drawn, timeout=PATIENCE) as shown:
        printing.draw(pages(), (200, 200))
    assert shown.args[0].height == 200
    printing.draw(pages(), (100, 100))
    with qtbot.waitSignal(printing.drawn, timeout=PATIENCE) as shown:
        printing.draw(None, (100, 100))
    assert shown.args == [None]
    assert len(told) == 2


@dataclass(frozen=True, slots=True)
class Item:
    """A row to print."""

    id: int


def pane_of(stage: Stage, qtbot: QtBot, rows: int) -> tuple[PrintPane, RowTable[Item]]:
    model: RowTableModel[Item] = RowTableModel(
        (Column(title="Item", text=lambda row: str(row.id)),), lambda row: row.id
    )
    table = RowTable(model, "Items", empty=EmptyState("printer", "Nothing"), many=True)
    pane = PrintPane(stage.context)
    qtbot.addWidget(pane)
    qtbot.addWidget(table)
    pane.add_table(table)
    pane.show_table(table, lambda items: pages(count=len(items)), "items")
    model.set_rows([Item(n) for n in range(rows)])
    return pane, table


def test_without_a_printer_a_sentence_says_what_to_do(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    pane, _ = pane_of(stage, qtbot, 2)
    qtbot.waitUntil(lambda: bool(pane.hint.text()))
    assert (pane.printer.currentText(), pane.printer.isEnabled()) == ("No printer", False)
    assert "make a PDF" in pane.hint.text()
    assert (pane.print_button.isEnabled(), pane.pdf_button.isEnabled()) == (False, True)
    pane.printing.failed.emit(PrinterError(PrinterTrouble.NO_PRINTING))
    assert "Install CUPS" in stage.notices[0].text


def test_letters_that_no_typeface_has_are_named(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    pane, _ = pane_of(stage, qtbot, 1)
    names = ("山田 Taro", "王小明", "김민수", "גיל")
    odd = replace(pages(), sheets=tuple(AgendaSheet(PersonId(name), name) for name in names))
    with qtbot.waitSignal(pane.printing.written, timeout=PATIENCE):
        pane.printing.write(odd, tmp_path / "a.pdf", "Making one agenda")
    words = stage.notices[1].text
    assert "4 texts" in words
    assert "山田 Taro is printed as Shan Tian Taro, 王小明 is printed as Wang Xiao Ming, 김민수" in words
    assert "Name on the badge" in words


def test_each_kind_of_paper_keeps_its_printer(stage: Stage, qtbot: QtBot, cups: PrivateCups) -> None:
    stage.context.settings.keep_printer("items", "attic")
    stage.context.settings.keep_printer("badges", "sold long ago")
    pane, table = pane_of(stage, qtbot, 1)
    qtbot.waitUntil(pane.printer.isEnabled, timeout=PATIENCE)
    assert pane.printer.currentText() == "attic"
    pane.show_table(table, lambda items: pages(count=len(items)), "badges")
    assert pane.printer.currentText() == "desk"
    pane.printer.setCurrentIndex(1)
    pane.printer.activated.emit(1)
    assert stage.context.settings.printer("badges") == "attic"


def test_nothing_to_print_disables_both_buttons(stage: Stage, qtbot: QtBot) -> None:
    pane, _ = pane_of(stage, qtbot, 0)
    assert not pane.print_button.isEnabled()
    assert not pane.pdf_button.isEnabled()
    assert pane.wanted() is None


def test_a_button_that_counts_keeps_its_key(stage: Stage, qtbot: QtBot) -> None:
    pane, table = pane_of(stage, qtbot, 2)
    assert (pane.print_button.text(), pane.print_button.toolTip()) == ("Print 2", "Print 2  (Ctrl+P)")
    table.model.set_filter("1")
    assert (pane.print_button.text(), pane.print_button.accessibleName()) == ("Print 1", "Print 1")
    assert pane.print_button.shortcut() == QKeySequence("Ctrl+P")


def test_eight_to_a_page_are_previewed_together() -> None:
    many = Pages(agendas_pdf, tuple(range(20)), "", "", on_a_page=8)
    assert many.page_of(9) == tuple(range(8, 16))
    assert many.page_of(19) == (16, 17, 18, 19)
    assert many.page_of(99) == (99,)


def test_every_trouble_with_a_printer_has_a_sentence() -> None:
    assert printer_sentence.codes == set(PrinterTrouble)
    assert "the tray is open. Look" in printer_words(
        PrinterError(PrinterTrouble.REFUSED, "the tray is open.")
    )
    assert "printer refused" in printer_words(PrinterError(PrinterTrouble.REFUSED))
