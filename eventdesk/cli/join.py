"""The verb join: what this desk knows goes to the hub, and what the other desks left there comes back."""

from argparse import Namespace

from eventdesk.cli.answer import Answer, Exit, counted
from eventdesk.domain.hub import HubAwayError, name_at_hub
from eventdesk.hub.shipping import ship
from eventdesk.store.file import EventFile
from eventdesk.usecases.clashes import clash_rows
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of

NO_DRIVER = "Joining desks needs the extra hub: pip install 'eventdesk[hub]'."


def join(file: EventFile, desk: Desk, options: Namespace) -> Answer:
    """One round with the hub; where it cannot be reached nothing is lost, and a later round ships all."""
    try:
        from eventdesk.hub.postgres import PostgresHub
    except ImportError:
        return Answer(NO_DRIVER, {"trouble": "no driver"}, Exit.TROUBLE)
    with desk.reading() as reading:
        name = name_at_hub(event_of(reading).key)
    try:
        with PostgresHub(options.hub, name) as hub:
            done = ship(file, hub)
    except HubAwayError as error:
        words = f"The hub cannot be reached: {error.detail.strip()}\nNothing is lost; join again later."
        return Answer(words, {"trouble": "hub away", "detail": error.detail}, Exit.TROUBLE)
    found = len(clash_rows(desk))
    facts = f"{counted(done.pushed, 'fact')} sent, {done.pulled} received"
    words = f"{facts}; {counted(found, 'clash', 'clashes')} now."
    return Answer(words, {"sent": done.pushed, "received": done.pulled, "clashes": found})
