"""Cells of lists understood: times, numbers, choices and names out of text, or the code of what is wrong."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum
from typing import Any, TypeVar

from eventdesk.domain.code import LONGEST_CODE
from eventdesk.domain.lists import ListRow, Problem, ProblemCode
from eventdesk.domain.naming import folded

_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_ADDRESSED = re.compile(r"(?:mailto:|[^<>@]*<)\s*([^<>]+?)\s*>?", re.IGNORECASE)
"""An address as programs of e-mail copy it: mailto:ada@example.org, Ada <ada@example.org>."""
_DATE = re.compile(r"(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./](\d{4}))")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?|(?=\s*[hapu]))\s*(?:([ap])\.?m\.?|h|uhr)?", re.IGNORECASE
)
_GARBLED = re.compile(r"Ã[\u0080-\u00bf\u0152-\u02dc\u2013-\u20ac]|â€|\ufffd")
_PARTS = re.compile(r"[,;\n]")
YEARS = range(1900, 2200)
"""Others are slips of the pen, and the first and last of all break every reckoning with zones."""
_YES = frozenset([
    "yes", "y", "true", "1", "x", "oui", "ja", "si", "sim", "vrai", "wahr", "sand", "sant", "sann",
    "verdadero", "vero", "verdadeiro", "waar",
])  # fmt: skip
_NO = frozenset([
    "no", "n", "false", "0", "non", "nein", "nej", "nei", "nee", "nao", "faux", "falsch", "falsk",
    "falskt", "usann", "falso", "onwaar",
])  # fmt: skip
"""Answers of people, and what spreadsheets in their languages call true and false."""

C = TypeVar("C", bound=StrEnum)

NO_MORE: Mapping[str, Any] = {}
"""No other words for anything."""


def yes_or_no(yes: C, no: C) -> dict[str, C]:
    """What an answer in any of the usual languages means."""
    return dict.fromkeys(_YES, yes) | dict.fromkeys(_NO, no)


class Cells:
    """The cells of one line; what is wrong with them gathers in `problems`, what is odd but can be kept in
    `warnings`. An empty cell is None."""

    def __init__(self, row: ListRow, zone: tzinfo) -> None:
        self.row = row
        self.zone = zone
        self.problems: list[Problem] = list(row.problems)
        self.warnings: list[Problem] = []

    def wrong(self, field: str, code: ProblemCode, value: str = "", choices: Iterable[StrEnum] = ()) -> None:
        """Note what is wrong with a cell, and what it may say."""
        told = value or self.row.values.get(field, "")
        self.problems.append(Problem(self.row.line, field, code, told, tuple(one.value for one in choices)))

    def warn(self, field: str, code: ProblemCode) -> None:
        """Note what is odd about a cell that is kept all the same."""
        self.warnings.append(Problem(self.row.line, field, code, self.row.values.get(field, "")))

    def text(self, field: str) -> str | None:
        """The text with single spaces; one that a spreadsheet would run or whose letters broke is wrong."""
        raw = self.row.values.get(field, "")
        if not raw:
            return None
        if raw[0] in "=@" or (
            raw[0] in "+-" and "(" in raw and not raw[1:2].isdigit() and raw[1] not in " ("
        ):
            self.wrong(field, ProblemCode.FORMULA)
        elif not raw.isascii() and _GARBLED.search(raw):
            self.wrong(field, ProblemCode.GARBLED)
        return " ".join(raw.split()) or None

    def long_text(self, field: str) -> str | None:
        """The text with its lines kept."""
        return self.row.values[field].strip() if self.text(field) else None

    def code(self, field: str) -> str | None:
        """What a badge says, letter by letter: a sign that a spreadsheet would run is one like any other."""
        text = self.row.values.get(field, "").strip()
        if len(text) > LONGEST_CODE:
            self.wrong(field, ProblemCode.TOO_LONG)
        return text or None

    def email(self, field: str) -> str | None:
        """An address of e-mail."""
        text = self.text(field)
        addressed = _ADDRESSED.fullmatch(text) if text else None
        return self._shaped(field, addressed[1] if addressed else text, _EMAIL, ProblemCode.BAD_EMAIL)

    def country(self, field: str) -> str | None:
        """An ISO 3166 code."""
        return self._shaped(field, self.text(field), _COUNTRY, ProblemCode.BAD_COUNTRY)

    def several(self, field: str) -> tuple[str, ...] | None:
        """Several texts parted by commas, semicolons or lines."""
        if not self.text(field):
            return None
        return tuple(part for raw in _PARTS.split(self.row.values[field]) if (part := raw.strip()))

    def countries(self, field: str) -> tuple[str, ...] | None:
        """Several ISO 3166 codes."""
        return self._all_shaped(field, _COUNTRY, ProblemCode.BAD_COUNTRY)

    def languages(self, field: str) -> tuple[str, ...] | None:
        """Several BCP 47 tags."""
        return self._all_shaped(field, _LANGUAGE, ProblemCode.BAD_LANGUAGE)

    def _all_shaped(self, field: str, shape: re.Pattern[str], code: ProblemCode) -> tuple[str, ...] | None:
        parts = self.several(field)
        for part in parts or ():
            self._shaped(field, part, shape, code)
        return parts

    def _shaped(self, field: str, text: str | None, shape: re.Pattern[str], code: ProblemCode) -> str | None:
        if text and not shape.fullmatch(text):
            self.wrong(field, code, text)
        return text

    def number(self, field: str, least: int, most: int) -> int | None:
        """A whole number within bounds."""
        text = self.text(field)
        if text is None:
            return None
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and least <= int(text) <= most):
            self.wrong(field, ProblemCode.BAD_NUMBER)
            return None
        return int(text)

    def yes(self, field: str) -> bool | None:
        """Yes or no in the usual languages."""
        text = self.text(field)
        if text is None or folded(text) in _YES | _NO:
            return None if text is None else folded(text) in _YES
        self.wrong(field, ProblemCode.BAD_CHOICE)
        return None

    def choice(self, field: str, kinds: type[C], also: Mapping[str, C] = NO_MORE) -> C | None:
        """One of the kinds, by its English name or by another word for it."""
        text = self.text(field)
        if text is None:
            return None
        word = folded(text)
        found = next((kind for kind in kinds if kind.value == word), also.get(word))
        if found is None:
            self.wrong(field, ProblemCode.BAD_CHOICE, choices=kinds)
        return found

    def choices(self, field: str, kinds: type[StrEnum]) -> tuple[str, ...] | None:
        """Several of the kinds."""
        parts = self.several(field)
        known = {kind.value for kind in kinds}
        for part in parts or ():
            if folded(part) not in known:
                self.wrong(field, ProblemCode.BAD_CHOICE, part, kinds)
        return None if parts is None else tuple(map(folded, parts))

    def day(self, field: str) -> date | None:
        """A day: year, month, day, or day, month, year; what stands behind it is not looked at."""
        text = self.text(field)
        if text is None:
            return None
        found = _DATE.match(text)
        day = _date(found) if found else None
        if day is None:
            self.wrong(field, ProblemCode.BAD_DATE)
        return day

    def clock(self, field: str) -> time | None:
        """A time of day."""
        text = self.text(field)
        told = clock_of(text) if text else None
        if text and told is None:
            self.wrong(field, ProblemCode.BAD_TIME)
        return told

    def moment(self, field: str, day: date | None) -> datetime | None:
        """A time with its date in front, or of `day`, in the zone of the event unless it names an offset."""
        text = self.text(field)
        told = None if text is None else moment_of(text, day, self.zone)
        if isinstance(told, ProblemCode):
            self.wrong(field, told)
            return None
        return told


def moment_of(text: str, day: date | None, zone: tzinfo) -> datetime | ProblemCode:
    """The time that a text tells: its date in front, or of `day`; in the zone unless it names an offset."""
    aware = _aware(text)
    if aware is not None:
        return aware
    found = _DATE.match(text)
    clock = clock_of(text[found.end() :] if found else text)
    on = _date(found) if found else day
    if clock is None or (found and on is None):
        return ProblemCode.BAD_TIME
    if on is None:
        return ProblemCode.NO_DAY
    at = datetime.combine(on, clock, zone)
    # By way of UTC: Windows knows no timestamps of before 1970.
    exists = at.astimezone(UTC).astimezone(zone).time() == clock
    return at if exists else ProblemCode.NO_SUCH_LOCAL_TIME


def clock_of(text: str) -> time | None:
    """The time that a text tells, as 8:30, 08.30, 8h30, 8h, 8 Uhr or 8:30 p.m.; None where it tells none."""
    found = _TIME.fullmatch(text.strip(" T,"))
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p") if hour <= 12 else 24
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _aware(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo and at.year in YEARS else None


def _date(found: re.Match[str]) -> date | None:
    year, month, day, first, second, last = (int(part or 0) for part in found.groups())
    try:
        on = date(year, month, day) if year else date(last, second, first)
    except ValueError:
        return None
    return on if on.year in YEARS else None
