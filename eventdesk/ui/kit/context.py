"""What the program hands to each screen: the desk, the worker, and the ways to speak to the user."""

from dataclasses import dataclass

from eventdesk.ui.kit.notice import Notify
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.texts import Moments
from eventdesk.ui.kit.theme import Theme
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Each screen package offers ``create(context) -> QWidget`` and needs nothing else."""

    worker: Worker
    desk: Desk
    settings: Settings
    theme: Theme
    moments: Moments
    notify: Notify
