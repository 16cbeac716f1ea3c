"""PINs on a real file: set, risen by, forgotten again; what is refused, who is named."""

import pytest

from eventdesk.domain.access import Access
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import RIGHTS, DeskRole, Right
from eventdesk.domain.undo import Undone
from eventdesk.store.verify import verify
from eventdesk.usecases.access import rise, set_minutes, set_pin, show_contact, standing
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.undo import undo, undo_last
from tests.usecases.conftest import HandClock, SmallEvent

BO = PersonId("bo")
NOT_ALLOWED = Reason.NOT_ALLOWED


@pytest.fixture
def clock() -> HandClock:
    """The clock of the post: a real one, which a test sets all the same."""
    return HandClock()


@pytest.fixture
def helpers(event: SmallEvent, clock: HandClock) -> Desk:
    """A helper's desk at an event whose organiser has the PIN 2468, its supervisor 1357."""
    for role, pin in ((DeskRole.ORGANISER, "2468"), (DeskRole.SUPERVISOR, "1357")):
        assert isinstance(set_pin(event.desk, role, pin), Access)
    return Desk(event.file, event.clock, "Desk 1", post=Post(DeskRole.HELPER, clock))


def reason(answer: object) -> Reason | None:
    return answer.reason if isinstance(answer, Refused) else None


def test_one_person_alone_is_not_bothered(event: SmallEvent) -> None:
    desk = Desk(event.file, event.clock, "Desk 1", post=Post(DeskRole.HELPER))
    assert isinstance(edit_person(desk, BO, vip=True), Person)
    now = standing(desk)
    assert (now.role, now.guarded, now.rights) == (DeskRole.ORGANISER, False, frozenset(Right))


def test_a_helper_rises_edits_and_falls_back_after_the_time(helpers: Desk, clock: HandClock) -> None:
    assert reason(edit_person(helpers, BO, vip=True)) is NOT_ALLOWED
    assert rise(helpers.post, helpers.permits(), "1357", " Eva ") is DeskRole.SUPERVISOR
    assert standing(helpers).rights == RIGHTS[DeskRole.SUPERVISOR]
    assert isinstance(edit_person(helpers, BO, vip=True), Person)
    with helpers.reading() as reading:
        assert reading.latest_facts(1)[0].actor == "Eva/supervisor"
    clock.forward(14)
    assert isinstance(edit_person(helpers, BO, vip=False), Person)
    clock.forward(1)
    assert reason(edit_person(helpers, BO, vip=True)) is NOT_ALLOWED
    assert standing(helpers).role is DeskRole.HELPER


def test_locking_ends_it_at_once(helpers: Desk) -> None:
    rise(helpers.post, helpers.permits(), "2468")
    assert helpers.post.is_risen
    helpers.post.lock()
    assert reason(edit_person(helpers, BO, vip=True)) is NOT_ALLOWED


def test_wrong_pins_cost_more_and_more_time(helpers: Desk, clock: HandClock) -> None:
    permits = helpers.permits()
    for _ in range(3):
        assert rise(helpers.post, permits, "9999") == Refused(Reason.WRONG_PIN)
    assert rise(helpers.post, permits, "1357") == Refused(Reason.WAIT, ("5",))
    clock.forward(1)
    assert rise(helpers.post, permits, "9999") == Refused(Reason.WRONG_PIN)
    assert rise(helpers.post, permits, "1357") == Refused(Reason.WAIT, ("10",))
    helpers.post.rest_as(DeskRole.KIOSK)
    assert reason(rise(helpers.post, permits, "1357")) is Reason.WAIT
    clock.forward(1)
    assert rise(helpers.post, permits, "1357") is DeskRole.SUPERVISOR


def test_whoever_sets_the_first_pin_stays_the_organiser_for_a_while(event: SmallEvent) -> None:
    clock = HandClock()
    desk = Desk(event.file, event.clock, "Desk 1", post=Post(DeskRole.HELPER, clock))
    assert isinstance(set_pin(desk, DeskRole.ORGANISER, "2468"), Access)
    assert isinstance(show_contact(desk, DeskRole.HELPER, shown=True), Access)
    assert isinstance(set_minutes(desk, 999), tuple)
    clock.forward(15)
    assert reason(set_pin(desk, DeskRole.ORGANISER, "")) is NOT_ALLOWED
    now = standing(desk)
    assert now.role is DeskRole.HELPER
    assert now.pins == {DeskRole.ORGANISER}
    assert Right.CONTACT in now.rights
    assert now.permits.access(DeskRole.HELPER).minutes == 240


def test_the_organisers_pin_comes_first_and_goes_last(event: SmallEvent) -> None:
    desk = event.desk
    assert reason(set_pin(desk, DeskRole.SUPERVISOR, "1357")) is Reason.ORGANISER_FIRST
    set_pin(desk, DeskRole.ORGANISER, "2468")
    set_pin(desk, DeskRole.SUPERVISOR, "1357")
    assert reason(set_pin(desk, DeskRole.ORGANISER, "")) is Reason.ORGANISER_FIRST
    set_pin(desk, DeskRole.SUPERVISOR, "")
    assert isinstance(set_pin(desk, DeskRole.ORGANISER, ""), Access)
    assert not standing(desk).guarded


def test_a_pin_is_digits_and_one_roles_alone(event: SmallEvent) -> None:
    desk = event.desk
    assert reason(set_pin(desk, DeskRole.ORGANISER, "abcd")) is Reason.BAD_PIN
    set_pin(desk, DeskRole.ORGANISER, "2468")
    assert reason(set_pin(desk, DeskRole.SUPERVISOR, "2468")) is Reason.PIN_TAKEN
    assert isinstance(set_pin(desk, DeskRole.ORGANISER, "2468"), Access)


def test_the_pin_itself_is_nowhere_in_the_file(helpers: Desk, event: SmallEvent) -> None:
    with event.desk.reading() as reading:
        kept = {one.id: one.pin for one in reading.all(Access)}
    assert all(pin.startswith("$argon2id$") for pin in kept.values())
    assert b"2468" not in event.file.path.read_bytes()
    assert verify(event.file.path).sound


def test_a_hash_that_cannot_be_read_fits_no_pin(helpers: Desk) -> None:
    permits = helpers.permits()
    broken = type(permits)(tuple(Access(id=one.id, pin="nonsense") for one in permits.of))
    assert rise(helpers.post, broken, "2468") == Refused(Reason.WRONG_PIN)


def test_no_undo_reaches_what_one_may_not_do(helpers: Desk, event: SmallEvent, clock: HandClock) -> None:
    assert reason(undo_last(helpers)) is NOT_ALLOWED
    rise(helpers.post, helpers.permits(), "1357")
    assert isinstance(edit_person(helpers, BO, action="e1", vip=True), Person)
    assert isinstance(undo(helpers, "e1", action="u1"), Undone)
    helpers.post.lock()
    assert reason(undo(helpers, "u1")) is NOT_ALLOWED
    assert reason(undo_last(helpers)) is NOT_ALLOWED
    clock.forward(1)
    assert standing(event.desk).guarded
