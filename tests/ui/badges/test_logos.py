"""Logos from files: what is a picture is made fit for badges, what means harm is refused."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from eventdesk.domain.picture import MOST_BYTES, size_of
from eventdesk.ui.badges.logos import MOST_READ, MOST_SVG, SIDE, logo_file

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" %s>%s</svg>'
SIZE = b'width="200" height="100"'
BOX = b'<rect width="200" height="100" fill="teal"/>'


def picture(kind: str, size: tuple[int, int], noise: bool = False) -> bytes:
    file = BytesIO()
    image = Image.effect_noise(size, 90).convert("RGB") if noise else Image.new("RGB", size, "teal")
    image.save(file, kind)
    return file.getvalue()


def kept(path: Path, content: bytes) -> bytes:
    path.write_bytes(content)
    return logo_file(path)


def test_a_small_png_or_jpeg_is_kept_as_it_is(qapp: QApplication, tmp_path: Path) -> None:
    for kind in ("PNG", "JPEG"):
        file = picture(kind, (300, 200))
        assert kept(tmp_path / "logo", file) == file


def test_a_large_picture_is_made_smaller(qapp: QApplication, tmp_path: Path) -> None:
    assert size_of(kept(tmp_path / "logo", picture("PNG", (3000, 1500)))) == (SIDE, SIDE // 2)
    noisy = kept(tmp_path / "logo", picture("PNG", (1600, 800), noise=True))
    assert noisy.startswith(b"\xff\xd8")
    assert len(noisy) <= MOST_BYTES


def test_what_shows_through_stays_so_and_is_made_as_small_as_an_event_takes(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = BytesIO()
    clear = Image.effect_noise((1600, 800), 90).convert("RGBA")
    clear.putalpha(Image.effect_noise((1600, 800), 90))
    clear.save(file, "PNG")
    found = kept(tmp_path / "logo", file.getvalue())
    assert found.startswith(b"\x89PNG")
    assert len(found) <= MOST_BYTES
    assert 200 <= size_of(found)[0] < SIDE


def test_an_svg_is_drawn(qapp: QApplication, tmp_path: Path) -> None:
    made = kept(tmp_path / "logo.svg", SVG % (SIZE, BOX))
    assert size_of(made) == (SIDE, SIDE // 2)
    image = Image.open(BytesIO(made)).convert("RGBA")
    assert image.getpixel((SIDE // 2, SIDE // 4)) == (0, 128, 128, 255)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"just text",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        picture("GIF", (20, 20)),
        b"x" * (MOST_READ + 1),
        SVG % (SIZE, b"<rect"),
        SVG % (b"", b"nothing"),
        SVG % (SIZE, b'<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
        SVG % (SIZE, b'<image href="http://example.org/x.png" width="9" height="9"/>'),
        SVG % (SIZE, b"<desc>" + b"x" * MOST_SVG + b"</desc>"),
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG % (SIZE, b"<text>&b;</text>"),
    ],
)
def test_what_is_no_harmless_picture_is_refused(content: bytes, qapp: QApplication, tmp_path: Path) -> None:
    assert kept(tmp_path / "logo", content) == b""


def test_a_file_that_is_not_there_is_told_as_such(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        logo_file(tmp_path / "none.png")
