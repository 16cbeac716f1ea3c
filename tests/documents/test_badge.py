"""Badges, cards and signs read back from the PDF."""

import io
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest
import zxingcpp

from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.qr import boxes
from eventdesk.documents.sign import room_signs_pdf, spans
from eventdesk.domain.agenda import Partner
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.code import new_code
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.domain.person import Role
from eventdesk.domain.signs import CardLine, RoomSign, SignLine, TableCard
from eventdesk.usecases.designs import shipped

KEY = "ab" * 32
START = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)


def badge(n: int, role: str = "buyer", name: str = "Γιώργος Παπαδόπουλος") -> BadgeSheet:
    return BadgeSheet(
        person=PersonId(f"p{n}"),
        name=name,
        organisation="Südwind Windenergieanlagenbau und Instandhaltungsgesellschaft mbH & Co. KG",
        job="Head of Business Development",
        country="GR",
        role=role,
        ambassador_of=("VN", "KR") if role == "ambassador" else (),
        event="Energy Day",
        code=new_code(KEY, n),
    )


def open_pdf(file: io.BytesIO) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(file.getvalue())


def words(document: pypdfium2.PdfDocument, page: int = 0) -> str:
    return " ".join(document[page].get_textpage().get_text_bounded().split())


def look(design: int = 0, medium: str = "a6", **more: object) -> BadgeLook:
    found = shipped()[design].design
    assert found is not None
    return BadgeLook(found, MEDIA[medium], **more)  # type: ignore[arg-type]


def test_eight_to_a_sheet_and_every_code_reads() -> None:
    sheets = [badge(n) for n in range(9)]
    file = io.BytesIO()
    told: list[int] = []
    count = badges_pdf(
        file, sheets, look=look(medium="a4-8", marks=True), progress=lambda done, _: told.append(done)
    )
    assert (count, told) == (2, [8, 9])
    document = open_pdf(file)
    read = {code.text for code in zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())}
    assert read == {sheet.code for sheet in sheets[:8]}
    assert words(document).count("Γιώργος") == 8
    assert words(document).count("Buyer") == 8


@pytest.mark.parametrize("role", [*Role, "Juror", ""])
def test_one_badge_with_its_role_in_words(role: str) -> None:
    file = io.BytesIO()
    assert badges_pdf(file, [badge(1, role)], look=look()) == 1
    document = open_pdf(file)
    text = words(document)
    assert (role.capitalize() or "Participant") in text
    assert ("Vietnam, South Korea" in text) == (role == "ambassador")
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=2).to_pil())
    assert code.text == new_code(KEY, 1)


def test_nobody_makes_one_empty_page() -> None:
    file = io.BytesIO()
    assert badges_pdf(file, [], look=look()) == len(open_pdf(file)) == 1


def test_a_table_card_is_read_from_both_sides() -> None:
    file = io.BytesIO()
    told: list[int] = []
    cards = [TableCard("112", "Hall", "Day"), TableCard("Table by the window of the large hall")]
    assert table_cards_pdf(file, cards, progress=lambda done, _: told.append(done)) == 2
    assert told == [1, 2]
    assert words(open_pdf(file)).count("112") == 2
    assert table_cards_pdf(io.BytesIO(), []) == 1


def day(count: int, people: int = 2) -> TableCard:
    lines = tuple(
        CardLine(
            START + timedelta(minutes=20 * n),
            tuple(Partner(f"Person {n}-{m}", "Südwind Anlagenbau GmbH") for m in range(people)),
        )
        for n in range(count)
    )
    return TableCard("7", "Nordhallen", "Day", "Europe/Copenhagen", lines)


def test_a_table_card_tells_the_day_of_its_table_on_both_sides() -> None:
    file = io.BytesIO()
    table_cards_pdf(file, [day(20)])
    text = words(open_pdf(file))
    for wanted in ("Tuesday, 14 May 2030", "09:00", "15:20", "Person 0-0", "Person 19-1", "Nordhallen Day"):
        assert text.count(wanted) == 2
    assert "more" not in text


def test_what_does_not_fit_on_a_table_card_is_counted() -> None:
    file = io.BytesIO()
    table_cards_pdf(file, [day(10, people=5)], language="fr")
    text = words(open_pdf(file))
    told = sum(f"Person {n}-0" in text for n in range(10))
    assert 5 < told < 10
    assert f"et {10 - told} de plus" in text


