"""Names of countries and languages as the language of the window writes them. Source: CLDR through babel."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from eventdesk.domain.naming import folded

if TYPE_CHECKING:
    from babel import Locale

NO_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
"""Codes of CLDR that ISO 3166 does not give to a country: unions, islands of others, places for tests."""


def country_name(code: str, locale: QLocale) -> str:
    """The name of a country by its ISO 3166 code; what is none stays as it is."""
    return _countries(locale.name()).get(code, code)


def unparted(name: str) -> str:
    """The name for text that wraps: no line ends behind a hyphen in it, as in Pays-Bas."""
    return name.replace("-", "\N{NON-BREAKING HYPHEN}")


def countries(locale: QLocale) -> tuple[tuple[str, str], ...]:
    """Every country as code and name, by name."""
    return _by_name(_countries(locale.name()))


def language_name(tag: str, locale: QLocale) -> str:
    """The name of a language by its BCP 47 tag; one without a name stays as it is."""
    return _languages(locale.name()).get(tag, tag)


def languages(locale: QLocale) -> tuple[tuple[str, str], ...]:
    """The languages that have a code of two letters, as code and name, by name."""
    return _by_name(_languages(locale.name()))


@cache
def _countries(locale: str) -> Mapping[str, str]:
    names = _cldr(locale).territories
    return {
        code: name
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    }


@cache
def _languages(locale: str) -> Mapping[str, str]:
    names = _cldr(locale).languages
    return {code: name[:1].upper() + name[1:] for code, name in names.items() if len(code) == 2}


def _cldr(locale: str) -> "Locale":
    from babel import Locale

    return Locale.parse(locale)


def _by_name(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items(), key=lambda pair: (folded(pair[1]), pair[0])))
