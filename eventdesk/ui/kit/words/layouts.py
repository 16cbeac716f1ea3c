"""Keyboard layouts in words, and how a scanner is read."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.scanner.host import Lock
from eventdesk.scanner.keyboard import layouts
from eventdesk.scanner.layouts import Remembered
from eventdesk.scanner.pairs import PLAIN, likeliest, settings_of
from eventdesk.ui.kit.words.codes import Words

_layout = Words(
    "Layouts",
    {
        "us": QT_TRANSLATE_NOOP("Layouts", "US"),
        "gb": QT_TRANSLATE_NOOP("Layouts", "UK"),
        "de": QT_TRANSLATE_NOOP("Layouts", "German"),
        "fr": QT_TRANSLATE_NOOP("Layouts", "French"),
        "be": QT_TRANSLATE_NOOP("Layouts", "Belgian"),
        "ch-de": QT_TRANSLATE_NOOP("Layouts", "Swiss German"),
        "ch-fr": QT_TRANSLATE_NOOP("Layouts", "Swiss French"),
        "dk": QT_TRANSLATE_NOOP("Layouts", "Danish"),
        "no": QT_TRANSLATE_NOOP("Layouts", "Norwegian"),
        "se": QT_TRANSLATE_NOOP("Layouts", "Swedish"),
        "es": QT_TRANSLATE_NOOP("Layouts", "Spanish"),
        "it": QT_TRANSLATE_NOOP("Layouts", "Italian"),
        "pt": QT_TRANSLATE_NOOP("Layouts", "Portuguese"),
        "pl": QT_TRANSLATE_NOOP("Layouts", "Polish"),
        "cz": QT_TRANSLATE_NOOP("Layouts", "Czech"),
        "hu": QT_TRANSLATE_NOOP("Layouts", "Hungarian"),
        "tr": QT_TRANSLATE_NOOP("Layouts", "Turkish"),
        "gr": QT_TRANSLATE_NOOP("Layouts", "Greek"),
        "ru": QT_TRANSLATE_NOOP("Layouts", "Russian"),
        "il": QT_TRANSLATE_NOOP("Layouts", "Hebrew"),
        "ara": QT_TRANSLATE_NOOP("Layouts", "Arabic"),
    },
)


def layout_name(id: str) -> str:
    """The name of a layout; one without words here is called as in its file."""
    return _layout(id) if id in _layout.codes else layouts()[id].name


def layout_words(known: Remembered) -> str:
    """How the keyboard scanner is read, "" where it is set as the computer is or nothing is known yet."""
    translate = QCoreApplication.translate
    if known.calibration is not None:
        return translate("Layouts", "Scanner calibrated")
    pair = likeliest(known.settings)
    if pair is None or known.settings & settings_of(PLAIN) or pair.plain:
        return ""
    if pair.scanner == pair.computer:
        return translate("Layouts", "Scanner: read with Caps Lock on")
    words = translate("Layouts", "Scanner: {computer} keyboard read as {scanner}")
    if pair.lock is not Lock.OFF:
        words = translate("Layouts", "Scanner: {computer} keyboard with Caps Lock read as {scanner}")
    return words.format(computer=layout_name(pair.computer), scanner=layout_name(pair.scanner))
