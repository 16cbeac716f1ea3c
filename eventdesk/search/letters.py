"""Words as plain small letters: the usual Latin readings of each, whatever script it is written in."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii

from eventdesk.domain import resources
from eventdesk.search.consonants import BARE, bones, unvowelled, without_article

LONGEST = 40
"""No word is compared beyond so many letters."""

MOST_JOINED = 5
"""Words of one name that may be written as one: de la Fuente y Gómez."""

KEPT = 4096
"""Answers remembered: names that many have, and those just looked at. More would burden the collector."""

INITIALS = "."
"""Before the first letters of some words, so that they are told from a word; no reading has this sign."""

Window = tuple[int, int]
"""The first and the last of some neighbouring words."""

_SPELT_OUT = re.compile("ae|oe|ue|aa")
"""Two letters for one with a sign: ä or æ, ö or ø, ü, å."""

_PLAIN_WORD = re.compile("[A-Za-z0-9]+")
_FOREIGN = re.compile("[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at its place in a text. `readings` are its spellings in Latin letters, the usual one first.

    `glued` says that it stands against the word before: d|Aubigny, Jean-|Noël, or syllables of Chinese.
    """

    start: int
    end: int
    readings: tuple[str, ...]
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One or more neighbouring words of a text written as one, under one reading."""

    letters: str
    first: int
    last: int


@lru_cache(KEPT)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in its order."""
    found: list[Word] = []
    for start, end in _runs(text):
        piece = text[start:end]
        readings = _readings(piece)
        if readings:
            near = bool(found) and start - found[-1].end <= 1 and not text[found[-1].end : start].isspace()
            found.append(Word(start, end, readings, near))
    return tuple(found)


@lru_cache(KEPT)
def parts(text: str, *, whole: bool = False) -> tuple[Part, ...]:
    """Every word, every run of words that stand against each other, and with `whole` all words as one."""
    told = words(text)
    found = [Part(reading, n, n) for n, word in enumerate(told) for reading in word.readings]
    for first in range(len(told)):
        for last in range(first + 1, min(len(told), first + MOST_JOINED)):
            if not told[last].glued:
                break
            found += joined(told, first, last)
    if whole and 1 < len(told) <= MOST_JOINED:
        found += joined(told, 0, len(told) - 1)
    return tuple(dict.fromkeys(found))


@lru_cache(KEPT)
def windows(text: str) -> Mapping[str, Sequence[Window]]:
    """By letters, the neighbouring words that are written with them."""
    told = words(text)
    found: defaultdict[str, list[Window]] = defaultdict(list)
    for first in range(len(told)):
        for last in range(first, min(len(told), first + MOST_JOINED)):
            for part in joined(told, first, last):
                if (first, last) not in found[part.letters]:
                    found[part.letters].append((first, last))
            if first < last:
                found[_initials(told[first : last + 1])].append((first, last))
    return found


@lru_cache(KEPT)
def initials(text: str) -> tuple[str, ...]:
    """First letters, of the first two words to all: HP of Hans-Peter, TU and TUG of Technische Uni Graz."""
    told = words(text)
    return tuple(_initials(told[:size]) for size in range(2, min(len(told), MOST_JOINED) + 1))


def _initials(told: Sequence[Word]) -> str:
    return INITIALS + "".join(word.readings[0][0] for word in told)


def joined(told: tuple[Word, ...], first: int, last: int) -> list[Part]:
    """Neighbouring words as one, reading by reading."""
    run = told[first : last + 1]
    most = max(len(word.readings) for word in run)
    spelt = ([word.readings[min(n, len(word.readings) - 1)] for word in run] for n in range(most))
    return [Part(_as_one(readings), first, last) for readings in spelt]


def _as_one(readings: Sequence[str]) -> str:
    letters = "".join(readings)
    if BARE in letters:
        return bones(letters.replace(BARE, ""))[:LONGEST]
    return contracted(letters)[:LONGEST]


def contracted(letters: str) -> str:
    """One spelling for Mueller and Muller, Soerensen and Sorensen, Aage and Age."""
    return _SPELT_OUT.sub(lambda pair: pair[0][0], letters)


def spelt(text: str) -> str:
    """All letters and digits of a text as anyascii reads them, small, without spaces."""
    return _FOREIGN.sub("", (text if text.isascii() else anyascii(text)).lower())


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end; a syllable of Chinese or Korean is a word."""
    if text.isascii():
        yield from (found.span() for found in _PLAIN_WORD.finditer(text))
        return
    start: int | None = None
    for place, sign in enumerate(text):
        if _is_syllable(sign):
            if start is not None:
                yield start, place
            yield place, place + 1
            start = None
        elif sign.isalnum():
            start = place if start is None else start
        elif start is not None and not unicodedata.combining(sign):
            yield start, place
            start = None
    if start is not None:
        yield start, len(text)


@lru_cache(KEPT)
def _is_syllable(sign: str) -> bool:
    """Whether one sign is read as a syllable that anyascii writes with a capital: 王 is Wang."""
    return sign > "\u1100" and sign.lower() == sign.upper() and anyascii(sign)[:1].isupper()


@lru_cache(KEPT)
def _readings(word: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFC", word).casefold()
    found = [contracted(spelt(plain))]
    if not word.isascii():
        bare = _without_accents(plain)
        found += [contracted(spelt(read(bare))) for read in _other_readings()]
    if unvowelled(plain):
        found += [spelt(without_article(plain)), bones(spelt(plain)), bones(spelt(without_article(plain)))]
    return tuple(dict.fromkeys(letters[:LONGEST] for letters in found if letters))


def _without_accents(word: str) -> str:
    """Greek without its accents, so that its pairs of letters are seen; й and ї are letters of their own."""
    if not any("GREEK" in unicodedata.name(sign, "") for sign in word):
        return word
    apart = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@cache
def _other_readings() -> tuple[Callable[[str], str], ...]:
    file = resources.path("search", "letters.toml")
    return tuple(_reading(table) for table in tomllib.loads(file.read_text(encoding="utf-8"))["reading"])


def _reading(letters: Mapping[str, str]) -> Callable[[str], str]:
    ordered = sorted(letters, key=lambda group: (-len(group.lstrip("^")), not group.startswith("^")))
    pattern = re.compile("|".join(rf"\A{group[1:]}" if group[0] == "^" else group for group in ordered))

    def spelling(found: re.Match[str]) -> str:
        at_start = letters.get("^" + found[0]) if found.start() == 0 else None
        return letters[found[0]] if at_start is None else at_start

    return lambda word: pattern.sub(spelling, word)
