"""Sums below a list, which spreadsheets add: they are nobody."""

import re
from collections.abc import Sequence

from eventdesk.domain.naming import folded
from eventdesk.exchange.line import Line

_SUMS = frozenset([
    "total", "totals", "grand total", "sum", "count", "somme", "total general", "summe", "gesamt",
    "gesamtsumme", "anzahl", "i alt", "ialt", "sum total", "antal", "totalt", "summa", "totale", "totaal",
    "aantal", "suma", "razem", "lacznie", "celkem", "soma", "yhteensa",
])  # fmt: skip
_NUMBER = re.compile(r"[\d.,'\s]*\d[\d.,'\s]*")


def without_sum(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines but for a last one that has a word for a sum, and numbers beside it."""
    return lines[:-1] if lines and _is_sum(lines[-1]) else lines


def _is_sum(line: Line) -> bool:
    told = " ".join(cell for cell in line.cells if cell)
    words = folded(_NUMBER.sub(" ", told))
    return words in _SUMS and any(sign.isdecimal() for sign in told)
