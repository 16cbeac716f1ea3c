"""The right person for a hole: who is suggested, and why."""

from dataclasses import replace
from datetime import timedelta

from eventdesk.domain.ids import OrganisationId, PersonId, SlotId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rightperson import Because, RightPerson, Why
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.rules import RULES_ID, Pair, Rules
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.suggestions import alone, suggest
from tests.records import put
from tests.usecases.bell import (
    ADA,
    BO,
    CY,
    DI,
    FIRST,
    SECOND,
    T1,
    T2,
    best,
    changed,
    day,
    names,
    right,
)
from tests.usecases.conftest import MORNING, SmallEvent

__all__ = ("day",)


def test_who_waits_in_vain_is_told_who_is_right_and_why(day: SmallEvent) -> None:
    found = right(day)
    assert found.who.name == "Åda Sørensen"
    assert found.who.here
    assert [(hole.slot, hole.waits_for) for hole in found.holes] == [(FIRST, (BO,)), (SECOND, ())]
    assert found.hole == found.holes[0]
    first = found.suggestions[0]
    assert (first.who.id, first.who.organisation, first.who.country) == (DI, "Südwind GmbH", "DE")
    assert first.because[:2] == (
        Because(Why.THEY_OFFER, ("cables",)),
        Because(Why.THEY_NEED, ("ROV inspection",)),
    )
    assert Because(Why.FIELDS, ("Subsea",)) in first.because
    assert (first.table, first.table_number, first.room) == (T1, "1", "Hall")
    assert names(day) == [DI, CY]


def test_who_sits_alone_now_is_told(day: SmallEvent) -> None:
    assert [one.name for one in alone(day.desk)] == ["Åda Sørensen"]
    day.clock.forward(25)
    assert alone(day.desk) == ()
    day.clock.forward(-25)
    put(day.desk, Meeting(id="m2", people=(ADA, CY), slot=FIRST))
    assert alone(day.desk) == ()


def test_those_who_sit_alone_stand_by_family_name(day: SmallEvent) -> None:
    abe, gone = PersonId("abe"), PersonId("gone")
    put(
        day.desk,
        Person(id=abe, given="Abe", family="Zulu"),
        Person(id=gone),
        Meeting(id="m9", people=(abe, gone), slot=FIRST, table=T2),
    )
    check_in(day.desk, abe)
    assert [one.name for one in alone(day.desk)] == ["Åda Sørensen", "Abe Zulu"]


def test_groups_and_kinds_are_told_by_name(day: SmallEvent) -> None:
    put(day.desk, Group(id="g", name="Wind", people=(ADA,), organisations=(OrganisationId("south"),)))
    changed(day, Organisation, "north", kind="Yard")
    changed(day, Organisation, "south", kind="Port")
    because = best(day).because
    assert Because(Why.GROUP, ("Wind",)) in because
    assert Because(Why.OTHER_KIND, ("Port",)) in because


def test_only_people_who_are_there_and_free_are_suggested(day: SmallEvent) -> None:
    day.clock.forward(6)
    put(day.desk, Meeting(id="m2", people=(DI, BO), slot=SECOND, table=T2))
    assert names(day, ADA, SECOND) == [CY]
    put(day.desk, Session(id="e", people=(CY,), starts=day.clock.at, ends=day.clock.at + timedelta(hours=1)))
    assert names(day) == [DI]
    edit_person(day.desk, DI, cancelled=True)
    assert names(day) == []
    assert names(day, CY) == []


def test_without_a_hole_or_a_table_nobody_is_suggested(day: SmallEvent) -> None:
    assert names(day, ADA, SlotId("s9")) == []
    put(day.desk, Session(id="e", people=(ADA,), starts=MORNING, ends=MORNING + timedelta(hours=9)))
    assert right(day).holes == ()
    put(day.desk, Slot(id="s0", ends=MORNING + timedelta(hours=5)), Session(id="untimed", people=(CY,)))
    for table in (T1, T2):
        changed(day, Table, table, out_of_service=True)
    assert right(day, CY).hole is not None
    assert names(day, CY) == []


def test_an_unknown_person_is_refused(day: SmallEvent) -> None:
    stranger = PersonId("stranger")
    assert suggest(day.desk, stranger) == Refused(Reason.NO_SUCH_PERSON, (stranger,))


def test_a_meeting_still_ahead_takes_its_slot(day: SmallEvent) -> None:
    day.clock.at = MORNING + timedelta(hours=2, minutes=-5)
    assert [hole.slot for hole in right(day).holes] == [SECOND]
    check_in(day.desk, BO)
    day.clock.forward(15)
    assert [hole.slot for hole in right(day).holes] == [SECOND]


def test_rules_of_the_organiser_hold(day: SmallEvent) -> None:
    changed(day, Person, CY, languages=("da",), organisation="north")
    assert names(day) == [DI]
    put(day.desk, Rules(id=RULES_ID, same_organisation=True, suits=("language",)))
    changed(day, Person, ADA, languages=("da", "de"))
    assert names(day) == [CY, DI]
    put(day.desk, Pair(id="p", one=ADA, two="south"))
    assert names(day) == [CY]


def test_whoever_has_wishes_comes_first_and_the_index_is_kept_up(day: SmallEvent) -> None:
    assert names(day)[0] == DI
    put(
        day.desk,
        Request(id="r1", asker=ADA, asked=CY, weight=5),
        Request(id="r2", asker=CY, asked=ADA, weight=5),
    )
    assert best(day).because[0] == Because(Why.MUTUAL)
    put(day.desk, Table(id="t0", number="0", hosts=(CY,)))
    assert best(day).table == "t0"
    changed(day, Person, DI, removed=True)
    assert names(day) == [CY]
    assert len(Matchmaker().profiles) == 0


def test_the_matchmaker_travels_without_its_memory(day: SmallEvent) -> None:
    right(day)
    assert day.desk.matchmaker.profiles
    other = day.desk.matchmaker.anew()
    make, arguments = day.desk.matchmaker.__reduce__()
    assert not other.profiles
    assert not make(*arguments).profiles


def test_without_a_comparison_of_words_they_count_nothing(day: SmallEvent) -> None:
    found = suggest(replace(day.desk, matchmaker=Matchmaker()), ADA)
    assert isinstance(found, RightPerson)
    assert {Why.THEY_OFFER, Why.THEY_NEED}.isdisjoint(one.why for one in found.suggestions[0].because)
    assert Matchmaker().fit.words("cables", "cables") == ()


def test_groups_that_are_gone_say_nothing(day: SmallEvent) -> None:
    put(day.desk, Group(id="g", name="Wind", people=(DI,)))
    assert all(reason.why is not Why.GROUP for reason in best(day).because)


def test_phones_are_told_where_contact_data_may_be_seen(day: SmallEvent) -> None:
    changed(day, Person, DI, phone="+45 1")
    assert best(day).who.phone == "+45 1"
    set_pin(day.desk, DeskRole.ORGANISER, "1234")
    found = suggest(replace(day.desk, post=Post(DeskRole.HELPER)), ADA)
    assert isinstance(found, RightPerson)
    assert found.suggestions[0].who.phone == ""
