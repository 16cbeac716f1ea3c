"""Agendas read back from the PDF: words, times in the event's zone, codes, pages, all within the margins."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest
import zxingcpp

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.glyphs import missing, unprintable
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner, day_lines
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.ids import PersonId
from eventdesk.domain.signs import CardLine, RoomSign, SignLine, TableCard
from eventdesk.domain.span import Span

START = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
CODE = "BCDEFGHJKLNPRSTV"
LONG = "Maria-Antonietta Konstantinopoulou-Featherstonehaugh von Hohenzollern-Sigmaringen de la Fontaine"
NAMES = ("Åda Sørensen", "Γιώργος Παπαδόπουλος", "Владимир Кузнецов", "Nguyễn Thị Hồng Hạnh", LONG)


def sheet(meetings: int, name: str = "Åda Sørensen", code: str = CODE, partners: int = 1) -> AgendaSheet:
    slots = [
        (START + timedelta(minutes=25 * n), START + timedelta(minutes=25 * n + 20))
        for n in range(meetings + 3)
    ]
    lines = [
        AgendaLine(
            LineKind.MEETING,
            *slot,
            table=str(n + 1),
            room="Hall 1",
            partners=tuple(
                Partner(
                    NAMES[(n + m) % 5], "Südwind Anlagenbau und Instandhaltung GmbH", "Head of sales", "DE"
                )
                for m in range(partners)
            ),
        )
        for n, slot in enumerate(slots[:meetings])
    ]
    lines.append(AgendaLine(LineKind.SESSION, *slots[-1], title="Working group Subsea", room="Sydvest"))
    return AgendaSheet(
        person=PersonId("ada"),
        name=name,
        organisation="Nørd A/S",
        country="DK",
        event="Energy Day",
        venue="Esbjerg",
        zone="Europe/Copenhagen",
        lines=day_lines(lines, [Span(*slot) for slot in slots]),
        code=code,
        printed_at=START,
    )


def read(*sheets: AgendaSheet, paper: str = "A4", language: str = "en") -> pypdfium2.PdfDocument:
    file = io.BytesIO()
    count = agendas_pdf(file, sheets, paper=paper, language=language)
    document = pypdfium2.PdfDocument(file.getvalue())
    assert len(document) == max(1, count)
    return document


def words(document: pypdfium2.PdfDocument, page: int = 0) -> str:
    return " ".join(document[page].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_a_full_day_stands_on_one_page_with_all_that_is_needed(paper: str) -> None:
    document = read(sheet(10), paper=paper)
    text = words(document)
    assert len(document) == 1
    for wanted in (
        "Energy Day · Esbjerg", "Åda Sørensen", "Nørd A/S, Denmark", "14 May 2030", "10 meetings", "09:00",
        "– 09:20", "Hall 1", "Γιώργος Παπαδόπουλος", "Владимир Кузнецов", "Nguyễn Thị Hồng Hạnh", "Germany",
        "Head of sales", "Free", "Working group Subsea", "Sydvest", "Revision 1",
        "printed 14 May 2030, 09:00",
        "Page 1 of 1", "BCDE FGHJ KLNP RSTV",
    ):  # fmt: skip
        assert wanted in text
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=2).to_pil())
    assert code.text == CODE


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_count_code_and_rooms_end_at_the_same_edge(paper: str) -> None:
    document = read(sheet(10), paper=paper)
    texts = document[0].get_textpage()
    edges = []
    for text in ("10 meetings", CODE[12:], "Sydvest", "Page 1 of 1"):
        at, count = texts.search(text).get_next()
        edges.append(max(texts.get_charbox(n)[2] for n in range(at, at + count)))
    assert max(edges) - min(edges) < 2


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("table", ["Table by the window of the large hall", "Donaudampfschifffahrtszimmer"])
def test_the_name_of_a_table_is_told_whole(paper: str, table: str) -> None:
    day = sheet(2)
    lines = (replace(day.lines[0], table=table), *day.lines[1:])
    text = words(read(replace(day, lines=lines), paper=paper))
    assert "".join(filter(str.isalpha, table)) in "".join(filter(str.isalpha, text))


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_what_a_partner_does_is_not_told_in_smaller_letters_where_it_is_long(paper: str) -> None:
    day = sheet(1)
    job = "Head of Business Development and International Contracts for Offshore Wind and Subsea Cables " * 2
    partner = replace(day.lines[0].partners[0], job=job)
    (page,) = read(replace(day, lines=(replace(day.lines[0], partners=(partner,)),)), paper=paper)
    texts = page.get_textpage()
    at, _ = texts.search("Subsea Cables").get_next()
    assert texts.get_charbox(at + 1)[3] - texts.get_charbox(at + 1)[1] > 3
    assert words(read(day)).count("Head of sales") == 1


def test_seventeen_meetings_stand_on_one_page() -> None:
    names = AgendaLine(
        LineKind.MEETING, START, START, table="1", partners=(Partner("Bo Li", "Nørd A/S", "CEO", "DK"),)
    )
    day = sheet(0)
    full = AgendaSheet(day.person, day.name, code=CODE, lines=(names,) * 17)
    assert len(read(full)) == 1
    assert len(read(full, paper="A5")) == 1


def test_partners_get_what_short_names_of_rooms_leave_over() -> None:
    detail = Partner("Bo Li", "Südwind Anlagen GmbH", "Business Development Manager", "DE")
    lines = tuple(
        AgendaLine(LineKind.MEETING, at, at, table="1", room="Nordhallen", partners=(detail,))
        for at in (START + timedelta(minutes=25 * n) for n in range(16))
    )
    free = tuple(replace(line, kind=LineKind.FREE, partners=()) for line in lines[:4])
    day = replace(sheet(0), lines=(*lines, *free))
    assert len(read(day, paper="A5")) == 1
    far = replace(day, lines=tuple(replace(line, room="Nordhallen, upper floor") for line in day.lines))
    assert len(read(far, paper="A5")) == 2


def test_a_long_day_goes_on_overleaf_with_the_name_on_it() -> None:
    document = read(sheet(30))
    assert len(document) == 2
    text = words(document, 1)
    assert "Åda Sørensen" in text
    assert "Page 2 of 2" in text
    assert "Tuesday, 14 May 2030" in text
    together = words(document) + text
    assert all(f"Table {n}" in together for n in range(1, 31))


@pytest.mark.parametrize("name", [LONG, "W" * 200, "Ада " * 60, "A", " "])
@pytest.mark.parametrize("partners", [1, 3, 40])
@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_nothing_is_printed_outside_the_margins(name: str, partners: int, paper: str) -> None:
    document = read(sheet(5, name=name, partners=partners), paper=paper)
    for page in document:
        across, down = page.get_size()
        for item in page.get_objects():
            left, bottom, right, top = item.get_bounds()
            assert left >= 20
            assert bottom >= 10
            assert right <= across - 20
            assert top <= down - 20


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_a_long_name_pushes_the_day_down_and_never_lies_on_it(paper: str) -> None:
    day = replace(sheet(2, name=LONG), organisation=LONG, event=LONG, venue=LONG)
    texts = read(day, paper=paper)[0].get_textpage()
    boxes = {}
    for text in ("Denmark", "Tuesday", "09:00"):
        at, _ = texts.search(text).get_next()
        boxes[text] = texts.get_charbox(at)
    assert boxes["Denmark"][1] > boxes["Tuesday"][3] + 2
    assert boxes["Tuesday"][1] > boxes["09:00"][3] + 2


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    first = datetime(2030, 5, 1, 7, 0, tzinfo=UTC)
    day = replace(sheet(0), lines=(AgendaLine(LineKind.SESSION, first, first, "Plenary"),))
    assert "Mercredi 1er mai 2030" in words(read(day, language="fr"))
    assert "Wednesday, 1 May 2030" in words(read(day))


def test_a_day_of_nothing_but_free_time_says_where_to_ask() -> None:
    free = AgendaLine(LineKind.FREE, START, START + timedelta(hours=4))
    text = words(read(replace(sheet(0), lines=(free,))))
    assert "Free" in text
    assert "Nothing is arranged yet" in text


def test_in_french_with_french_dates() -> None:
    text = words(read(sheet(2), language="fr-CA"))
    for wanted in ("Mardi 14 mai 2030", "2 rendez-vous", "Danemark", "Allemagne", "Libre", "Page 1 sur 1"):
        assert wanted in text


@pytest.mark.parametrize(("version", "begins"), [(0, "Revision 1"), (12, "Plan 12  ·  Revision 1")])
def test_a_sheet_says_of_which_plan_it_is(version: int, begins: str) -> None:
    told = " ".join(words(read(replace(sheet(3), version=version))).split())
    assert " ".join(begins.split()) in told
    assert ("Plan" in told) == bool(version)


def test_an_empty_day_and_no_sheets_at_all() -> None:
    text = words(read(AgendaSheet(PersonId("a"), "Bo Li")))
    assert "No meetings" in text
    assert "Nothing is arranged yet" in text
    untimed = AgendaLine(LineKind.MEETING, title="Cables", partners=(Partner("Cy"),))
    text = words(read(AgendaSheet(PersonId("a"), "Bo Li", lines=(untimed,))))
    assert "1 meeting" in text
    assert "Time to be agreed" in text
    assert len(read()) == 1


def test_progress_is_told_and_may_stop_it() -> None:
    told: list[tuple[int, int]] = []
    agendas_pdf(io.BytesIO(), [sheet(1), sheet(2)], progress=lambda done, all_: told.append((done, all_)))
    assert told == [(1, 2), (2, 2)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        agendas_pdf(io.BytesIO(), [sheet(1)], progress=stop)


def test_fonts_are_embedded_in_part_only() -> None:
    file = io.BytesIO()
    agendas_pdf(file, [sheet(17)])
    data = file.getvalue()
    assert data.count(b"/FontFile2") >= 4
    assert len(data) < 150_000


def test_a_character_without_a_glyph_is_named() -> None:
    assert missing("Åda Sørensen Γιώργος Владимир Nguyễn") == ()
    odd = sheet(1, name="山田 Taro")
    (found,) = unprintable([odd, odd, BadgeSheet(PersonId("b"), "Bo", role="juror")])
    assert (found.name, found.text, found.characters) == ("山田 Taro", "山田 Taro", ("山", "田"))
    assert found.names == ("U+5C71 CJK UNIFIED IDEOGRAPH-5C71", "U+7530 CJK UNIFIED IDEOGRAPH-7530")
    assert found.shown == "Shan Tian Taro"
    assert "Shan Tian Taro" in words(read(odd))
    card = TableCard("山", lines=(CardLine(START, (Partner("田 Taro"),)),))
    told = [
        (one.name, one.text)
        for one in unprintable([card, RoomSign("Hall", lines=(SignLine(None, None, "木"),))])
    ]
    assert told == [("山", "山"), ("山", "田 Taro"), ("Hall", "木")]