@pytest.mark.parametrize("people", [0, 1, 2, 40])
@pytest.mark.parametrize("name", ["W" * 200, "Ада " * 60])
def test_nothing_runs_off_a_table_card(people: int, name: str) -> None:
    file = io.BytesIO()
    there = tuple(Partner(name, name) for _ in range(people))
    card = TableCard(name, name, name, "UTC", (CardLine(START, there), CardLine(START, there)))
    table_cards_pdf(file, [card])
    (page,) = open_pdf(file)
    for item in page.get_objects():
        left, bottom, right, top = item.get_bounds()
        assert left >= -1
        assert bottom >= 20
        assert right <= page.get_width() + 1
        assert top <= page.get_height() - 20


def test_a_long_name_on_a_table_card_is_told_on_two_lines_and_nothing_overlaps() -> None:
    name = "Екатерина Александровна Рождественская-Воскресенская"
    hall, event = "Große Halle Nord, 1. Obergeschoss links", "Offshore Energy Matchmaking Day Esbjerg 2030"
    people = (Partner(name, "Росатом"), Partner("María del Carmen Fernández de la Vega y Rodríguez", "CSE"))
    lines = tuple(CardLine(START + timedelta(minutes=20 * n), people) for n in range(17))
    file = io.BytesIO()
    table_cards_pdf(file, [TableCard("7", hall, event, "UTC", lines, START, 3)])
    (page,) = open_pdf(file)
    assert words(open_pdf(file)).replace(" ", "").count("Воскресенская") == 34
    assert "…" not in words(open_pdf(file))
    boxes = [item.get_bounds() for item in page.get_objects() if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
    for n, (left, low, right, high) in enumerate(boxes):
        for other in boxes[n + 1 :]:
            across = min(right, other[2]) - max(left, other[0])
            assert across <= 0 or min(high, other[3]) - max(low, other[1]) < 0.5


def test_a_name_on_a_table_card_leaves_room_for_the_organisation_where_it_can() -> None:
    file = io.BytesIO()
    people = (Partner("Anna-Lena Müller-Lüdenscheidt", "Südwind"), Partner("Bo Li", "Equinor"))
    table_cards_pdf(file, [TableCard("7", "Hall", "Day", "UTC", (CardLine(START, people),))])
    assert words(open_pdf(file)).count("Südwind") == 2


def test_a_room_sign_tells_the_day() -> None:
    lines = tuple(
        SignLine(
            START + timedelta(hours=n), START + timedelta(hours=n, minutes=45), f"Session {n} " + "x " * 40
        )
        for n in range(14)
    )
    tables = ("1", "2", "3", "7", "A")
    sign = RoomSign("Sydvest", "Day", "Europe/Copenhagen", 60, lines, tables, START, 3)
    file = io.BytesIO()
    count = room_signs_pdf(file, [sign, RoomSign("Hall", tables=("1",))], progress=lambda *_: None)
    document = open_pdf(file)
    assert count == len(document) == 4
    text = words(document)
    for wanted in (
        "Sydvest", "Tables 1–3, 7, A", "Tuesday", "09:00 – 09:45", "Session 0", "60 seats · Page 1 of 3",
        "Plan 3 · printed 14 May 2030, 09:00",
    ):  # fmt: skip
        assert wanted in text
    later = words(document, 2)
    for wanted in ("Sydvest", "Tuesday, 14 May 2030", "Session 13", "Page 3 of 3"):
        assert wanted in later
    assert "Meetings all day" in words(document, 3)
    assert "Page" not in words(document, 3)
    assert spans(()) == ""


def test_the_long_name_of_a_room_stands_on_as_few_lines_as_are_read_from_afar() -> None:
    file = io.BytesIO()
    rooms = ("Sydvest", "Donaudampfschifffahrtsgesellschaft", "Große Halle Nord, 1. Obergeschoss links")
    room_signs_pdf(file, [RoomSign(room) for room in rooms])
    for page, lines, least in zip(open_pdf(file), (1, 2, 2), (50, 28, 28), strict=True):
        texts = [one for one in page.get_objects() if one.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
        bounds = [one.get_bounds() for one in texts]
        assert len(bounds) == lines
        assert all(high - low > least for _, low, _, high in bounds)
        assert max(right for _, _, right, _ in bounds) <= page.get_width() - 50


def test_a_code_is_drawn_from_whole_boxes_that_do_not_overlap() -> None:
    count, dark = boxes("BCDEFGHJKLNPRSTV")
    assert count == 21
    cells = [(x + dx, y + dy) for x, y, w, h in dark for dx in range(w) for dy in range(h)]
    assert len(cells) == len(set(cells))
    assert all(0 <= x < count and 0 <= y < count for x, y in cells)
