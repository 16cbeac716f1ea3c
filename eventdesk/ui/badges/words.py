"""Designs in words: what they are called, what stands on them, and what is wrong with one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.design import Across, Down, Field, Ink, Side, Weight
from eventdesk.domain.designdata import Fault, Flaw
from eventdesk.ui.kit.words.codes import Words
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

field_words = Words(
    "Designs",
    {
        Field.NAME: QT_TRANSLATE_NOOP("Designs", "Name"),
        Field.GIVEN: QT_TRANSLATE_NOOP("Designs", "Given name"),
        Field.FAMILY: QT_TRANSLATE_NOOP("Designs", "Family name"),
        Field.ORGANISATION: QT_TRANSLATE_NOOP("Designs", "Organisation"),
        Field.JOB: QT_TRANSLATE_NOOP("Designs", "Job"),
        Field.COUNTRY: QT_TRANSLATE_NOOP("Designs", "Country"),
        Field.DETAILS: QT_TRANSLATE_NOOP("Designs", "Job and country"),
        Field.ROLE: QT_TRANSLATE_NOOP("Designs", "Role"),
        Field.AMBASSADOR: QT_TRANSLATE_NOOP("Designs", "Ambassador of"),
        Field.EVENT: QT_TRANSLATE_NOOP("Designs", "Event"),
        Field.TEXT: QT_TRANSLATE_NOOP("Designs", "Free text"),
        Field.QR: QT_TRANSLATE_NOOP("Designs", "QR code"),
        Field.LOGO: QT_TRANSLATE_NOOP("Designs", "Logo"),
        Field.BAND: QT_TRANSLATE_NOOP("Designs", "Band of colour"),
    },
)

weight_words = Words(
    "Designs",
    {
        Weight.REGULAR: QT_TRANSLATE_NOOP("Designs", "Regular"),
        Weight.MEDIUM: QT_TRANSLATE_NOOP("Designs", "Medium"),
        Weight.SEMIBOLD: QT_TRANSLATE_NOOP("Designs", "Semibold"),
        Weight.BOLD: QT_TRANSLATE_NOOP("Designs", "Bold"),
    },
)

across_words = Words(
    "Designs",
    {
        Across.LEFT: QT_TRANSLATE_NOOP("Designs", "Left"),
        Across.CENTRE: QT_TRANSLATE_NOOP("Designs", "Centre"),
        Across.RIGHT: QT_TRANSLATE_NOOP("Designs", "Right"),
    },
)

down_words = Words(
    "Designs",
    {
        Down.TOP: QT_TRANSLATE_NOOP("Designs", "Top"),
        Down.MIDDLE: QT_TRANSLATE_NOOP("Designs", "Middle"),
        Down.BOTTOM: QT_TRANSLATE_NOOP("Designs", "Bottom"),
    },
)

ink_words = Words(
    "Designs",
    {
        Ink.INK: QT_TRANSLATE_NOOP("Designs", "Ink"),
        Ink.SOFT: QT_TRANSLATE_NOOP("Designs", "Soft"),
        Ink.ACCENT: QT_TRANSLATE_NOOP("Designs", "Accent"),
        Ink.ROLE: QT_TRANSLATE_NOOP("Designs", "Colour of the role"),
        Ink.ON_ROLE: QT_TRANSLATE_NOOP("Designs", "On the colour of the role"),
    },
)

side_words = Words(
    "Designs",
    {
        Side.NOTHING: QT_TRANSLATE_NOOP("Designs", "Nothing"),
        Side.BADGE: QT_TRANSLATE_NOOP("Designs", "Badge again"),
        Side.AGENDA: QT_TRANSLATE_NOOP("Designs", "Agenda"),
    },
)

_flaw = Words(
    "Designs",
    {
        Flaw.NO_TABLE: QT_TRANSLATE_NOOP("Designs", "{where}: this is no data of a design."),
        Flaw.NO_NAME: QT_TRANSLATE_NOOP("Designs", "The design needs a name."),
        Flaw.NO_LAYOUT: QT_TRANSLATE_NOOP("Designs", "The design needs a layout."),
        Flaw.TOO_MANY: QT_TRANSLATE_NOOP("Designs", "{where}: these are too many."),
        Flaw.TOO_LONG: QT_TRANSLATE_NOOP("Designs", "{where}: this is too long."),
        Flaw.UNKNOWN: QT_TRANSLATE_NOOP("Designs", "{where}: {found} is not known here."),
        Flaw.NO_NUMBER: QT_TRANSLATE_NOOP("Designs", "{where}: {found} is no number."),
        Flaw.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Designs", "{where}: {found} is too small or too large."),
        Flaw.NO_COLOUR: QT_TRANSLATE_NOOP("Designs", "{where}: {found} is no colour such as #005e85."),
        Flaw.OUTSIDE: QT_TRANSLATE_NOOP("Designs", "{where}: this does not lie on the badge."),
    },
)


def design_words(offer: OnOffer) -> str:
    """What a design is called: the organiser's word for own ones."""
    return offer.name if offer.own else _shipped(offer.key)


def flaw_words(fault: Fault) -> str:
    """What is wrong, and where."""
    return _flaw(fault.flaw).format(where=", ".join(fault.where), found=fault.found)
