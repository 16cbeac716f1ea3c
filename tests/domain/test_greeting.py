"""What a kiosk may show of an answer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from eventdesk.domain.agenda import Partner
from eventdesk.domain.checkin import NextMeeting, PersonCard, ScanAnswer, Verdict
from eventdesk.domain.greeting import Greeting, greeting
from eventdesk.domain.ids import GestureId, MeetingId, PersonId
from eventdesk.domain.visit import Direction

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=20)
NEXT = NextMeeting(MeetingId("m"), NOW, LATER, "12", "Hall", (Partner("Bo", "Südwind"),))
ADA = PersonCard(PersonId("ada"), "Ada", "Nord", notes="owes us")
OK = ScanAnswer(Verdict.OK, GestureId("g"), NOW, Direction.IN, person=ADA, next=NEXT)


def test_it_tells_the_own_name_and_where_to_go_and_nobody_else() -> None:
    assert greeting(OK) == Greeting("Ada", NOW, LATER, "12", "Hall")
    assert greeting(replace(OK, next=None)) == Greeting("Ada")


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.OK])
def test_whatever_else_it_is_shows_nothing(verdict: Verdict) -> None:
    assert greeting(replace(OK, verdict=verdict)) is None
