"""How proposals are shown: the sentence, the bounds, alternatives, what cannot be helped."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import MeetingId, SessionId
from eventdesk.domain.repair import Aim, Cost, Leaning, Proposal
from eventdesk.domain.repaired import Line, NamedTrouble, ProposalView, Spot
from eventdesk.domain.trouble import TroubleKind
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.troubles.found import Found, Search
from eventdesk.ui.troubles.proposals import ProposalsPage
from eventdesk.ui.troubles.told import aim_words, leaning_words, proposal_words
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING

MOMENTS = Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB"))
TEN = MORNING + timedelta(hours=1)
MOVED = Line(("Ada", "Bo"), Spot(TEN, table="1"), Spot(MORNING, table="2"), MeetingId("m1"))
LOST = Line(("Cy", "Di"), Spot(TEN, table="3"), None, MeetingId("m2"))
NEW = Line(("Eve", "Ada"), None, Spot(TEN, table="4"))
ROOM = Line((), Spot(TEN, room="Hall"), Spot(TEN, room="Den"), session=SessionId("x"), title="Talk")
VIEW = ProposalView(
    Leaning.KEEP_MEETINGS,
    (NamedTrouble(TroubleKind.TABLE_LOST, table="1"),),
    (MOVED, NEW, ROOM, LOST),
    (("Ada", "Gus"),),
    (),
    (Cost(Aim.LOST, 1, 1), Cost(Aim.MOVED, 3, 1), Cost(Aim.WAITS, 9)),
    proven=False,
    moved=1,
    lost=1,
    new=1,
    sessions=1,
    stuck=(replace(LOST, names=("Hal", "Ida")),),
)


def found(view: ProposalView = VIEW) -> Found:
    return Found(Proposal(view.leaning, ()), view)


@pytest.mark.usefixtures("qapp")
def test_the_sentence_counts_what_changes_and_names_the_cause() -> None:
    words = proposal_words()
    assert words.sentence(VIEW, MOMENTS) == (
        "1 meeting moves, 1 session moves, 1 is new, 0 people change, 1 wish finds no place, 1 meeting lost:"
        " because table 1 is lost"
    )
    calm = ProposalView(Leaning.KEEP_MEETINGS, (), (), (), (), (), proven=True)
    assert words.sentence(calm, MOMENTS) == "Nothing has to move"
    assert words.left(VIEW) == (
        "No place for Ada – Gus\nToo late to be moved, though they cannot be held: Hal – Ida"
    )
    many = replace(VIEW, unplaced=(("A", "B"),) * 6, stuck=())
    assert words.left(many) == "No place for A – B, A – B, A – B, A – B …"


def test_bounds_are_told_where_they_say_anything() -> None:
    assert [proposal_words().cost(cost, MOMENTS) for cost in VIEW.costs] == [
        "Lost meetings, weighted: 1, best possible",
        "Meetings at another time: 3, at most 2 better",
        "Slots of waiting: 9",
    ]
    assert aim_words.codes == set(Aim)
    assert leaning_words.codes == set(Leaning)


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (NamedTrouble(TroubleKind.LATE, person="Ada", at=TEN), "Ada is late until 10:00"),
        (NamedTrouble(TroubleKind.LEAVES, person="Ada", at=TEN), "Ada leaves at 10:00"),
        (NamedTrouble(TroubleKind.LEAVES, person="Ada"), "Ada leaves"),
        (NamedTrouble(TroubleKind.NEVER_CAME, person="Ada"), "Ada does not come"),
        (NamedTrouble(TroubleKind.BACK, person="Ada"), "Ada is back"),
        (NamedTrouble(TroubleKind.WISHES, newcomer="Wil", wishes=("Bo", "Cy")), "Wil wants to meet Bo, Cy"),
        (NamedTrouble(TroubleKind.SUBSTITUTE, person="Ada", newcomer="Sue"), "Sue comes for Ada"),
        (NamedTrouble(TroubleKind.TABLE_BACK, table="1"), "table 1 is back"),
        (NamedTrouble(TroubleKind.ROOM_LOST, room="Den"), "Den is lost"),
        (NamedTrouble(TroubleKind.ROOM_BACK, room="Den"), "Den is back"),
        (
            NamedTrouble(TroubleKind.SLOT_SHORTENED, slot=TEN, minutes=5),
            "the slot at 10:00 is 5 minutes shorter",
        ),
        (NamedTrouble(TroubleKind.POSTPONED, minutes=10), "all is 10 minutes later"),
        (NamedTrouble(TroubleKind.SESSION_OVERRUNS, session="Talk", at=TEN), "Talk lasts until 10:00"),
        (NamedTrouble(TroubleKind.LOCK), "a meeting is locked"),
        (NamedTrouble(TroubleKind.CLASHES), "meetings clash"),
    ],
)
def test_every_cause_has_its_words(cause: NamedTrouble, words: str) -> None:
    assert proposal_words().cause(cause, MOMENTS) == words


def opened(qtbot: QtBot) -> ProposalsPage:
    page = ProposalsPage(MOMENTS)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_before_and_after_stand_side_by_side_what_is_lost_first(stage: Stage, qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.search(("Table 1 is lost",), frozenset())
    assert page.shown is None
    assert not page.apply.isEnabled()
    page.show_search(Search((found(),)))
    assert page.choice is None
    assert page.state.text().startswith("The best so far.")
    cells = [[page.rows.index(row, column).data() for column in range(3)] for row in range(4)]
    assert cells == [
        ["Cy, Di", "10:00 · Table 3", "Lost"],
        ["Ada, Bo", "10:00 · Table 1", "09:00 · Table 2"],
        ["Eve, Ada", "New", "10:00 · Table 4"],
        ["Talk", "10:00 · Hall", "10:00 · Den"],
    ]
    after = page.rows.columns[2]
    assert after.tone is not None
    assert [after.tone(line) for line in page.rows.shown_rows()] == [
        Tone.REFUSE,
        Tone.WARN,
        Tone.OK,
        Tone.WARN,
    ]


def test_the_tab_key_goes_on_where_nothing_has_to_move(stage: Stage, qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.search(("Table 1 is lost",), frozenset())
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    page.show_search(Search((found(replace(VIEW, lines=())),), over=True))
    assert page.apply.hasFocus()
    QTest.keyClick(page.apply, Qt.Key.Key_Backtab)
    assert page.again.hasFocus()
    QTest.keyClick(page.again, Qt.Key.Key_Tab)
    assert page.apply.hasFocus()
    page.show_search(Search((found(),), over=True))
    page.setFocus()
    assert page.table.view.hasFocus()


def test_alternatives_are_chosen_by_their_number_and_get_better_while_one_looks(
    stage: Stage, qtbot: QtBot
) -> None:
    page = opened(qtbot)
    page.search(("Table 1 is lost",), frozenset())
    few = replace(VIEW, leaning=Leaning.FEW_PEOPLE, lines=(LOST,), proven=True, unplaced=(), stuck=())
    page.show_search(Search((found(), found(few)), over=True))
    assert page.choice is not None
    assert page.state.text().startswith("The best found;")
    QTest.keyClick(page, Qt.Key.Key_2)
    assert page.rows.total == 1
    assert page.choice.value == "1"
    told: list[object] = []
    page.apply_requested.connect(told.append)
    page.apply.click()
    assert told == [found(few)]
    page.show_search(Search((found(few),), over=True))
    assert page.state.text().startswith("Proven:")
    assert not page.grab().isNull()


def test_where_no_way_is_found_it_is_said(stage: Stage, qtbot: QtBot) -> None:
    page = ProposalsPage(MOMENTS)
    qtbot.addWidget(page)
    page.search((), frozenset())
    page.show_search(Search(over=True))
    assert page.sentence.text() == "No way was found."
