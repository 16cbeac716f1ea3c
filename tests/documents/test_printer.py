"""A document goes to the system's queue, or it is told plainly why not."""

import stat
from pathlib import Path

import pytest

from eventdesk.documents.printer import PrinterError, PrinterTrouble, print_file, printers
from eventdesk.domain.medium import PageSetup


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
    print_file(commands / "-a.pdf", PageSetup("A5"), printer="desk", title="Agendas")
    assert (commands / "told").read_text(encoding="utf-8").split() == [
        "-t", "Agendas", "-o", "sides=one-sided", "-o", "media=A5", "-d", "desk",
        "--", str(commands / "-a.pdf"),
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


def test_a_printer_that_is_gone_is_told_from_one_that_refuses(commands: Path) -> None:
    program(commands, "lpstat", 'if [ "$1" = -e ]; then echo attic; fi')
    program(commands, "lp", "exit 1")
    with pytest.raises(PrinterError) as told:
        print_file(commands / "a.pdf", printer="desk")
    assert told.value.code is PrinterTrouble.NO_PRINTER


def test_programs_are_asked_in_one_language(commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    program(commands, "lpstat", 'if [ "$1" = -e ]; then echo "$LC_ALL"; fi')
    assert printers() == ("C.UTF-8",)


def test_on_windows_its_own_verbs_are_asked(commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words for Windows are checked here; whether Windows obeys them cannot be."""
    monkeypatch.setattr("sys.platform", "win32")
    program(
        commands, "powershell", f"printf '%s\\n' \"$3\" >> '{commands}/told'; printf 'Front desk\\nAttic\\n'"
    )
    assert printers() == ("Front desk", "Attic")
    print_file(commands / "o'b.pdf", printer="Front desk")
    print_file(commands / "a.pdf")
    _, named, default = (commands / "told").read_text(encoding="utf-8").splitlines()
    assert f"'{commands}/o''b.pdf' -Verb PrintTo -ArgumentList '\"Front desk\"'" in named
    assert f"'{commands}/a.pdf' -Verb Print -" in default
    program(commands, "powershell", "echo 'no such file' >&2; exit 1")
    with pytest.raises(PrinterError) as told:
        print_file(commands / "a.pdf")
    assert (told.value.code, told.value.detail) == (PrinterTrouble.REFUSED, "no such file")
