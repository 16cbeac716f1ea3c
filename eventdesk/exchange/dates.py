"""Dates with the month in front, as America writes them: told by the list, for one alone may be either."""

import re
from collections.abc import Iterable, Mapping

TIMES = frozenset([
    "date", "registered", "starts", "ends", "opens", "closes", "valid_from", "valid_until", "present_from",
    "present_until",
])  # fmt: skip
"""Fields that may begin with a date."""

_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")


def month_first(lines: Iterable[Mapping[str, str]]) -> bool:
    """Whether a day above 12 stands behind the month somewhere, and nowhere in front of it."""
    found = {
        match.group(1, 2)
        for values in lines
        for field in TIMES & values.keys()
        if (match := _SLASHED.match(values[field]))
    }
    return any(int(second) > 12 for _, second in found) and all(int(first) <= 12 for first, _ in found)


def year_first(text: str) -> str:
    """A date with its month in front as it is read everywhere."""
    return _SLASHED.sub(r"\3-\1-\2", text, count=1)
