"""The pictures of requests: those not placed with their reasons, the matrix near and far, rules."""

from collections.abc import Callable
from typing import Any

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import PersonId, RequestId
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.requests import RequestSort
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.requests import add_request, edit_request
from eventdesk.usecases.rules import keep_apart, put_in_order
from tests.screens.still import SOLVED_S, settle_until

REFUSED, MORE = 9, 14


def wish(desk: Desk) -> None:
    """Some say no, some wish for more than the day holds, some are kept apart, one order is wanted."""
    with desk.reading() as reading:
        requests, people = reading.all(Request), reading.all(Person)
        homes = reading.all(Organisation)
    for request in requests[:REFUSED]:
        edit_request(desk, RequestId(request.id), answer=Answer.NO)
    ids = [PersonId(person.id) for person in people]
    wanted = next(PersonId(person.id) for person in people if "buyer" in person.roles)
    for person in ids[-MORE:]:
        add_request(desk, person, wanted, weight=2, along=tuple(ids[2:4]) if person == ids[-1] else ())
    keep_apart(desk, homes[3].id, homes[5].id, why="Competitors")
    keep_apart(desk, ids[4], ids[40], why="Met last year")
    put_in_order(desk, ids[7], ids[12], ids[15])


def draw_requests(screen: Any, keep: Callable[[str], None]) -> None:
    """What is not placed and why, its form, the matrix, who never meets, the rules."""
    screen.requests.show_sort(RequestSort.NOT_PLACED)
    settle_until(lambda: screen.requests.model.reasons is not None, SOLVED_S)
    keep("requests-not-placed")
    shown = screen.requests.rows.shown_rows()
    if shown:
        screen.requests.show_row(shown[0].id)
        keep("requests-edit")
    screen.requests.add()
    keep("requests-add")
    screen.requests.sheet.close_sheet()
    screen.show_part(Noun.ORGANISATION)
    keep("requests-matrix")
    screen.matrix.view.set_zoom(0)
    keep("requests-matrix-far")
    screen.matrix.search.setText("robotics")
    screen.matrix.view.set_zoom(4)
    keep("requests-matrix-found")
    for part in (Noun.PAIR, Noun.ORDER, Noun.RULES):
        screen.show_part(part)
        keep(f"requests-{part}")
    screen.show_part(Noun.REQUEST)
