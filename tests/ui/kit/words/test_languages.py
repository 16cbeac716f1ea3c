"""Languages switch, and an unknown one is the desktop's or English."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from eventdesk.ui.kit.words.languages import Languages, system_language


def test_languages_switch(qapp: QApplication) -> None:
    languages = Languages(qapp)
    assert languages.choose("fr") == "fr"
    assert languages.choose("") == system_language()
    assert languages.choose("tlh") in ("en", "fr")
    assert languages.choose("fr") == "fr"
    assert Languages(qapp).choose("en") == "en"
    assert QCoreApplication.translate("Checkin", "Welcome") == "Welcome"
