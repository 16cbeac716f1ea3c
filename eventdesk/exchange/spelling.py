"""Countries and languages as lists spell them, turned into the codes that records keep."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global

from eventdesk.domain.naming import folded

_LOCALES = ("en", "fr", "de", "da", "es", "it", "pt", "nl", "sv", "nb", "fi", "pl", "cs")
"""The languages in which countries and languages are understood; where two mean others, the first counts."""
_MORE_COUNTRIES = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB", "usa": "US",
    "united states of america": "US", "the netherlands": "NL", "holland": "NL", "czech republic": "CZ",
    "turkey": "TR", "korea": "KR", "south korea": "KR", "el": "GR", "uae": "AE", "u s a": "US",
    "u k": "GB",
}  # fmt: skip
_NO_COUNTRIES = frozenset(["EU", "EZ", "UN", "XA", "XB", "ZZ"])
_SPLIT = re.compile(r"[,;/\n]")


def country(text: str) -> str:
    """The ISO 3166 code of a country, told by name, two or three letters; what is none stays as written."""
    key = folded(text)
    return _MORE_COUNTRIES.get(key) or _country_codes().get(key) or _named(key, _countries) or text


def language(text: str) -> str:
    """The BCP 47 tag of a language; what is none stays as it was written."""
    key = folded(text)
    return key if key in _languages("en").values() else _named(key, _languages) or text


@lru_cache(maxsize=4096)
def several(one: Callable[[str], str], text: str) -> str:
    """Each of several countries or languages, parted by commas."""
    return ", ".join(one(part.strip()) for part in _SPLIT.split(text) if part.strip())


def _named(key: str, names: Callable[[str], Mapping[str, str]]) -> str | None:
    """The code of a name. One language after the other is asked: to load all of them takes half a second."""
    return next((code for locale in _LOCALES if (code := names(locale).get(key))), None)


@cache
def _countries(locale: str) -> Mapping[str, str]:
    """Codes by the names of countries in one language."""
    names = Locale(locale).territories.items()
    return _first(
        (folded(name), code) for code, name in names if len(code) == 2 and code not in _NO_COUNTRIES
    )


@cache
def _country_codes() -> Mapping[str, str]:
    """Codes by their two letters and by three."""
    long = {
        alias.lower(): codes[0]
        for alias, codes in get_global("territory_aliases").items()
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1
    }
    return long | {code.lower(): code for code in _countries("en").values()}


@cache
def _languages(locale: str) -> Mapping[str, str]:
    """Codes by the names of languages in one language."""
    return _first((folded(name), code) for code, name in Locale(locale).languages.items() if len(code) == 2)


def _first(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Where a name means two, the first counts."""
    found: dict[str, str] = {}
    for name, code in pairs:
        found.setdefault(name, code)
    return found
