"""Every shipped design on every medium, read back from its page; and names of all kinds in their boxes."""

import io
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from eventdesk.documents import fonts
from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.boxed import GAIN, Space, boxed, tall
from eventdesk.documents.face import text_of
from eventdesk.documents.legible import legible
from eventdesk.documents.words import words_of
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.code import new_code
from eventdesk.domain.design import Across, Box, Design, Down, Element, Field, Layout, Weight
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.domain.medium import Fold, Medium
from eventdesk.usecases.designs import shipped

KEY = "ab" * 32
POINT = 72 / 25.4
NAMES = (
    ("Bo", "Li"),
    ("Anna-Lena", "Müller-Schmidt"),
    ("Γιώργος", "Παπαδόπουλος"),
    ("Екатерина Александровна", "Рождественская-Воскресенская"),
    ("María del Carmen", "Fernández de la Vega y Rodríguez de la Torre"),
    ("Nguyễn Thị", "Ế Ẫn"),
    ("山田", "太郎"),
    ("W" * 60, "J" * 60),
)
DESIGNS = [(one.key, one.design) for one in shipped() if one.design]


def badge(n: int) -> BadgeSheet:
    given_, family = NAMES[n % len(NAMES)]
    return BadgeSheet(
        person=PersonId(f"p{n}"),
        name=f"{given_} {family}",
        organisation="Südwind Windenergieanlagenbau und Instandhaltungsgesellschaft mbH & Co. KG",
        job="Head of Business Development and International Contracts",
        country="GB",
        role="ambassador" if n % 2 else "member",
        ambassador_of=("VN", "KR", "AE") if n % 2 else (),
        event="Offshore Energy Matchmaking Day Esbjerg 2030",
        code=new_code(KEY, n),
        given=given_,
        family=family,
    )


def made(sheets: list[BadgeSheet], look: BadgeLook, language: str = "en") -> pypdfium2.PdfDocument:
    file = io.BytesIO()
    badges_pdf(file, sheets, look=look, language=language)
    return pypdfium2.PdfDocument(file.getvalue())


@pytest.mark.parametrize("medium", MEDIA.values(), ids=lambda one: one.key)
@pytest.mark.parametrize("design", [one for _, one in DESIGNS], ids=[key for key, _ in DESIGNS])
def test_every_code_reads_and_all_stays_on_its_label(design: Design, medium: Medium) -> None:
    sheets = [badge(n) for n in range(medium.count)]
    (page,) = made(sheets, BadgeLook(design, medium, marks=medium.cut))
    codes = {code.text for code in zxingcpp.read_barcodes(page.render(scale=4).to_pil())}
    assert codes == {sheet.code for sheet in sheets}
    assert (page.get_width(), page.get_height()) == pytest.approx(
        [side * POINT for side in medium.page], abs=0.1
    )
    if medium.fold is not Fold.NONE:
        return
    for item in page.get_objects():
        if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
            left, low, right, high = (side / POINT for side in item.get_bounds())
            middle = ((left + right) / 2, medium.page[1] - (low + high) / 2)
            (place,) = (
                one
                for one in medium.places
                if one.x <= middle[0] <= one.x + one.width and one.y <= middle[1] <= one.y + one.height
            )
            assert left >= place.x - 0.1
            assert right <= place.x + place.width + 0.1
            assert medium.page[1] - high >= place.y - 0.1
            assert medium.page[1] - low <= place.y + place.height + 0.1


def in_a_box(element: Element, name: str) -> tuple[tuple[float, float, float, float] | None, Box]:
    """Where ink is on a label of 62 x 100 mm that shows this element alone, in mm; and where it may be."""
    design = Design("Test", (Layout(62, 100, (element,)),), ink="#000000")
    sheet = replace(badge(0), name=name)
    scale = 4
    (page,) = made([sheet], BadgeLook(design, MEDIA["62x100"]))
    image = page.render(scale=scale).to_pil().convert("L")
    white = Image.new("L", image.size, 255)
    found = ImageChops.difference(image, white).point(lambda value: 255 if value > 60 else 0).getbbox()
    if found is None:
        return None, element.box
    left, top, right, low = (side / scale / POINT for side in found)
    return (left, top, right, low), element.box


_letters = st.sampled_from("ABCJQWijgfyßÅÄØøđłńŞțẾỗữĀĒḖṸΑΒΓΩάέήαβγλБДЖЩЯйєїџ-’. ")
_names = st.text(_letters, max_size=90) | st.sampled_from([" ".join(pair) for pair in NAMES])
_sides = st.floats(6, 50)


