"""Personal agendas into one PDF, for everybody or for those who need a new one."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from eventdesk.cli.answer import Answer, Exit
from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.glyphs import Unprintable, unprintable
from eventdesk.domain.ids import GroupId, OrganisationId
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.usecases.agendas import Choice, agenda_sheets, printed
from eventdesk.usecases.desk import Desk

Named = TypeVar("Named", Organisation, Group)


def agendas(desk: Desk, options: Namespace) -> Answer:
    """Write the wanted sheets; with --printed the event remembers what they said."""
    path: Path = options.file
    organisation = named(desk, Organisation, options.organisation)
    group = named(desk, Group, options.group)
    sheets = agenda_sheets(
        desk,
        people=options.person,
        organisation=None if organisation is None else OrganisationId(organisation),
        group=None if group is None else GroupId(group),
        choice=Choice(options.choice.replace("-", " ")),
    )
    if not sheets:
        return Answer(
            "Nobody needs an agenda by this choice; nothing was written.", {"sheets": 0}, Exit.REFUSED
        )
    lacking = unprintable_words(unprintable(sheets))
    pages = agendas_pdf(str(path), sheets, paper=options.paper, language=options.language)
    if options.printed:
        printed(desk, sheets, options.action)
    data = {"file": str(path), "sheets": len(sheets), "pages": pages, "unprintable": list(lacking)}
    return Answer("\n".join((*lacking, f"{len(sheets)} agendas on {pages} pages are in {path}.")), data)


def named(desk: Desk, kind: type[Named], text: str | None) -> str | None:
    """The id of the organisation or group that is called so, capitals aside; ids stand for themselves."""
    if text is None:
        return None
    with desk.reading() as reading:
        found = (one.id for one in reading.all(kind) if one.name.casefold() == text.casefold())
        return next(found, text)


def unprintable_words(texts: Iterable[Unprintable]) -> tuple[str, ...]:
    """What cannot be printed whole, a line for each text."""
    return tuple(f"{one.text} ({one.name}): no letter shape for {', '.join(one.names)}" for one in texts)
