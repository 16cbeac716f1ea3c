"""Pictures kept in an event: PNG and JPEG are told by their heads, and nothing too large is taken."""

from base64 import b64encode
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from eventdesk.domain.picture import JPEG, MOST_BYTES, PNG, Picture, drawable, picture_of, size_of


def made(kind: str, size: tuple[int, int] = (40, 30), **more: object) -> bytes:
    file = BytesIO()
    Image.new("RGB", size, "navy").save(file, kind, **more)
    return file.getvalue()


@pytest.mark.parametrize("file", [made("PNG"), made("JPEG"), made("JPEG", progressive=True)])
def test_the_head_tells_the_size(file: bytes) -> None:
    assert size_of(file) == (40, 30)
    assert drawable(file)
    picture = picture_of("logo", file)
    assert picture.file == file
    assert picture.id == picture_of("other name", file).id


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"<svg/>",
        made("GIF"),
        PNG + b"\0" * 30,
        JPEG,
        JPEG + b"\xe0\0\0" + b"\xff" * 20,
        made("PNG") + b"\0" * MOST_BYTES,
        made("PNG")[:16] + b"\xff" * 8 + made("PNG")[24:],
        made("PNG", (2100, 2000)),
    ],
)
def test_what_is_none_or_too_large_is_not_drawn(file: bytes) -> None:
    assert not drawable(file)
    assert picture_of("x", file).file == b""


def test_markers_without_a_length_are_passed_over() -> None:
    file = made("JPEG")
    assert size_of(file[:2] + b"\xff\x01\xff\xff" + file[2:]) == (40, 30)


def test_what_is_no_base64_is_no_picture() -> None:
    assert Picture(id="p", content="@@@").file == b""
    assert Picture(id="p", content=b64encode(made("PNG")).decode()[:-5]).file == b""


@given(st.binary(max_size=60), st.sampled_from([PNG, JPEG, b""]))
def test_no_head_however_broken_raises(rest: bytes, head: bytes) -> None:
    across, down = size_of(head + rest)
    assert across >= 0
    assert down >= 0
