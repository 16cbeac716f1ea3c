"""Change slips as they come out of the printer, read back from their PDF."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest

from eventdesk.documents.glyphs import unprintable
from eventdesk.documents.slip import SlipPaper, slips_pdf
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner
from eventdesk.domain.ids import PersonId
from eventdesk.domain.slip import ChangeSlip, SlipLine

NINE = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
BO = Partner("Bo Müller", "Südwind Anlagenbau und Instandhaltung GmbH")
CY = Partner("Çağrı Güneşoğlu", "Deniz Rüzgârı")
MM = 72 / 25.4


def line(minutes: int, table: str, *partners: Partner) -> AgendaLine:
    starts = NINE + timedelta(minutes=minutes)
    return AgendaLine(
        LineKind.MEETING,
        starts,
        starts + timedelta(minutes=20),
        table=table,
        room="Hall 1",
        partners=partners,
    )


def slip(*lines: SlipLine, name: str = "Åda Sørensen") -> ChangeSlip:
    sheet = AgendaSheet(
        person=PersonId("ada"),
        name=name,
        organisation="Nørd A/S",
        event="Energy Day",
        zone="Europe/Copenhagen",
        printed_at=NINE,
        printed_revision=1,
        version=3,
    )
    return ChangeSlip(sheet, lines)


USUAL = slip(
    SlipLine(line(0, "12", BO), line(25, "14", BO)),
    SlipLine(line(50, "3", CY), None),
    SlipLine(None, line(75, "5", BO)),
    SlipLine(line(100, "7", BO), line(100, "7", CY)),
)


def read(*slips: ChangeSlip, paper: SlipPaper, language: str = "en") -> pypdfium2.PdfDocument:
    file = io.BytesIO()
    told: list[tuple[int, int]] = []
    pages = slips_pdf(
        file, slips, paper=paper, language=language, progress=lambda done, of: told.append((done, of))
    )
    assert all(done <= of for done, of in told)
    document = pypdfium2.PdfDocument(file.getvalue())
    assert len(document) == pages
    return document


def words(document: pypdfium2.PdfDocument, page: int = 0) -> str:
    return " ".join(document[page].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("paper", list(SlipPaper))
def test_a_slip_says_from_what_to_what_when_it_was_made_and_of_which_plan(paper: SlipPaper) -> None:
    document = read(USUAL, paper=paper)
    text = words(document)
    for wanted in (
        "Your day has changed",
        "Åda Sørensen",
        "09:00–09:20 · Table 12",
        "09:25–09:45 · Table 14",
        "Called off",
        "New: 10:15–10:35 · Table 5",
        "instead of Bo Müller",
        "Plan 3 · Revision 2 · printed 14 May 2030, 09:00",
    ):
        assert wanted in text, wanted
    assert len(document) == 1


def test_a_table_whose_name_says_so_is_not_called_a_table_twice() -> None:
    named = slip(SlipLine(line(0, "12", BO), line(25, "Table by the window", BO)))
    told = words(read(named, paper=SlipPaper.A6))
    assert "Table 12" in told
    assert "Table Table" not in told


def test_a_receipt_is_as_long_as_it_needs_to_be() -> None:
    short, long = slip(USUAL.lines[0]), USUAL
    document = read(short, long, paper=SlipPaper.RECEIPT)
    sizes = [document[n].get_size() for n in range(2)]
    assert [round(size[0] / MM) for size in sizes] == [80, 80]
    assert sizes[0][1] < sizes[1][1]


def test_four_slips_stand_on_a_page_of_a4() -> None:
    document = read(*(slip(USUAL.lines[0], name=f"Person {n}") for n in range(5)), paper=SlipPaper.A4)
    assert len(document) == 2
    assert "Person 3" in words(document)
    assert "Person 4" in words(document, 1)


def test_a_long_slip_goes_on_with_another() -> None:
    many = slip(*(SlipLine(line(n * 25, "1", BO), line(n * 25 + 10, "1", BO)) for n in range(11)))
    document = read(many, paper=SlipPaper.A6)
    assert len(document) > 1
    pages = [words(document, n) for n in range(len(document))]
    assert all("Åda Sørensen" in page for page in pages)
    assert f"1 / {len(document)}" in pages[0]
    assert "13:30" in pages[-1]


def test_a_newcomer_gets_an_agenda_in_which_nothing_is_said_to_have_changed() -> None:
    usual = slip(SlipLine(None, line(75, "5", BO)))
    told = replace(usual, sheet=replace(usual.sheet, printed_revision=0, lines=(line(75, "5", BO),)))
    text = words(read(told, paper=SlipPaper.RECEIPT))
    assert "Personal agenda" in text
    assert "changed" not in text
    assert "New" not in text


def test_slips_in_french_and_none_at_all() -> None:
    text = words(read(USUAL, paper=SlipPaper.A6, language="fr"))
    assert "Votre journée a changé" in text
    assert "Annulé" in text
    assert len(read(paper=SlipPaper.A6)) == 1


def test_what_has_no_time_and_what_cannot_be_drawn_is_told() -> None:
    untimed = replace(line(0, "", Partner("寿司")), starts=None, ends=None, room="")
    told = slip(SlipLine(None, untimed))
    assert "Time to be agreed" in words(read(told, paper=SlipPaper.A6))
    assert [one.text for one in unprintable([told])] == ["寿司"]
