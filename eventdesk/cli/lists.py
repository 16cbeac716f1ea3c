"""The verb import: a list checked, its problems told by line and column, and saved as one gesture."""

import gc
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from eventdesk.cli.answer import Answer, Exit, counted, refused
from eventdesk.cli.fields import field_words
from eventdesk.domain.lists import ListError, ListKind, ListTrouble, Problem, ProblemCode, Told
from eventdesk.domain.record import to_json
from eventdesk.domain.refusal import Refused
from eventdesk.exchange.columns import MappedList, mapped
from eventdesk.exchange.reading import Source, read
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists import Entry, ImportPlan, accept, plan

T = TypeVar("T")

MOST_TOLD = 20
"""Lines of each sort in words."""


def take_in(desk: Desk, options: Namespace) -> Answer:
    """Import a list; where something is wrong with it nothing is saved, unless --skip-bad says so."""
    # Nearly all that an import makes lives to its end: looking for garbage costs a fifth of its time.
    gc.disable()
    try:
        return _taken_in(desk, options)
    finally:
        gc.enable()


def _taken_in(desk: Desk, options: Namespace) -> Answer:
    kind = ListKind(options.kind)
    source = Source(())
    try:
        source = read(options.file, options.sheet, options.encoding)
        found = mapped(source.lines, kind, dict(options.map))
        if found.missing:
            raise ListError(ListTrouble.FIELD_MISSING, " or ".join(found.missing[0]))
    except ListError as error:
        data = {"refused": error.code.value, "detail": error.detail, **_sheets(source)}
        return Answer("\n".join([trouble_words(error, kind), *_of_sheet(source)]), data, Exit.REFUSED)
    planned = plan(desk, kind, found.rows)
    if options.check or (planned.problems and not options.skip_bad):
        return _answer(options, source, found, planned, saved=False)
    done = accept(desk, planned, options.action)
    if isinstance(done, Refused):
        if planned.same and not planned.problems:
            return _answer(options, source, found, planned, saved=False)
        return refused(done)
    return _answer(options, source, found, done, saved=True)


def _sheets(source: Source) -> dict[str, Any]:
    return {"sheet": source.sheet, "other_sheets": list(source.others)}


def _of_sheet(source: Source) -> list[str]:
    """Which of several sheets was read: somebody may have meant another one."""
    if not source.others:
        return []
    others = ", ".join(source.others)
    return [f"This is the sheet {source.sheet}. Others: {others}; --sheet NAME takes one of them."]


def _answer(
    options: Namespace, source: Source, found: MappedList, planned: ImportPlan, *, saved: bool
) -> Answer:
    """In words or as data: of a long list, one of them alone takes a while."""
    exit = Exit.REFUSED if planned.problems and not saved else Exit.DONE
    if options.json:
        told = {"kind": planned.kind.value, "saved": saved, **_sheets(source), **_data(found, planned)}
        return Answer("", told, exit)
    end = "Saved." if saved else "Nothing was saved."
    return Answer("\n".join([*_of_sheet(source), *_words(found, planned), end]), exit=exit)


def _words(found: MappedList, planned: ImportPlan) -> list[str]:
    counts = f"{len(planned.new)} new, {len(planned.changed)} changed, {planned.same} as they were"
    lines = [
        *_few(planned.problems, lambda one: _wrong(found, one)),
        *_few(planned.warnings, lambda one: f"{_wrong(found, one)} The line is kept."),
        *_few(planned.new, lambda entry: f"Line {entry.line}, new: {_named(entry)}"),
        *_few(planned.changed, lambda entry: f"Line {entry.line}, changed: {_named(entry)}: {_turns(entry)}"),
        *_few(planned.beside, lambda entry: f"Changed with them: {_named(entry)}: {_turns(entry)}"),
        *_few(planned.gone, lambda entry: f"No longer on the list: {_named(entry)}"),
        f"{planned.kind.value.capitalize()}: {counts}, {len(planned.gone)} no longer on the list.",
    ]
    if planned.problems:
        lines.append(f"{counted(len(planned.problems), 'problem')}; lines that have one are left out.")
    return lines


def _data(found: MappedList, planned: ImportPlan) -> dict[str, Any]:
    return {
        "columns": {field: found.heading(field) for field in found.columns},
        "new": [_entry(entry) for entry in planned.new],
        "changed": [_entry(entry) for entry in planned.changed],
        "beside": [_entry(entry) for entry in planned.beside],
        "gone": [_entry(entry) for entry in planned.gone],
        "same": planned.same,
        "problems": [_problem(found, problem) for problem in planned.problems],
        "warnings": [_problem(found, problem) for problem in planned.warnings],
    }


def _few(things: Sequence[T], tell: Callable[[T], str]) -> list[str]:
    """So many as a person reads."""
    lines = [tell(one) for one in things[:MOST_TOLD]]
    more = len(things) - len(lines)
    return [*lines, f"  and {more} more like these; --json tells all."] if more else lines


def _wrong(found: MappedList, problem: Problem) -> str:
    where = ", ".join(filter(None, (f"Line {problem.line}", found.heading(problem.column))))
    return f"{where}: {_problem_words(problem)}"


def _named(entry: Entry) -> str:
    return f"{entry.label} ({entry.detail})" if entry.detail else entry.label


def _turns(entry: Entry) -> str:
    return "; ".join(
        f"{field_words(change.field)} {_told(change.before)} → {_told(change.after)}"
        for change in entry.changes
    )


def _told(value: Told) -> str:
    match value:
        case None | "" | ():
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case _:
            return str(value)


def _entry(entry: Entry) -> dict[str, Any]:
    changes = [
        {"field": change.field, "before": to_json(change.before), "after": to_json(change.after)}
        for change in entry.changes
    ]
    return {
        "line": entry.line,
        "id": entry.id,
        "name": entry.label,
        "detail": entry.detail,
        "changes": changes,
    }


