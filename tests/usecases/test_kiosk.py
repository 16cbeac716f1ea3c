"""Letting oneself in on a real file: by code, by address; and what sends to the desk."""

from eventdesk.domain.badge import Badge
from eventdesk.domain.greeting import Greeting
from eventdesk.domain.ids import PersonId
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.kiosk import welcome
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from tests.records import put
from tests.usecases.conftest import SmallEvent


def kiosk(event: SmallEvent) -> Desk:
    """The same computer as a kiosk."""
    return Desk(event.file, event.clock, "Desk 1", post=Post(DeskRole.KIOSK))


def test_a_code_lets_in_and_tells_the_next_meeting(event: SmallEvent) -> None:
    desk = kiosk(event)
    met = welcome(desk, event.codes["ada"], action="a1")
    assert isinstance(met, Greeting)
    assert (met.name, met.table, met.room) == ("Åda Sørensen", "1", "Hall")
    assert counters(desk).here == 1
    with desk.reading() as reading:
        assert reading.latest_facts(1)[0].actor == "Desk 1/kiosk"
    assert welcome(desk, event.codes["ada"], action="a1") == met
    assert welcome(desk, event.codes["ada"]) is None
    assert welcome(desk, "XYZZY-17") is None


def test_an_address_lets_in_where_it_is_one_persons_and_wanted(event: SmallEvent) -> None:
    desk = kiosk(event)
    edit_person(event.desk, PersonId("cy"), email="Cy@Example.org")
    assert welcome(desk, "cy@example.org") is None
    assert welcome(desk, "nobody@example.org", by_email=True) is None
    assert welcome(desk, "@", by_email=True) is None
    assert welcome(desk, " cy@example.org", by_email=True) == Greeting("Cy Young")
    edit_person(event.desk, PersonId("bo"), email="info@example.org")
    edit_person(event.desk, PersonId("ada"), email="info@example.org")
    assert welcome(desk, "info@example.org", by_email=True) is None
    assert counters(desk).here == 1
    with desk.reading() as reading:
        assert [fact.subject.noun for fact in reading.facts() if "@" in str(fact.body.get("text"))] == []


def test_a_code_may_itself_be_an_address(event: SmallEvent) -> None:
    put(event.desk, Badge(id="b2", person=PersonId("bo"), code="bo@card.example"))
    met = welcome(kiosk(event), "bo@card.example")
    assert met is not None
    assert met.name == "Bo Müller"


def test_what_a_guest_types_of_others_opens_nothing(event: SmallEvent) -> None:
    told = ("1234", "Young", "bo@card.example")
    with event.desk.writing() as writing:
        badges = (Badge(id=f"x{n}", person=PersonId("bo"), code=code) for n, code in enumerate(told))
        writing.record(badge.created() for badge in badges)
    desk = kiosk(event)
    edit_person(event.desk, PersonId("cy"), email="cy@example.org")
    for text in told:
        assert welcome(desk, text, by_email=True, typed=True) is None
    assert welcome(desk, "cy@example.org", by_email=True, typed=True) == Greeting("Cy Young")
    assert welcome(desk, event.codes["ada"], typed=True) is not None
    assert welcome(desk, "1234") is not None
