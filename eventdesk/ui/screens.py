"""The screens of an open event; all but the first are imported when first shown: the desk opens at once."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eventdesk.domain.fact import Noun
from eventdesk.domain.rights import Right
from eventdesk.ui import checkin
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.shell.screen import ScreenSpec
from eventdesk.usecases.rehearsal import Rehearsal

OF_PEOPLE = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.GROUP})
OF_MEETINGS = frozenset({Noun.MEETING})
OF_REQUESTS = frozenset({Noun.REQUEST, Noun.PAIR, Noun.ORDER, Noun.RULES})
OF_CHECKPOINTS = frozenset({Noun.CHECKPOINT, Noun.QUESTION})

RIGHT_PERSON, TROUBLES = "rightperson", "troubles"
"""Keys of the screens that others ask for something."""

NEEDED: Mapping[str, Right] = {
    "board": Right.FIND,
    "people": Right.FIND,
    "meetings": Right.BROWSE,
    "requests": Right.BROWSE,
    "planner": Right.BROWSE,
    "agendas": Right.BROWSE,
    "badges": Right.BROWSE,
    "arrivals": Right.FIND,
    "attendance": Right.BROWSE,
    "clashes": Right.EDIT,
    RIGHT_PERSON: Right.NOTE,
    "troubles": Right.EDIT,
    "checkpoints": Right.SETTINGS,
    "lists": Right.IMPORT,
    "rehearsal": Right.SETTINGS,
}
"""Without which right a screen is not even offered."""

ANY = Right.CHECK_IN


def specs(
    context: ScreenContext,
    played: Rehearsal | None,
    rehearse: Callable[[int], None],
    start: Callable[[], QWidget],
) -> list[ScreenSpec]:
    """The screens of an open event in the order of the side bar, with their keys: those that may be used."""
    return [spec for spec in _all(context, played, rehearse, start) if context.may(NEEDED.get(spec.key, ANY))]


def _all(
    context: ScreenContext,
    played: Rehearsal | None,
    rehearse: Callable[[int], None],
    start: Callable[[], QWidget],
) -> list[ScreenSpec]:
    translate = QCoreApplication.translate
    made = {key: partial(factory, context) for key, factory in FACTORIES.items()}
    rehearsing = partial(rehearsal, context, played, rehearse)
    return [
        *_of_the_day(made),
        ScreenSpec(
            "checkpoints",
            translate("Program", "Checkpoints"),
            "door-open",
            "Shift+F1",
            made["checkpoints"],
            foot=True,
            keeps=OF_CHECKPOINTS,
        ),
        ScreenSpec("lists", translate("Program", "Lists"), "clipboard-list", "F7", made["lists"], foot=True),
        ScreenSpec(
            "rehearsal", translate("Program", "Rehearse"), "flask-conical", "F8", rehearsing, foot=True
        ),
        ScreenSpec("start", translate("Program", "Events"), "folder-open", "F12", start, foot=True),
    ]


def _of_the_day(made: Mapping[str, Callable[[], QWidget]]) -> list[ScreenSpec]:
    """Those in the upper part of the side bar."""
    translate = QCoreApplication.translate
    return [
        ScreenSpec("checkin", translate("Program", "Check-in"), "scan-line", "F1", made["checkin"]),
        ScreenSpec("board", translate("Program", "Board"), "layout-grid", "F2", made["board"]),
        ScreenSpec("people", translate("Program", "People"), "users", "F3", made["people"], keeps=OF_PEOPLE),
        ScreenSpec(
            "meetings",
            translate("Program", "Meetings"),
            "handshake",
            "F4",
            made["meetings"],
            keeps=OF_MEETINGS,
        ),
        ScreenSpec("planner", translate("Program", "Planner"), "table-2", "Shift+F4", made["planner"]),
        ScreenSpec(
            "requests",
            translate("Program", "Requests"),
            "message-square",
            "Shift+F3",
            made["requests"],
            keeps=OF_REQUESTS,
        ),
        ScreenSpec("agendas", translate("Program", "Agendas"), "file-text", "F5", made["agendas"]),
        ScreenSpec("badges", translate("Program", "Badges"), "id-card", "Shift+F5", made["badges"]),
        ScreenSpec("arrivals", translate("Program", "Arrivals"), "log-in", "Shift+F6", made["arrivals"]),
        ScreenSpec(
            "attendance", translate("Program", "Attendance"), "chart-column", "F6", made["attendance"]
        ),
        ScreenSpec(
            RIGHT_PERSON, translate("Program", "Partners"), "sparkles", "Shift+F2", made[RIGHT_PERSON]
        ),
        ScreenSpec("clashes", translate("Program", "Clashes"), "triangle-alert", "F9", made["clashes"]),
        ScreenSpec("troubles", translate("Program", "Trouble"), "circle-alert", "Shift+F9", made["troubles"]),
    ]


def board(context: ScreenContext) -> QWidget:
    """The hall, live."""
    from eventdesk.ui.board import create

    return create(context)


def people(context: ScreenContext) -> QWidget:
    """Everybody who is registered."""
    from eventdesk.ui.people import create

    return create(context)


def meetings(context: ScreenContext) -> QWidget:
    """Every meeting of the day."""
    from eventdesk.ui.meetings import create

    return create(context)


def planner(context: ScreenContext) -> QWidget:
    """The plan of the day, worked on."""
    from eventdesk.ui.planner import create

    return create(context)


def requests(context: ScreenContext) -> QWidget:
    """Who wants to meet whom, and the rules of the schedule."""
    from eventdesk.ui.requests import create

    return create(context)


def agendas(context: ScreenContext) -> QWidget:
    """Everybody's day on paper."""
    from eventdesk.ui.agendas import create

    return create(context)


