"""The logbook: what went wrong on this computer, in a file that is still there when the window is closed."""

from contextlib import suppress
from logging import Formatter
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from eventdesk.ui.kit.notices.trouble import LOG

FILE = "eventdesk.log"
MOST_BYTES = 1_000_000
"""Of one file; one older is kept beside it."""


def keep_logbook(folder: Path | None = None) -> RotatingFileHandler | None:
    """Write all trouble down from now on, where this system keeps logs unless a folder is given.

    None where nothing can be written: that shall keep nobody from letting people in.
    """
    place = folder or platformdirs.user_log_path("EventDesk", appauthor=False)
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        book = RotatingFileHandler(place / FILE, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8")
        book.setFormatter(Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(book)
        return book
    return None
