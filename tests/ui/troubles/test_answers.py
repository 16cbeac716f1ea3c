"""What is asked about each thing that happened, and the trouble that the answers make."""

from datetime import timedelta

from eventdesk.domain.ids import PersonId, TableId
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.troubles.answers import Answers, known_of
from eventdesk.ui.troubles.what import WHATS, Ask, Event, what_keyed, what_kind, what_of
from eventdesk.ui.troubles.words import ask_words, event_words
from tests.usecases.conftest import MORNING


def test_all_that_can_happen_has_a_tile_a_letter_of_its_own_and_words() -> None:
    assert {what.kind for what in WHATS} == set(TroubleKind)
    assert [what.event for what in WHATS] == list(dict.fromkeys(what.event for what in WHATS))
    assert {what.event for what in WHATS} == set(Event) == event_words.codes
    assert len({what.key for what in WHATS}) == len(WHATS)
    assert ask_words.codes == set(Ask)
    assert what_keyed("l") is what_of(Event.LATE)
    assert what_keyed("9") is None
    assert what_kind(TroubleKind.WISHES) is what_of(Event.WISH)
    assert what_kind(TroubleKind.TABLE_LOST) is what_of(Event.TABLE_LOST)


def test_what_lacks_is_found_in_the_order_of_the_questions() -> None:
    late, leaves = what_of(Event.LATE), what_of(Event.LEAVES)
    assert Answers().lacks(late) is Ask.PERSON
    who = Answers({Ask.PERSON: "ada"})
    assert who.lacks(late) is Ask.UNTIL
    assert who.lacks(leaves) is None
    assert Answers().lacks(what_of(Event.POSTPONED)) is Ask.MINUTES
    assert Answers().lacks(what_of(Event.WALK_IN)) is Ask.NEWCOMER
    assert Answers(newcomer=Newcomer("Wil", "Walker")).lacks(what_of(Event.WALK_IN)) is Ask.WISHES


def test_answers_make_a_trouble() -> None:
    at = MORNING + timedelta(hours=2)
    late = Answers({Ask.PERSON: "ada"}, at=at).trouble(what_of(Event.LATE))
    assert late == Trouble(TroubleKind.LATE, person=PersonId("ada"), at=at)
    back = Answers({Ask.LOST_TABLE: "t1"}).trouble(what_of(Event.TABLE_BACK))
    assert back == Trouble(TroubleKind.TABLE_BACK, table=TableId("t1"))
    newcomer = Newcomer("Wil", "Walker")
    walk_in = Answers(wishes=(PersonId("bo"),), newcomer=newcomer).trouble(what_of(Event.WALK_IN))
    assert walk_in.person not in (None, "")
    assert (walk_in.newcomer, walk_in.wishes) == (newcomer, ("bo",))
    instead = Answers({Ask.PERSON: "ada"}, newcomer=newcomer).trouble(what_of(Event.SUBSTITUTE))
    assert instead == Trouble(TroubleKind.SUBSTITUTE, person=PersonId("ada"), newcomer=newcomer)


def test_what_another_screen_tells_answers_its_questions() -> None:
    assert known_of(Trouble(TroubleKind.TABLE_BACK, table=TableId("t1"))) == {Ask.LOST_TABLE: "t1"}
    assert known_of(Trouble(TroubleKind.LATE, person=PersonId("bo"))) == {Ask.PERSON: "bo"}
