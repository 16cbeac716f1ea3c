"""The kiosk: somebody lets themselves in by a code or, where that is wanted, by an e-mail address."""

from eventdesk.domain.checkin import ScanAnswer, spellings
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
    action: str | None = None,
    checkpoint: CheckpointId = ENTRANCE,
) -> Greeting | None:
    """Let in whoever this is; None sends to the desk, for whatever reason: a kiosk says none.

    An address is taken whole and only where it is one person's; an unknown one is not even kept in the log.
    """
    person = None
    if "@" in text:
        with desk.reading() as reading:
            if not reading.checkin.holders_of(spellings(text), checkpoint):
                wanted = text.strip().casefold()
                people = reading.all(Person) if by_email else ()
                found = [one.id for one in people if one.email.strip().casefold() == wanted]
                if len(found) != 1:
                    return None
                person = PersonId(found[0])
    if person is None:
        return greeting(scan(desk, text, action=action, checkpoint=checkpoint))
    answer = check_in(desk, person, action=action, checkpoint=checkpoint)
    return greeting(answer) if isinstance(answer, ScanAnswer) else None
