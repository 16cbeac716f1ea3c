"""Why somebody was found: how near, by which fields, and the characters to be shown bold."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from eventdesk.domain.search import FoundIn, Mark, Match, Nearness, Span
from eventdesk.search.entry import Entry
from eventdesk.search.handles import BACKWARDS, TRUNK, Handle, handles_of
from eventdesk.search.letters import Window, contracted, spelt, windows, words
from eventdesk.search.meaning import Meaning
from eventdesk.search.query import QueryWord
from eventdesk.search.ranking import UNASKED_WORD

SPELT_OTHERWISE = 0.01
"""Mueller comes before Müller where Mueller was typed."""

OUT_OF_ORDER = 0.002
"""José María is not María José."""


class Explanation:
    """Gives each word that was asked for its own place in what is known of somebody."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry
        self._name = entry.row.name
        self._taken: set[int] = set()
        self._places: dict[QueryWord, int] = {}
        self._used: set[str] = set()
        self._spans: dict[FoundIn, list[Span]] = {FoundIn.NAME: [], FoundIn.ORGANISATION: []}
        self._fields: dict[FoundIn, None] = {}
        self._mark: Mark | None = None
        self._costs: list[float] = []

    def match(self, asked: Sequence[QueryWord], meanings: Sequence[Meaning]) -> Match:
        """How the words were found; one that finds no place of its own counts as not found."""
        ways = [(sorted(self._ways(meaning)), word) for word, meaning in zip(asked, meanings, strict=True)]
        ways.sort(key=lambda pair: pair[0][0][0] if pair[0] else float(Nearness.LOOSE))
        for possible, word in ways:
            if not any(self._accepts(cost, field, found, word) for cost, field, found in possible):
                self._costs.append(float(Nearness.LOOSE))
        extra = UNASKED_WORD * max(0, self._entry.size - len(asked)) + OUT_OF_ORDER * self._steps_back(asked)
        return Match(
            person=self._entry.row.id,
            nearness=Nearness(int(max(self._costs))),
            score=1 / (1 + sum(self._costs) + extra),
            fields=tuple(self._fields),
            name=_merged(self._spans[FoundIn.NAME]),
            organisation=_merged(self._spans[FoundIn.ORGANISATION]),
            mark=self._mark,
        )

    def _steps_back(self, asked: Sequence[QueryWord]) -> int:
        """How often the next word typed stands before the last one: once for the family name first."""
        places = [self._places[word] for word in asked if word in self._places]
        return sum(after < before for before, after in pairwise(places))

    def _ways(self, meaning: Meaning) -> Iterator[tuple[float, FoundIn, str]]:
        entry = self._entry
        for letters in entry.words & meaning.names.keys():
            yield meaning.names[letters], FoundIn.NAME, letters
        for letters in entry.organisation & meaning.organisations.keys():
            yield meaning.organisations[letters], FoundIn.ORGANISATION, letters
        for handle in entry.handles & meaning.handles.keys() if meaning.handles else ():
            yield meaning.handles[handle], handle[0], handle[1]

    def _accepts(self, cost: float, field: FoundIn, found: str, word: QueryWord) -> bool:
        match field:
            case FoundIn.NAME:
                if not self._place_in_name(found, word, cost):
                    return False
            case FoundIn.ORGANISATION:
                text = self._entry.row.organisation
                for window in windows(text).get(found, ()):
                    self._spans[field].append(span_of(text, window, found, word, cost))
                self._costs.append(cost)
            case _:
                self._mark = mark_of(self._entry, (field, found), word.text)
                self._costs.append(cost)
        self._fields[field] = None
        return True

    def _place_in_name(self, letters: str, word: QueryWord, cost: float) -> bool:
        places = windows(self._name).get(letters)
        if places is None:
            # A word of the name that is not shown: the given name of who wants to be called otherwise.
            if letters in self._used:
                return False
            self._used.add(letters)
            self._costs.append(cost)
            return True
        for first, last in places:
            covered = set(range(first, last + 1))
            if not covered & self._taken:
                self._taken |= covered
                self._places[word] = first
                told = words(self._name)
                written = self._name[told[first].start : told[last].end]
                same = written.casefold() == word.text.casefold()
                self._spans[FoundIn.NAME].append(span_of(self._name, (first, last), letters, word, cost))
                self._costs.append(cost if same or cost >= Nearness.PREFIX else cost + SPELT_OTHERWISE)
                return True
        return False


def span_of(text: str, window: Window, letters: str, word: QueryWord, cost: float) -> Span:
    """The characters to be shown bold: those typed where only a beginning was, else all."""
    told = words(text)
    start, end = told[window[0]].start, told[window[1]].end
    typed = next((len(one) for one in word.readings if letters.startswith(one)), len(word.readings[0]))
    begun = Nearness(int(cost)) is Nearness.PREFIX or (cost >= Nearness.FAR and len(letters) > typed + 1)
    if begun:
        for place in range(start + 1, end):
            sign = unicodedata.combining(text[place])
            if not sign and len(contracted(spelt(text[start:place]))) >= typed:
                return start, place
    return start, end


def mark_of(entry: Entry, handle: Handle, asked: str) -> Mark:
    """The handle as it is written, and what of it was typed."""
    field, key = handle
    text = handles_of(entry.row)[handle]
    unsaid = text.find(TRUNK) + 1 if field is FoundIn.PHONE and TRUNK in text else None
    places = [place for place, sign in enumerate(text) if sign.isalnum() and place != unsaid]
    written = "".join(spelt(text[place]) or "?" for place in places)
    typed = spelt(asked) if field is not FoundIn.PHONE else spelt(asked).lstrip("0")
    start = written.rfind(typed) if key.startswith(BACKWARDS) else written.find(typed)
    if start < 0 or not typed or len(written) != len(places):
        return Mark(field, text, ((0, len(text)),))
    return Mark(field, text, ((places[start], places[start + len(typed) - 1] + 1),))


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
