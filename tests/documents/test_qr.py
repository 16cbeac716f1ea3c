"""Every code that a badge may carry can be drawn."""

import pytest

from eventdesk.documents.qr import boxes
from eventdesk.domain.code import LONGEST_CODE


@pytest.mark.parametrize("sign", ["x", "é", "字", "😀"])
def test_the_longest_code_of_any_script_can_be_drawn(sign: str) -> None:
    side, dark = boxes(sign * LONGEST_CODE)
    assert side <= 177
    assert sum(width * height for _, _, width, height in dark) > side * side / 3


def test_short_codes_bear_much_damage_and_long_ones_keep_modules_that_can_be_read() -> None:
    """Where a quarter may be spoilt, 120 bytes would need 53 modules a side (ISO/IEC 18004, table 7)."""
    assert boxes("BCDEFGHJKLNPRSTV")[0] == 21
    assert boxes("x" * 32)[0] == 29
    assert boxes("x" * 120)[0] == 45
