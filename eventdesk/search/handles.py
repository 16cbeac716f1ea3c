"""What people are found by beside their names: addresses, telephones, badges, numbers of lists, boxes."""

import re
from collections.abc import Collection, Iterator, Mapping

from eventdesk.domain.search import PRIVATE, FoundIn, Nearness, SearchRow
from eventdesk.search.letters import spelt
from eventdesk.search.sortedtexts import FEW, SortedTexts

SHORTEST: Mapping[FoundIn, int] = {FoundIn.EMAIL: 3, FoundIn.PHONE: 3, FoundIn.BADGE: 5, FoundIn.NUMBER: 3}
"""Signs from which on the beginning of a handle finds it, any part of a telephone; a box needs all of it."""

BACKWARDS = "\u2026"
"""Before a badge read from its end, as where a corner is torn off; no code has this sign."""

TRUNK = "(0)"
"""Of a telephone: what is dialled within the country alone, where the number is written for both."""

_ZEROS = re.compile(r"(?<!\d)0+")

Handle = tuple[FoundIn, str]


class Handles:
    """Handles of all fields with the people who have them."""

    def __init__(self) -> None:
        # Most handles are one person's: a number alone costs the collector of garbage no time, a set does.
        self._people: dict[FoundIn, dict[str, int | set[int]]] = {field: {} for field in FoundIn}
        self._touched: set[Handle] = set()
        self._orders: dict[FoundIn, SortedTexts] = {field: SortedTexts() for field in FoundIn}

    def people(self, handle: Handle) -> Collection[int]:
        """Who has this handle."""
        having = self._people[handle[0]].get(handle[1], ())
        return (having,) if isinstance(having, int) else having

    def add(self, word: Handle, person: int) -> None:
        """Note that somebody is found by this handle."""
        field, text = word
        having = self._people[field].get(text)
        if having is None:
            self._people[field][text] = person
            self._touched.add(word)
        elif isinstance(having, int):
            self._people[field][text] = {having, person}
        else:
            having.add(person)

    def remove(self, word: Handle, person: int) -> None:
        """Somebody no longer has it."""
        field, text = word
        having = self._people[field][text]
        if not isinstance(having, int):
            having.discard(person)
        if having == person or not having:
            del self._people[field][text]
            self._touched.add(word)

    def settle(self) -> None:
        """Take what changed into the orders; where it is much, make them anew."""
        if len(self._touched) * FEW > sum(map(len, self._people.values())):
            self._orders = {field: SortedTexts(texts) for field, texts in self._people.items()}
        else:
            for field, text in self._touched:
                order = self._orders[field]
                (order.add if text in self._people[field] else order.discard)(text)
        self._touched.clear()

    def asked(self, text: str, *, private: bool) -> dict[Handle, float]:
        """The handles meant by a text, with a cost as words have it."""
        costs = {}
        for field, key in _keys_asked(text):
            if field in PRIVATE and not private:
                continue
            for found in self._having(field, key):
                whole = found == key and field is not FoundIn.PHONE
                costs[field, found] = float(Nearness.EXACT) if whole else Nearness.PREFIX + 0.5
        return costs

    def _having(self, field: FoundIn, key: str) -> Iterator[str]:
        if field is FoundIn.PHONE:
            yield from [digits for digits in self._orders[field].texts if key in digits]
        elif len(key) >= SHORTEST.get(field, len(key) + 1):
            yield from self._orders[field].beginning(key)
        elif key in self._people[field]:
            yield key


def handles_of(row: SearchRow) -> dict[Handle, str]:
    """The handles of somebody, with each the text as it is written."""
    return {handle: text for handle, text in _all_handles(row) if handle[1].strip("@" + BACKWARDS)}


def _all_handles(row: SearchRow) -> Iterator[tuple[Handle, str]]:
    mail = row.email.strip().casefold()
    yield (FoundIn.EMAIL, mail), row.email
    yield (FoundIn.EMAIL, "@" + mail.rpartition("@")[2]), row.email
    yield (FoundIn.PHONE, _digits(_dialled(row.phone))), row.phone
    for code in row.codes:
        yield (FoundIn.BADGE, spelt(code)), code
        yield (FoundIn.BADGE, BACKWARDS + spelt(code)[::-1]), code
    key = spelt(row.number)
    for number in (_digits(key).lstrip("0"), _without_zeros(key), key):
        yield (FoundIn.NUMBER, number), row.number
    yield (FoundIn.BOX, spelt(row.box)), row.box


def _keys_asked(text: str) -> Iterator[Handle]:
    key = spelt(text)
    if not key:
        return
    yield FoundIn.BOX, key
    yield FoundIn.NUMBER, key
    if key.isdecimal():
        yield FoundIn.NUMBER, key.lstrip("0")
    if len(key) >= SHORTEST[FoundIn.BADGE]:
        yield FoundIn.BADGE, key
        yield FoundIn.BADGE, BACKWARDS + key[::-1]
    mail = "".join(text.casefold().split())
    yield FoundIn.EMAIL, mail
    if "." in mail:
        yield FoundIn.EMAIL, "@" + mail
    # A zero at the front is dropped from abroad, and two stand for a plus.
    digits = _digits(_dialled(text)).lstrip("0")
    if len(digits) >= SHORTEST[FoundIn.PHONE] and not any(sign.isalpha() for sign in text):
        yield FoundIn.PHONE, digits


def _dialled(phone: str) -> str:
    return phone.replace(TRUNK, "", 1)


def _without_zeros(number: str) -> str:
    """P42 for P00042."""
    return _ZEROS.sub("", number)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal() and sign.isascii())
