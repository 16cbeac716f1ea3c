"""Codes in a picture, by zxing-cpp: QR first, then the other kinds of symbols.

The library is an extra: where it is not installed `available` says so, and nothing else may be called.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

OTHERS = ("DataMatrix", "Aztec", "PDF417", "Code128", "Code39", "ITF", "EAN13")
"""The other symbols that tickets carry, the Code 128 of badges first among the bars."""

_FORMATS = {1: "Lum", 3: "RGB", 4: "RGBA"}


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: rows of `stride` bytes (0: no more than the pixels), `channels` bytes a pixel.

    One channel is grey, three are red, green and blue, four have something behind that is not looked at.
    """

    pixels: bytes | bytearray | memoryview
    width: int
    height: int
    stride: int = 0
    channels: int = 1


def available() -> bool:
    """Whether the library is installed."""
    return find_spec("zxingcpp") is not None


def decode(frame: Frame) -> tuple[str, ...]:
    """The texts of all codes that are seen, () for none.

    Most frames show nothing or a QR code, so this is looked for first, dark on light, then light on dark.
    Other symbols are looked for in every second pixel: they cost ten times as much.
    """
    zxing = _library()
    found = _read(zxing, frame, ("QRCode",), step=1)
    found = found or _read(zxing, frame, ("QRCode",), step=1, inverted=True)
    return found or _read(zxing, frame, OTHERS, step=2)


def _read(
    zxing: Any, frame: Frame, symbols: tuple[str, ...], *, step: int, inverted: bool = False
) -> tuple[str, ...]:
    stride = frame.stride or frame.width * frame.channels
    view = zxing.ImageView(
        frame.pixels,
        frame.width // step,
        frame.height // step,
        getattr(zxing.ImageFormat, _FORMATS[frame.channels]),
        stride * step,
        frame.channels * step,
    )
    found = zxing.read_barcodes(
        view,
        formats=[getattr(zxing.BarcodeFormat, symbol) for symbol in symbols],
        text_mode=zxing.TextMode.Plain,
        try_invert=inverted,
    )
    return tuple(dict.fromkeys(str(code.text) for code in found if code.text))


@lru_cache(maxsize=1)
def _library() -> Any:
    return import_module("zxingcpp")
