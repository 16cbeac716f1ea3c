"""What the program hands to each screen: the desk, the worker, and the ways to speak to the user."""

from collections.abc import Callable
from dataclasses import dataclass

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.rights import Right
from eventdesk.domain.trouble import Trouble
from eventdesk.ui.kit.look.theme import Theme
from eventdesk.ui.kit.notices.notice import Notify
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk


def _stay(_: object) -> None:
    """Where a screen stands alone there is no other to go to."""


def _all(_: object) -> bool:
    """Where a screen stands alone nobody is restricted."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenContext:
    """Each screen package offers ``create(context) -> QWidget`` and needs nothing else.

    ``show`` asks for the screen on which a thing is kept, with the cursor on it; ``seek_partner`` for the one
    that finds the right person for somebody whose partner is missing; ``tell_trouble`` for the one that
    mends what happened, with all that is known of it or only with whom it is about. ``may`` tells what
    whoever has the desk may do now: screens are made anew when that changes. ``may_pass`` tells in spite of
    which verdicts they may let somebody in.
    """

    worker: Worker
    desk: Desk
    settings: Settings
    theme: Theme
    moments: Moments
    notify: Notify
    show: Callable[[Subject], None] = _stay
    may: Callable[[Right], bool] = _all
    may_pass: Callable[[Verdict], bool] = _all
    seek_partner: Callable[[PersonId], None] = _stay
    tell_trouble: Callable[[Trouble | PersonId], None] = _stay
