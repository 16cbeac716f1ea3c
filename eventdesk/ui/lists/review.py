"""A list looked through in a process of its own: read, its columns found, and what saving it would change."""

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path

from eventdesk.domain.lists import FieldChange, ListKind, Told
from eventdesk.exchange.columns import MappedList, mapped
from eventdesk.exchange.reading import read
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists import Entry, ImportPlan, plan

MOST_SHOWN = 5_000
"""Rows of each state: nobody reads more, and the figures count all."""


@dataclass(frozen=True, slots=True)
class Review:
    """A list that was read, and what saving it would do; no plan while a column is missing.

    `sheet` of a workbook was read, `sheets` are all that there are to choose from.
    """

    found: MappedList
    plan: ImportPlan | None
    sheet: str = ""
    sheets: tuple[str, ...] = ()


class State(StrEnum):
    """What a list does to a record."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One record that is new or gone, or one field of it that changes; `line` is 0 where none names it."""

    key: int
    state: State
    line: int
    name: str
    field: str
    before: Told
    after: Told


def review(
    desk: Desk,
    path: Path,
    kind: ListKind,
    told: Mapping[str, str],
    sheet: str = "",
    *,
    progress: Callable[[int, int], None],
) -> Review:
    """Look a list through; `told` names columns of fields, `sheet` one of a workbook. It may take seconds.

    Raises ListError.
    """
    # Nearly all that is made here lives to the end of the process: looking for garbage costs a fifth of it.
    gc.disable()
    source = read(path, sheet)
    found = mapped(source.lines, kind, told)
    if found.missing:
        return Review(found, None, source.sheet, source.sheets)
    planned = plan(desk, kind, found.rows, progress)
    return Review(replace(found, rows=()), planned, source.sheet, source.sheets)


def change_rows(planned: ImportPlan) -> tuple[ChangeRow, ...]:
    """What the list changes, as rows to be looked through."""
    changed = chain.from_iterable(map(_changed, (*planned.changed, *planned.beside)))
    told = chain(
        islice(changed, MOST_SHOWN),
        ((State.NEW, one, FieldChange("", "", one.detail)) for one in planned.new[:MOST_SHOWN]),
        ((State.GONE, one, FieldChange("", one.detail, "")) for one in planned.gone[:MOST_SHOWN]),
    )
    return tuple(
        ChangeRow(key, state, entry.line, entry.label, change.field, change.before, change.after)
        for key, (state, entry, change) in enumerate(told)
    )


def _changed(entry: Entry) -> Iterator[tuple[State, Entry, FieldChange]]:
    for change in entry.changes:
        yield State.CHANGED, entry, _parted(change)


def _parted(change: FieldChange) -> FieldChange:
    """Of what holds several, only what leaves and what comes."""
    before, after = change.before, change.after
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return change
    return FieldChange(
        change.field,
        tuple(one for one in before if one not in after),
        tuple(one for one in after if one not in before),
    )
