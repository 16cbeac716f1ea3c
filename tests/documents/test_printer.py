"""A document goes to the system's queue, or it is told plainly why not."""

import stat
from pathlib import Path

import pytest

from eventdesk.documents.printer import PrinterError, PrinterTrouble, print_file, printers


def program(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the only place of programs."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_without_a_printing_system(commands: Path) -> None:
    assert printers() == ()
    with pytest.raises(PrinterError) as told:
        print_file(commands / "a.pdf")
    assert told.value.code is PrinterTrouble.NO_PRINTING


def test_a_document_is_handed_over_with_its_wishes(commands: Path) -> None:
    program(commands, "lp", f"printf '%s\\n' \"$@\" > '{commands}/told'")
    print_file(commands / "-a.pdf", printer="desk", copies=2, title="Agendas")
    assert (commands / "told").read_text(encoding="utf-8").split() == [
        "-n", "2", "-t", "Agendas", "-d", "desk", "--", str(commands / "-a.pdf"),
    ]  # fmt: skip


def test_the_default_printer_comes_first(commands: Path) -> None:
    program(
        commands,
        "lpstat",
        'if [ "$1" = -d ]; then echo "system default destination: desk"; else echo attic; echo desk; fi',
    )
    assert printers() == ("desk", "attic")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("lp: Error - no default destination available.", PrinterTrouble.NO_PRINTER),
        ("lp: Forbidden", PrinterTrouble.REFUSED),
    ],
)
def test_a_refusal_is_told_by_code(commands: Path, said: str, code: PrinterTrouble) -> None:
    program(commands, "lpstat", 'if [ "$1" = -e ]; then echo desk; fi')
    program(commands, "lp", f'echo "{said}" >&2; exit 1')
    with pytest.raises(PrinterError) as told:
        print_file(commands / "a.pdf")
    assert (told.value.code, told.value.detail) == (code, said)
