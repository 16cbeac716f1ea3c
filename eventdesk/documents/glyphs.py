"""Characters that the typefaces cannot draw, named with what is printed in their place."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from eventdesk.documents.fonts import has_glyph
from eventdesk.documents.legible import clean, legible
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, Partner
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.signs import RoomSign, TableCard
from eventdesk.domain.slip import ChangeSlip

Drawn: TypeAlias = AgendaSheet | BadgeSheet | TableCard | RoomSign | ChangeSlip


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A text on a sheet with the characters of it that have no glyph; `name` tells whose or what for."""

    name: str
    text: str
    characters: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What Unicode calls them, with their numbers, for people who cannot see them either."""
        return tuple(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in self.characters)

    @property
    def shown(self) -> str:
        """What is printed in its place, "" for nothing."""
        return legible(self.text)


def missing(text: str) -> tuple[str, ...]:
    """The characters of a text that no glyph is there for, each once, in order."""
    return tuple(dict.fromkeys(c for c in clean(text) if not has_glyph(c)))


def unprintable(sheets: Iterable[Drawn]) -> tuple[Unprintable, ...]:
    """Every text of the sheets that cannot be printed whole, each once."""
    found: dict[str, Unprintable] = {}
    fine: set[str] = set()
    for sheet in sheets:
        texts = tuple(_texts(sheet))
        for text in texts:
            if text in fine or text in found:
                continue
            lacking = () if text.isascii() else missing(text)
            if lacking:
                found[text] = Unprintable(texts[0], text, lacking)
            else:
                fine.add(text)
    return tuple(found.values())


def _texts(sheet: Drawn) -> Iterator[str]:
    """What is written on a sheet, first whose or what for it is."""
    match sheet:
        case AgendaSheet():
            yield from (sheet.name, sheet.organisation, sheet.event, sheet.venue)
            for line in sheet.lines:
                yield from _line(line)
        case ChangeSlip():
            yield from _texts(sheet.sheet)
            for change in sheet.lines:
                yield from (*_line(change.before), *_line(change.after))
        case BadgeSheet():
            yield from (sheet.name, sheet.organisation, sheet.event, sheet.job, sheet.role)
            yield from _texts(sheet.agenda) if sheet.agenda else ()
        case TableCard():
            yield from (sheet.number, sheet.room, sheet.event)
            for sitting in sheet.lines:
                yield from _partners(sitting.people)
        case RoomSign():
            yield from (sheet.room, sheet.event, *sheet.tables, *(line.title for line in sheet.lines))


def _line(line: AgendaLine | None) -> Iterator[str]:
    if line is not None:
        yield from (line.title, line.table, line.room, *_partners(line.partners))


def _partners(people: Iterable[Partner]) -> Iterator[str]:
    for one in people:
        yield from (one.name, one.organisation, one.job)
