"""Agendas and badges from a real file: whose, what they say, and what is recorded when they were printed."""

from dataclasses import replace

from eventdesk.domain.agenda import LineKind
from eventdesk.domain.audience import Audience, AudienceKind
from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.ids import GroupId, MeetingId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.audience import audiences
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.meetings import add_meeting, cancel_meeting, move_meeting
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.signs import room_signs, table_cards
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
M1 = MeetingId("m1")
NORTH = Audience(AudienceKind.ORGANISATION, "north", "Nørd A/S", 1)
SOUTH = Audience(AudienceKind.ORGANISATION, "south", "Südwind GmbH", 1)
SUBSEA = Audience(AudienceKind.GROUP, "g", "Subsea", 2)


def add_group(event: SmallEvent) -> None:
    """A working group of Bo's organisation and Cy, with a session in the second slot."""
    with event.desk.writing() as writing:
        group = Group(id="g", name="Subsea", organisations=(OrganisationId("south"),), people=(CY,))
        session = Session(
            id="x",
            room=RoomId("hall"),
            starts=MORNING.replace(hour=9, minute=25),
            ends=MORNING.replace(hour=9, minute=45),
            group=GroupId("g"),
        )
        writing.record([group.created(), session.created()])


def test_a_sheet_says_the_whole_day(event: SmallEvent) -> None:
    add_group(event)
    bo, ada, cy = agenda_sheets(event.desk)
    assert [sheet.name for sheet in (bo, ada, cy)] == ["Bo Müller", "Åda Sørensen", "Cy Young"]
    assert (ada.organisation, ada.country, ada.event) == ("Nørd A/S", "DK", "Day")
    assert (ada.code, ada.printed_at) == (event.codes["ada"], MORNING)
    meeting, free = ada.lines
    assert (meeting.table, meeting.room, free.kind) == ("1", "Hall", LineKind.FREE)
    assert [(one.name, one.organisation, one.country) for one in meeting.partners] == [
        ("Bo Müller", "Südwind GmbH", "DE")
    ]
    assert [(line.kind, line.title) for line in cy.lines] == [
        (LineKind.FREE, ""),
        (LineKind.SESSION, "Subsea"),
    ]


def test_whose_sheets(event: SmallEvent) -> None:
    add_group(event)

    def people(**whose: object) -> list[str]:
        return [sheet.person for sheet in agenda_sheets(event.desk, **whose)]  # type: ignore[arg-type]

    assert people(people=(ADA, PersonId("who"))) == ["ada"]
    assert people(people=()) == []
    assert people(audience=NORTH) == ["ada"]
    assert people(audience=SUBSEA) == ["bo", "cy"]
    edit_person(event.desk, CY, cancelled=True)
    assert people() == ["bo", "ada"]


def test_audiences_are_those_with_somebody_in_them(event: SmallEvent) -> None:
    add_group(event)
    assert audiences(event.desk) == (Audience(people=3), SUBSEA, NORTH, SOUTH)
    edit_person(event.desk, ADA, cancelled=True)
    edit_person(event.desk, CY, cancelled=True)
    assert audiences(event.desk) == (Audience(people=1), replace(SUBSEA, people=1), SOUTH)


def test_only_what_changed_is_printed_again(event: SmallEvent) -> None:
    sheets = agenda_sheets(event.desk, choice=Choice.NOT_PRINTED)
    assert len(sheets) == 3
    facts = printed(event.desk, sheets[:2], "first")
    assert len(facts) == 2
    assert printed(event.desk, sheets[:2], "first") == facts
    assert [s.person for s in agenda_sheets(event.desk, choice=Choice.NOT_PRINTED)] == ["cy"]
    assert agenda_sheets(event.desk, choice=Choice.CHANGED) == ()
    moved = move_meeting(event.desk, M1, SlotId("s2"), TableId("t2"))
    assert isinstance(moved, Meeting)
    changed = agenda_sheets(event.desk, choice=Choice.CHANGED)
    assert [(s.person, s.revision, s.state) for s in changed] == [
        ("bo", 2, SheetState.CHANGED),
        ("ada", 2, SheetState.CHANGED),
    ]
    printed(event.desk, changed)
    assert agenda_sheets(event.desk, choice=Choice.CHANGED) == ()
    assert printed(event.desk, ()) == ()
    with event.desk.reading() as reading:
        assert sorted(one.revision for one in reading.where(Print, paper=Paper.AGENDA)) == [1, 1, 2, 2]


def test_a_cancelled_meeting_is_on_nobodys_sheet(event: SmallEvent) -> None:
    add_meeting(event.desk, (ADA, CY), SlotId("s2"), None)
    cancel_meeting(event.desk, M1)
    bo, ada, cy = agenda_sheets(event.desk)
    assert [sheet.meetings for sheet in (bo, ada, cy)] == [0, 1, 1]
    assert (bo.lines[0].starts, bo.lines[0].kind) == (MORNING.replace(hour=9), LineKind.FREE)


def test_badges(event: SmallEvent) -> None:
    bo, ada, cy = badge_sheets(event.desk)
    assert (ada.name, ada.organisation, ada.role, ada.country) == ("Åda Sørensen", "Nørd A/S", "buyer", "DK")
    assert (ada.code, cy.organisation) == (event.codes["ada"], "")
    assert badge_sheets(event.desk, people=(BO,)) == (bo,)
    assert badge_sheets(event.desk, audience=NORTH) == (ada,)
    add_group(event)
    assert badge_sheets(event.desk, audience=SUBSEA) == (bo, cy)
    edit_person(event.desk, CY, cancelled=True)
    assert badge_sheets(event.desk, audience=SUBSEA) == (bo,)


def test_a_badge_is_printed_again_when_it_says_something_else(event: SmallEvent) -> None:
    def people(choice: Choice) -> list[str]:
        return [sheet.person for sheet in badge_sheets(event.desk, choice=choice)]

    bo, ada, _ = badge_sheets(event.desk)
    facts = badges_printed(event.desk, (bo, ada), "once")
    assert badges_printed(event.desk, (bo, ada), "once") == facts
    assert len(facts) == 2
    assert badges_printed(event.desk, ()) == ()
    assert (people(Choice.NOT_PRINTED), people(Choice.CHANGED)) == (["cy"], [])
    edit_person(event.desk, BO, job="Head of sales")
    assert people(Choice.CHANGED) == ["bo"]
    (changed,) = badge_sheets(event.desk, people=(BO,))
    assert (changed.state, changed.revision) == (SheetState.CHANGED, 2)
    badges_printed(event.desk, (changed,))
    assert people(Choice.CHANGED) == []


def test_cards_and_signs(event: SmallEvent) -> None:
    add_group(event)
    assert [(card.number, card.room, card.event) for card in table_cards(event.desk)] == [
        ("1", "Hall", "Day"),
        ("2", "Hall", "Day"),
    ]
    first, second = table_cards(event.desk)
    (line,) = first.lines
    assert (line.starts, [(one.name, one.organisation) for one in line.people]) == (
        MORNING.replace(hour=9),
        [("Bo Müller", "Südwind GmbH"), ("Åda Sørensen", "Nørd A/S")],
    )
    assert second.lines == ()
    cancel_meeting(event.desk, M1)
    assert table_cards(event.desk)[0].lines == ()
    (sign,) = room_signs(event.desk)
    assert (sign.room, sign.tables, [line.title for line in sign.lines]) == ("Hall", ("1", "2"), ["Subsea"])
