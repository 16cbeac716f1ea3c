"""The kiosk: somebody lets themselves in by a code or, where that is wanted, by an e-mail address."""

from eventdesk.domain.checkin import ScanAnswer, spellings
from eventdesk.domain.code import is_of_people
from eventdesk.domain.greeting import Greeting, greeting
from eventdesk.domain.ids import CheckpointId, PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.desk import Desk


def welcome(
    desk: Desk,
    text: str,
    *,
    by_email: bool = False,
    typed: bool = False,
    action: str | None = None,
    checkpoint: CheckpointId = ENTRANCE,
) -> Greeting | None:
    """Let in whoever this is; None sends to the desk, for whatever reason: a kiosk says none.

    An address is taken whole and only where it is one person's; an unknown one is not even kept in the log.
    A name or a number that was `typed` opens nothing, though it may be somebody's code.
    """
    if not (typed and is_of_people(text)) and ("@" not in text or _is_code(desk, text, checkpoint)):
        return greeting(scan(desk, text, action=action, checkpoint=checkpoint))
    person = _addressed(desk, text) if by_email else None
    if person is None:
        return None
    answer = check_in(desk, person, action=action, checkpoint=checkpoint)
    return greeting(answer) if isinstance(answer, ScanAnswer) else None


def _is_code(desk: Desk, text: str, checkpoint: CheckpointId) -> bool:
    with desk.reading() as reading:
        return bool(reading.checkin.holders_of(spellings(text), checkpoint))


def _addressed(desk: Desk, text: str) -> PersonId | None:
    """The one person of an address."""
    wanted = text.strip().casefold()
    with desk.reading() as reading:
        found = [one.id for one in reading.all(Person) if one.email.strip().casefold() == wanted]
    return PersonId(found[0]) if wanted and len(found) == 1 else None
