"""Any scan of the log is undone and brought back, and stays in it."""

from dataclasses import replace
from pathlib import Path

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.domain.scanlog import Wanted
from eventdesk.domain.undo import Undone
from eventdesk.store.file import EventFile
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import check_in_together, scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post
from eventdesk.usecases.scanlog import LAST, desks, desks_called, scan_log, scan_log_to_export, turn
from tests.usecases.conftest import SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def test_one_of_several_let_in_together_is_undone_and_brought_back(event: SmallEvent) -> None:
    check_in_together(event.desk, [ADA, BO, CY], action="three")
    scan(event.desk, "XYZZY-17")
    log = scan_log(event.desk)
    assert log.total == 4
    bo = next(one for one in log.scans if one.person == BO)
    done = turn(event.desk, bo, reason="stayed outside", action="u1")
    assert isinstance(done, Undone)
    assert done.person is not None
    assert done.person.id == BO
    assert counters(event.desk).here == 2
    (undone,) = scan_log(event.desk, Wanted(undone=True)).scans
    assert undone.name == bo.name
    assert undone.undone is not None
    assert (undone.undone.reason, undone.undone.actor) == ("stayed outside", "Desk 1")
    assert scan_log(event.desk).total == 4
    assert turn(event.desk, bo) == Refused(Reason.ALREADY_UNDONE, (bo.name,))

    assert isinstance(turn(event.desk, undone), Undone)
    assert counters(event.desk).here == 3
    assert next(one for one in scan_log(event.desk).scans if one.person == BO) == bo


def test_the_log_is_asked_by_desk(event: SmallEvent, tmp_path: Path) -> None:
    scan(event.desk, event.codes["ada"])
    with EventFile.open(event.file.path, "Élan") as other:
        scan(Desk(other, event.clock, "Élan"), event.codes["ada"])
        assert desks(event.desk) == ((event.file.desk, "Desk 1"), (other.desk, "Élan"))
        found = desks_called(event.desk, "elan")
        assert found == desks_called(event.desk, other.desk) == (other.desk,)
        (again,) = scan_log(event.desk, Wanted(desks=found)).scans
    assert again.verdict is Verdict.ALREADY_IN
    assert desks_called(event.desk, "Desk 9") == Refused(Reason.NO_SUCH_DESK, ("Desk 9",))
    assert desks_called(event.desk, "") == Refused(Reason.NO_SUCH_DESK, ("",))


def test_a_helper_looks_back_on_the_last_scans_and_takes_none_away(event: SmallEvent) -> None:
    for number in range(LAST + 5):
        scan(event.desk, f"XYZZY-{number}")
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    helpers = replace(event.desk, post=Post(DeskRole.HELPER))
    told = scan_log(helpers)
    assert (len(told.scans), told.total) == (LAST, LAST + 5)
    assert len(scan_log(helpers, Wanted(text="xyzzy")).scans) == LAST + 5
    assert scan_log_to_export(helpers) == Refused(Reason.NOT_ALLOWED, (Right.EXPORT.value,))
    assert scan_log_to_export(event.desk) == scan_log(event.desk)
