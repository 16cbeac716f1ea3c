"""How one column of a table reads a row: words, order, place, colour."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

from eventdesk.domain.naming import folded
from eventdesk.ui.kit.look.theme import Tone

R = TypeVar("R")
N = TypeVar("N", int, float)

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter

NOTHING = "–"
"""Stands where there is nothing to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column over rows of type R.

    ``sort_key`` may return None: such rows come last in either order. Without it the text is sorted, blind to
    case and accents. ``tone`` colours the text, with ``chip`` also the ground behind it; ``icon`` names one
    of the set or "" for none. ``struck`` crosses the text out, which words elsewhere in the row explain.
    ``width`` is in pixels at 100 %; ``stretch`` columns share what is left; ``spare`` ones are left out, the
    last first, where the table is too narrow for all. Where it still is without them, a column makes
    do with its ``narrow`` pixels, if it has any; a chip that has no room for a word shows its icon alone.
    ``bold`` gives the characters to be shown bold, in a column without tone and icon; it goes on in a second
    line where it is too long for one, as ``wrapped`` text does. ``halves`` tells the text in two parts, the
    second in small letters below the first.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    align: Qt.AlignmentFlag = LEFT
    width: int = 140
    narrow: int = 0
    stretch: bool = False
    spare: bool = False
    strong: bool = False
    chip: bool = False
    tone: Callable[[R], Tone] | None = None
    icon: Callable[[R], str] | None = None
    struck: Callable[[R], bool] | None = None
    bold: Callable[[R], Iterable[tuple[int, int]]] | None = None
    halves: Callable[[R], tuple[str, str]] | None = None
    wrapped: bool = False
    tooltip: Callable[[R], str] | None = None

    def order(self, row: R) -> Any:
        """Return what the row is sorted by."""
        return folded(self.text(row)) if self.sort_key is None else self.sort_key(row)


def numbers(
    title: str,
    number: Callable[[R], N | None],
    words: Callable[[N], str] = str,
    *,
    width: int = 100,
    spare: bool = False,
    tooltip: Callable[[R], str] | None = None,
) -> Column[R]:
    """A column of numbers, each in the words for it, "–" where there is none; sorted by the number."""

    def text(row: R) -> str:
        found = number(row)
        return NOTHING if found is None else words(found)

    return Column(
        title=title, text=text, sort_key=number, align=RIGHT, width=width, spare=spare, tooltip=tooltip
    )


def long_texts(
    title: str,
    text: Callable[[R], str],
    *,
    width: int,
    stretch: bool = False,
    spare: bool = False,
    strong: bool = False,
) -> Column[R]:
    """A column of texts that may be long: they go on in a second line, and the tooltip tells the whole."""
    return Column(
        title=title,
        text=text,
        tooltip=text,
        width=width,
        stretch=stretch,
        spare=spare,
        strong=strong,
        wrapped=True,
    )
