"""The screens behind the first one, each imported when it is first shown, so that the desk opens at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.usecases.rehearsal import Rehearsal


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


def agendas(context: ScreenContext) -> QWidget:
    """Everybody's day on paper."""
    from eventdesk.ui.agendas import create

    return create(context)


def attendance(context: ScreenContext) -> QWidget:
    """What the day came to."""
    from eventdesk.ui.attendance import create

    return create(context)


def clashes(context: ScreenContext) -> QWidget:
    """What cannot hold together."""
    from eventdesk.ui.clashes import create

    return create(context)


def lists(context: ScreenContext) -> QWidget:
    """Lists that come in."""
    from eventdesk.ui.lists import create

    return create(context)


def rehearsal(context: ScreenContext, played: Rehearsal | None, rehearse: Callable[[int], None]) -> QWidget:
    """The clock of the rehearsal that is on, or the way into one."""
    from eventdesk.ui.rehearsal import create

    return create(context, played, rehearse)
