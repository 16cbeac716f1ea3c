"""Every code that a badge may carry can be drawn."""

import pytest

from eventdesk.documents.qr import boxes
from eventdesk.domain.code import LONGEST_CODE


@pytest.mark.parametrize("sign", ["x", "é", "字", "😀"])
def test_the_longest_code_of_any_script_can_be_drawn(sign: str) -> None:
    side, dark = boxes(sign * LONGEST_CODE)
    assert side <= 177
    assert sum(width * height for _, _, width, height in dark) > side * side / 3
