"""Roles and rights in words: one text for each."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.rights import DeskRole, Right
from eventdesk.ui.kit.words.codes import Words
from eventdesk.usecases.access import DeskStanding

role_words = Words(
    "Rights",
    {
        DeskRole.KIOSK: QT_TRANSLATE_NOOP("Rights", "Kiosk"),
        DeskRole.HELPER: QT_TRANSLATE_NOOP("Rights", "Helper"),
        DeskRole.SUPERVISOR: QT_TRANSLATE_NOOP("Rights", "Supervisor"),
        DeskRole.ORGANISER: QT_TRANSLATE_NOOP("Rights", "Organiser"),
    },
)

right_words = Words(
    "Rights",
    {
        Right.CHECK_IN: QT_TRANSLATE_NOOP("Rights", "Check in"),
        Right.FIND: QT_TRANSLATE_NOOP("Rights", "Find people by name"),
        Right.REGISTER: QT_TRANSLATE_NOOP("Rights", "Register walk-ins"),
        Right.SETTLE: QT_TRANSLATE_NOOP("Rights", "Take payments"),
        Right.NOTE: QT_TRANSLATE_NOOP("Rights", "Note how meetings went"),
        Right.BROWSE: QT_TRANSLATE_NOOP("Rights", "See whole lists"),
        Right.CONTACT: QT_TRANSLATE_NOOP("Rights", "See e-mail and phone"),
        Right.PRINT_AGAIN: QT_TRANSLATE_NOOP("Rights", "Print again"),
        Right.EDIT: QT_TRANSLATE_NOOP("Rights", "Edit people and meetings"),
        Right.EXPORT: QT_TRANSLATE_NOOP("Rights", "Export"),
        Right.IMPORT: QT_TRANSLATE_NOOP("Rights", "Import lists"),
        Right.SETTINGS: QT_TRANSLATE_NOOP("Rights", "Settings and PINs"),
    },
)


def who_words(standing: DeskStanding) -> str:
    """Who has the desk, as the status line says it; nothing where roles do not count."""
    if not standing.guarded:
        return ""
    role, name = role_words(standing.role), standing.sitting.name
    told = QCoreApplication.translate("Rights", "{role}, {name}")
    return told.format(role=role, name=name) if name else role
