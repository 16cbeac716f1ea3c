"""Countries and languages as lists spell them, turned into the codes that records keep."""

import re
from collections.abc import Callable, Mapping
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
_SPLIT = re.compile(r"[,;/\n]")


def country(text: str) -> str:
    """The ISO 3166 code of a country, told by name or three letters; what is none stays as it was written."""
    return _countries().get(folded(text), text)


def language(text: str) -> str:
    """The BCP 47 tag of a language; what is none stays as it was written."""
    return _languages().get(folded(text), text)


@lru_cache(maxsize=4096)
def several(one: Callable[[str], str], text: str) -> str:
    """Each of several countries or languages, parted by commas."""
    return ", ".join(one(part.strip()) for part in _SPLIT.split(text) if part.strip())


@cache
def _countries() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for locale in map(Locale, _LOCALES):
        for code, name in locale.territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ"):
                found.setdefault(folded(name), code)
                found[code.lower()] = code
    long = {
        alias.lower(): codes[0]
        for alias, codes in get_global("territory_aliases").items()
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1
    }
    return {**long, **found, **_MORE_COUNTRIES}


@cache
def _languages() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for locale in map(Locale, _LOCALES):
        for code, name in locale.languages.items():
            if len(code) == 2:
                found.setdefault(folded(name), code)
                found[code] = code
    return found
