"""Agendas, badges, cards and signs by the command line: written, printed on a real CUPS, or told why not."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from eventdesk.cli.words import printer_words
from eventdesk.documents.printer import PrinterError, PrinterTrouble
from eventdesk.domain import resources
from eventdesk.domain.design import OwnDesign
from eventdesk.domain.ids import GestureId
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.main import main
from eventdesk.store.file import EventFile
from tests.cups import PrivateCups

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


def asked(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the JSON answers of a call."""
    code = main([*map(str, words), "--json"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_agendas_remember_that_they_were_printed(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "agendas.pdf"
    done, (answer,) = asked(capsys, "agendas", event, pdf, "--paper", "A5", "--printed")
    assert (done, answer["sheets"]) == (0, 24)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert asked(capsys, "agendas", event, pdf, "--choice", "not-printed") == (1, [{"sheets": 0}])


@pytest.mark.parametrize(("what", "sheets"), [("badges", 24), ("tables", 8), ("rooms", 6)])
def test_badges_cards_and_signs_are_written(
    what: str, sheets: int, event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "out.pdf"
    done, (answer,) = asked(capsys, "badges", event, pdf, "--what", what, "--medium", "a4-8")
    assert (done, answer["sheets"]) == (0, sheets)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_paper_that_cannot_be_written_is_trouble_too(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["agendas", str(event), str(tmp_path / "none" / "a.pdf")]) == 3
    assert "choose another place" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("verb", ["agendas", "badges"])
def test_a_full_disk_leaves_the_pages_of_before(
    verb: str, event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # reportlab leaves a file that it cannot write to the garbage collector, which warns of it.
    resource = pytest.importorskip("resource", reason="the size of files cannot be limited here")
    pdf = tmp_path / "out.pdf"
    pdf.write_text("of yesterday")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        assert main([verb, str(event), str(pdf)]) == 3
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "choose another place" in capsys.readouterr().err
    assert pdf.read_text() == "of yesterday"
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize("verb", ["agendas", "badges"])
def test_for_one_organisation_or_group_by_name(
    verb: str, event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with EventFile.open(event, "Desk 1") as file, file.reading() as reading:
        person = next(one for one in reading.all(Person) if one.organisation)
        home = next(one for one in reading.all(Organisation) if one.id == person.organisation)
        colleagues = len(reading.where(Person, organisation=home.id))
        group = reading.all(Group)[0]
    pdf = tmp_path / "out.pdf"
    done, (answer,) = asked(capsys, verb, event, pdf, "--organisation", home.name.upper())
    assert (done, answer["sheets"]) == (0, colleagues)
    done, (answer,) = asked(capsys, verb, event, pdf, "--group", group.name)
    assert answer["sheets"] < 24
    assert asked(capsys, verb, event, pdf, "--group", "Nobody’s") == (1, [{"sheets": 0}])


@pytest.mark.parametrize(("verb", "media"), [("agendas", "A4"), ("badges", "A6")])
def test_what_the_printer_took_is_remembered(
    verb: str, media: str, event: Path, tmp_path: Path, cups: PrivateCups, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "evening.pdf"
    done, (answer,) = asked(capsys, verb, event, pdf, "--print", "--printer", "desk")
    assert (done, answer["sent"]) == (0, True)
    ((document, title, options),) = cups.printed()
    assert (document, title) == (pdf.read_bytes(), "evening")
    assert f"media={media}" in options.split()
    assert asked(capsys, verb, event, pdf, "--choice", "not-printed") == (1, [{"sheets": 0}])
    assert main(["badges", str(event), str(pdf), "--what", "rooms", "--print"]) == 0
    assert "They are with the printer now." in capsys.readouterr().out
    assert len(cups.printed(2)) == 2


def test_what_no_printer_took_is_not_on_paper(
    event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    done, (answer,) = asked(capsys, "agendas", event, tmp_path / "a.pdf", "--print")
    assert (done, answer["trouble"]) == (3, "no printing system")
    assert (tmp_path / "a.pdf").exists()
    _, (answer,) = asked(capsys, "agendas", event, tmp_path / "a.pdf", "--choice", "not-printed")
    assert answer["sheets"] == 24


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_every_trouble_with_a_printer_has_its_words(trouble: PrinterTrouble) -> None:
    assert printer_words(PrinterError(trouble, "the tray is open")).startswith("Not printed: ")


def test_badges_by_a_design_on_a_medium_in_an_order(
    event: Path, tmp_path: Path, cups: PrivateCups, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "labels.pdf"
    wishes = ("--design", "label", "--medium", "62x100", "--sort", "organisation", "--two-sided", "--print")
    done, (answer,) = asked(capsys, "badges", event, pdf, *wishes)
    assert (done, answer["sheets"], answer["pages"]) == (0, 24, 48)
    ((_, _, options),) = cups.printed()
    wanted = {"media=Custom.62x100mm", "sides=two-sided-long-edge", "print-scaling=none"}
    assert wanted <= set(options.split())


def test_a_test_print_and_crop_marks(event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "test.pdf"
    done, (answer,) = asked(capsys, "badges", event, pdf, "--medium", "avery L4785", "--test-print")
    assert (done, answer["pages"]) == (0, 1)
    sizes = []
    for marks in ("--crop-marks", "--no-crop-marks"):
        assert asked(capsys, "badges", event, pdf, "--medium", "a4-8", marks)[0] == 0
        sizes.append(pdf.stat().st_size)
    assert sizes[0] > sizes[1]


def test_what_is_not_there_is_refused_with_what_there_is(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = str(tmp_path / "out.pdf")
    assert main(["badges", str(event), pdf, "--design", "moon"]) == 1
    assert "band, calm, strong, label" in capsys.readouterr().out
    assert main(["badges", str(event), pdf, "--medium", "moon"]) == 1
    assert "avery-l4785" in capsys.readouterr().out


def test_a_design_from_a_file_is_used_or_its_flaws_are_told(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, good, bad = tmp_path / "out.pdf", tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(resources.path("designs", "calm.toml").read_text(encoding="utf-8"), encoding="utf-8")
    assert asked(capsys, "badges", event, pdf, "--design", good)[0] == 0
    bad.write_text('name = "Bad"\n[[layout]]\nsize = [5, 400]\n', encoding="utf-8")
    assert main(["badges", str(event), str(pdf), "--design", str(bad)]) == 1
    assert "layout 1, size: this number is too small or too large: 5" in capsys.readouterr().out
    bad.write_bytes(bytes(range(256)))
    assert main(["badges", str(event), str(pdf), "--design", str(bad)]) == 1
    assert "no data of a design" in capsys.readouterr().out
    assert main(["badges", str(event), str(pdf), "--design", str(tmp_path / "none.toml")]) == 3


def test_a_design_of_the_event_that_is_broken_is_refused_by_name(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with EventFile.open(event, "Desk 1") as file, file.writing(GestureId("g"), "test", NOW) as writing:
        writing.record([OwnDesign(id="odd", name="Odd", data="{").created()])
    assert main(["badges", str(event), str(tmp_path / "out.pdf"), "--design", "odd"]) == 1
    assert "the design has flaws" in capsys.readouterr().out