def _problem(found: MappedList, problem: Problem) -> dict[str, Any]:
    return {
        "line": problem.line,
        "column": found.heading(problem.column),
        "problem": problem.code.value,
        "value": problem.value,
        "words": _problem_words(problem),
    }


def _problem_words(problem: Problem) -> str:
    if problem.choices:
        return f"{problem.value[:80]!r} is none of these: {', '.join(problem.choices)}."
    return _PROBLEMS[problem.code].format(problem.value[:80])


_PROBLEMS = {
    ProblemCode.MISSING: "is empty but needed.",
    ProblemCode.BAD_EMAIL: "{!r} is not an e-mail address.",
    ProblemCode.BAD_COUNTRY: "{!r} is not a country.",
    ProblemCode.BAD_LANGUAGE: "{!r} is not a language.",
    ProblemCode.BAD_DATE: "{!r} is not a date.",
    ProblemCode.BAD_TIME: "{!r} is not a time.",
    ProblemCode.NO_DAY: "{!r} has no date in front; write one, or import the slots first.",
    ProblemCode.NO_SUCH_LOCAL_TIME: "{!r} does not exist on that day; clocks go forward.",
    ProblemCode.BAD_NUMBER: "{!r} is not a fitting whole number.",
    ProblemCode.BAD_CHOICE: "{!r} is not one of the choices.",
    ProblemCode.TOO_FEW_CHOICES: "{!r} is one choice alone; part them by commas or semicolons.",
    ProblemCode.BAD_ORDER: "{!r} ends before it starts.",
    ProblemCode.FORMULA: "{!r} is a formula; write it as text.",
    ProblemCode.GARBLED: "{!r} has broken letters; save the list as UTF-8.",
    ProblemCode.LOST_DIGITS: "{!r} lost digits in the spreadsheet; format its column as text.",
    ProblemCode.SPREADSHEET_ERROR: "{!r} is an error of the spreadsheet.",
    ProblemCode.TOO_MANY_CELLS: "{!r} has no column: a delimiter stands outside quotes.",
    ProblemCode.TWICE: "{!r} is on the list twice.",
    ProblemCode.CODE_TAKEN: "{!r} is the badge of somebody else.",
    ProblemCode.CODE_SHARED: "{!r} is a code of somebody else too; the desk will ask whom it means.",
    ProblemCode.EMAIL_SHARED: "{!r} is the address of somebody else on the list, too.",
    ProblemCode.UNKNOWN_STATUS: "{!r} is no status known; it is taken for registered.",
    ProblemCode.UNKNOWN_PERSON: "{!r} is nobody known; import the people first.",
    ProblemCode.SEVERAL_PEOPLE: "{!r} could be several people; give an id, an e-mail or the organisation.",
    ProblemCode.SAME_PERSON: "{!r} is the same person.",
    ProblemCode.TOO_FEW_PEOPLE: "fewer than two people.",
    ProblemCode.UNKNOWN_ORGANISATION: "{!r} is no organisation known; import the people first.",
    ProblemCode.UNKNOWN_ROOM: "{!r} is no room known; import the rooms first.",
    ProblemCode.UNKNOWN_TABLE: "{!r} is no table known, or several; import the tables first.",
    ProblemCode.NOT_HELD: "{!r} came of a meeting that did not take place.",
    ProblemCode.UNKNOWN_SESSION: "{!r} is no session known; import the sessions first.",
    ProblemCode.UNKNOWN_CHECKPOINT: "{!r} is no checkpoint known; import the checkpoints first.",
    ProblemCode.TOO_LONG: "{!r} is longer than any code.",
    ProblemCode.UNKNOWN_SLOT: "{!r} is no slot known; import the slots first.",
}
_TROUBLES = {
    ListTrouble.NO_SUCH_FILE: "The list {} is not there.",
    ListTrouble.CANNOT_READ: "The list cannot be read: {}.",
    ListTrouble.TOO_LARGE: "The list is too large to be one. {}",
    ListTrouble.CELL_TOO_LARGE: "A cell of line {} is too large.",
    ListTrouble.TOO_MANY_LINES: "The list has more than {} lines.",
    ListTrouble.TOO_MANY_COLUMNS: "Line {} has too many columns.",
    ListTrouble.NOT_TEXT: "The list is neither text nor a workbook.",
    ListTrouble.NOT_A_WORKBOOK: "The workbook is damaged or not a workbook.",
    ListTrouble.OLD_WORKBOOK: "{} is a workbook of an old kind (.xls); save it as .xlsx or CSV.",
    ListTrouble.OTHER_WORKBOOK: "The workbook is of another program; save it as .xlsx or CSV.",
    ListTrouble.PROTECTED: "{} is protected by a password; save it without one.",
    ListTrouble.WEB_PAGE: "{} is a web page; open it in a spreadsheet and save it as .xlsx or CSV.",
    ListTrouble.UNCLOSED_QUOTE: "The quote that opens in line {} is never closed.",
    ListTrouble.EMPTY: "The list {} is empty.",
    ListTrouble.NO_SUCH_SHEET: "The list has no sheet {!r}.",
    ListTrouble.NO_SUCH_COLUMN: "The list has no column {!r}.",
    ListTrouble.NO_SUCH_FIELD: "There is no field {!r}.",
    ListTrouble.FIELD_MISSING: "No column was found for {}; name it by --map field=Column.",
}


def trouble_words(error: ListError, kind: ListKind) -> str:
    """Why a list cannot be read."""
    return f"{kind.value.capitalize()}: {_TROUBLES[error.code].format(error.detail)}".strip()
