"""What a badge says, as the content of one sheet, and the order in which badges come out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Role
from eventdesk.domain.sheet import Sheet

_PRECEDENCE = (
    Role.ORGANISER,
    Role.AMBASSADOR,
    Role.SPEAKER,
    Role.INTERPRETER,
    Role.BUYER,
    Role.EXHIBITOR,
    Role.PRESS,
    Role.MEMBER,
    Role.GUEST,
)
"""Of several roles the first of these is the one others must see."""


@dataclass(frozen=True, slots=True)
class BadgeSheet(Sheet):
    """A badge. `role` is a `Role` or a word of the organiser's own, empty for none; `code` fills the QR.

    `given` and `family` are parts of the name for designs that set them apart, `box` is where the badge will
    lie, `agenda` what is printed inside or behind it.
    """

    person: PersonId
    name: str
    organisation: str = ""
    job: str = ""
    country: str = ""
    role: str = ""
    ambassador_of: tuple[str, ...] = ()
    event: str = ""
    code: str = ""
    given: str = ""
    family: str = ""
    box: str = ""
    agenda: AgendaSheet | None = None

    @property
    def told(self) -> object:
        """What stands on it; the agenda is a sheet of its own, with a state of its own."""
        who = (self.name, self.organisation, self.job, self.country, self.role, self.ambassador_of)
        return who, self.event, self.code


def shown_role(roles: Iterable[str]) -> str:
    """The one role that a badge shows of several; a word this version does not know comes last."""
    given = tuple(roles)
    return next((role for role in _PRECEDENCE if role in given), given[0] if given else "")


def name_parts(shown: str, given: str, family: str) -> tuple[str, str]:
    """The name as it is shown in two parts: what one is called by, and the rest."""
    if not shown or not (given or family):
        return given or family, family if given else ""
    if family and shown != family and shown.endswith(family):
        return shown.removesuffix(family).strip(), family
    if given and shown.startswith(f"{given} "):
        return given, shown.removeprefix(given).strip()
    return shown, ""


def in_order(sheets: Iterable[BadgeSheet], order: BadgeOrder) -> tuple[BadgeSheet, ...]:
    """The badges, given by name, in the order in which they are to come out; those without a box last."""
    match order:
        case BadgeOrder.NAME:
            return tuple(sheets)
        case BadgeOrder.ORGANISATION:
            return tuple(sorted(sheets, key=lambda one: (not one.organisation, folded(one.organisation))))
        case BadgeOrder.BOX:
            return tuple(sorted(sheets, key=lambda one: (not one.box, counted(one.box))))


def counted(text: str) -> tuple[tuple[bool, int, str], ...]:
    """A key for sorting as people count: A 2 before A 10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", folded(text))
    return tuple((part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts)
