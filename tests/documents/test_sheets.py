"""Sheets of badges: crop marks, backs behind their fronts, agendas inside, logos, and the test print."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageOps

from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.cutting import crop_marks
from eventdesk.documents.glyphs import unprintable
from eventdesk.documents.pen import MM, Pen, canvas_on
from eventdesk.documents.trial import trial_pdf
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.design import Across, Box, Design, Down, Element, Field, Layout, Side
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.domain.picture import picture_of
from eventdesk.usecases.designs import shipped

START = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
TEXT = pypdfium2.raw.FPDF_PAGEOBJ_TEXT


def design(**changes: object) -> Design:
    found = shipped()[1].design
    assert found is not None
    return replace(found, **changes)  # type: ignore[arg-type]


def day(meetings: int) -> AgendaSheet:
    lines = [
        AgendaLine(
            LineKind.MEETING,
            START + timedelta(minutes=25 * n),
            START + timedelta(minutes=25 * n + 20),
            table=str(100 + n),
            room="Nordhallen",
            partners=(Partner(f"Partner {n}", "Südwind Anlagenbau GmbH"),),
        )
        for n in range(meetings)
    ]
    if lines:
        lines.append(AgendaLine(LineKind.SESSION, START, START, "Working group", room="Sydvest"))
        lines.append(AgendaLine(LineKind.FREE, START, START))
        lines.append(AgendaLine(LineKind.MEETING, title="About cables", partners=(Partner("Late"),)))
    return AgendaSheet(PersonId("p"), "Ada", zone="Europe/Copenhagen", language="fr", lines=tuple(lines))


def badge(n: int, agenda: AgendaSheet | None = None) -> BadgeSheet:
    code = f"BCDEFGHJKLNPRST{n}"
    return BadgeSheet(PersonId(f"p{n}"), f"Person {n}", "Equinor", role="buyer", code=code, agenda=agenda)


def made(sheets: list[BadgeSheet], look: BadgeLook) -> pypdfium2.PdfDocument:
    file = io.BytesIO()
    count = badges_pdf(file, sheets, look=look, language="fr")
    document = pypdfium2.PdfDocument(file.getvalue())
    assert len(document) == count
    return document


def text(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_bounded().split())


def places(page: pypdfium2.PdfPage) -> dict[str, float]:
    """How far from the left each code stands on a page."""
    found = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    return {one.text: (one.position.top_left.x + one.position.bottom_right.x) / 6 / MM for one in found}


@pytest.mark.parametrize("medium", ["a4-8", "herma-5028", "durable-1445"])
def test_each_back_lies_behind_its_front(medium: str) -> None:
    sheets = [badge(n) for n in range(3)]
    front, back = made(sheets, BadgeLook(design(), MEDIA[medium], two_sided=True))
    fronts, backs = places(front), places(back)
    assert fronts.keys() == backs.keys() == {sheet.code for sheet in sheets}
    first, spot = MEDIA[medium].places[0], fronts[sheets[0].code]
    assert first.x < spot < first.x + first.width
    # Turned over its left edge, the paper shows at 210 - x what stood at x; the badge itself is not mirrored.
    aside = spot - first.x
    assert backs[sheets[0].code] == pytest.approx(210 - first.x - first.width + aside, abs=0.3)


def test_the_agenda_stands_behind_the_badge_as_far_as_it_fits() -> None:
    look = BadgeLook(design(back=Side.AGENDA), MEDIA["a4-8"], two_sided=True)
    _, back = made([badge(0, day(22)), badge(1, day(2)), badge(2)], look)
    told = text(back)
    assert "Partner 0" in told
    assert "et " in told
    assert "de plus" in told
    assert "Table 101" in told


def test_a_day_too_long_for_the_back_of_a_label_is_told_briefly_before_any_of_it_is_left_out() -> None:
    look = BadgeLook(design(back=Side.AGENDA), MEDIA["a4-10"], two_sided=True)
    _, back = made([badge(0, day(7))], look)
    told = text(back)
    assert all(f"Partner {n}" in told and f"Table {100 + n}" in told for n in range(7))
    assert "de plus" not in told
    assert "Südwind" not in told
    _, back = made([badge(0, day(1))], look)
    assert "Südwind" in text(back)


@pytest.mark.parametrize("meetings", [2, 7, 12])
def test_the_name_of_a_table_is_told_whole_however_long_the_day_is(meetings: int) -> None:
    plan = day(meetings)
    named = replace(plan, lines=(replace(plan.lines[0], table="Table by the window"), *plan.lines[1:]))
    _, back = made([badge(0, named)], BadgeLook(design(back=Side.AGENDA), MEDIA["a4-8"], two_sided=True))
    assert text(back).count("Table by the window") == 1
    assert "Table Table by" not in text(back)


def test_a_day_that_reads_well_in_the_folded_sheet_leaves_the_back_to_the_badge() -> None:
    look = BadgeLook(design(), MEDIA["a4-folded"])
    (page,) = made([badge(0, day(26))], look)
    assert text(page).count("Person 0") == 2
    assert "Plan 4 · Révision 1" in text(made([badge(0, replace(day(2), version=4))], look)[0])


def test_a_folded_sheet_holds_the_day_inside_right_side_up_when_folded() -> None:
    (page,) = made([badge(0, day(20))], BadgeLook(design(), MEDIA["a4-folded"]))
    assert text(page).count("Person 0") == 2
    middle = page.get_height() / 2
    upper = [item for item in page.get_objects() if item.type == TEXT and item.get_bounds()[1] > middle]
    lower = [item for item in page.get_objects() if item.type == TEXT and item.get_bounds()[1] < middle]
    assert {round(item.get_matrix().a) for item in upper} == {-1}
    assert {round(item.get_matrix().a) for item in lower} == {1}
    left = [item.get_bounds()[0] for item in upper]
    assert min(left) < page.get_width() / 2 < max(left)
    assert len(places(page)) == 1
    first = page.get_textpage().get_text_bounded(left=page.get_width() / 2, bottom=middle)
    assert "Partner 0" in first


def test_a_long_day_goes_on_at_the_back_of_a_folded_sheet_and_no_day_leaves_a_hint() -> None:
    (page,) = made([badge(0, day(110))], BadgeLook(design(), MEDIA["a4-folded"]))
    assert text(page).count("Person 0") == 1
    assert "de plus" in text(page)
    (page,) = made([badge(0, day(0))], BadgeLook(design(), MEDIA["a4-folded"]))
    assert "Rien n’est encore prévu" in text(page)
    (page,) = made([badge(0)], BadgeLook(design(inside=Side.NOTHING), MEDIA["a4-folded"]))
    assert text(page).count("Person 0") == 2


def test_letters_without_a_shape_are_found_in_the_agenda_too() -> None:
    lines = (AgendaLine(LineKind.MEETING, START, START, partners=(Partner("山田"),)),)
    (one,) = unprintable([badge(0, replace(day(0), lines=lines))])
    assert one.text == "山田"


@pytest.mark.parametrize("key", ["a4-1", "a4-4", "a4-8", "a4-10", "avery-l4785", "herma-5028", "62x100"])
def test_crop_marks_lie_on_the_lines_that_are_cut(key: str) -> None:
    medium = MEDIA[key]
    width, height = medium.page
    file = io.BytesIO()
    pen = Pen(canvas_on(file, (width * MM, height * MM), "marks"), height * MM)
    crop_marks(pen, medium.page, medium.places)
    pen.turn_page()
    pen.canvas.save()
    (page,) = pypdfium2.PdfDocument(file.getvalue())
    edges_x = {x for one in medium.places for x in (one.x, one.x + one.width)}
    edges_y = {height - y for one in medium.places for y in (one.y, one.y + one.height)}
    marks = [[side / MM for side in item.get_bounds()] for item in page.get_objects()]
    assert bool(marks) == (medium.label != medium.page)
    for left, low, right, high in marks:
        upright = right - left < high - low
        at, edges = ((left + right) / 2, edges_x) if upright else ((low + high) / 2, edges_y)
        assert min(abs(at - edge) for edge in edges) < 0.05
        assert left >= -0.1
        assert right <= width + 0.1


def test_crop_marks_are_seen_on_bands_of_any_colour() -> None:
    for colour in ("#000000", "#808080", "#ffffff"):
        band = design(roles=(), other_role=colour)
        (page,) = made([badge(n) for n in range(8)], BadgeLook(band, MEDIA["a4-8"], marks=True))
        image = page.render(scale=10).to_pil().convert("L")
        # The cut between the two uppermost badges, two millimetres under the edge of the page.
        line, low = round(105 * MM * 10), round(2 * MM * 10)
        tones = [image.getpixel((line + aside, low)) for aside in range(-8, 9)]
        assert max(tones) - min(tones) > 150


def logo(kind: str) -> bytes:
    file = io.BytesIO()
    mode = "RGBA" if kind == "PNG" else "RGB"
    Image.effect_noise((200, 100), 60).convert(mode).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_in_the_document_once_however_often_it_is_shown(kind: str) -> None:
    picture = picture_of("logo", logo(kind))
    shown = Element(Field.LOGO, Box(5, 5, 30, 30), picture=picture.id)
    base = design()
    whole = replace(
        base, layouts=tuple(replace(one, elements=(*one.elements, shown)) for one in base.layouts)
    )
    look = BadgeLook(whole, MEDIA["a4-8"], pictures=((picture.id, picture.file),))
    sizes = []
    for count in (1, 24):
        file = io.BytesIO()
        badges_pdf(file, [badge(n) for n in range(count)], look=look)
        sizes.append(len(file.getvalue()))
    assert sizes[1] - sizes[0] < len(picture.file)
    blank = BadgeLook(whole, MEDIA["a4-8"], pictures=((picture.id, b"broken"), ("other", picture.file[:60])))
    assert text(made([badge(0)], blank)[0]) == text(made([badge(0)], look)[0])


@pytest.mark.parametrize(
    ("across", "down", "aside", "under"),
    [
        (Across.LEFT, Down.TOP, 0, 0),
        (Across.CENTRE, Down.MIDDLE, 15, 15),
        (Across.RIGHT, Down.BOTTOM, 30, 30),
    ],
)
def test_a_logo_stands_where_its_box_says(across: Across, down: Down, aside: float, under: float) -> None:
    file = io.BytesIO()
    Image.new("RGB", (100, 100), "black").save(file, "PNG")
    for box, left, top in ((Box(5, 6, 50, 20), 5 + aside, 6), (Box(5, 6, 20, 50), 5, 6 + under)):
        shown = Element(Field.LOGO, box, picture="p", across=across, down=down)
        alone = replace(design(), layouts=(Layout(105, 148, (shown,)),))
        (page,) = made([badge(0)], BadgeLook(alone, MEDIA["a6"], pictures=(("p", file.getvalue()),)))
        found = ImageOps.invert(page.render(scale=4).to_pil().convert("L")).getbbox()
        assert found is not None
        assert [side / 4 / MM for side in found] == pytest.approx([left, top, left + 20, top + 20], abs=0.3)


def test_a_logo_whose_head_lies_is_left_out() -> None:
    file = logo("PNG")[:300]
    shown = Element(Field.LOGO, Box(5, 5, 30, 30), picture="p")
    base = design()
    whole = replace(
        base, layouts=tuple(replace(one, elements=(*one.elements, shown)) for one in base.layouts)
    )
    (page,) = made([badge(0)], BadgeLook(whole, MEDIA["a6"], pictures=(("p", file),)))
    assert "Person 0" in text(page)


@pytest.mark.parametrize("key", MEDIA)
@pytest.mark.parametrize("two_sided", [False, True])
def test_the_test_print_shows_every_label_and_a_line_to_measure(key: str, two_sided: bool) -> None:
    medium = MEDIA[key]
    file = io.BytesIO()
    assert trial_pdf(file, [medium], two_sided=two_sided) == 1 + two_sided
    document = pypdfium2.PdfDocument(file.getvalue())
    told = text(document[0])
    assert "Test print" in told
    assert "mm long" in told
    assert str(medium.count) in told
    if two_sided:
        assert "outlines" in text(document[1])
