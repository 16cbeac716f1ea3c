"""What people are at the event, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.person import Role
from eventdesk.ui.kit.words.codes import Words

_role = Words(
    "Roles",
    {
        Role.ORGANISER: QT_TRANSLATE_NOOP("Roles", "Organiser"),
        Role.MEMBER: QT_TRANSLATE_NOOP("Roles", "Member"),
        Role.BUYER: QT_TRANSLATE_NOOP("Roles", "Buyer"),
        Role.SPEAKER: QT_TRANSLATE_NOOP("Roles", "Speaker"),
        Role.AMBASSADOR: QT_TRANSLATE_NOOP("Roles", "Ambassador"),
        Role.INTERPRETER: QT_TRANSLATE_NOOP("Roles", "Interpreter"),
        Role.EXHIBITOR: QT_TRANSLATE_NOOP("Roles", "Exhibitor"),
        Role.GUEST: QT_TRANSLATE_NOOP("Roles", "Guest"),
        Role.PRESS: QT_TRANSLATE_NOOP("Roles", "Press"),
    },
)


def role_words(role: str) -> str:
    """A role as it is said; one that came with a list and is not known here stays as it came."""
    return _role(Role(role)) if role in _role.codes else role
