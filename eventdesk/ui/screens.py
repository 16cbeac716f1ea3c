"""The screens of an open event; all but the first are imported when first shown: the desk opens at once."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eventdesk.domain.fact import Noun
from eventdesk.domain.rights import Right
from eventdesk.ui import checkin
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.shell.screen import Group, ScreenSpec
from eventdesk.usecases.rehearsal import Rehearsal

RIGHT_PERSON, TROUBLES = "rightperson", "troubles"
"""Keys of the screens that others ask for something."""

BAR: Mapping[Group, tuple[tuple[str, str, str], ...]] = {
    Group.DESK: (
        ("checkin", "scan-line", "F1"),
        ("board", "layout-grid", "F2"),
        (RIGHT_PERSON, "sparkles", "Shift+F2"),
        ("arrivals", "log-in", "Shift+F6"),
        ("clashes", "triangle-alert", "F9"),
        (TROUBLES, "circle-alert", "Shift+F9"),
    ),
    Group.PLAN: (
        ("people", "users", "F3"),
        ("requests", "message-square", "Shift+F3"),
        ("meetings", "handshake", "F4"),
        ("planner", "table-2", "Shift+F4"),
    ),
    Group.PAPER: (
        ("agendas", "file-text", "F5"),
        ("badges", "id-card", "Shift+F5"),
        ("attendance", "chart-column", "F6"),
    ),
    Group.SETUP: (
        ("setup", "door-open", "Shift+F1"),
        ("lists", "clipboard-list", "F7"),
        ("rehearsal", "flask-conical", "F8"),
        ("start", "folder-open", "F12"),
    ),
}
"""Key, icon and function key in the order of the side bar: what belongs together has one key, with Shift and
without, and stands together wherever it is used at the same time."""

KEPT: Mapping[str, frozenset[Noun]] = {
    "people": frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.GROUP}),
    "meetings": frozenset({Noun.MEETING}),
    "requests": frozenset({Noun.REQUEST, Noun.PAIR, Noun.ORDER, Noun.RULES}),
    "setup": frozenset({Noun.CHECKPOINT, Noun.QUESTION, Noun.ROOM, Noun.TABLE, Noun.SLOT, Noun.SESSION}),
}
"""The things for which other screens send the user to this one."""

NEEDED: Mapping[str, Right] = {
    "checkin": Right.CHECK_IN,
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
    TROUBLES: Right.EDIT,
    "setup": Right.EDIT,
    "lists": Right.IMPORT,
    "rehearsal": Right.SETTINGS,
    "start": Right.CHECK_IN,
}
"""Without which right a screen is not even offered: none is forgotten, for each must be named here."""


def specs(
    context: ScreenContext,
    played: Rehearsal | None,
    rehearse: Callable[[int], None],
    start: Callable[[], QWidget],
) -> list[ScreenSpec]:
    """The screens of an open event in the order of the side bar, with their keys: those that may be used."""
    return [spec for spec in _all(context, played, rehearse, start) if context.may(NEEDED[spec.key])]


def _all(
    context: ScreenContext,
    played: Rehearsal | None,
    rehearse: Callable[[int], None],
    start: Callable[[], QWidget],
) -> list[ScreenSpec]:
    translate = QCoreApplication.translate
    made: dict[str, Callable[[], QWidget]] = {
        key: partial(factory, context) for key, factory in FACTORIES.items()
    }
    made |= {"rehearsal": partial(rehearsal, context, played, rehearse), "start": start}
    names = {
        "checkin": translate("Program", "Check-in"),
        "board": translate("Program", "Board"),
        RIGHT_PERSON: translate("Program", "Right person"),
        "arrivals": translate("Program", "Arrivals"),
        "clashes": translate("Program", "Clashes"),
        TROUBLES: translate("Program", "Trouble"),
        "people": translate("Program", "People"),
        "requests": translate("Program", "Requests"),
        "meetings": translate("Program", "Meetings"),
        "planner": translate("Program", "Planner"),
        "agendas": translate("Program", "Agendas"),
        "badges": translate("Program", "Badges"),
        "attendance": translate("Program", "Attendance"),
        "setup": translate("Program", "Set-up"),
        "lists": translate("Program", "Lists"),
        "rehearsal": translate("Program", "Rehearse"),
        "start": translate("Program", "Events"),
    }
    return [
        ScreenSpec(key, names[key], icon, shortcut, made[key], group, KEPT.get(key, frozenset()))
        for group, members in BAR.items()
        for key, icon, shortcut in members
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


def setup(context: ScreenContext) -> QWidget:
    """Doors and questions, rooms, tables, slots and sessions."""
    from eventdesk.ui.setup import create

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
    TROUBLES: troubles,
    "setup": setup,
    "lists": lists,
}
