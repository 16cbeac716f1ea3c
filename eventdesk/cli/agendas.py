"""Personal agendas into one PDF, for everybody or for those who need a new one, and from it to a printer."""

from argparse import Namespace
from functools import partial

from eventdesk.cli.answer import Answer
from eventdesk.cli.paper import NOTHING, Written, audience_of, choice_of, delivered
from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.glyphs import unprintable
from eventdesk.domain.medium import PageSetup
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.desk import Desk


def agendas(desk: Desk, options: Namespace) -> Answer:
    """Write the wanted sheets; printed, or with --printed, the event remembers what they said."""
    sheets = agenda_sheets(
        desk, people=options.person, audience=audience_of(desk, options), choice=choice_of(options)
    )
    if not sheets:
        return NOTHING
    with in_place_of(options.file) as part:
        pages = agendas_pdf(str(part), sheets, paper=options.paper, language=options.language)
    record = partial(printed, desk, sheets, options.action)
    return delivered(
        options, Written(len(sheets), pages, PageSetup(options.paper), unprintable(sheets), record)
    )
