"""Values of options as they are typed, checked while the options are read: a bad one is a matter of usage."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path


def filled(text: str) -> str:
    """What must say something: an empty one is a variable that a script has not set."""
    if not text.strip():
        raise ArgumentTypeError("it is empty")
    return text.strip()


def at_least_one(text: str) -> int:
    """A size."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)


def pair(shape: str) -> Callable[[str], tuple[str, str]]:
    """Reads two parts with = between them; `shape` says how they are called, as KEY=VALUE."""

    def read(text: str) -> tuple[str, str]:
        first, sign, second = text.partition("=")
        if not sign or not first:
            raise ArgumentTypeError(f"{text} is not {shape}")
        return first, second

    return read


def encoding(text: str) -> str:
    """A way to write letters as bytes that Python knows."""
    try:
        b"\xff".decode(text, "replace")
    except (LookupError, ValueError):
        raise ArgumentTypeError(f"{text} is no encoding such as utf-8 or cp1255") from None
    return text


def table_file(text: str) -> Path:
    """A file whose ending says in which format tables are written."""
    path = Path(text)
    if path.suffix.lower() not in {".csv", ".xlsx", ".json"}:
        raise ArgumentTypeError(f"{text} ends in neither .csv, .xlsx nor .json")
    return path
