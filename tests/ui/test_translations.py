"""Every text of the window is in both catalogues, whole, and the program loads what was translated last."""

import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from eventdesk.ui.kit.words.languages import Languages

Key = tuple[str, str, str]
PLACES = re.compile(r"\{\w*\}|%n|%L?\d")


@dataclass(frozen=True, slots=True)
class Message:
    """One text and its translations: several where it is counted."""

    source: str
    forms: tuple[str, ...]
    finished: bool
    counted: bool


def _read(catalogue: Path) -> dict[Key, Message]:
    """Every message of a catalogue by context, text and comment."""
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [form.text for form in translation.iter("numerusform")] if counted else [translation.text]
            key = (context.findtext("name", ""), source, message.findtext("comment", ""))
            finished = translation.get("type") is None
            found[key] = Message(source, tuple(form or "" for form in forms), finished, counted)
    return found


def _kept(language: str) -> dict[Key, Message]:
    return _read(translations.CATALOGUES / f"eventdesk_{language}.ts")


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Languages]:
    """The languages of the running program; afterwards English again."""
    languages = Languages(qapp)
    yield languages
    languages.choose("en")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_catalogue_holds_the_texts_of_the_source_and_no_others(language: str, tmp_path: Path) -> None:
    fresh = _read(translations.update(language, tmp_path))
    kept = _kept(language)
    assert fresh.keys() - kept.keys() == set(), "new texts: run packaging/translations.py"
    assert kept.keys() - fresh.keys() == set(), "texts that are gone: run packaging/translations.py"
    assert {key: message.counted for key, message in fresh.items()} == {
        key: message.counted for key, message in kept.items()
    }


def test_every_text_has_a_context_that_the_program_asks_for() -> None:
    """An alias of ``translate`` hides the context from lupdate: the text would never be found again."""
    assert [key for key in _kept("fr") if not key[0]] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_waits_for_a_translator(language: str) -> None:
    messages = _kept(language)
    assert len(messages) > (200 if language == "fr" else 3)
    assert [key for key, message in messages.items() if not message.finished or not all(message.forms)] == []
    assert translations.untranslated(translations.CATALOGUES / f"eventdesk_{language}.ts") == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_keeps_the_places_for_values(language: str) -> None:
    for key, message in _kept(language).items():
        for form in message.forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(message.source)), key


def test_counted_texts_have_one_form_for_one_and_one_for_many() -> None:
    for language in translations.LANGUAGES:
        for key, message in _kept(language).items():
            assert len(message.forms) == (2 if message.counted else 1), key


def test_french_is_set_as_french() -> None:
    """Apostrophes are curved, double signs stand after a space that does not break, sentences end alike."""
    for key, message in _kept("fr").items():
        for form in message.forms:
            assert "'" not in form, key
            assert re.search(r"[ \w»][:;?!](\s|$)", form) is None, key
            assert re.search(r"« | »", form) is None, key
            assert form == form.strip(), key
            assert form.endswith(".") == message.source.endswith("."), key
            if form[0].isalpha() and message.source[0].isalpha():
                assert form[0].isupper() == message.source[0].isupper(), key


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_compiled_catalogue_is_in_step(language: str, tmp_path: Path) -> None:
    name = f"eventdesk_{language}"
    copy = Path(shutil.copy(translations.CATALOGUES / f"{name}.ts", tmp_path))
    compiled = translations.compiled(copy, tmp_path)
    assert compiled.read_bytes() == (translations.CATALOGUES / f"{name}.qm").read_bytes()


def test_the_program_speaks_french_and_english_again(english: Languages) -> None:
    assert english.choose("fr") == "fr"
    assert QCoreApplication.translate("Checkin", "Welcome") == "Bienvenue"
    assert QCoreApplication.translate("Clashes", "Room too small") == "Salle trop petite"
    assert QCoreApplication.translate("StatusLine", "%n clash(es)", "", 1) == "1 conflit"
    assert QCoreApplication.translate("StatusLine", "%n clash(es)", "", 3) == "3 conflits"
    assert english.choose("en") == "en"
    assert QCoreApplication.translate("Checkin", "Welcome") == "Welcome"
    assert QCoreApplication.translate("StatusLine", "%n clash(es)", "", 1) == "1 clash"
    assert QCoreApplication.translate("StatusLine", "%n clash(es)", "", 3) == "3 clashes"


def test_one_has_its_own_form_even_where_french_counts_nought_with_it(english: Languages) -> None:
    english.choose("fr")
    assert QCoreApplication.translate("BoardScreen", "%n minutes left", "", 0) == "Encore 0 minute"
    assert QCoreApplication.translate("BoardScreen", "%n minutes left", "", 2) == "Encore 2 minutes"
