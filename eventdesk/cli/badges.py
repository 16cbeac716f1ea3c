"""Badges, table cards and room signs into a PDF, and from it to a printer."""

import tomllib
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from eventdesk.cli.answer import Answer, Exit
from eventdesk.cli.designs import flaw_words, offered
from eventdesk.cli.paper import NOTHING, Written, audience_of, choice_of, delivered
from eventdesk.cli.words import refusal_words
from eventdesk.documents.badge import badges_pdf
from eventdesk.documents.card import table_cards_pdf
from eventdesk.documents.glyphs import unprintable
from eventdesk.documents.sign import room_signs_pdf
from eventdesk.documents.trial import trial_pdf
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.designdata import read_design
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.medium import PageSetup
from eventdesk.domain.refusal import Refused
from eventdesk.domain.signs import RoomSign, TableCard
from eventdesk.exchange.wholefile import in_place_of
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.designs import badge_look, with_design
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.signs import room_signs, table_cards


def badges(desk: Desk, options: Namespace) -> Answer:
    """Write what --what names: badges, or the cards for the tables, or the signs for the doors."""
    match options.what:
        case "tables":
            return _in_the_house(options, table_cards(desk), table_cards_pdf)
        case "rooms":
            return _in_the_house(options, room_signs(desk), room_signs_pdf)
        case _:
            look = _look(desk, options)
            if isinstance(look, Answer):
                return look
            return _test_print(options, look) if options.test_print else _badges(desk, options, look)


def _in_the_house(
    options: Namespace, sheets: Sequence[TableCard] | Sequence[RoomSign], make: Callable[..., int]
) -> Answer:
    if not sheets:
        return NOTHING
    with in_place_of(options.file) as part:
        pages = make(str(part), sheets, language=options.language)
    return delivered(options, Written(len(sheets), pages, PageSetup("A4"), unprintable(sheets)))


def _badges(desk: Desk, options: Namespace, look: BadgeLook) -> Answer:
    sheets = badge_sheets(
        desk,
        people=options.person,
        audience=audience_of(desk, options),
        choice=choice_of(options),
        order=BadgeOrder(options.sort) if options.sort else None,
        with_agendas=look.needs_agenda,
    )
    if not sheets:
        return NOTHING
    with in_place_of(options.file) as part:
        pages = badges_pdf(str(part), sheets, look=look, language=options.language)
    record = partial(badges_printed, desk, sheets, options.action)
    return delivered(options, Written(len(sheets), pages, look.setup, unprintable(sheets), record))


def _test_print(options: Namespace, look: BadgeLook) -> Answer:
    with in_place_of(options.file) as part:
        pages = trial_pdf(str(part), [look.medium], two_sided=look.two_sided, language=options.language)
    return delivered(options, Written(1, pages, look.setup))


def _look(desk: Desk, options: Namespace) -> BadgeLook | Answer:
    """What --design, --medium and their like name; the event's own choice where they do not."""
    file = Path(options.design) if options.design.endswith(".toml") else None
    found = badge_look(
        desk,
        design="" if file else options.design,
        medium=options.medium,
        marks=options.crop_marks,
        two_sided=options.two_sided,
    )
    if isinstance(found, Refused):
        words = f"{refusal_words(found.reason)} {offered(desk, found.reason)}".strip()
        return Answer(words, {"refused": found.reason.value, "about": list(found.about)}, Exit.REFUSED)
    if file is None:
        return found
    design, faults = read_design(file.read_text(encoding="utf-8", errors="replace"), tomllib.loads)
    if design is None or faults:
        told = [flaw_words(one) for one in faults]
        lines = "\n".join((f"{file} is no design that can be printed.", *told))
        return Answer(lines, {"refused": "bad design", "flaws": told}, Exit.REFUSED)
    return with_design(desk, found, design)
