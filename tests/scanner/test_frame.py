"""What scanners put around a code comes off, and a code that only looks so is not lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.scanner.frame import stripped

CODE = "BCDFGHJKLNPRSTVE"


@pytest.mark.parametrize(
    "arrived",
    [
        CODE,
        f"]Q3{CODE}",
        f"\x02{CODE}\x03",
        f"\x02]Q1\\000026{CODE}\x03\r\n",
        f"\\000026{CODE}",
        f"\x1d{CODE}\x1d",
        f"{CODE}\t",
        f" {CODE}\r",
        f"]d2\x1d{CODE[:8]}\x1e{CODE[8:]}",
        f"]Q2{CODE[:8]}\\000003{CODE[8:]}",
    ],
)
def test_the_code_is_left(arrived: str) -> None:
    assert stripped(arrived)[-1] == CODE


def test_what_arrived_comes_first_since_a_code_may_look_like_a_mark() -> None:
    assert stripped("]Q3A") == ("]Q3A", "A")
    assert stripped(r"C:\123456") == (r"C:\123456", "C:")
    assert stripped("]Q3") == ("]Q3",)
    assert stripped("") == ("",)
    assert stripped("\r\n") == ("\r\n",)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_has_a_first_reading_which_is_itself(text: str) -> None:
    assert stripped(text)[0] == text
