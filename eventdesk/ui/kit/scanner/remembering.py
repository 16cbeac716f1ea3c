"""What this computer knows of its keyboard scanners, kept between two runs."""

import json

from eventdesk.scanner.calibration import Calibration
from eventdesk.scanner.host import Lock
from eventdesk.scanner.layouts import Remembered
from eventdesk.scanner.pairs import ALL, Pair, likeliest, settings_of
from eventdesk.ui.kit.settings import Settings


def remembered(settings: Settings) -> Remembered:
    """What was kept last; what a newer or older program wrote otherwise counts as nothing."""
    calibration = _calibration(settings.scanner("calibration"))
    try:
        scanner, computer, lock = settings.scanner("layout").split(" ")
        return Remembered(settings_of(Pair(scanner, computer, Lock(lock))), calibration)
    except ValueError:
        return Remembered(ALL, calibration)


def keep(settings: Settings, known: Remembered) -> None:
    """Keep the likeliest layouts, and the calibration."""
    pair = likeliest(known.settings)
    settings.keep_scanner("layout", f"{pair.scanner} {pair.computer} {pair.lock}" if pair else "")
    made = known.calibration.made if known.calibration else ()
    settings.keep_scanner("calibration", json.dumps(made) if made else "")


def _calibration(kept: str) -> Calibration | None:
    try:
        made = tuple((str(meant), str(arrives)) for meant, arrives in json.loads(kept))
    except (ValueError, TypeError):
        return None
    return Calibration(made) if made else None
