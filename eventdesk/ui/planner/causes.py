"""What contradicts itself, in the organiser's words: locks, orders and presence that cannot hold together."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.planner import Planner
from eventdesk.domain.schedule import Cause, CauseKind
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.words import name_of, names_of


def contradiction_words(causes: Sequence[Cause], planner: Planner, moments: Moments) -> str:
    """Things that cannot hold together, in one sentence for all of them."""
    first, *others = (cause_words(cause, planner, moments) for cause in causes)
    for other in others:
        first = QCoreApplication.translate("Build", "{one}, but {other}").format(one=first, other=other)
    return f"{first}."


def cause_words(cause: Cause, planner: Planner, moments: Moments) -> str:
    """One of them."""
    translate = QCoreApplication.translate
    starts = next((one.starts for one in planner.slots if one.id == cause.slot), None)
    table = next((one.number for one in planner.tables if one.id == cause.table), "")
    at = {"names": names_of(planner, cause.people), "time": moments.time(starts), "table": table}
    match cause.kind:
        case CauseKind.LOCK:
            return translate("Build", "{names} are locked at {time}, table {table}").format(**at)
        case CauseKind.ORDER:
            one, two, three = (name_of(planner, person) for person in cause.people)
            told = translate("Build", "{one} is to meet {two} before {three}")
            return told.format(one=one, two=two, three=three)
        case CauseKind.NOT_BEFORE:
            return translate("Build", "{names} cannot meet before {time}").format(**at)
        case CauseKind.NOT_AFTER:
            return translate("Build", "{names} cannot meet after {time}").format(**at)
