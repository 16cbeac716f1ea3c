"""What is wrong with a list, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.lists import ListTrouble, Problem, ProblemCode

MOST_SHOWN = 60
"""Letters of a cell that are repeated in a sentence."""

_PROBLEMS = {
    ProblemCode.MISSING: str(QT_TRANSLATE_NOOP("Lists", "This is empty but needed.")),
    ProblemCode.BAD_EMAIL: str(QT_TRANSLATE_NOOP("Lists", "{value} is not an e-mail address.")),
    ProblemCode.BAD_COUNTRY: str(QT_TRANSLATE_NOOP("Lists", "{value} is not a country.")),
    ProblemCode.BAD_LANGUAGE: str(QT_TRANSLATE_NOOP("Lists", "{value} is not a language.")),
    ProblemCode.BAD_DATE: str(QT_TRANSLATE_NOOP("Lists", "{value} is not a date.")),
    ProblemCode.BAD_TIME: str(QT_TRANSLATE_NOOP("Lists", "{value} is not a time.")),
    ProblemCode.NO_SUCH_LOCAL_TIME: str(
        QT_TRANSLATE_NOOP("Lists", "{value} does not exist on that day: clocks go forward.")
    ),
    ProblemCode.BAD_NUMBER: str(QT_TRANSLATE_NOOP("Lists", "{value} is not a fitting whole number.")),
    ProblemCode.BAD_CHOICE: str(QT_TRANSLATE_NOOP("Lists", "{value} is not one of the choices.")),
    ProblemCode.BAD_ORDER: str(QT_TRANSLATE_NOOP("Lists", "{value} ends before it starts.")),
    ProblemCode.FORMULA: str(QT_TRANSLATE_NOOP("Lists", "{value} is a formula. Write it as text.")),
    ProblemCode.GARBLED: str(
        QT_TRANSLATE_NOOP("Lists", "{value} has broken letters. Save the list as UTF-8.")
    ),
    ProblemCode.TWICE: str(QT_TRANSLATE_NOOP("Lists", "{value} is on the list twice.")),
    ProblemCode.CODE_TAKEN: str(QT_TRANSLATE_NOOP("Lists", "{value} is the badge of somebody else.")),
    ProblemCode.UNKNOWN_PERSON: str(
        QT_TRANSLATE_NOOP("Lists", "{value} is nobody known. Import the people first.")
    ),
    ProblemCode.SEVERAL_PEOPLE: str(
        QT_TRANSLATE_NOOP("Lists", "{value} could be several people. Give an id or an e-mail.")
    ),
    ProblemCode.SAME_PERSON: str(QT_TRANSLATE_NOOP("Lists", "{value} is the same person.")),
    ProblemCode.TOO_FEW_PEOPLE: str(QT_TRANSLATE_NOOP("Lists", "There are fewer than two people.")),
    ProblemCode.UNKNOWN_ROOM: str(
        QT_TRANSLATE_NOOP("Lists", "{value} is no room known. Import the rooms first.")
    ),
    ProblemCode.UNKNOWN_TABLE: str(
        QT_TRANSLATE_NOOP("Lists", "{value} is no table known. Import the tables first.")
    ),
    ProblemCode.UNKNOWN_SLOT: str(
        QT_TRANSLATE_NOOP("Lists", "{value} is no slot known. Import the slots first.")
    ),
}
_TROUBLES = {
    ListTrouble.NO_SUCH_FILE: str(QT_TRANSLATE_NOOP("Lists", "The list is no longer there.")),
    ListTrouble.CANNOT_READ: str(QT_TRANSLATE_NOOP("Lists", "The list cannot be read.")),
    ListTrouble.TOO_LARGE: str(QT_TRANSLATE_NOOP("Lists", "The list is too large to be one.")),
    ListTrouble.CELL_TOO_LARGE: str(QT_TRANSLATE_NOOP("Lists", "A cell of the list is too large.")),
    ListTrouble.TOO_MANY_LINES: str(QT_TRANSLATE_NOOP("Lists", "The list has too many lines.")),
    ListTrouble.TOO_MANY_COLUMNS: str(QT_TRANSLATE_NOOP("Lists", "The list has too many columns.")),
    ListTrouble.NOT_TEXT: str(QT_TRANSLATE_NOOP("Lists", "The list is neither text nor a workbook.")),
    ListTrouble.NOT_A_WORKBOOK: str(QT_TRANSLATE_NOOP("Lists", "The workbook is damaged.")),
    ListTrouble.OLD_WORKBOOK: str(
        QT_TRANSLATE_NOOP("Lists", "This is a workbook of an old kind. Save it as .xlsx or CSV.")
    ),
    ListTrouble.EMPTY: str(QT_TRANSLATE_NOOP("Lists", "The list is empty.")),
    ListTrouble.NO_SUCH_COLUMN: str(QT_TRANSLATE_NOOP("Lists", "A column is no longer in the list.")),
    ListTrouble.NO_SUCH_FIELD: str(QT_TRANSLATE_NOOP("Lists", "A field is not known.")),
    ListTrouble.FIELD_MISSING: str(QT_TRANSLATE_NOOP("Lists", "A column that is needed was not found.")),
}


def problem_words(problem: Problem) -> str:
    """What is wrong with one cell."""
    sentence = QCoreApplication.translate("Lists", _PROBLEMS[problem.code])
    return sentence.format(value=f"“{problem.value[:MOST_SHOWN]}”")


def list_trouble_words(trouble: ListTrouble) -> str:
    """Why a list cannot be read at all."""
    return QCoreApplication.translate("Lists", _TROUBLES[trouble])
