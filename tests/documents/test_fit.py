"""Names of any kind stay in their boxes."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.fit import LEADING, SMALLEST, clean, fit
from eventdesk.documents.fonts import BOLD, width

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
        # Only breaking at a space takes a sign away.
        assert "".join(fitted.lines).replace(" ", "") == clean(text).replace(" ", "")


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
