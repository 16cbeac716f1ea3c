"""Keyboard layouts: what each key makes, read from resources/layouts.

A key is named by its place as X11 does: AD01 is the first letter key, where a US keyboard has Q.
"""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from eventdesk.domain import resources

LEVELS = 4
"""Plain, with Shift, with AltGr, with both."""

ALTGR = 2
"""The first of the levels with AltGr."""

SPACE = "SPCE"
SECOND = "LSGT"
"""The key beside the left Shift, which American keyboards lack: a layout's characters stand there last."""

ALT_MARK = "\ue800"
"""Stands in a scanned text before a key that was pressed with an Alt unknown to this computer's layout."""

MOST_MET = ("us", "gb", "de", "fr", "es", "it")

LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def is_dead(made: str) -> bool:
    """Whether a key makes nothing until the next one: written as its combining character."""
    return "\u0300" <= made <= "\u036f"


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout. `keys` holds what each key makes by level, "" for nothing; `places` the keys by character.

    `shift_lock`: Caps Lock shifts the digits too on some systems.
    """

    id: str
    name: str
    shift_lock: bool
    keys: dict[str, tuple[str, ...]]
    places: dict[str, tuple[str, int]]

    @property
    def of_a_scanner(self) -> bool:
        """Whether a scanner can be set to it: codes are Latin letters and digits."""
        return self.places.keys() >= LATIN

    def made(self, key: str, level: int) -> str:
        """What a key makes; AltGr does nothing on keys without a character for it."""
        levels = self.keys[key]
        made = levels[level] if level < len(levels) else ""
        return made or (levels[level - ALTGR] if level >= ALTGR and level - ALTGR < len(levels) else "")


@lru_cache(maxsize=1)
def layouts() -> dict[str, Layout]:
    """All layouts by id, the most met first: where a scan fits several, it is named."""
    places = {id: place for place, id in enumerate(MOST_MET)}
    files = sorted(
        resources.path("layouts").glob("*.toml"),
        key=lambda path: (places.get(path.stem, len(places)), path.stem),
    )
    return {path.stem: _read(path) for path in files}


def _read(path: Path) -> Layout:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    keys = {key: tuple(told["keys"][key]) for key in sorted(told["keys"], key=SECOND.__eq__)}
    return Layout(path.stem, told["name"], bool(told.get("shift_lock")), keys, _places(keys))


def _places(keys: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, int]]:
    """By which key a scanner writes a character: the fewest modifiers, then keys that all keyboards have."""
    places: dict[str, tuple[str, int]] = {}
    for level in range(LEVELS):
        for key, levels in keys.items():
            if level < len(levels) and levels[level] and not is_dead(levels[level]):
                places.setdefault(levels[level], (key, level))
    return places
