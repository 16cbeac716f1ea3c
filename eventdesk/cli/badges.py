"""Badges, table cards and room signs into a PDF."""

from argparse import Namespace
from pathlib import Path

from eventdesk.cli.agendas import named, unprintable_words
from eventdesk.cli.answer import Answer, Exit
from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.glyphs import unprintable
from eventdesk.documents.sign import room_signs_pdf
from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.organisation import Organisation
from eventdesk.usecases.badges import badge_sheets, badges_printed, room_signs, table_cards
from eventdesk.usecases.desk import Desk


def badges(desk: Desk, options: Namespace) -> Answer:
    """Write what --what names: badges, or the cards for the tables, or the signs for the doors."""
    path: Path = options.file
    match options.what:
        case "tables":
            cards = table_cards(desk)
            pages = table_cards_pdf(str(path), cards, language=options.language) if cards else 0
            return _written(path, len(cards), pages)
        case "rooms":
            signs = room_signs(desk)
            pages = room_signs_pdf(str(path), signs, language=options.language) if signs else 0
            return _written(path, len(signs), pages)
        case _:
            return _badges(desk, path, options)


def _badges(desk: Desk, path: Path, options: Namespace) -> Answer:
    organisation = named(desk, Organisation, options.organisation)
    sheets = badge_sheets(
        desk,
        people=options.person,
        organisation=None if organisation is None else OrganisationId(organisation),
    )
    if not sheets:
        return _written(path, 0, 0)
    lacking = unprintable_words(unprintable(sheets))
    pages = badges_pdf(str(path), sheets, paper=options.paper, language=options.language)
    if options.printed:
        badges_printed(desk, sheets, options.action)
    return _written(path, len(sheets), pages, lacking)


def _written(path: Path, sheets: int, pages: int, lacking: tuple[str, ...] = ()) -> Answer:
    if not sheets:
        return Answer("There is nothing of this to print; nothing was written.", {"sheets": 0}, Exit.REFUSED)
    data = {"file": str(path), "sheets": sheets, "pages": pages, "unprintable": list(lacking)}
    return Answer("\n".join((*lacking, f"{sheets} on {pages} pages are in {path}.")), data)
