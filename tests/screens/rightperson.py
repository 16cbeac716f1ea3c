"""The right person: for somebody whose partner did not come, both asked, agreed; and before the day."""

from collections.abc import Callable
from typing import Any

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.rightperson import RightPerson
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.suggestions import suggest


def draw_right_person(screen: Any, keep: Callable[[str], None]) -> None:
    """Every page of the screen once."""
    screen.ask(_alone(screen.day.model.desk))
    keep("rightperson")
    screen.day.cards[0].button.click()
    keep("rightperson-ask")
    page = screen.day.page
    page.sides[0].buttons[Answer.YES].click()
    keep("rightperson-half")
    page.sides[1].buttons[Answer.YES].click()
    keep("rightperson-agreed")
    page.undo.click()
    screen.show_part("before")
    keep("rightperson-before")
    screen.show_part("day")


def _alone(desk: Desk) -> PersonId:
    """Somebody in the house with a full profile whose partner did not come."""
    desk.matchmaker.catch_up(desk.store)
    with desk.reading() as reading:
        inside: list[PersonId] = sorted(reading.suggestions.door()[0])
    for person in inside:
        right = suggest(desk, person)
        if isinstance(right, RightPerson) and right.hole and right.hole.waits_for and right.who.needs:
            return person
    return inside[0]
