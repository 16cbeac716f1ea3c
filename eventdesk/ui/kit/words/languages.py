"""Languages of the window: which there are, and the one that is spoken.

Every visible text goes through ``self.tr("...")`` in a QObject, elsewhere through
``QCoreApplication.translate("Context", "...")``: a literal without f-string, values put in by
``.format(name=...)``, plurals by ``tr("%n people", "", n)``.
English has a catalogue too, for its plurals.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from eventdesk.domain import resources

LANGUAGES = {"en": "English", "fr": "Français"}
"""Codes of the complete languages, with their own names."""


def system_language() -> str:
    """Return the first language of the desktop that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Languages:
    """Installs the catalogues of one language at a time; Qt then sends LanguageChange to every widget."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self.code = "en"

    def choose(self, code: str) -> str:
        """Speak a language from now on ("" is the desktop's); returns the code in force."""
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self.code = code if code in LANGUAGES else system_language()
        own = str(resources.root() / "translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{self.code}", qt), (f"eventdesk_{self.code}", own)):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
        QLocale.setDefault(locale_of(self.code))
        return self.code


def locale_of(code: str) -> QLocale:
    """Return the conventions that go with a language; English as in Europe (day before month, 24 hours)."""
    return QLocale("en_GB" if code == "en" else code)
