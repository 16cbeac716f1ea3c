"""Designs in words: what they are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.ui.kit.words import Words
from eventdesk.usecases.designs import OnOffer

_shipped = Words(
    "Designs",
    {
        "band": QT_TRANSLATE_NOOP("Designs", "Role band"),
        "calm": QT_TRANSLATE_NOOP("Designs", "Calm"),
        "strong": QT_TRANSLATE_NOOP("Designs", "Strong name"),
        "label": QT_TRANSLATE_NOOP("Designs", "Label, black"),
    },
)


def design_words(offer: OnOffer) -> str:
    """What a design is called: the organiser's word for own ones."""
    return offer.name if offer.own else _shipped(offer.key)
