"""JSON as the file keeps it: UTF-8 text without spaces, written and read in this one way."""

from collections.abc import Iterable
from typing import Any

from orjson import dumps, loads


def json_of(value: Any) -> str:
    """The JSON text of a value."""
    return dumps(value).decode()


def value_of(text: str) -> Any:
    """The value of a JSON text."""
    return loads(text)


def lists_of(texts: Iterable[str]) -> list[list[str]]:
    """The list of texts behind each of these: one call for a whole column."""
    lists: list[list[str]] = loads(f"[{','.join(texts)}]")
    return lists
