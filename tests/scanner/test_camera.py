"""Codes read off pictures of real badges."""

from collections import Counter

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from eventdesk.scanner.camera import Frame, available, decode
from tests.scanner.pictures import KINDS, Photo, photos

PICTURES = tuple(photos(20, seed=7))


def frame_of(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> Frame:
    channels = pixels.shape[2] if pixels.ndim == 3 else 1
    return Frame(pixels.tobytes(), pixels.shape[1], pixels.shape[0], channels=channels)


def test_badges_are_read_in_all_kinds_of_pictures() -> None:
    assert available()
    read = Counter(photo.kind for photo in PICTURES if decode(frame_of(photo.pixels)) == (photo.code,))
    assert read.total() >= 0.95 * len(PICTURES)
    assert set(read) == set(KINDS)


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_frames_come_in_colours_and_with_padded_rows(channels: int) -> None:
    photo: Photo = PICTURES[0]
    wide = np.repeat(photo.pixels[:, :, None], channels, axis=2)
    padded = np.zeros((wide.shape[0], wide.shape[1] * channels + 32), np.uint8)
    padded[:, : wide.shape[1] * channels] = wide.reshape(wide.shape[0], -1)
    frame = Frame(padded.tobytes(), wide.shape[1], wide.shape[0], padded.shape[1], channels)
    assert decode(frame) == (photo.code,)


@pytest.mark.parametrize("symbol", ["QRCode", "DataMatrix", "Aztec", "PDF417", "Code128"])
def test_tickets_of_other_systems_are_read(symbol: str) -> None:
    text = "A-7QZ93WM" if symbol == "Code128" else '{"id": 7, "s": "aé/+="}'
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbol))
    code = Image.fromarray(np.array(zxingcpp.write_barcode_to_image(made, scale=6)))
    table = Image.new("L", (1280, 720), 255)
    table.paste(code, (200, 150))
    assert decode(frame_of(np.asarray(table))) == (text,)


def test_a_light_code_on_a_dark_screen_is_read() -> None:
    photo = PICTURES[0]
    assert decode(frame_of(255 - photo.pixels)) == (photo.code,)


def test_nothing_is_seen_where_nothing_is() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (720, 1280)).astype(np.uint8)
    assert decode(frame_of(noise)) == ()
