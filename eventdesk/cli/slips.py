"""The change slips of a repair as a PDF: for just the people whose day is another now."""

from collections.abc import Iterable
from pathlib import Path

from eventdesk.cli.answer import counted
from eventdesk.documents.slip import slips_pdf
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.repaired import Applied
from eventdesk.domain.slip import slips
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.usecases.agendas import agenda_sheets
from eventdesk.usecases.desk import Desk


def write_slips(desk: Desk, before: Iterable[AgendaSheet], applied: Applied, path: Path) -> str:
    """Write what changed since `before`; which in words. Nothing is written where nobody's day did."""
    changed = slips(before, agenda_sheets(desk, people=[one.id for one in applied.people]))
    if not changed:
        return "Nobody needs a slip."
    with in_place_of(path) as part:
        pages = slips_pdf(str(part), changed)
    return f"{counted(len(changed), 'slip')} on {counted(pages, 'page')} in {path}."
