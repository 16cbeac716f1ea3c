"""The pictures of lists looked through: columns not found, problems, what is new, changed, gone; sheets."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QTimer

from eventdesk.ui.lists.review import State

PATIENCE_MS = 60_000


def draw_lists(screen: Any, keep: Callable[[str], None], folder: Path) -> None:
    """One list after the other, nothing of them saved."""
    screen.kind.setCurrentIndex(screen.kind.findData("people"))
    _read(screen, unnamed(folder))
    keep("lists-columns")
    _read(screen, folder / "people-with-problems.csv")
    keep("lists-problems")
    _read(screen, later(folder))
    keep("lists-warnings")
    for state in (State.NEW, State.CHANGED, State.GONE):
        screen.pane.choice.choose(state.value)
        screen.pane.choice.chosen.emit(state.value)
        keep(f"lists-{state.value}")
    _read(screen, several(folder))
    keep("lists-sheets")
    screen.mapping.click()
    keep("lists-sheets-columns")
    screen.sheet.close_sheet()


def several(folder: Path) -> Path:
    """A workbook of several sheets, named as they are named after the fifth mail."""
    book = Workbook()
    people, late = book.worksheets[0], book.create_sheet("Registered after the deadline")
    people.title = "Participants and their organisations"[:31]
    for line in (["First name", "Last name", "Organisation"], ["Ada", "Sole", "Fjordskjell Subsea ASA"]):
        people.append(line)
        late.append(line)
    name = "Participants of the matchmaking day, final version, corrected by Marijke, 3rd of May (copy).xlsx"
    book.save(folder / name)
    return folder / name


def unnamed(folder: Path) -> Path:
    """People under headings that nobody could guess."""
    people = [(line["Last name"], line["Organisation"]) for line in _people(folder)]
    return _written(folder / "who comes.csv", [("A", "B"), *people])


def later(folder: Path) -> Path:
    """The people as they registered in the meantime: some new, some renamed, some no longer there."""
    lines = list(_people(folder))
    told = [{**line, "Code": ""} for line in lines[4:]]
    for line in told[:6]:
        line |= {"Job title": "Managing Director", "VIP": "yes", "Notes": "Speaks at the dinner"}
    for number, (given, family) in enumerate((("Ada", "Sole"), ("Bo", "Fisker"), ("Cy", "Young"))):
        new = {"Participant ID": f"N{number}", "First name": given, "Last name": family}
        told.append(dict.fromkeys(told[0], "") | new | {"Code": "GROUP/7+a="})
    return _written(folder / "people of today.csv", [tuple(told[0]), *(tuple(one.values()) for one in told)])


def _people(folder: Path) -> Iterator[dict[str, str]]:
    with (folder / "people.csv").open(encoding="utf-8-sig", newline="") as read:
        yield from csv.DictReader(read)


def _written(path: Path, rows: list[tuple[str, ...]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    return path


def _read(screen: Any, path: Path) -> None:
    """Have a list looked through, which takes a process of its own."""
    loop = QEventLoop()
    screen.model.reviewed.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    screen.read(path)
    loop.exec()
    screen.model.reviewed.disconnect(loop.quit)
