"""What people are found by beside their names: addresses, telephones, badges, numbers of lists, boxes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from eventdesk.domain.search import PRIVATE, Field, Nearness, SearchRow
from eventdesk.search.letters import spelt
from eventdesk.search.sortedtexts import FEW, SortedTexts

SHORTEST: Mapping[Field, int] = {Field.EMAIL: 3, Field.PHONE: 3, Field.BADGE: 5, Field.NUMBER: 3}
"""Signs from which on the beginning of a handle finds it, any part of a telephone; a box needs all of it."""

BACKWARDS = "\u2026"
"""Before a badge read from its end, as where a corner is torn off; no code has this sign."""

Handle = tuple[Field, str]


class Handles:
    """Handles of all fields with the people who have them."""

    def __init__(self) -> None:
        self.people: dict[Handle, set[int]] = {}
        self._touched: set[Handle] = set()
        self._orders: defaultdict[Field, SortedTexts] = defaultdict(SortedTexts)

    def add(self, word: Handle, person: int) -> None:
        """Somebody has this handle."""
        having = self.people.setdefault(word, set())
        if not having:
            self._touched.add(word)
        having.add(person)

    def remove(self, word: Handle, person: int) -> None:
        """Somebody no longer has it."""
        self.people[word].discard(person)
        if not self.people[word]:
            del self.people[word]
            self._touched.add(word)

    def settle(self) -> None:
        """Take what changed into the orders; where it is much, make them anew."""
        if len(self._touched) * FEW > len(self.people):
            texts: defaultdict[Field, list[str]] = defaultdict(list)
            for field, text in self.people:
                texts[field].append(text)
            self._orders = defaultdict(
                SortedTexts, {field: SortedTexts(all_) for field, all_ in texts.items()}
            )
        else:
            for handle in self._touched:
                order = self._orders[handle[0]]
                (order.add if handle in self.people else order.discard)(handle[1])
        self._touched.clear()

    def asked(self, text: str, *, private: bool) -> dict[Handle, float]:
        """The handles meant by a text, with a cost as words have it."""
        costs = {}
        for field, key in _keys_asked(text):
            if field in PRIVATE and not private:
                continue
            for found in self._having(field, key):
                whole = found == key and field is not Field.PHONE
                costs[field, found] = float(Nearness.EXACT) if whole else Nearness.PREFIX + 0.5
        return costs

    def _having(self, field: Field, key: str) -> Iterator[str]:
        if field is Field.PHONE:
            yield from [digits for digits in self._orders[field].texts if key in digits]
        elif len(key) >= SHORTEST.get(field, len(key) + 1):
            yield from self._orders[field].beginning(key)
        elif (field, key) in self.people:
            yield key


def handles_of(row: SearchRow) -> dict[Handle, str]:
    """The handles of somebody, with each the text as it is written."""
    return {handle: text for handle, text in _all_handles(row) if handle[1].strip("@" + BACKWARDS)}


def _all_handles(row: SearchRow) -> Iterator[tuple[Handle, str]]:
    mail = row.email.strip().casefold()
    yield (Field.EMAIL, mail), row.email
    yield (Field.EMAIL, "@" + mail.rpartition("@")[2]), row.email
    yield (Field.PHONE, _digits(row.phone.replace("(0)", ""))), row.phone
    for code in row.codes:
        yield (Field.BADGE, spelt(code)), code
        yield (Field.BADGE, BACKWARDS + spelt(code)[::-1]), code
    key = spelt(row.number)
    yield (Field.NUMBER, _digits(key).lstrip("0")), row.number
    yield (Field.NUMBER, key), row.number
    yield (Field.BOX, spelt(row.box)), row.box


def _keys_asked(text: str) -> Iterator[Handle]:
    key = spelt(text)
    if not key:
        return
    yield Field.BOX, key
    yield Field.NUMBER, key
    if key.isdecimal():
        yield Field.NUMBER, key.lstrip("0")
    if len(key) >= SHORTEST[Field.BADGE]:
        yield Field.BADGE, key
        yield Field.BADGE, BACKWARDS + key[::-1]
    yield Field.EMAIL, "".join(text.casefold().split())
    # A zero at the front is dropped from abroad, and two stand for a plus.
    digits = _digits(text).lstrip("0")
    if len(digits) >= SHORTEST[Field.PHONE] and not any(sign.isalpha() for sign in text):
        yield Field.PHONE, digits


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal() and sign.isascii())
