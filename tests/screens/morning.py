"""A lively morning at three desks: a rush before the first slot, scans refused, undone and by exception."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer, Terms
from eventdesk.domain.clock import Clock
from eventdesk.domain.ids import PersonId
from eventdesk.store.file import EventFile
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo

DESKS = ("Desk 1", "Desk 2", "Desk 3")
RUSH = timedelta(minutes=50)
BEFORE = timedelta(minutes=55)
"""How long before the first slot the first one comes."""


def enliven(event: Path, clock: Clock, badges: Sequence[Badge], first_slot: datetime, seed: int = 1) -> None:
    """Let the holders of these badges in, and let some things go wrong."""
    chance = random.Random(seed)
    opens = first_slot - BEFORE
    times = sorted(opens + chance.triangular(0, 1, 0.7) * RUSH for _ in badges)
    files = [EventFile.open(event, name) for name in DESKS]
    desks = [Desk(file, clock, name) for file, name in zip(files, DESKS, strict=True)]
    for number, (badge, at) in enumerate(zip(badges, times, strict=True)):
        desk = desks[min(int(chance.triangular(0, 3, 1)), 2)]
        if badge.person:
            check_in(desk, PersonId(badge.person), at=at, action=f"morning-{number}")
        if number % 9 == 4:
            scan(desk, badge.code, at=at + timedelta(seconds=20))
        if number % 31 == 7:
            scan(desk, f"XYZZY-{number}", at=at)
    _put_right(desks[1], badges[-9:], times[-1])
    for file in files:
        file.close()


def _put_right(desk: Desk, badges: Sequence[Badge], at: datetime) -> None:
    """The last minutes: a wrong badge taken back, somebody let in twice for a reason."""
    undo(desk, f"morning-{len(badges) * 2}", reason="wrong badge")
    again = scan(desk, badges[0].code, at=at + timedelta(minutes=1), terms=Terms(override="lost the badge"))
    wrong: ScanAnswer = scan(desk, badges[1].code, at=at + timedelta(minutes=2), terms=Terms(override="twin"))
    undo(desk, wrong.action, reason="it was his brother")
    assert again.overridden
