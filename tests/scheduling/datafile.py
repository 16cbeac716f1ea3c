"""MiniZinc data files (`.dzn`) as they may be written: comments, ranges, any spacing and order."""

import re
from collections.abc import Iterator
from pathlib import Path

Value = int | frozenset[int] | list["Value"]
"""A number, a set, or a list; tables are lists of all their cells in order."""

_SKIPPED = re.compile(r"%[^\n]*|/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"\s*(?:(-?\d+)|([A-Za-z_]\w*)|(\.\.|\S))")


class DataFileError(ValueError):
    """What stands where it makes no sense."""


def values(path: Path) -> dict[str, Value]:
    """What each name of a file stands for."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    tokens = _Tokens(_TOKEN.findall(_SKIPPED.sub(" ", text)))
    told = {}
    while tokens.ahead:
        name = tokens.take()
        tokens.must("=")
        told[name] = tokens.value()
        if tokens.ahead:
            tokens.must(";")
    return told


def numbers(value: Value | None) -> list[int]:
    """All numbers of a list or table."""
    return list(_flat(value)) if value is not None else []


def sets(value: Value | None) -> list[set[int]]:
    """The sets of a list."""
    found = value if isinstance(value, list) else []
    return [set(one) if isinstance(one, frozenset) else set(_flat(one)) for one in found]


def _flat(value: Value) -> Iterator[int]:
    if isinstance(value, int):
        yield value
    else:
        for one in value:
            yield from _flat(one)


class _Tokens:
    def __init__(self, found: list[tuple[str, str, str]]) -> None:
        self._found = ["".join(one) for one in found]
        self._at = 0

    @property
    def ahead(self) -> str:
        return self._found[self._at] if self._at < len(self._found) else ""

    def take(self) -> str:
        token = self.ahead
        self._at += 1
        return token

    def must(self, token: str) -> None:
        found = self.take()
        if found != token:
            raise DataFileError(f"{token} expected, {found or 'the end'} found")

    def value(self) -> Value:
        token = self.take()
        if token == "[":
            return self._items("]")
        if token == "{":
            return frozenset(numbers(self._items("}")))
        if re.fullmatch(r"array\dd", token):
            self.must("(")
            last = self._items(")")[-1:]
            return last[0] if last else []
        first = _number(token)
        if self.ahead != "..":
            return first
        self.take()
        return frozenset(range(first, _number(self.take()) + 1))

    def _items(self, end: str) -> list[Value]:
        found = []
        while self.ahead != end:
            if self.ahead in (",", "|"):
                self.take()
            else:
                found.append(self.value())
        self.take()
        return found


def _number(token: str) -> int:
    if not re.fullmatch(r"-?\d+", token):
        raise DataFileError(f"a number expected, {token or 'the end'} found")
    return int(token)
