"""Colours as #rrggbb: told from other words, and how well one is read on another."""

import re
from typing import TypeAlias

Shares: TypeAlias = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

WHITE, BLACK = "#ffffff", "#000000"

READ = 4.5
"""The contrast that text needs (WCAG 2.2, 1.4.3)."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def is_colour(text: str) -> bool:
    """Whether this names a colour by its three shares."""
    return bool(_HEX.fullmatch(text))


def shares(colour: str) -> Shares:
    """The shares of a colour."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def words_on(ground: str) -> str:
    """White or black, whichever is read better: one of them always is well enough."""
    return WHITE if contrast(WHITE, ground) >= READ else BLACK


def _luminance(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