@given(
    _names,
    _sides,
    st.floats(4, 60),
    st.floats(5, 90),
    st.integers(1, 4),
    st.sampled_from(list(Across)),
    st.sampled_from(list(Down)),
    st.sampled_from(list(Weight)),
)
@example("Jørgen", 40.0, 20.0, 60.0, 1, Across.LEFT, Down.TOP, Weight.BOLD)
@example("Ḗḗf" * 9, 40.0, 20.0, 60.0, 3, Across.RIGHT, Down.TOP, Weight.BOLD)
@example("gypqj", 40.0, 8.0, 60.0, 1, Across.CENTRE, Down.BOTTOM, Weight.REGULAR)
@example("W" * 300, 10.0, 4.0, 60.0, 1, Across.CENTRE, Down.MIDDLE, Weight.BOLD)
def test_no_name_leaves_its_box(
    name: str,
    width: float,
    height: float,
    most: float,
    lines: int,
    across: Across,
    down: Down,
    weight: Weight,
) -> None:
    box = Box(6, 20, width, height)
    element = Element(Field.NAME, box, weight, most, min(14, most), lines, across, down)
    ink, _ = in_a_box(element, name)
    if ink is None:
        return
    slack = 0.12
    assert ink[0] >= box.x - slack
    assert ink[1] >= box.y - slack
    assert ink[2] <= box.x + box.width + slack
    assert ink[3] <= box.y + box.height + slack


@given(_names, st.floats(20, 300), st.floats(10, 150), st.floats(8, 70), st.integers(1, 4))
def test_a_name_is_wrapped_before_it_gets_small_and_nothing_of_it_is_lost(
    name: str, across: float, down: float, most: float, lines: int
) -> None:
    least = min(14.0, most, down / tall(1))
    found = boxed(name, fonts.BOLD, Space(across, down, most, least, lines))
    told, whole = ("".join(one).replace(" ", "").replace("-", "") for one in (found.lines, legible(name)))
    assert told == whole or (told.endswith("…") and whole.startswith(told[:-1]))
    too_flat = tall(2) * found.size * GAIN > down
    assert found.size >= least - 0.01 or len(found.lines) > 1 or too_flat
    assert found.size <= most
    assert tall(len(found.lines)) * found.size <= down + 0.01
    if "…" in told:
        assert found.size <= 5


def test_lines_are_balanced_and_double_names_stay_whole_where_they_can() -> None:
    def set_in(name: str, across: float, down: float, lines: int = 2) -> tuple[str, ...]:
        return boxed(name, fonts.BOLD, Space(across, down, 34.0, 14.0, lines)).lines

    assert set_in("Anna-Lena Müller-Schmidt", 252, 85) == ("Anna-Lena", "Müller-Schmidt")
    assert set_in("Hans-Peter Li", 240, 90) == ("Hans-Peter Li",)
    assert set_in("Hans-Peter Li", 150, 90) == ("Hans-Peter", "Li")
    assert set_in("Екатерина Рождественская-Воскресенская", 150, 90, 3) == (
        "Екатерина",
        "Рождественская-",
        "Воскресенская",
    )


def test_a_double_name_is_parted_before_it_gets_smaller_than_it_reads() -> None:
    found = boxed(
        "Екатерина Александровна Рождественская-Воскресенская", fonts.BOLD, Space(200, 85, 34, 14, 3)
    )
    assert found.size >= 14
    assert found.lines[-2:] == ("Рождественская-", "Воскресенская")
    nearly = boxed("Anna-Lena Müller-Lüdenscheidt", fonts.BOLD, Space(140, 47, 20, 14, 2))
    assert nearly.lines == ("Anna-Lena", "Müller-Lüdenscheidt")
    assert 13 < nearly.size < 14


def test_as_few_words_are_parted_as_can_be() -> None:
    found = boxed("Kanyarattanachotikul Suwannapokinsirikulthavorn", fonts.BOLD, Space(147, 77, 26, 14, 3))
    assert found.lines[0] == "Kanyarattanachotikul"
    assert [line.endswith("-") for line in found.lines] == [False, True, False]
    assert found.size > 12


def test_a_word_is_parted_before_nobody_can_read_it() -> None:
    found = boxed("Rindfleischetikettierungsgesetz AG", fonts.REGULAR, Space(71, 80, 7, 5.8))
    assert found.size >= 5
    assert found.lines[0].endswith("-")


def test_two_countries_stay_together_behind_their_role() -> None:
    element = Element(Field.ROLE, Box(0, 0, 60, 40))
    two = replace(badge(1), ambassador_of=("VN", "KR"))
    assert text_of(element, two, words_of("en"), apart=False) == "Ambassador (Vietnam,\u00a0South\u00a0Korea)"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Field.COUNTRY, "United Kingdom"),
        (Field.DETAILS, "Head of Business Development and International Contracts\u00a0· United Kingdom"),
        (Field.TEXT, "Wi-Fi: guest"),
        (Field.GIVEN, "Anna-Lena"),
        (Field.FAMILY, "Müller-Schmidt"),
        (Field.ROLE, "Ambassador (Vietnam, South\u00a0Korea, United\u00a0Arab\u00a0Emirates)"),
        (Field.EVENT, "Offshore Energy Matchmaking Day Esbjerg 2030"),
    ],
)
def test_what_an_element_says_of_somebody(field: Field, text: str) -> None:
    element = Element(field, Box(0, 0, 60, 40), text="Wi-Fi: guest")
    assert text_of(element, badge(1), words_of("en"), apart=False) == text
    nameless = replace(badge(1), given="", job="", country="", ambassador_of=())
    assert text_of(Element(Field.GIVEN, element.box), nameless, words_of("en")) == nameless.name
    assert text_of(Element(Field.DETAILS, element.box), nameless, words_of("en")) == ""
