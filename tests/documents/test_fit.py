"""Names of any kind stay in their boxes."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.boxed import Space, boxed
from eventdesk.documents.fit import LEADING, SMALLEST, fit
from eventdesk.documents.fonts import BOLD, has_glyph, width
from eventdesk.documents.legible import clean, legible
from eventdesk.documents.lines import dotted

LETTERS = st.text(st.characters(codec="utf-8", max_codepoint=0x1FFF), max_size=150)


@given(LETTERS, st.floats(40, 500), st.floats(8, 60), st.integers(1, 3))
def test_no_line_is_wider_and_no_text_higher_than_its_box(
    text: str, box: float, size: float, rows: int
) -> None:
    fitted = fit(text, BOLD, size, box, rows=rows)
    assert fitted.size <= size
    assert fitted.height <= rows * size * LEADING + 0.1
    assert all(width(line, BOLD, fitted.size) <= box + 0.01 for line in fitted.lines)
    if fitted.size > SMALLEST:
        # Only breaking at a space takes a sign away, or behind a dot; parting a word sets a hyphen.
        told, whole = ("".join(filter(str.isalnum, "".join(one))) for one in (fitted.lines, legible(text)))
        assert told == whole


def test_first_shrunk_then_wrapped_then_cut() -> None:
    assert fit("Bo Li", BOLD, 20, 200).size == 20
    shrunk = fit("Nguyễn Thị Hồng Hạnh", BOLD, 20, 200, rows=2)
    assert len(shrunk.lines) == 1
    assert 15 <= shrunk.size < 20
    assert fit("Владимир Александрович Кузнецов", BOLD, 20, 150, rows=3).lines == (
        "Владимир",
        "Александрович",
        "Кузнецов",
    )
    assert fit("Anna Konstantinopoulou-Featherstonehaugh", BOLD, 20, 220, rows=3).lines == (
        "Anna",
        "Konstantinopoulou-",
        "Featherstonehaugh",
    )
    assert fit("W" * 300, BOLD, 10, 50).lines[-1].endswith("…")


def test_signs_that_draw_nothing_are_left_out() -> None:
    assert clean(" Åda\u200b\n\tBo\u202e ") == "Åda Bo"
    assert clean(unicodedata.normalize("NFD", "Nguyễn")) == "Nguyễn"


def test_signs_of_french_stay_with_the_word_before_them() -> None:
    assert clean("à la page\u00a0: « oui\u202f! »\t\n") == "à la page\u00a0: « oui\u202f! »"
    lines = fit("sans ajuster à la page\u00a0: ce trait mesure 50\u00a0mm", BOLD, 10, 115, rows=3).lines
    assert not any(line.startswith((":", "mm")) for line in lines)


def test_what_no_typeface_holds_is_read_in_latin_letters() -> None:
    assert legible("王小明") == "Wang Xiao Ming"
    assert legible("김민수 (Seoul)") == "Gim Min Su (Seoul)"
    assert legible("גיל כהן") == "Gyl Khhn"
    assert legible("გიორგი Γιώργος Владимир") == "Giorgi Γιώργος Владимир"
    assert legible("Bo 😀 Li") == "Bo Li"


@given(st.text(max_size=60))
def test_nothing_is_set_that_has_no_glyph(text: str) -> None:
    assert all(map(has_glyph, legible(text)))


def test_a_line_does_not_end_in_a_dot_that_tells_parts_apart() -> None:
    detail = dotted("Société générale des énergies", "Directrice générale", "France")
    for lines in (
        fit(detail, BOLD, 10, 160, rows=3).lines,
        boxed(detail, BOLD, Space(160, 60, 10, 8, 3)).lines,
    ):
        assert len(lines) > 1
        assert not any(line.startswith("·") or line.endswith("·") for line in lines)


def test_what_is_cut_is_the_text_itself() -> None:
    text = "Maria-Antonietta Konstantinopoulou-Featherstonehaugh von Hohenzollern-Sigmaringen"
    for fitted in (fit(text, BOLD, 7, 80, rows=2), boxed(text, BOLD, Space(80, 17, 7, 6, 2))):
        told = " ".join(fitted.lines).replace("- ", "-").removesuffix("…")
        assert text.startswith(told)
