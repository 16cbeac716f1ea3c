"""Badges, table cards and room signs into a PDF, and from it to a printer."""

from argparse import Namespace
from collections.abc import Sequence

from eventdesk.cli.answer import Answer
from eventdesk.cli.paper import NOTHING, audience_of, choice_of, delivered
from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.glyphs import unprintable
from eventdesk.documents.sign import room_signs_pdf
from eventdesk.domain.badges import RoomSign, TableCard
from eventdesk.usecases.badges import badge_sheets, badges_printed, room_signs, table_cards
from eventdesk.usecases.desk import Desk


def badges(desk: Desk, options: Namespace) -> Answer:
    """Write what --what names: badges, or the cards for the tables, or the signs for the doors."""
    match options.what:
        case "tables":
            cards = table_cards(desk)
            pages = table_cards_pdf(str(options.file), cards, language=options.language) if cards else 0
            return _in_the_house(options, cards, pages)
        case "rooms":
            signs = room_signs(desk)
            pages = room_signs_pdf(str(options.file), signs, language=options.language) if signs else 0
            return _in_the_house(options, signs, pages)
        case _:
            return _badges(desk, options)


def _in_the_house(options: Namespace, sheets: Sequence[TableCard] | Sequence[RoomSign], pages: int) -> Answer:
    if not sheets:
        return NOTHING
    return delivered(options, len(sheets), pages, media="A4", lacking=unprintable(sheets))


def _badges(desk: Desk, options: Namespace) -> Answer:
    sheets = badge_sheets(
        desk, people=options.person, audience=audience_of(desk, options), choice=choice_of(options)
    )
    if not sheets:
        return NOTHING
    return delivered(
        options,
        len(sheets),
        badges_pdf(str(options.file), sheets, paper=options.paper, language=options.language),
        media=options.paper,
        lacking=unprintable(sheets),
        record=lambda: badges_printed(desk, sheets, options.action),
    )
