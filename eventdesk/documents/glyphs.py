"""Characters that the typefaces cannot draw, named before anything is printed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eventdesk.documents.fit import clean
from eventdesk.documents.fonts import has_glyph
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.badges import BadgeSheet


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A text on somebody's sheet with the characters of it that have no glyph."""

    name: str
    text: str
    characters: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What Unicode calls them, with their numbers, for people who cannot see them either."""
        return tuple(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in self.characters)


def missing(text: str) -> tuple[str, ...]:
    """The characters of a text that no glyph is there for, each once, in order."""
    return tuple(dict.fromkeys(c for c in clean(text) if not has_glyph(c)))


def unprintable(sheets: Iterable[AgendaSheet | BadgeSheet]) -> tuple[Unprintable, ...]:
    """Every text of the sheets that cannot be printed whole, each once."""
    found: dict[str, Unprintable] = {}
    fine: set[str] = set()
    for sheet in sheets:
        for text in _texts(sheet):
            if text in fine or text in found:
                continue
            lacking = () if text.isascii() else missing(text)
            if lacking:
                found[text] = Unprintable(sheet.name, text, lacking)
            else:
                fine.add(text)
    return tuple(found.values())


def _texts(sheet: AgendaSheet | BadgeSheet) -> Iterator[str]:
    yield from (sheet.name, sheet.organisation, sheet.event)
    if isinstance(sheet, BadgeSheet):
        yield from (sheet.job, sheet.role)
        return
    yield sheet.venue
    for line in sheet.lines:
        yield from (line.title, line.table, line.room)
        for partner in line.partners:
            yield from (partner.name, partner.organisation, partner.job)
