"""What the check-in decides without a window."""

from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.ui.checkin.model import CheckinModel
from eventdesk.usecases.people import new_badge
from tests.records import put
from tests.ui.conftest import Stage


def model(stage: Stage) -> CheckinModel:
    return CheckinModel(stage.context.worker, stage.context.desk, stage.context.worker)


def test_an_exception_for_a_revoked_badge_is_marked_as_on_the_command_line(
    stage: Stage, qtbot: QtBot
) -> None:
    desk = model(stage)
    new_badge(stage.context.desk, PersonId("bo"))
    with qtbot.waitSignal(desk.answered) as refused:
        desk.submit(stage.codes["bo"])
    with qtbot.waitSignal(desk.answered) as passed:
        desk.override("found it again")
    before, after = (blocker.args[0] for blocker in (refused, passed) if blocker.args)
    assert before.verdict is Verdict.REVOKED
    assert (after.verdict, after.overridden) == (Verdict.OK, Verdict.REVOKED)


def test_a_number_that_is_typed_finds_and_the_same_scanned_lets_in(stage: Stage, qtbot: QtBot) -> None:
    desk = model(stage)
    put(stage.context.desk, Badge(id="x", person=PersonId("bo"), code="12345"))
    with qtbot.waitSignal(desk.found) as found:
        desk.submit("12345", typed=True)
    assert found.args
    assert [one.card.id for one in found.args[0]] == ["bo"]
    with qtbot.waitSignal(desk.refused) as nobody:
        desk.submit("Zzyzx", typed=True)
    assert nobody.args == [Refused(Reason.NOBODY_FOUND, ("Zzyzx",))]
    with qtbot.waitSignal(desk.answered) as scanned:
        desk.submit("12345")
    assert scanned.args
    answer = scanned.args[0]
    assert isinstance(answer, ScanAnswer)
    assert answer.verdict is Verdict.OK