def badges(context: ScreenContext) -> QWidget:
    """What is worn and put up."""
    from eventdesk.ui.badges import create

    return create(context)


def arrivals(context: ScreenContext) -> QWidget:
    """How the morning goes, and every scan of it."""
    from eventdesk.ui.arrivals import create

    return create(context)


def attendance(context: ScreenContext) -> QWidget:
    """What the day came to."""
    from eventdesk.ui.attendance import create

    return create(context)


def right_person(context: ScreenContext) -> QWidget:
    """Who is right for somebody's hole."""
    from eventdesk.ui.rightperson import create

    return create(context)


def clashes(context: ScreenContext) -> QWidget:
    """What cannot hold together."""
    from eventdesk.ui.clashes import create

    return create(context)


def troubles(context: ScreenContext) -> QWidget:
    """What happened, and the smallest change that mends it."""
    from eventdesk.ui.troubles import create

    return create(context)


def checkpoints(context: ScreenContext) -> QWidget:
    """Where one scans, and what is asked there."""
    from eventdesk.ui.checkpoints import create

    return create(context)


def lists(context: ScreenContext) -> QWidget:
    """Lists that come in."""
    from eventdesk.ui.lists import create

    return create(context)


def rehearsal(context: ScreenContext, played: Rehearsal | None, rehearse: Callable[[int], None]) -> QWidget:
    """The clock of the rehearsal that is on, or the way into one."""
    from eventdesk.ui.rehearsal import create

    return create(context, played, rehearse)


FACTORIES: Mapping[str, Callable[[ScreenContext], QWidget]] = {
    "checkin": checkin.create,
    "board": board,
    "people": people,
    "meetings": meetings,
    "planner": planner,
    "requests": requests,
    "agendas": agendas,
    "badges": badges,
    "arrivals": arrivals,
    "attendance": attendance,
    "clashes": clashes,
    RIGHT_PERSON: right_person,
    "troubles": troubles,
    "checkpoints": checkpoints,
    "lists": lists,
}
