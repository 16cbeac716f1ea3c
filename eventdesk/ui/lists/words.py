"""What is wrong with a list, in words."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.lists import ListError, ListTrouble, Problem, ProblemCode, Told
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments

MOST_SHOWN = 60
"""Letters of a cell that are repeated in a sentence."""

_problem = Words(
    "Lists",
    {
        ProblemCode.MISSING: QT_TRANSLATE_NOOP("Lists", "This is empty but needed."),
        ProblemCode.BAD_EMAIL: QT_TRANSLATE_NOOP("Lists", "{value} is not an e-mail address."),
        ProblemCode.BAD_COUNTRY: QT_TRANSLATE_NOOP("Lists", "{value} is not a country."),
        ProblemCode.BAD_LANGUAGE: QT_TRANSLATE_NOOP("Lists", "{value} is not a language."),
        ProblemCode.BAD_DATE: QT_TRANSLATE_NOOP("Lists", "{value} is not a date."),
        ProblemCode.BAD_TIME: QT_TRANSLATE_NOOP("Lists", "{value} is not a time."),
        ProblemCode.NO_DAY: QT_TRANSLATE_NOOP(
            "Lists", "{value} has no date in front. Write one, or import the slots first."
        ),
        ProblemCode.NO_SUCH_LOCAL_TIME: QT_TRANSLATE_NOOP(
            "Lists", "{value} does not exist on that day: clocks go forward."
        ),
        ProblemCode.BAD_NUMBER: QT_TRANSLATE_NOOP("Lists", "{value} is not a fitting whole number."),
        ProblemCode.BAD_CHOICE: QT_TRANSLATE_NOOP("Lists", "{value} is not one of the choices."),
        ProblemCode.TOO_FEW_CHOICES: QT_TRANSLATE_NOOP(
            "Lists", "{value} is one choice alone. Part them by commas or semicolons."
        ),
        ProblemCode.BAD_ORDER: QT_TRANSLATE_NOOP("Lists", "{value} ends before it starts."),
        ProblemCode.FORMULA: QT_TRANSLATE_NOOP("Lists", "{value} is a formula. Write it as text."),
        ProblemCode.GARBLED: QT_TRANSLATE_NOOP(
            "Lists", "{value} has broken letters. Save the list as UTF-8."
        ),
        ProblemCode.LOST_DIGITS: QT_TRANSLATE_NOOP(
            "Lists", "{value} is a number that lost digits in the spreadsheet. Format its column as text."
        ),
        ProblemCode.SPREADSHEET_ERROR: QT_TRANSLATE_NOOP("Lists", "{value} is an error of the spreadsheet."),
        ProblemCode.TOO_MANY_CELLS: QT_TRANSLATE_NOOP(
            "Lists", "{value} has no column. A comma or semicolon stands outside quotes."
        ),
        ProblemCode.TWICE: QT_TRANSLATE_NOOP("Lists", "{value} is on the list twice."),
        ProblemCode.CODE_TAKEN: QT_TRANSLATE_NOOP("Lists", "{value} is the badge of somebody else."),
        ProblemCode.CODE_SHARED: QT_TRANSLATE_NOOP(
            "Lists", "{value} is a code of somebody else too. The desk will ask whom it means."
        ),
        ProblemCode.EMAIL_SHARED: QT_TRANSLATE_NOOP(
            "Lists", "{value} is the address of somebody else on the list, too."
        ),
        ProblemCode.UNKNOWN_STATUS: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no status known. It is taken for registered."
        ),
        ProblemCode.UNKNOWN_PERSON: QT_TRANSLATE_NOOP(
            "Lists", "{value} is nobody known. Import the people first."
        ),
        ProblemCode.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP(
            "Lists", "{value} could be several people. Give an id or an e-mail."
        ),
        ProblemCode.SAME_PERSON: QT_TRANSLATE_NOOP("Lists", "{value} is the same person."),
        ProblemCode.TOO_FEW_PEOPLE: QT_TRANSLATE_NOOP("Lists", "There are fewer than two people."),
        ProblemCode.UNKNOWN_ORGANISATION: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no organisation known. Import the people first."
        ),
        ProblemCode.UNKNOWN_ROOM: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no room known. Import the rooms first."
        ),
        ProblemCode.UNKNOWN_TABLE: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no table known. Import the tables first."
        ),
        ProblemCode.UNKNOWN_SESSION: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no session known. Import the sessions first."
        ),
        ProblemCode.UNKNOWN_CHECKPOINT: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no checkpoint known. Import the checkpoints first."
        ),
        ProblemCode.NOT_HELD: QT_TRANSLATE_NOOP(
            "Lists", "The meeting did not take place, so nothing came of it."
        ),
        ProblemCode.TOO_LONG: QT_TRANSLATE_NOOP("Lists", "{value} is longer than any code."),
        ProblemCode.UNKNOWN_SLOT: QT_TRANSLATE_NOOP(
            "Lists", "{value} is no slot known. Import the slots first."
        ),
    },
)
_trouble = Words(
    "Lists",
    {
        ListTrouble.NO_SUCH_FILE: QT_TRANSLATE_NOOP("Lists", "The list is no longer there."),
        ListTrouble.CANNOT_READ: QT_TRANSLATE_NOOP("Lists", "The list cannot be read."),
        ListTrouble.TOO_LARGE: QT_TRANSLATE_NOOP("Lists", "The list is too large to be one."),
        ListTrouble.CELL_TOO_LARGE: QT_TRANSLATE_NOOP("Lists", "A cell of line {detail} is too large."),
        ListTrouble.TOO_MANY_LINES: QT_TRANSLATE_NOOP("Lists", "The list has more than {detail} lines."),
        ListTrouble.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP("Lists", "Line {detail} has too many columns."),
        ListTrouble.NOT_TEXT: QT_TRANSLATE_NOOP("Lists", "The list is neither text nor a workbook."),
        ListTrouble.NOT_A_WORKBOOK: QT_TRANSLATE_NOOP("Lists", "The workbook is damaged."),
        ListTrouble.OLD_WORKBOOK: QT_TRANSLATE_NOOP(
            "Lists", "This is a workbook of an old kind. Save it as .xlsx or CSV."
        ),
        ListTrouble.OTHER_WORKBOOK: QT_TRANSLATE_NOOP(
            "Lists", "This is a workbook of another program. Save it as .xlsx or CSV."
        ),
        ListTrouble.PROTECTED: QT_TRANSLATE_NOOP(
            "Lists", "The workbook is protected by a password. Save it without one."
        ),
        ListTrouble.WEB_PAGE: QT_TRANSLATE_NOOP(
            "Lists", "This is a web page. Open it in a spreadsheet and save it as .xlsx or CSV."
        ),
        ListTrouble.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
            "Lists", "The quote that opens in line {detail} is never closed. Close it or take it out."
        ),
        ListTrouble.EMPTY: QT_TRANSLATE_NOOP("Lists", "The list is empty."),
        ListTrouble.NO_SUCH_SHEET: QT_TRANSLATE_NOOP("Lists", "The workbook has no sheet “{detail}”."),
        ListTrouble.NO_SUCH_COLUMN: QT_TRANSLATE_NOOP("Lists", "A column is no longer in the list."),
        ListTrouble.NO_SUCH_FIELD: QT_TRANSLATE_NOOP("Lists", "A field is not known."),
        ListTrouble.FIELD_MISSING: QT_TRANSLATE_NOOP("Lists", "A column that is needed was not found."),
    },
)

_yes = Words("Lists", {"yes": QT_TRANSLATE_NOOP("Lists", "Yes"), "no": QT_TRANSLATE_NOOP("Lists", "No")})


def problem_words(problem: Problem) -> str:
    """What is wrong with one cell."""
    quoted = QCoreApplication.translate("Lists", "“{words}”").format(words=problem.value[:MOST_SHOWN])
    if problem.choices:
        words = QCoreApplication.translate("Lists", "{value} is none of these: {choices}.")
        return words.format(value=quoted, choices=", ".join(problem.choices))
    return _problem(problem.code).format(value=quoted)


def list_trouble_words(error: ListError) -> str:
    """Why a list cannot be read at all."""
    return _trouble(error.code).format(detail=error.detail)


def told_words(value: Told, moments: Moments) -> str:
    """A value before or after a list."""
    match value:
        case None | "" | ():
            return "–"
        case bool():
            return _yes("yes" if value else "no")
        case tuple():
            return ", ".join(value)
        case datetime():
            return f"{moments.short_date(value)} {moments.time(value)}"
        case _:
            return str(value)
