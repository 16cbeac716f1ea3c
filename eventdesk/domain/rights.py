"""Rights: which role at a desk may do what, and in spite of which verdicts it may let somebody pass."""

from collections.abc import Mapping
from enum import StrEnum

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.decision import OVERRIDABLE


class DeskRole(StrEnum):
    """Who sits at a desk, from the one who may least to the one who may all."""

    KIOSK = "kiosk"
    HELPER = "helper"
    SUPERVISOR = "supervisor"
    ORGANISER = "organiser"


class Right(StrEnum):
    """What a desk may be asked to do: one line of the table."""

    CHECK_IN = "check in"
    FIND = "find"
    """Look people up by two characters of their names or more."""

    REGISTER = "register"
    """Put somebody on the list who stands at the desk."""

    SETTLE = "settle"
    """Take what is owed."""

    NOTE = "note"
    """Say how a meeting went."""

    BROWSE = "browse"
    """See whole lists of people."""

    CONTACT = "contact"
    """See e-mail addresses and phone numbers."""

    PRINT_AGAIN = "print again"
    EDIT = "edit"
    EXPORT = "export"
    IMPORT = "import"
    SETTINGS = "settings"


_KIOSK = frozenset({Right.CHECK_IN})
_HELPER = _KIOSK | {Right.FIND, Right.REGISTER, Right.SETTLE, Right.NOTE}
_SUPERVISOR = _HELPER | {Right.BROWSE, Right.CONTACT, Right.PRINT_AGAIN, Right.EDIT}

RIGHTS: Mapping[DeskRole, frozenset[Right]] = {
    DeskRole.KIOSK: _KIOSK,
    DeskRole.HELPER: _HELPER,
    DeskRole.SUPERVISOR: _SUPERVISOR,
    DeskRole.ORGANISER: frozenset(Right),
}
"""What each role may; a helper sees contact data too where the event says so."""

_HELPERS_CHOICE = frozenset({Verdict.ALREADY_IN, Verdict.TOO_EARLY})
_SUPERVISORS_CHOICE = _HELPERS_CHOICE | {
    Verdict.TOO_LATE,
    Verdict.NOT_ADMITTED,
    Verdict.UNPAID,
    Verdict.ASK,
    Verdict.FULL,
    Verdict.REVOKED,
}

OVERRIDES: Mapping[DeskRole, frozenset[Verdict]] = {
    DeskRole.KIOSK: frozenset(),
    DeskRole.HELPER: _HELPERS_CHOICE,
    DeskRole.SUPERVISOR: _SUPERVISORS_CHOICE,
    DeskRole.ORGANISER: OVERRIDABLE,
}
"""Which reasons against a scan each role may pass with a reason of its own."""
