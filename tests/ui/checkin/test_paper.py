"""Paper at check-in on a real printing system: the badge as the event has it, on the paper of the desk."""

from typing import cast

from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Paper
from eventdesk.domain.ids import PersonId
from eventdesk.ui.checkin.options import OptionsForm
from eventdesk.usecases.designs import choose_look
from tests.cups import PrivateCups
from tests.ui.checkin.test_screen import opened
from tests.ui.conftest import Stage

ADA, BO = PersonId("ada"), PersonId("bo")


def test_a_badge_comes_out_at_checkin_by_the_events_design_on_the_paper_of_this_desk(
    stage: Stage, qtbot: QtBot, cups: PrivateCups
) -> None:
    choose_look(stage.context.desk, badge_design="label", badge_medium="a4-8")
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.expected.accessibleName() == "Expected: 3")
    for medium, media in (("62x100", "Custom.62x100mm"), ("", "A6")):
        screen.options.click()
        form = cast("OptionsForm", screen.panel.content)
        form.medium.hold(medium)
        screen.panel.accept.click()
        assert stage.context.settings.badge_medium == medium
        with qtbot.waitSignal(screen.paper.printed, timeout=20_000):
            screen.paper.print(Paper.BADGE, ADA)
        document, _, options = cups.printed(1 if medium else 2)[-1]
        assert {f"media={media}", "print-scaling=none"} <= set(options.split())
        assert document.startswith(b"%PDF")
    stage.context.settings.badge_medium = "moon"
    with qtbot.waitSignal(screen.paper.printed, timeout=20_000):
        screen.paper.print(Paper.BADGE, BO)
