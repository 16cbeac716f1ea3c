"""A document handed to a real CUPS comes out of its printer as it was made, or its refusal is told."""

from pathlib import Path

import pytest

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.printer import PrinterError, PrinterTrouble, print_file, printers
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.ids import PersonId
from eventdesk.domain.medium import PageSetup, Sides
from tests.cups import PrivateCups, running_cups


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    """Somebody's day as a PDF."""
    path = tmp_path / "agenda.pdf"
    agendas_pdf(path, [AgendaSheet(PersonId("ada"), "Åda Sørensen")], paper="A5")
    return path


def test_a_document_comes_out_as_it_was_made(cups: PrivateCups, agenda: Path) -> None:
    assert printers() == ("desk", "attic")
    print_file(agenda, PageSetup("A5"), title="Åda’s agenda")
    print_file(agenda, printer="desk")
    (first, title, options), (second, usual, _) = cups.printed(2)
    assert first == second == agenda.read_bytes()
    assert (title, usual) == ("Åda’s agenda", "EventDesk")
    assert {"media=A5", "sides=one-sided"} <= set(options.split())


def test_labels_are_told_their_size_both_sides_and_that_nothing_is_fitted(
    cups: PrivateCups, agenda: Path
) -> None:
    print_file(agenda, PageSetup("Custom.62x100mm", Sides.SHORT_EDGE, exact=True))
    ((_, _, options),) = cups.printed()
    wanted = {"media=Custom.62x100mm", "sides=two-sided-short-edge", "print-scaling=none"}
    assert wanted <= set(options.split())


def test_a_queue_that_takes_no_jobs_refuses(cups: PrivateCups, agenda: Path) -> None:
    with pytest.raises(PrinterError) as told:
        print_file(agenda, printer="attic")
    assert told.value.code is PrinterTrouble.REFUSED
    assert "not accepting jobs" in told.value.detail


def test_a_queue_that_is_not_there_is_told_as_such(cups: PrivateCups, agenda: Path) -> None:
    with pytest.raises(PrinterError) as told:
        print_file(agenda, printer="cellar")
    assert told.value.code is PrinterTrouble.NO_PRINTER


def test_a_printing_system_that_has_stopped_has_no_printers(
    monkeypatch: pytest.MonkeyPatch, agenda: Path
) -> None:
    with running_cups() as cups:
        monkeypatch.setenv("CUPS_SERVER", cups.server)
        assert printers()
    assert printers() == ()
    for printer in ("", "desk"):
        with pytest.raises(PrinterError) as told:
            print_file(agenda, printer=printer)
        assert told.value.code is PrinterTrouble.NO_PRINTER
